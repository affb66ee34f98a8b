"""Colleagues and neighbours: who knows what, whom a firm rings, what waits with them (feature I4)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from mentor_desk.formats import phone
from mentor_desk.models import Colleague, Firm, Inquiry
from mentor_desk.services import account_owners, colleagues
from mentor_desk.services.colleagues import ColleagueRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.networks import colleague_form
from mentor_desk.ui.outreach.detail import facts, said
from mentor_desk.ui.outreach.list_tab import Filter, ListTab, Teaching
from mentor_desk.ui.outreach.words import joined, translate
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.list_rows import ListRow


class ColleaguesTab(ListTab[ColleagueRow]):
    """Our own first, then those next door."""

    models = (Colleague, Firm, Inquiry)

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            name=translate("Networks", "Colleagues"),
            placeholder=translate("Networks", "Name, area, branch or language"),
            teaching=Teaching(
                "users",
                translate("Networks", "No colleagues"),
                translate(
                    "Networks",
                    "Who knows about fleksjob, who speaks Somali, whom do you ring in the next "
                    "municipality? Write them down once, and find them when a firm asks.",
                ),
                translate("Networks", "Write the first one"),
            ),
        )

    def read(self) -> list[ColleagueRow]:
        """All colleagues."""
        return self.context.call(colleagues.listing)

    def filters(self) -> Sequence[Filter[ColleagueRow]]:
        """All, our own, those next door, and with whom a question waits."""
        return (
            Filter("all", translate("Outreach", "All"), lambda _: True),
            Filter("own", translate("Networks", "Our own"), lambda row: not row.neighbour),
            Filter("next", translate("Networks", "Neighbours"), lambda row: row.neighbour),
            Filter("wait", translate("Networks", "A question waits"), lambda row: bool(row.waiting)),
        )

    def words_of(self, row: ColleagueRow) -> str:
        """Everything a colleague may be looked for by."""
        names = ("title", "organisation", "area", "branches", "languages", "note")
        return " ".join((row.name, *(row.fields[name] for name in names)))

    def line(self, row: ColleagueRow) -> ListRow:
        """The name, what they do, and what waits with them."""
        badge, tone = self._badge(row)
        fields = row.fields
        below = joined(fields["title"] or fields["organisation"], fields["area"])
        return ListRow(str(row.id), row.name, below, badge, tone)

    def shown_words(self, shown: int) -> str:
        """How many."""
        return translate("Networks", "%n colleague(s)", "", shown)

    def new(self) -> None:
        """Write a colleague down."""
        colleague_form.present(self.drawer, self.context, self._show)

    def beside(self, row: ColleagueRow) -> object:
        """Everything stands in the row."""
        return row

    def draw(self, row: ColleagueRow) -> None:
        """How to reach them, what they know, their firms, and what waits with them."""
        fields, drawer, context = row.fields, self.drawer, self.context
        badge, tone = self._badge(row)
        self.detail.begin(row.name, joined(fields["title"], fields["organisation"]), badge, tone)
        self.detail.show_number(phone.pretty(fields["phone"]))
        if row.firms:
            self.detail.add_action(
                translate("Networks", "Hand firms over …"), lambda: self._hand_over(row)
            )
        self.detail.add_action(
            translate("Outreach", "Correct …"),
            lambda: colleague_form.present_edit(drawer, context, row),
        )
        self.detail.add(
            facts(
                translate("Networks", "What they know"),
                (
                    (translate("Networks", "Area"), fields["area"]),
                    (translate("Networks", "Branches"), fields["branches"]),
                    (translate("Networks", "Languages"), fields["languages"]),
                    (translate("Networks", "E-mail"), fields["email"]),
                    (translate("Outreach", "Note"), fields["note"]),
                ),
            )
        )
        if row.waiting:
            self.detail.add(self._waiting_card(row))
        if not row.neighbour:
            self.detail.add(self._firms_card(row))

    def _badge(self, row: ColleagueRow) -> tuple[str, Tone]:
        if row.waiting:
            waits = translate("Networks", "%n question(s) wait(s)", "", len(row.waiting))
            return waits, "warning"
        if row.neighbour:
            return translate("Networks", "Neighbour"), "neutral"
        return (translate("Networks", "%n firm(s)", "", len(row.firms)) if row.firms else ""), "accent"

    def _waiting_card(self, row: ColleagueRow) -> Card:
        card = Card(translate("Networks", "Handed on, and not answered yet"), flush=True)
        for inquiry_id, about in row.waiting:
            line = ActionRow(str(inquiry_id), about, parent=card)
            line.opened.connect(lambda key: self.context.go("inquiry", key))
            card.add(line)
        return card

    def _firms_card(self, row: ColleagueRow) -> Card:
        card = Card(translate("Networks", "Firms that ring this colleague"), flush=True)
        for firm_id, name in row.firms:
            line = ActionRow(str(firm_id), name, parent=card)
            line.opened.connect(lambda key: self.context.go("firm", key))
            card.add(line)
        if not row.firms:
            words = translate(
                "Networks", "None. A firm’s contact in the municipality stands on its first card."
            )
            said(card, words).setContentsMargins(14, 0, 14, 12)
        return card

    def _hand_over(self, row: ColleagueRow) -> None:
        found = self.context.call(account_owners.owners)
        ids = {firm_id for firm_id, _ in row.firms}
        held = [firm for owner in found for firm in owner.firms if firm[0] in ids]
        colleague_form.present_hand_over(self.drawer, self.context, held)

    def _show(self, colleague_id: uuid.UUID) -> None:
        self.choose(colleague_id, show=True)
