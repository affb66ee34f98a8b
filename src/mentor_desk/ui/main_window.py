"""The one window: first the unlock screen or the first run, then the desk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

_SIZE = QSize(1366, 768)
_SMALLEST = QSize(960, 600)


class MainWindow(QMainWindow):
    """Its title is always the program's name: a title shows in the task bar and on shared screens."""

    first_painted = Signal()
    """The first picture stands."""

    def __init__(self, geometry: str = "") -> None:
        """``geometry`` is what :meth:`geometry_text` said when the window was last closed."""
        super().__init__()
        self._painted = False
        self.may_close: Callable[[], bool] = lambda: True
        """Asked when the user closes the window; drafts are still to be kept."""
        self.setWindowTitle("Mentor Desk")
        self.setMinimumSize(_SMALLEST)
        if not (geometry and self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))):
            self._fit()

    def geometry_text(self) -> str:
        """Where the window stands and how large it is, as text for the settings."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def show_view(self, view: QWidget) -> None:
        """Fill the window with ``view``; what it showed before is thrown away."""
        self.setCentralWidget(view)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            # The children are painted in the same turn of the event loop.
            QTimer.singleShot(0, self.first_painted.emit)

    def _fit(self) -> None:
        """As large as the smallest laptop's screen, never larger than this screen."""
        room = self.screen().availableSize()
        self.resize(_SIZE.boundedTo(room).expandedTo(_SMALLEST))
