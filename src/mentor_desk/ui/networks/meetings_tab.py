"""Meetings where firms meet: guests, papers, follow-up and the recipe (features C9, I4)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.models import ChecklistTick, EventGuest, Firm, Network, NetworkEvent, Prospect
from mentor_desk.services import checklists, event_guests, events
from mentor_desk.services.event_guests import GuestRow
from mentor_desk.services.events import EventRow, RecipeStep
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.picks import firm_field
from mentor_desk.ui.networks import guest_form, long_list, meeting_forms
from mentor_desk.ui.networks.meeting_acts import MeetingActs
from mentor_desk.ui.networks.meeting_words import (
    follow_words,
    guest_state,
    meeting_state,
    sent_words,
)
from mentor_desk.ui.outreach.detail import facts
from mentor_desk.ui.outreach.list_tab import Filter, ListTab, Teaching
from mentor_desk.ui.outreach.tick_row import TickRow
from mentor_desk.ui.outreach.words import joined, translate
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.list_rows import ListRow


class MeetingsTab(ListTab[EventRow]):
    """The coming meetings on top; the chosen one with its guests, its papers and the recipe."""

    models = (NetworkEvent, EventGuest, Network, Prospect, Firm, ChecklistTick)

    def __init__(self, context: Context) -> None:
        self.guest = firm_field(
            context, placeholder=translate("Outreach", "Invite a firm, or write a name"), offer_new=True
        )
        super().__init__(
            context,
            name=translate("Outreach", "Meetings"),
            placeholder=translate("Outreach", "Name, network or theme"),
            teaching=Teaching(
                "users",
                translate("Outreach", "No meetings"),
                translate(
                    "Outreach",
                    "A breakfast at a firm, a trade network, a fair: write who was there and what "
                    "you promised to follow up. New faces go into the inbox.",
                ),
                translate("Outreach", "Plan the first one"),
            ),
        )
        self._seen: tuple[tuple[GuestRow, ...], tuple[RecipeStep, ...]] = ((), ())
        self.acts = MeetingActs(self, context, self.drawer)
        self.guest.setAccessibleName(translate("Outreach", "Invite a firm, or write a name"))
        self.guest.changed.connect(self._invite_firm)
        self.guest.new_wanted.connect(self._invite_name)
        self.guest.hide()

    def read(self) -> list[EventRow]:
        """All meetings."""
        return self.context.call(events.listing, today=self.context.today())

    def filters(self) -> Sequence[Filter[EventRow]]:
        """Ahead, to follow up, held."""
        today = self.context.today()
        return (
            Filter("ahead", translate("Outreach", "Ahead"), lambda row: row.day >= today),
            Filter(
                "follow",
                translate("Outreach", "To follow up"),
                lambda row: row.open > 0 and row.day <= today,
            ),
            Filter("held", translate("Outreach", "Held"), lambda row: row.day < today),
            Filter("all", translate("Outreach", "All"), lambda _: True),
        )

    def words_of(self, row: EventRow) -> str:
        """Name, network, theme and host."""
        fields = row.fields
        return " ".join((row.name, row.group, fields["theme"], fields["place"], row.host))

    def line(self, row: EventRow) -> ListRow:
        """The name, when and where, and how many."""
        language, today = self.context.language, self.context.today()
        badge, tone = meeting_state(row, today)
        group = "" if row.group == row.name else row.group
        below = joined(days.short(row.day, language, today), row.host or row.fields["place"], group)
        return ListRow(str(row.id), row.fields["theme"] or row.name, below, badge, tone)

    def shown_words(self, shown: int) -> str:
        """How many."""
        return translate("Outreach", "%n meeting(s)", "", shown)

    def new(self) -> None:
        """Plan a meeting."""
        meeting_forms.present(self.drawer, self.context, self._show)

    def print_here(self) -> None:
        """Before the meeting its agenda, afterwards its minutes."""
        row = self.chosen()
        if row is not None:
            ahead = row.day >= self.context.today()
            self.acts.paper("dagsorden" if ahead else "referat", row)

    def beside(self, row: EventRow) -> object:
        """Guests and recipe; what is drawn is read here, once."""
        found = self.context.call(event_guests.guests, event_id=row.id)
        self._seen = (tuple(found), self.context.call(events.recipe, event_id=row.id))
        return self._seen

    def put_down(self) -> None:
        """The field for a guest."""
        self.guest.setParent(self)
        self.guest.hide()

    def draw(self, row: EventRow) -> None:
        """When and where, the papers, who is invited, and the recipe."""
        language, today = self.context.language, self.context.today()
        badge, tone = meeting_state(row, today)
        clock = [days.clock(at, language) for at in (row.fields["at"], row.fields["until"]) if at]
        when = joined(days.long(row.day, language, today), "–".join(clock))
        group = "" if row.group == row.name else row.group
        self.detail.begin(row.name, joined(when, group), badge, tone)
        self.acts.offer(self.detail, row)
        fields = row.fields
        known = (
            (translate("Outreach", "Host"), row.host),
            (translate("Outreach", "Where"), fields["place"]),
            (translate("Outreach", "Theme"), fields["theme"]),
            (translate("Networks", "Invitation"), self._invited(row)),
            (translate("Networks", "Agenda"), self._agenda(row)),
            (translate("Networks", "Minutes"), self._minutes(row)),
            (translate("Outreach", "Note"), fields["note"]),
        )
        if any(value for _, value in known):
            self.detail.add(facts(translate("Outreach", "The meeting"), known))
        self.detail.add(self._guests_card(row))
        self.detail.add(self._recipe_card(row))

    def _invited(self, row: EventRow) -> str:
        if row.due is None and row.fields["invited_on"] is None:
            return ""
        today, language = self.context.today(), self.context.language
        return _begun(sent_words(None, row.fields["invited_on"], today, language))

    def _agenda(self, row: EventRow) -> str:
        fields, today, language = row.fields, self.context.today(), self.context.language
        if row.due is None and not fields["agenda"]:
            return ""
        due = row.due.agenda if row.due is not None and row.day >= today else None
        state = sent_words(due, fields["agenda_sent_on"], today, language)
        points = "\n".join(f"{n}. {point}" for n, point in enumerate(fields["agenda"], start=1))
        return "\n".join(part for part in (_begun(state), points) if part)

    def _minutes(self, row: EventRow) -> str:
        fields, today, language = row.fields, self.context.today(), self.context.language
        if row.off or row.day > today or (row.due is None and not fields["minutes"]):
            return ""
        due = row.due.minutes if row.due is not None else None
        state = sent_words(due, fields["minutes_sent_on"], today, language)
        return "\n".join(part for part in (_begun(state), fields["minutes"]) if part)

    def _guests_card(self, row: EventRow) -> Card:
        card = Card(translate("Outreach", "Guests"), flush=True)
        inside = QWidget()
        around = QVBoxLayout(inside)
        around.setContentsMargins(14, 8, 14, 12)
        around.addWidget(self.guest)
        card.add(inside)
        self.guest.show()
        long_list.fill(card, self._seen[0], lambda guest: self._add_guest(card, row, guest))
        return card

    def _add_guest(self, card: Card, row: EventRow, guest: GuestRow) -> None:
        today, language = self.context.today(), self.context.language
        badge, tone = guest_state(guest)
        line = ActionRow(
            str(guest.id),
            guest.name,
            joined(guest.beneath, follow_words(guest, today, language)),
            badge=badge,
            tone=tone,
            action_text=self.acts.guest_words(row, guest),
            parent=card,
        )
        line.opened.connect(lambda _: guest_form.present(self.drawer, self.context, guest))
        line.acted.connect(lambda _: self.acts.act_on(row, guest))
        card.add(line)

    def _recipe_card(self, row: EventRow) -> Card:
        language = self.context.language
        card = Card(checklists.read(events.RECIPE).title.written(language), flush=True)
        for step in self._seen[1]:
            line = TickRow(
                step.item.key,
                step.item.title.written(language),
                step.item.more.written(language),
                done=step.done_on is not None,
            )
            line.ticked.connect(lambda key, on, r=row: self._tick(r, key, on))
            card.add(line)
        card.body.setContentsMargins(0, 0, 0, 8)
        return card

    def _tick(self, row: EventRow, key: str, on: bool) -> None:
        day = self.context.today() if on else None
        self.context.call(events.tick, event_id=row.id, item=key, day=day)

    def _invite_firm(self) -> None:
        pick = self.guest.value()
        if pick is not None:
            self._invite(firm_id=pick.id)

    def _invite_name(self, name: str) -> None:
        self._invite(name=name)

    def _invite(self, firm_id: uuid.UUID | None = None, name: str = "") -> None:
        row = self.chosen()
        if row is None:
            return
        event = row.id
        self.attempt(
            lambda: self.context.call(event_guests.invite, event_id=event, firm_id=firm_id, name=name)
        )
        self.guest.set_value(None)
        self.guest.setFocus()

    def _show(self, event_id: uuid.UUID) -> None:
        self.choose(event_id, show=True)


def _begun(words: str) -> str:
    """``words`` as a sentence of its own."""
    return words[:1].upper() + words[1:]
