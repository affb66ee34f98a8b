"""Networks and groups: members, the turn to be host, deadlines and meetings (feature I4)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from mentor_desk.formats import days, phone
from mentor_desk.models import Contact, EventGuest, Firm, Network, NetworkEvent, NetworkMember
from mentor_desk.services import events, network_members, networks
from mentor_desk.services.events import EventRow
from mentor_desk.services.network_members import MemberRow
from mentor_desk.services.networks import NetworkRow
from mentor_desk.terms import label
from mentor_desk.ui.context import Context
from mentor_desk.ui.networks import long_list, network_form, plan_form
from mentor_desk.ui.networks.meeting_words import meeting_state
from mentor_desk.ui.outreach.detail import facts, said
from mentor_desk.ui.outreach.list_tab import Filter, ListTab, Teaching
from mentor_desk.ui.outreach.words import joined, translate
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.list_rows import ListRow
from mentor_desk.ui.widgets.notice import Notice

_MEETINGS = 5


@dataclass(frozen=True, slots=True)
class _Seen:
    members: tuple[MemberRow, ...]
    meetings: tuple[EventRow, ...]


class NetworksTab(ListTab[NetworkRow]):
    """The networks by name; the chosen one with its members and meetings."""

    models = (Contact, EventGuest, Firm, Network, NetworkEvent, NetworkMember)

    def __init__(self, context: Context) -> None:
        self._seen = _Seen((), ())
        super().__init__(
            context,
            name=translate("Networks", "Networks and groups"),
            placeholder=translate("Networks", "Name, purpose or who holds the threads"),
            teaching=Teaching(
                "handshake",
                translate("Networks", "No networks"),
                translate(
                    "Networks",
                    "Firms that meet, a taskforce, a steering group, a corps of volunteers: write who "
                    "belongs, and you are told when the agenda is due and whose turn it is to host.",
                ),
                translate("Networks", "Begin the first one"),
            ),
        )

    def read(self) -> list[NetworkRow]:
        """All networks."""
        return self.context.call(networks.listing, today=self.context.today())

    def filters(self) -> Sequence[Filter[NetworkRow]]:
        """Those that run, and all."""
        return (
            Filter("runs", translate("Networks", "Running"), lambda row: row.running),
            Filter("all", translate("Outreach", "All"), lambda _: True),
        )

    def words_of(self, row: NetworkRow) -> str:
        """Name, purpose, kind and who holds the threads."""
        return " ".join((row.name, row.fields["purpose"], row.fields["contact"], say(label(row.kind))))

    def line(self, row: NetworkRow) -> ListRow:
        """The name, what it is, how many, and when they meet."""
        members = translate("Networks", "%n member(s)", "", row.members)
        badge, tone = self._badge(row)
        return ListRow(str(row.id), row.name, joined(say(label(row.kind)), members), badge, tone)

    def shown_words(self, shown: int) -> str:
        """How many."""
        return translate("Networks", "%n network(s)", "", shown)

    def new(self) -> None:
        """Begin a network."""
        network_form.present(self.drawer, self.context, self._show)

    def beside(self, row: NetworkRow) -> object:
        """Members and meetings; what is drawn is read here, once."""
        self._seen = _Seen(tuple(self._members(row)), tuple(self._meetings(row)))
        return self._seen

    def draw(self, row: NetworkRow) -> None:
        """What comes next, what is known, members and meetings."""
        context, drawer = self.context, self.drawer
        badge, tone = self._badge(row)
        self.detail.begin(row.name, joined(say(label(row.kind)), row.fields["contact"]), badge, tone)
        if row.running:
            self.detail.add_action(
                translate("Networks", "Plan the next meeting …"),
                lambda: self.plan(row),
                first=row.next_day is None,
            )
            self.detail.add_action(
                translate("Networks", "Somebody joins …"),
                lambda: network_form.present_join(drawer, context, row.id, row.name),
            )
        self.detail.add_action(
            translate("Outreach", "Correct …"),
            lambda: network_form.present_edit(drawer, context, row),
        )
        self._tell_rhythm(row)
        self.detail.add(self._known(row))
        self.detail.add(self._meetings_card())
        self.detail.add(self._members_card(row))

    def plan(self, row: NetworkRow, host_firm_id: uuid.UUID | None = None) -> None:
        """Plan the next meeting, with another host than whose turn it is where one is given."""
        context = self.context

        def then(made: uuid.UUID) -> None:
            context.go("network_event", str(made))

        self.attempt(lambda: plan_form.present(self.drawer, context, row.id, then, host_firm_id))

    def _badge(self, row: NetworkRow) -> tuple[str, Tone]:
        language, today = self.context.language, self.context.today()
        if not row.running:
            return translate("Networks", "Ended"), "neutral"
        if row.waits:
            return translate("Networks", "%n paper(s) wait(s)", "", row.waits), "warning"
        if row.next_day is not None:
            return days.short(row.next_day, language, today), "accent"
        return translate("Networks", "None planned"), "neutral"

    def _tell_rhythm(self, row: NetworkRow) -> None:
        if row.wanted is None:
            return
        language, today = self.context.language, self.context.today()
        day = days.long(row.wanted, language, today)
        words = translate("Networks", "No meeting is planned. The rhythm says about {day}.")
        self.detail.add(Notice("accent", words.format(day=day)))

    def _known(self, row: NetworkRow) -> Card:
        fields, language, today = row.fields, self.context.language, self.context.today()
        every = ""
        if fields["every_months"]:
            every = translate("Networks", "every %n month(s)", "", fields["every_months"])
        met = translate("Networks", "met %n time(s)", "", row.meetings) if row.meetings else ""
        dues = translate("Networks", "agenda {before} days before, minutes {after} days after").format(
            before=fields["agenda_days"], after=fields["minutes_days"]
        )
        begun = days.long(fields["started_on"], language, today) if fields["started_on"] else ""
        return facts(
            translate("Networks", "The network"),
            (
                (translate("Networks", "What it is for"), fields["purpose"]),
                (translate("Networks", "Meets"), joined(every, met)),
                (translate("Networks", "Papers"), dues),
                (translate("Networks", "Fixed points"), " · ".join(fields["agenda"])),
                (translate("Outreach", "Begun on"), begun),
                (translate("Outreach", "Note"), fields["note"]),
            ),
        )

    def _meetings(self, row: NetworkRow) -> list[EventRow]:
        today = self.context.today()
        return self.context.call(events.listing, today=today, network_id=row.id)

    def _meetings_card(self) -> Card:
        language, today = self.context.language, self.context.today()
        card = Card(translate("Networks", "Meetings"), flush=True)
        for met in self._seen.meetings[:_MEETINGS]:
            badge, tone = meeting_state(met, today)
            line = ActionRow(
                str(met.id),
                met.fields["theme"] or met.name,
                joined(days.short(met.day, language, today), met.host or met.fields["place"]),
                badge=badge,
                tone=tone,
                parent=card,
            )
            line.opened.connect(lambda key: self.context.go("network_event", key))
            card.add(line)
        if not self._seen.meetings:
            words = translate("Networks", "They have not met yet.")
            said(card, words).setContentsMargins(14, 0, 14, 12)
        return card

    def _members(self, row: NetworkRow) -> list[MemberRow]:
        return self.context.call(
            network_members.members, network_id=row.id, today=self.context.today(), gone=True
        )

    def _members_card(self, row: NetworkRow) -> Card:
        turns = bool(row.fields["host_turns"])
        title = translate("Networks", "Members")
        if turns:
            title = translate("Networks", "Members in the order of hosts")
        card = Card(title, flush=True)
        found = self._seen.members
        long_list.fill(card, found, lambda member: self._add_member(card, row, member, turns=turns))
        if not found:
            words = translate("Networks", "Nobody yet. Let the first firm or person join.")
            said(card, words).setContentsMargins(14, 0, 14, 12)
        return card

    def _add_member(self, card: Card, row: NetworkRow, member: MemberRow, *, turns: bool) -> None:
        badge, tone = self._turn(member) if turns else ("", "neutral")
        may_host = turns and member.turn > 0 and row.running
        line = ActionRow(
            str(member.id),
            member.name,
            joined(member.firm, member.fields["role"], self._attended(member), self._reach(member)),
            badge=badge,
            tone=tone,
            action_text=translate("Networks", "Host next …") if may_host else "",
            parent=card,
        )
        line.opened.connect(
            lambda _, m=member: network_form.present_member(self.drawer, self.context, m)
        )
        line.acted.connect(lambda _, m=member, r=row: self.plan(r, m.firm_id))
        card.add(line)

    def _turn(self, member: MemberRow) -> tuple[str, Tone]:
        if member.gone:
            return translate("Networks", "Has left"), "neutral"
        if member.turn == 1:
            return translate("Networks", "Next host"), "accent"
        if member.last_hosted is not None:
            language, today = self.context.language, self.context.today()
            hosted = translate("Networks", "Host {day}")
            return hosted.format(day=days.short(member.last_hosted, language, today)), "neutral"
        if member.turn:
            return translate("Networks", "Not yet host"), "neutral"
        return translate("Networks", "Takes no turn"), "neutral"

    def _attended(self, member: MemberRow) -> str:
        if not member.held:
            return ""
        words = translate("Networks", "came to {came} of {held}")
        return words.format(came=member.came, held=member.held)

    def _reach(self, member: MemberRow) -> str:
        return phone.pretty(member.phone) or member.email

    def _show(self, network_id: uuid.UUID) -> None:
        self.choose(network_id, show=True)
