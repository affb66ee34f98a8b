"""Who the firm's contact in the municipality was before, and handing it over (row 16 of the seeds)."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.services import account_owners
from mentor_desk.services.account_owners import OwnerTurn
from mentor_desk.ui.context import Context
from mentor_desk.ui.networks import colleague_form
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.roles import set_role

_SHOWN = 5


class OwnerHistory(QWidget):
    """A line for each contact, the newest first, and the button that hands the firm over."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__()
        self._context, self._drawer = context, drawer
        self._firm: tuple[uuid.UUID, str, str] | None = None
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._words, "muted")
        self.button = QPushButton(self.tr("Hand the firm &over …"))
        set_role(self.button, "small")
        self.button.clicked.connect(lambda _=False: self.hand_over())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_firm(self, firm_id: uuid.UUID, name: str, town: str) -> None:
        """Show who it has been."""
        self._firm = (firm_id, name, town)
        turns = self._context.call(account_owners.history, firm_id=firm_id)
        self._words.setText("\n".join(self._line(turn) for turn in turns[:_SHOWN]))
        self._words.setVisible(len(turns) > 1)

    def hand_over(self) -> None:
        """Hand the firm over, and the other places of the same company with it if wished."""
        if self._firm is None:
            return
        others = self._context.call(account_owners.group, firm_id=self._firm[0])
        colleague_form.present_hand_over(
            self._drawer, self._context, [self._firm, *others], [self._firm[0]]
        )

    def _line(self, turn: OwnerTurn) -> str:
        day = days.short(turn.day, self._context.language, self._context.today())
        nobody = QCoreApplication.translate("OwnerHistory", "nobody")
        words = QCoreApplication.translate("OwnerHistory", "From {day}: {name}")
        return words.format(day=day, name=turn.name or nobody)
