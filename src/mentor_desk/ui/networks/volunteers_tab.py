"""Volunteer mentors, and whom each goes along with (row 137 of the seeds)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from mentor_desk.formats import days, phone
from mentor_desk.models import Citizen, Firm, Network, NetworkMember, Pairing
from mentor_desk.services import pairings
from mentor_desk.services.pairings import Pair, VolunteerRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.networks import network_form, pairing_form
from mentor_desk.ui.outreach.detail import facts, said
from mentor_desk.ui.outreach.list_tab import Filter, ListTab, Teaching
from mentor_desk.ui.outreach.words import joined, translate
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.list_rows import ListRow


class VolunteersTab(ListTab[VolunteerRow]):
    """Everybody in a corps of volunteers, by name."""

    models = (Citizen, Firm, Network, NetworkMember, Pairing)

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            name=translate("Networks", "Volunteers"),
            placeholder=translate("Networks", "Name, or what they can help with"),
            teaching=Teaching(
                "footprints",
                translate("Networks", "No volunteers"),
                translate(
                    "Networks",
                    "People from business who give of their time. Pair them with a citizen or a small "
                    "firm, from a day to a day; they are no firm mentors and no job mentors.",
                ),
                translate("Networks", "Write the first one"),
            ),
        )

    def read(self) -> list[VolunteerRow]:
        """All volunteers."""
        return self.context.call(pairings.volunteers, today=self.context.today())

    def filters(self) -> Sequence[Filter[VolunteerRow]]:
        """All, those with nobody, those in a pair."""
        return (
            Filter("all", translate("Outreach", "All"), lambda _: True),
            Filter("free", translate("Networks", "With nobody now"), lambda row: not row.running),
            Filter("pair", translate("Networks", "In a pair"), lambda row: row.running > 0),
        )

    def words_of(self, row: VolunteerRow) -> str:
        """Name, what they can help with, and with whom."""
        return " ".join((row.name, row.member.fields["role"], *(p.with_whom for p in row.pairs)))

    def line(self, row: VolunteerRow) -> ListRow:
        """The name, what they can help with, and how many go along with them."""
        badge, tone = self._badge(row)
        below = joined(row.member.firm, row.member.fields["role"])
        return ListRow(str(row.id), row.name, below, badge, tone)

    def shown_words(self, shown: int) -> str:
        """How many."""
        return translate("Networks", "%n volunteer(s)", "", shown)

    def new(self) -> None:
        """Write a volunteer down."""
        pairing_form.present_volunteer(self.drawer, self.context, self._show)

    def beside(self, row: VolunteerRow) -> object:
        """Everything stands in the row."""
        return row

    def draw(self, row: VolunteerRow) -> None:
        """How to reach them, and with whom they go along."""
        drawer, context, member = self.drawer, self.context, row.member
        badge, tone = self._badge(row)
        self.detail.begin(row.name, joined(row.corps, member.firm), badge, tone)
        self.detail.show_number(phone.pretty(member.phone))
        self.detail.add_action(
            translate("Networks", "Pair with somebody …"),
            lambda: pairing_form.present(drawer, context, row),
            first=not row.running,
        )
        self.detail.add_action(
            translate("Outreach", "Correct …"),
            lambda: network_form.present_member(drawer, context, member),
        )
        joined_on = days.long(member.fields["joined_on"], context.language, context.today())
        self.detail.add(
            facts(
                translate("Networks", "The volunteer"),
                (
                    (translate("Networks", "Can help with"), member.fields["role"]),
                    (translate("Networks", "E-mail"), member.email),
                    (translate("Networks", "Member from"), joined_on),
                ),
            )
        )
        self.detail.add(self._pairs_card(row))

    def _badge(self, row: VolunteerRow) -> tuple[str, Tone]:
        if row.running:
            return translate("Networks", "%n in a pair", "", row.running), "accent"
        return translate("Networks", "Nobody now"), "neutral"

    def _pairs_card(self, row: VolunteerRow) -> Card:
        card = Card(translate("Networks", "Goes along with"), flush=True)
        today = self.context.today()
        for pair in row.pairs:
            runs = pair.runs(today)
            words = translate("Networks", "Now") if runs else translate("Networks", "Ended")
            tone: Tone = "accent" if runs else "neutral"
            line = ActionRow(
                str(pair.id),
                pair.with_whom,
                joined(pair.about, self._span(pair)),
                badge=words,
                tone=tone,
                action_text=translate("Networks", "Correct …"),
                parent=card,
            )
            line.opened.connect(lambda _, p=pair: self._open(p))
            line.acted.connect(
                lambda _, p=pair: pairing_form.present_edit(self.drawer, self.context, p)
            )
            card.add(line)
        if not row.pairs:
            words = translate("Networks", "Nobody yet.")
            said(card, words).setContentsMargins(14, 0, 14, 12)
        return card

    def _span(self, pair: Pair) -> str:
        language, today = self.context.language, self.context.today()
        first = days.short(pair.starts_on, language, today)
        if pair.ends_on is None:
            return translate("Networks", "since {day}").format(day=first)
        return f"{first} – {days.short(pair.ends_on, language, today)}"

    def _open(self, pair: Pair) -> None:
        if pair.case_id is not None:
            self.context.go("case", str(pair.case_id))
        elif pair.firm_id is not None:
            self.context.go("firm", str(pair.firm_id))

    def _show(self, member_id: uuid.UUID) -> None:
        self.choose(member_id, show=True)
