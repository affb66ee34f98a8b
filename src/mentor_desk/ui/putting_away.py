"""What stands in the window while the desk is put away: nothing of the cases."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.roles import set_role


class Curtain(QLabel):
    """Covers ``window`` from edge to edge; nothing shines through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setText(self.tr("The desk is being put away. What you wrote is kept."))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(self, "muted")
        self.setGeometry(window.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colors_of(self).window))
        painter.end()
        super().paintEvent(event)


def cover(window: QWidget) -> Curtain:
    """Hide everything in ``window`` and every other window at once.

    The last backup takes a second or two, and nobody who passes by shall read along meanwhile.
    """
    curtain = Curtain(window)
    curtain.show()
    curtain.raise_()
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            other.hide()
    window.repaint()
    return curtain
