"""Meetings where firms meet: guests, follow-up and the recipe (feature C9)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.models import ChecklistTick, EventGuest, Firm, NetworkEvent, Prospect
from mentor_desk.services import checklists, events
from mentor_desk.services.events import EventRow, GuestRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.picks import firm_field
from mentor_desk.ui.outreach import event_forms
from mentor_desk.ui.outreach.detail import facts
from mentor_desk.ui.outreach.list_tab import Filter, ListTab, Teaching
from mentor_desk.ui.outreach.tick_row import TickRow
from mentor_desk.ui.outreach.words import joined, translate
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.list_rows import ListRow


class EventsTab(ListTab[EventRow]):
    """The coming meetings on top; the chosen one with its guests and the recipe."""

    models = (NetworkEvent, EventGuest, Prospect, Firm, ChecklistTick)

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
        return " ".join((row.name, fields["network"], fields["theme"], fields["place"], row.host))

    def line(self, row: EventRow) -> ListRow:
        """The name, when and where, and how many."""
        language, today = self.context.language, self.context.today()
        when = days.short(row.day, language, today)
        badge, tone = self._badge(row)
        below = joined(when, row.host or row.fields["place"], row.fields["network"])
        return ListRow(str(row.id), row.name, below, badge, tone)

    def shown_words(self, shown: int) -> str:
        """How many."""
        return translate("Outreach", "%n meeting(s)", "", shown)

    def new(self) -> None:
        """Plan a meeting."""
        event_forms.present(self.drawer, self.context, self._show)

    def beside(self, row: EventRow) -> object:
        """Guests and recipe."""
        return self._guests(row), self.context.call(events.recipe, event_id=row.id)

    def put_down(self) -> None:
        """The field for a guest."""
        self.guest.setParent(self)
        self.guest.hide()

    def draw(self, row: EventRow) -> None:
        """When and where, who is invited, and the recipe."""
        language, today = self.context.language, self.context.today()
        badge, tone = self._badge(row)
        when = days.long(row.day, language, today)
        self.detail.begin(row.name, joined(when, row.fields["network"]), badge, tone)
        edit = translate("Outreach", "Correct …")
        self.detail.add_action(edit, lambda: event_forms.present_edit(self.drawer, self.context, row))
        fields = row.fields
        known = (
            (translate("Outreach", "Host"), row.host),
            (translate("Outreach", "Where"), fields["place"]),
            (translate("Outreach", "Theme"), fields["theme"]),
            (translate("Outreach", "Note"), fields["note"]),
        )
        if any(value for _, value in known):
            self.detail.add(facts(translate("Outreach", "The meeting"), known))
        self.detail.add(self._guests_card(row))
        self.detail.add(self._recipe_card(row))

    def _badge(self, row: EventRow) -> tuple[str, Tone]:
        if row.day < self.context.today():
            if row.open:
                return translate("Outreach", "%n to follow up", "", row.open), "warning"
            return translate("Outreach", "%n came", "", row.came), "neutral"
        return translate("Outreach", "%n invited", "", row.guests), "accent"

    def _guests(self, row: EventRow) -> list[GuestRow]:
        return self.context.call(events.guests, event_id=row.id)

    def _guests_card(self, row: EventRow) -> Card:
        card = Card(translate("Outreach", "Guests"), flush=True)
        inside = QWidget()
        held = row.day <= self.context.today()
        for guest in self._guests(row):
            badge, tone = _came(guest)
            action = translate("Outreach", "Was there") if held and guest.came is None else ""
            if guest.came and guest.firm_id is None and not guest.prospect:
                action = translate("Outreach", "Into the inbox")
            line = ActionRow(
                str(guest.id),
                guest.name,
                joined(guest.town, _follow(guest)),
                badge=badge,
                tone=tone,
                action_text=action,
                parent=card,
            )
            line.opened.connect(lambda _, g=guest: self._open(g))
            line.acted.connect(lambda _, g=guest: self._act(g))
            card.add(line)
        around = QVBoxLayout(inside)
        around.setContentsMargins(14, 8, 14, 12)
        around.addWidget(self.guest)
        card.add(inside)
        self.guest.show()
        return card

    def _recipe_card(self, row: EventRow) -> Card:
        language = self.context.language
        card = Card(checklists.read(events.RECIPE).title.written(language), flush=True)
        for step in self.context.call(events.recipe, event_id=row.id):
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

    def _open(self, guest: GuestRow) -> None:
        event_forms.present_guest(self.drawer, self.context, guest)

    def _act(self, guest: GuestRow) -> None:
        if guest.came is None:
            self.context.call(events.mark, guest_id=guest.id, came=True)
            return
        today = self.context.today()
        if self.attempt(lambda: self.context.call(events.lead, guest_id=guest.id, today=today)):
            words = translate("Outreach", "{firm} is in the inbox now.")
            self.context.say(words.format(firm=guest.name))

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
            lambda: self.context.call(events.invite, event_id=event, firm_id=firm_id, name=name)
        )
        self.guest.set_value(None)
        self.guest.setFocus()

    def _show(self, event_id: uuid.UUID) -> None:
        self.choose(event_id, show=True)


def _came(guest: GuestRow) -> tuple[str, Tone]:
    if guest.came is None:
        return translate("Outreach", "Invited"), "neutral"
    if guest.came:
        return translate("Outreach", "Was there"), "ok"
    return translate("Outreach", "Did not come"), "neutral"


def _follow(guest: GuestRow) -> str:
    if guest.prospect:
        return translate("Outreach", "in the inbox")
    if not guest.follow_up:
        return ""
    if guest.followed_on is not None:
        return translate("Outreach", "followed up: {what}").format(what=guest.follow_up)
    return translate("Outreach", "follow up: {what}").format(what=guest.follow_up)
