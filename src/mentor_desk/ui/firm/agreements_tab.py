"""The firm's partnership agreements."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mentor_desk.services.firm_page import FirmPage
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import agreement_form, agreement_rows
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_rows import RowList


class AgreementsTab(QWidget):
    """A click or Enter opens the agreement on its page."""

    def __init__(self, context: Context, drawer: Drawer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._drawer = context, drawer
        self._firm_id: uuid.UUID | None = None
        self.list = RowList(self.tr("Agreements with the firm"))
        self.list.activated.connect(lambda key: context.go("agreement", key))
        self.list.clicked.connect(lambda _: self.list.open_current())
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._empty = self._nothing()
        self._stack.addWidget(self._empty)
        card = Card(flush=True)
        card.body.setContentsMargins(0, 0, 0, 0)
        card.add(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def show_firm(self, page: FirmPage) -> None:
        """Show the firm's agreements."""
        self._firm_id = page.view.id
        context = self._context
        self.list.set_rows(
            [
                agreement_rows.list_row(row, context.today(), context.language, with_firm=False)
                for row in page.agreements
            ]
        )
        self._stack.setCurrentIndex(0 if page.agreements else 1)
        # Tab stops before a widget whose proxy is out of sight, and comes no further.
        self.setFocusProxy(self.list if page.agreements else self._empty.button)

    def _nothing(self) -> EmptyState:
        return EmptyState(
            "handshake",
            self.tr("No agreement yet"),
            self.tr("A partnership agreement says what you do for each other, out of seven points."),
            self.tr("Make an agreement"),
            self._new,
        )

    def _new(self) -> None:
        if self._firm_id is not None:
            agreement_form.present(self._drawer, self._context, firm_id=self._firm_id)
