"""The firm's partnership agreements."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QCoreApplication

from mentor_desk.services.firm_page import FirmPage
from mentor_desk.ui.case.row_card import CardRow, RowCard
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import agreement_form, agreement_rows
from mentor_desk.ui.widgets.drawer import Drawer


class AgreementsCard(RowCard):
    """A click or Enter opens the agreement on its page."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("AgreementsTab", "Agreements"),
            translate(
                "AgreementsTab",
                "A partnership agreement says what you do for each other, out of seven points.",
            ),
        )
        self._context, self._drawer = context, drawer
        self._firm_id: uuid.UUID | None = None
        self.new = self.add_action(translate("AgreementsTab", "Make an agreement"), self._new)
        self.opened.connect(lambda key: context.go("agreement", key))

    def show_firm(self, page: FirmPage) -> None:
        """Show the firm's agreements, the newest first."""
        self._firm_id = page.view.id
        day, language = self._context.today(), self._context.language
        shown = [
            agreement_rows.list_row(row, day, language, with_firm=False) for row in page.agreements
        ]
        self.set_rows([CardRow(row.key, row.title, row.subtitle, row.badge, row.tone) for row in shown])

    def _new(self) -> None:
        if self._firm_id is not None:
            agreement_form.present(self._drawer, self._context, firm_id=self._firm_id)
