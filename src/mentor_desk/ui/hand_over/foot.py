"""The buttons under a hand-over, worded by whoever shows them."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from mentor_desk.ui.widgets.roles import set_role


class Foot(QFrame):
    """On, back and stop."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.next = QPushButton()
        self.back = QPushButton(self.tr("&Back"))
        self.stop = QPushButton(self.tr("Stop"))
        set_role(self, "bar")
        set_role(self.next, "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 10, 22, 10)
        row.setSpacing(8)
        for button in (self.next, self.back, self.stop):
            row.addWidget(button)
        row.addStretch(1)

    def show_step(self, on: str, *, ready: bool, busy: bool, first: bool, last: bool) -> None:
        """What the first button says and can do; nothing is taken back from the last step."""
        self.next.setText(on)
        self.next.setEnabled(ready and not busy)
        self.back.setVisible(not first and not last)
        self.back.setEnabled(not busy)
        self.stop.setVisible(not last)
