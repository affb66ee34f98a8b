"""Clusters: firms and places, the weekly round, the ten steps (feature C13)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from mentor_desk.formats import days
from mentor_desk.formats.day_names import NAMES
from mentor_desk.models import (
    Cluster,
    ClusterFirm,
    ClusterRound,
    ClusterStep,
    Firm,
    HeadCount,
    Placement,
)
from mentor_desk.services import checklists, cluster_rounds, clusters
from mentor_desk.services.clusters import ClusterRow, ClusterView, Member, Step
from mentor_desk.services.outreach_data import method
from mentor_desk.ui.context import Context
from mentor_desk.ui.outreach import cluster_forms
from mentor_desk.ui.outreach.cluster_words import added_up, shut
from mentor_desk.ui.outreach.detail import facts, said
from mentor_desk.ui.outreach.list_tab import Filter, ListTab, Teaching
from mentor_desk.ui.outreach.tick_row import TickRow
from mentor_desk.ui.outreach.words import joined, translate
from mentor_desk.ui.papers.opening import open_about
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.list_rows import ListRow
from mentor_desk.ui.widgets.notice import Notice

_ROUNDS = 6


class ClustersTab(ListTab[ClusterRow]):
    """The clusters by name; the chosen one with all there is to do."""

    models = (Cluster, ClusterFirm, ClusterRound, ClusterStep, Firm, HeadCount, Placement)

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            name=translate("Outreach", "Clusters"),
            placeholder=translate("Outreach", "Name, village or who runs it"),
            teaching=Teaching(
                "map-pin",
                translate("Outreach", "No clusters"),
                translate(
                    "Outreach",
                    "Small firms of one village share the task: each offers a place or two, and one "
                    "of us comes by every week. Ten steps show the way.",
                ),
                translate("Outreach", "Begin the first one"),
            ),
        )

    def read(self) -> list[ClusterRow]:
        """All clusters."""
        context = self.context
        return context.call(clusters.listing, today=context.today(), rulebook=context.rules)

    def filters(self) -> Sequence[Filter[ClusterRow]]:
        """All, and those with room."""
        return (
            Filter("all", translate("Outreach", "All"), lambda _: True),
            Filter("free", translate("Outreach", "With free places"), lambda row: row.free > 0),
        )

    def words_of(self, row: ClusterRow) -> str:
        """Name, village, who and where."""
        fields = row.fields
        return " ".join((row.name, fields["village"], fields["consultant"], fields["base"]))

    def line(self, row: ClusterRow) -> ListRow:
        """The name, how many firms, and how many places are free."""
        firms = translate("Outreach", "%n firm(s)", "", row.firms)
        free = translate("Outreach", "%n free place(s)", "", row.free)
        tone: Tone = "ok" if row.free else "neutral"
        return ListRow(str(row.id), row.name, joined(row.fields["village"], firms), free, tone)

    def shown_words(self, shown: int) -> str:
        """How many."""
        return translate("Outreach", "%n cluster(s)", "", shown)

    def new(self) -> None:
        """Begin a cluster."""
        cluster_forms.present(self.drawer, self.context, self._show)

    def print_here(self) -> None:
        """The sheet of the cluster."""
        row = self.chosen()
        if row is not None:
            open_about(self, self.context, "klynge", row.id)

    def beside(self, row: ClusterRow) -> object:
        """Firms, rounds and steps."""
        return self._view(row)

    def draw(self, row: ClusterRow) -> None:
        """What to do, what is known, firms, rounds and steps."""
        view = self._view(row)
        free = translate("Outreach", "%n free place(s)", "", row.free)
        below = joined(row.fields["village"], row.fields["consultant"])
        self.detail.begin(row.name, below, free, "ok" if row.free else "neutral")
        self._actions(row)
        self._tell_renewal(row)
        self._tell_missed(row)
        self.detail.add(self._known(row))
        self.detail.add(self._firms_card(row, view))
        self.detail.add(self._rounds_card(row, view))
        self.detail.add(self._steps_card(row, view))

    def _view(self, row: ClusterRow) -> ClusterView:
        context = self.context
        return context.call(
            clusters.open_cluster,
            cluster_id=row.id,
            today=context.today(),
            rulebook=context.rules,
        )

    def _actions(self, row: ClusterRow) -> None:
        detail, drawer, context = self.detail, self.drawer, self.context
        made = translate("Outreach", "Write a round …")
        detail.add_action(
            made, lambda: cluster_forms.present_round(drawer, context, row), first=row.firms > 0
        )
        joins = translate("Outreach", "Firm joins …")
        detail.add_action(
            joins, lambda: cluster_forms.present_join(drawer, context, row), first=not row.firms
        )
        if row.fields["renew_on"] is not None:
            detail.add_action(
                translate("Outreach", "Agreements talked through"), lambda: self._renewed(row)
            )
        detail.add_action(translate("Outreach", "Cluster on paper"), self.print_here)
        edit = translate("Outreach", "Correct …")
        detail.add_action(edit, lambda: cluster_forms.present_edit(drawer, context, row))

    def _tell_renewal(self, row: ClusterRow) -> None:
        renew, today = row.fields["renew_on"], self.context.today()
        if renew is None or (renew - today).days > method().renew_first_days:
            return
        day = days.long(renew, self.context.language, today)
        words = translate(
            "Outreach", "Talk the agreements through before {day}: how did it go, how many places?"
        )
        tone: Tone = "warning" if (renew - today).days <= method().renew_again_days else "accent"
        self.detail.add(Notice(tone, words.format(day=day)))

    def _tell_missed(self, row: ClusterRow) -> None:
        if row.last_round is None or row.missed < cluster_rounds.MISSED:
            return
        day = days.long(row.last_round, self.context.language, self.context.today())
        words = translate(
            "Outreach", "No round has been written down since {day}. A single line will do."
        )
        self.detail.add(Notice("accent", words.format(day=day)))

    def _known(self, row: ClusterRow) -> Card:
        fields, language, today = row.fields, self.context.language, self.context.today()

        def day(name: str) -> str:
            found = fields[name]
            return days.long(found, language, today) if found else ""

        weekday = fields["round_weekday"]
        every = ""
        if weekday is not None:
            name = NAMES[language].weekdays[weekday]
            every = translate("Outreach", "every {weekday}").format(weekday=name)
        ahead = ""
        if row.next_round is not None:
            ahead = translate("Outreach", "next {day}").format(
                day=days.short(row.next_round, language, today)
            )
        return facts(
            translate("Outreach", "The cluster"),
            (
                (
                    translate("Outreach", "Agreed places"),
                    added_up(row.places, row.taken, row.free, row.blocked),
                ),
                (translate("Outreach", "Where you sit"), fields["base"]),
                (translate("Outreach", "The round"), joined(every, ahead)),
                (translate("Outreach", "Begun on"), day("started_on")),
                (translate("Outreach", "Agreements until"), day("renew_on")),
                (translate("Outreach", "Note"), fields["note"]),
            ),
        )

    def _firms_card(self, row: ClusterRow, view: ClusterView) -> Card:
        card = Card(translate("Outreach", "Firms and places"), flush=True)
        for member in view.members:
            free = translate("Outreach", "%n free", "", member.free)
            line = ActionRow(
                str(member.id),
                member.firm,
                joined(member.branch, self._places(member)),
                badge=free if member.free else shut(member),
                tone="ok" if member.free else "neutral",
                action_text=translate("Outreach", "Places …"),
                parent=card,
            )
            firm = str(member.firm_id)
            line.opened.connect(lambda _, firm=firm: self.context.go("firm", firm))
            line.acted.connect(
                lambda _, m=member: cluster_forms.present_member(self.drawer, self.context, m)
            )
            card.add(line)
        if not view.members:
            words = translate("Outreach", "Let the first firm join: the one that tends to say yes.")
            said(card, words).setContentsMargins(14, 0, 14, 12)
        del row
        return card

    def _places(self, member: Member) -> str:
        held = added_up(member.places, member.taken, member.free, member.blocked)
        unknown = translate("Outreach", "employees not counted") if member.room is None else ""
        return joined(held, unknown)

    def _rounds_card(self, row: ClusterRow, view: ClusterView) -> Card:
        language, today = self.context.language, self.context.today()
        if not view.rounds:
            card = Card(translate("Outreach", "Rounds"))
            said(card, translate("Outreach", "No round has been written down yet."))
            return card
        del row
        shown = [
            (days.short(day, language, today), note or translate("Outreach", "Round made"))
            for _, day, note in view.rounds[:_ROUNDS]
        ]
        return facts(translate("Outreach", "Rounds"), shown)

    def _steps_card(self, row: ClusterRow, view: ClusterView) -> Card:
        language = self.context.language
        title = checklists.read(clusters.STEPS).title.written(language)
        done = translate("Outreach", "{done} of {all}").format(done=row.steps_done, all=row.steps)
        card = Card(f"{title} · {done}", flush=True)
        for step in view.steps:
            line = TickRow(
                step.key,
                step.title.written(language),
                step.more.written(language),
                done=step.done_on is not None,
                state=self._step_state(step),
                action=translate("Outreach", "Who and when …"),
            )
            line.ticked.connect(lambda key, on, r=row: self._tick(r, key, on))
            line.opened.connect(
                lambda _, r=row, s=step: cluster_forms.present_step(self.drawer, self.context, r, s)
            )
            card.add(line)
        card.body.setContentsMargins(0, 0, 0, 8)
        return card

    def _step_state(self, step: Step) -> str:
        language, today = self.context.language, self.context.today()
        if step.done_on is not None:
            day = days.short(step.done_on, language, today)
            return joined(step.who, translate("Outreach", "done {day}").format(day=day), step.note)
        due = ""
        if step.due_on is not None:
            due = days.short(step.due_on, language, today)
            if step.due_on < today:
                words = translate("Outreach", "should have been done {day}")
            else:
                words = translate("Outreach", "by {day}")
            due = words.format(day=due)
        return joined(step.who, due, step.note)

    def _tick(self, row: ClusterRow, key: str, on: bool) -> None:
        day = self.context.today() if on else None
        self.context.call(clusters.set_step, cluster_id=row.id, step=key, done_on=day)

    def _renewed(self, row: ClusterRow) -> None:
        today = self.context.today()
        then = self.context.call(clusters.renewed, cluster_id=row.id, today=today)
        words = translate("Outreach", "Next time {day}.")
        self.context.say(words.format(day=days.long(then, self.context.language, today)))

    def _show(self, cluster_id: uuid.UUID) -> None:
        self.choose(cluster_id, show=True)
