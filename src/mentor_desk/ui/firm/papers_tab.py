"""The firm's agreements and papers: what is agreed, what can be made now, and every copy."""

from __future__ import annotations

import uuid

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from mentor_desk.services import paper_offers, paper_states, papers
from mentor_desk.services.firm_page import FirmPage
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.agreements_card import AgreementsCard
from mentor_desk.ui.firm.scrolled import Scrolled
from mentor_desk.ui.papers.copies_card import CopiesCard
from mentor_desk.ui.papers.offers_box import OffersBox
from mentor_desk.ui.papers.opening import open_about
from mentor_desk.ui.widgets.drawer import Drawer


class PapersTab(Scrolled):
    """Agreements first; then the papers about the firm, its agreement and the placements there."""

    def __init__(self, context: Context, drawer: Drawer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._firm_id: uuid.UUID | None = None
        self._stale = False
        self.agreements = AgreementsCard(context, drawer)
        self.to_make = OffersBox(context)
        self.to_make.wanted.connect(self._make)
        self.issued = CopiesCard(context)
        self.column.addWidget(self.agreements)
        self.column.addWidget(self.to_make)
        self.column.addWidget(self.issued)
        self.setFocusProxy(self.agreements.new)

    def show_firm(self, page: FirmPage) -> None:
        """Show the firm's papers; those to make and the copies are read only while in view."""
        self.agreements.show_firm(page)
        self._firm_id = page.view.id
        self._stale = True
        if self.isVisible():
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    def _draw(self) -> None:
        if not self._stale or self._firm_id is None:
            return
        self._stale = False
        call, firm_id = self._context.call, self._firm_id
        offers = call(paper_offers.for_firm, firm_id=firm_id, today=self._context.today())
        self.to_make.show_offers(offers)
        copies = call(papers.archive, firm_id=firm_id)
        self.issued.show_copies(copies, call(paper_states.signed), with_whom="citizen")

    def _make(self, key: str, subject_id: uuid.UUID) -> None:
        open_about(self, self._context, key, subject_id)
