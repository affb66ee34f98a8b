"""The papers of a case: what can be made now, and every copy that was issued."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QWidget

from mentor_desk.services import paper_offers, paper_states
from mentor_desk.services.case_page import CasePage
from mentor_desk.services.papers import PRAKTIK
from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.case.tab import CaseTab
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers import batch
from mentor_desk.ui.papers.copies_card import CopiesCard
from mentor_desk.ui.papers.offers_box import OffersBox
from mentor_desk.ui.papers.opening import open_about
from mentor_desk.ui.widgets.drawer import Drawer


class PapersTab(CaseTab):
    """Cards make papers about a placement or the citizen; the last one opens the copies."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__(context, drawer)
        self.to_make = OffersBox(context, of_citizen=True)
        self.to_make.set_action(self.tr("Print several …"), self.print_several)
        self.to_make.wanted.connect(self._make)
        self.issued = CopiesCard(context)
        scrolled(self, self.to_make, self.issued)

    def draw(self, page: CasePage) -> None:
        """Show what can be made and what was."""
        case_id, today = page.view.id, self.context.today()
        offers = self.context.call(paper_offers.for_case, case_id=case_id, today=today)
        self.to_make.show_offers(offers)
        signed = self.context.call(paper_states.signed, case_id=case_id)
        self.issued.show_copies(page.papers, signed)

    def print_several(self) -> None:
        """What this case needs, ticked, in one go."""
        if self.page is not None:
            batch.present_case(self.drawer, self.context, case_id=self.page.view.id)

    def _make(self, key: str, subject_id: uuid.UUID) -> None:
        open_about(self, self.context, key, subject_id)


def open_agreement(parent: QWidget, context: Context, placement_id: uuid.UUID) -> None:
    """Prepare the praktik agreement of a placement; one that is gone is told in the message bar."""
    open_about(parent, context, PRAKTIK, placement_id)
