"""The buttons under the wizard, worded by the step."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from mentor_desk.ui.widgets.roles import set_role


class Foot(QFrame):
    """On, back and stop."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.next = QPushButton()
        self.back = QPushButton(self.tr("&Back"))
        self.stop = QPushButton()
        self._words = (
            self.tr("&Next: the columns"),
            self.tr("&Next: look it over"),
            self.tr("&Read it in"),
        )
        set_role(self, "bar")
        set_role(self.next, "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 10, 22, 10)
        row.setSpacing(8)
        for button in (self.next, self.back, self.stop):
            row.addWidget(button)
        row.addStretch(1)

    def show_step(self, step: int, *, ready: bool, busy: bool) -> None:
        """What the buttons say and can do; the step after the last one has only «close»."""
        over = step >= len(self._words)
        self.next.setText("" if over else self._words[step])
        self.next.setEnabled(ready and not busy)
        self.next.setVisible(not over)
        self.back.setVisible(step > 0 and not over)
        self.back.setEnabled(not busy)
        self.stop.setText(self.tr("&Close") if over else self.tr("Stop"))
