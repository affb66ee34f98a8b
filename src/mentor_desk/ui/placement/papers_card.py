"""The papers of a placement: what can be made, how the copies stand, and the order in VITAS."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk import resources
from mentor_desk.formats import days
from mentor_desk.services import paper_offers, paper_states, vitas
from mentor_desk.services.paper_states import Signed
from mentor_desk.services.papers import IssuedRow
from mentor_desk.services.placement_page import PlacementPage
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers.offer_links import OfferLinks
from mentor_desk.ui.papers.opening import open_about
from mentor_desk.ui.papers.state_words import state
from mentor_desk.ui.placement import vitas_drawer
from mentor_desk.ui.placement.card import PlacementCard
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.drawer import Drawer

_VITAS = "vitas"
_SIDE = 14


class _Line(NamedTuple):
    key: str
    title: str
    subtitle: str
    state: str = ""
    tone: Tone = "neutral"


class PapersCard(PlacementCard):
    """Links make papers; the rows open a copy, and the order field by field."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        title = QCoreApplication.translate("PapersCard", "Papers")
        super().__init__(context, drawer, title, flush=True)
        self._placement_id: uuid.UUID | None = None
        self._shown: tuple[_Line, ...] | None = None
        self.links = OfferLinks()
        self.links.setContentsMargins(_SIDE, 0, _SIDE, 8)
        self.links.wanted.connect(lambda key, ref: open_about(self, self.context, key, ref))
        self.rows: list[ActionRow] = []
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.add(self.links)
        self.add(self._list)

    def draw(self, page: PlacementPage) -> None:
        self._placement_id = page.row.id
        today = self.context.today()
        offers = self.context.call(paper_offers.for_placement, placement_id=page.row.id, today=today)
        self.links.show_offers(offers)
        signed = self.context.call(paper_states.signed, case_id=page.row.case_id)
        copies = self.context.call(paper_states.of_placement, placement_id=page.row.id)
        lines = (*self._copies(copies, signed), *self._order(page))
        if lines != self._shown:
            self._shown = lines
            self._fill(lines)

    def open(self, key: str) -> None:
        """Open a copy, or the order in VITAS."""
        if key != _VITAS:
            self.context.go("paper", key)
        elif self._placement_id is not None:
            vitas_drawer.present(self.drawer, self.context, placement_id=self._placement_id)

    def _copies(
        self, copies: Sequence[IssuedRow], signed: Mapping[uuid.UUID, Signed]
    ) -> Iterator[_Line]:
        """What was replaced lies in the archive; here it would hide what holds."""
        language, today = self.context.language, self.context.today()
        for row in copies:
            if row.newest:
                issued = days.short(row.issued_on, language, today)
                words = self.tr("{day}, version {number}").format(number=row.version, day=issued)
                yield _Line(str(row.id), row.title, words, *state(row, signed))

    def _order(self, page: PlacementPage) -> Iterator[_Line]:
        if page.row.kind not in vitas.ORDERED:
            return
        order = self.context.call(
            vitas.order,
            placement_id=page.row.id,
            rulebook=self.context.rules,
            danish=resources.catalogue("da"),
        )
        title = self.tr("Order in VITAS")
        if order.sent_on is not None:
            day = days.month_day(order.sent_on, self.context.language, self.context.today())
            words = self.tr("Sent {day}").format(day=day)
            number = self.tr("No. {number}").format(number=order.number) if order.number else ""
            yield _Line(_VITAS, title, number, words, "ok")
            return
        words = self.tr("{done} of {all} copied").format(done=order.ticked, all=len(order.fields))
        yield _Line(_VITAS, title, words)

    def _fill(self, lines: Sequence[_Line]) -> None:
        focused = next((row.key for row in self.rows if row.hasFocus()), None)
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(line) for line in lines]
        for row in self.rows:
            if row.key == focused:
                row.setFocus()

    def _row(self, line: _Line) -> ActionRow:
        row = ActionRow(line.key, line.title, line.subtitle, parent=self._list)
        if line.state:
            row.tell_state(line.state, line.tone)
        row.opened.connect(self.open)
        self._column.addWidget(row)
        row.show()
        return row
