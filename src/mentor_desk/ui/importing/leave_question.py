"""The question before a list half read in is let go."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.painting import draw_panel
from mentor_desk.ui.widgets.roles import set_role


class LeaveQuestion(QWidget):
    """Two answers; the keyboard stands on the one that loses nothing. ``left`` when it is «yes»."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._before: QWidget | None = None
        words = QLabel(self.tr("Nothing is read in yet. Stop here?"))
        set_role(words, "strong")
        self.stay = QPushButton(self.tr("&No, stay here"))
        self.yes = QPushButton(self.tr("&Yes, stop"))
        self.stay.clicked.connect(lambda _=False: self.dismiss())
        self.yes.clicked.connect(lambda _=False: self._leave())
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(words)
        row.addSpacing(8)
        row.addWidget(self.stay)
        row.addWidget(self.yes)
        row.addStretch(1)
        self.setAccessibleName(words.text())
        self.setVisible(False)

    def ask(self) -> None:
        """Ask, and remember where the keyboard was."""
        self._before = QApplication.focusWidget()
        self.setVisible(True)
        self.stay.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """Go on where one was."""
        self.setVisible(False)
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_panel(QPainter(self), self.rect(), colors_of(self).tone("warning")[0])

    def _leave(self) -> None:
        self._before = None
        self.setVisible(False)
        self.left.emit()
