"""What stands in the window while the desk is put away: nothing of the cases."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from mentor_desk.ui.widgets.roles import set_role


def cover(window: QWidget) -> QLabel:
    """Hide everything in ``window`` and every other window at once.

    The last backup takes a second or two, and nobody who passes by shall read along meanwhile.
    """
    words = QCoreApplication.translate(
        "PuttingAway", "The desk is being put away. What you wrote is kept."
    )
    curtain = QLabel(words, window)
    curtain.setAlignment(Qt.AlignmentFlag.AlignCenter)
    curtain.setAutoFillBackground(True)
    set_role(curtain, "muted")
    curtain.setGeometry(window.rect())
    curtain.show()
    curtain.raise_()
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            other.hide()
    window.repaint()
    return curtain
