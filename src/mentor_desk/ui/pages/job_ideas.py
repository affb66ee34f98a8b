"""Jobs of few hours: ideas that are worked out together with the owner (feature I3)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget

from mentor_desk.errors import UserError
from mentor_desk.formats.folding import fold
from mentor_desk.models import (
    Case,
    Citizen,
    Firm,
    JobIdea,
    JobIdeaScenario,
    JobIdeaTask,
    Opening,
    Setting,
)
from mentor_desk.services import job_idea_view
from mentor_desk.services.job_idea_view import IdeaRow
from mentor_desk.ui.commands.desk_commands import NEW
from mentor_desk.ui.commands.places import LARGE_TYPE
from mentor_desk.ui.commands.shortcut import WITHIN, bind, tip
from mentor_desk.ui.context import Context
from mentor_desk.ui.history import record_drawer
from mentor_desk.ui.job_ideas import idea_form, rates_form, words
from mentor_desk.ui.job_ideas.table import open_table
from mentor_desk.ui.job_ideas.workshop import Workshop
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_pane import ListPane
from mentor_desk.ui.widgets.list_rows import ListRow, RowList
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.panes import Panes

_LIST = 276
_FIRM, _NEW = "firm:", "new:"
"""``firm:<id>`` shows the ideas of a firm, ``new:<firm id>`` begins one there; ``:<case id>`` after it
tells that somebody is in mind."""


class JobIdeasPage(DeskPage):
    """The ideas to the left, the chosen one to the right as a workshop."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._rows: tuple[IdeaRow, ...] = ()
        self._firm: uuid.UUID | None = None
        self._chosen: uuid.UUID | None = None
        self._before: tuple[str, str | None] = ("firms", None)
        self.list = RowList(self.tr("Jobs of few hours"))
        self.list.chosen.connect(lambda key: self._choose(uuid.UUID(key)))
        self.pane = ListPane(
            self.list, EmptyState("search", "", ""), placeholder=self.tr("Firm or name")
        )
        self.pane.setFixedWidth(scaled(self, _LIST))
        self.pane.filter.text_changed.connect(self._filter)
        self.pane.filter.chip_chosen.connect(self._filter)
        self.workshop = Workshop(context)
        self._main = QStackedWidget()
        panes = Panes(self.pane, self._main)
        self.drawer = panes.drawer
        self.set_body(panes)
        self._main.addWidget(self._teaching())
        self._main.addWidget(self.workshop)
        self.workshop.furnish()
        tip(self.set_primary(self.tr("&New job of few hours"), self.new), NEW)
        self.large = self.add_action(self.tr("&Large type"), self.lay_on_the_table)
        tip(self.large, LARGE_TYPE, self.tr("The whole window, to look at together"))
        self.history_of = self.add_action(self.tr("Histor&y"), self._history)
        self.at_firm = self.add_action(self.tr("The f&irm"), self._go_to_firm)
        self.set_back(self.tr("Back"), lambda: self.context.go(*self._before))
        self.workshop.rates_asked.connect(lambda: rates_form.present(self.drawer, self.context))
        bind(self, LARGE_TYPE, self.lay_on_the_table, WITHIN)
        self.watch(
            self.redraw, Case, Citizen, Firm, JobIdea, JobIdeaScenario, JobIdeaTask, Opening, Setting
        )
        self.redraw()

    def new(self) -> None:
        """Begin an idea, at the firm in view."""
        self._begin(self._firm)

    def print_here(self) -> None:
        """The sums on paper."""
        if self._chosen is not None:
            self.workshop.save_all()
            self.workshop.next.print_here()

    def lay_on_the_table(self) -> None:
        """The idea over the whole window."""
        if self._chosen is not None:
            self.workshop.save_all()
            open_table(self, self.context, self._chosen, self.workshop.tabs.current() or "time")

    def save_drafts(self) -> None:
        """Keep what is typed and not yet left."""
        super().save_drafts()
        self.workshop.save_all()

    def came_from(self, kind: str, ref: str | None) -> None:
        """Where «Back» leads."""
        self._before = (kind, ref)

    def place(self) -> tuple[str, str] | None:
        """The idea in view."""
        return ("job_idea", str(self._chosen)) if self._chosen else None

    def show_record(self, kind: str, ref: str) -> None:
        """An idea by its id, the ideas of a firm, or a new one there."""
        if ref.startswith((_FIRM, _NEW)):
            firm, _, case = ref.partition(":")[2].partition(":")
            self._firm = uuid.UUID(firm)
            self._chosen = None
            self.redraw()
            if self._firm in [row.firm_id for row in self._rows]:
                self.pane.filter.choose_chip("firm")
                self._filter()
            if ref.startswith(_NEW) or not self._shown():
                self._begin(self._firm, uuid.UUID(case) if case else None)
        elif kind == "job_idea":
            self._firm = None
            self._chosen = uuid.UUID(ref)
            self.pane.filter.set_text("")
            self.redraw()

    def redraw(self) -> None:
        """Read the ideas and the one in view anew."""
        self._rows = self.context.call(job_idea_view.listing)
        self._set_chips()
        self._filter()

    def _begin(self, firm_id: uuid.UUID | None, case_id: uuid.UUID | None = None) -> None:
        idea_form.present(self.drawer, self.context, firm_id=firm_id, case_id=case_id, done=self._begun)

    def _begun(self, idea_id: uuid.UUID) -> None:
        self._choose(idea_id)
        self.list.choose(str(idea_id))

    def _set_chips(self) -> None:
        kept = self.pane.filter.chip()
        chips = [("open", self.tr("Open ideas")), ("all", self.tr("All"))]
        if self._firm is not None:
            name = next((row.firm for row in self._rows if row.firm_id == self._firm), "")
            if name:
                chips.insert(0, ("firm", name))
        shown = chips if self._rows else []
        keys = [key for key, _ in shown]
        chosen = kept if kept in keys else next(iter(keys), None)
        self.pane.filter.set_chips(shown, chosen)

    def _shown(self) -> Sequence[IdeaRow]:
        chip, typed = self.pane.filter.chip(), fold(self.pane.filter.text).split()
        return [
            row
            for row in self._rows
            if (chip != "open" or row.closed_on is None or row.id == self._chosen)
            and (chip != "firm" or row.firm_id == self._firm)
            and all(part in fold(f"{row.title} {row.firm}") for part in typed)
        ]

    def _filter(self) -> None:
        shown = self._shown()
        self.list.set_rows([self._row(row) for row in shown])
        if self._chosen not in [row.id for row in self._rows]:
            self._chosen = shown[0].id if shown else None
        self.list.choose(str(self._chosen), scroll=False)
        hidden = len(self._rows) - len(shown)
        told = self.tr("%n idea(s)", "", len(shown))
        if hidden:
            sentence = self.tr("{shown} of {all} are shown – the filter hides {hidden}")
            told = sentence.format(shown=len(shown), all=len(self._rows), hidden=hidden)
        if self._rows:
            self.pane.empty.say(
                self.tr("Nothing fits"),
                self.tr("Type less, or choose “All” above."),
                self.tr("Show all"),
                self._unfilter,
            )
        else:
            self.pane.empty.say(self.tr("None yet"), self.tr("What you find together stands here."))
        self.pane.tell(told, is_empty=not shown)
        self._show()

    def _unfilter(self) -> None:
        self.pane.filter.choose_chip("all")
        self.pane.filter.set_text("")
        self._filter()

    def _row(self, row: IdeaRow) -> ListRow:
        tone: Tone = "ok" if row.closed_on is None else "neutral"
        said = words.subtitle(row, self.context.language)
        return ListRow(str(row.id), words.name(row), said, words.badge(row), tone)

    def _choose(self, idea_id: uuid.UUID) -> None:
        if idea_id == self._chosen:
            return
        self.workshop.save_all()
        self._chosen = idea_id
        self._show()
        self.workshop.to_top()

    def _show(self) -> None:
        idea = None
        if self._chosen is not None:
            try:
                idea = self.context.call(
                    job_idea_view.one,
                    idea_id=self._chosen,
                    today=self.context.today(),
                    rulebook=self.context.rules,
                )
            except UserError as error:
                self.context.warn(error)
        self._main.setCurrentIndex(0 if idea is None else 1)
        self.pane.setVisible(bool(self._rows))
        for button in (self.large, self.history_of, self.at_firm):
            button.setVisible(idea is not None)
        if idea is None:
            self.set_title(self.tr("Jobs of few hours"), self.tr("Worked out with the owner"))
            return
        self.set_title(words.name(idea), self._about(idea.firm, idea.citizen))
        self.workshop.show_idea(idea)

    def _about(self, firm: str, citizen: str) -> str:
        if not citizen:
            return firm
        return self.tr("{firm} · in mind: {citizen}").format(firm=firm, citizen=citizen)

    def _history(self) -> None:
        if self._chosen is not None:
            record_drawer.present(self.drawer, self.context, "JobIdea", self._chosen)

    def _go_to_firm(self) -> None:
        row = next((row for row in self._rows if row.id == self._chosen), None)
        if row is not None:
            self.context.go("firm", f"{row.firm_id}#tasks")

    def _teaching(self) -> EmptyState:
        return EmptyState(
            "briefcase",
            self.tr("A few hours can be a job"),
            self.tr(
                "Sit down with the owner: where does time go on small things? Work out what it is "
                "worth that somebody else does them, and put a mini-fleksjob, a small job and a "
                "wage subsidy beside each other."
            ),
            self.tr("New job of few hours"),
            self.new,
        )
