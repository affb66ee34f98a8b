"""The firm's partnership agreements."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mentor_desk.services.firm_page import FirmPage
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import agreement_form, agreement_rows
from mentor_desk.ui.firm.list_tab import ListTab
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.empty_state import EmptyState


class AgreementsTab(ListTab):
    """A click or Enter opens the agreement on its page."""

    def __init__(self, context: Context, drawer: Drawer, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        nothing = EmptyState(
            "handshake",
            translate("AgreementsTab", "No agreement yet"),
            translate(
                "AgreementsTab",
                "A partnership agreement says what you do for each other, out of seven points.",
            ),
            translate("AgreementsTab", "Make an agreement"),
            self._new,
        )
        super().__init__(translate("AgreementsTab", "Agreements with the firm"), nothing, parent)
        self._context, self._drawer = context, drawer
        self._firm_id: uuid.UUID | None = None
        self.list.activated.connect(lambda key: context.go("agreement", key))

    def show_firm(self, page: FirmPage) -> None:
        """Show the firm's agreements."""
        self._firm_id = page.view.id
        day, language = self._context.today(), self._context.language
        self.set_rows(
            [agreement_rows.list_row(row, day, language, with_firm=False) for row in page.agreements]
        )

    def _new(self) -> None:
        if self._firm_id is not None:
            agreement_form.present(self._drawer, self._context, firm_id=self._firm_id)
