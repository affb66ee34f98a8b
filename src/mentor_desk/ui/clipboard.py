"""Copying without leaving personal data lying in the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

KEPT_SECONDS = 30
"""So long a copied value lies in the clipboard, if nothing else is copied meanwhile."""

_HIDING = {
    "ExcludeClipboardContentFromMonitorProcessing": b"1",  # Windows: clipboard history, cloud
    "CanIncludeInClipboardHistory": b"\0\0\0\0",
    "x-kde-passwordManagerHint": b"secret",
    "org.nspasteboard.ConcealedType": b"1",
}
"""What asks the clipboard histories of the systems to leave a value out."""


class Clipboard(QObject):
    """Takes back what it copied, after :data:`KEPT_SECONDS` or when its owner goes."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ours: str | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_SECONDS * 1000)
        self._timer.timeout.connect(self.take_back)

    def copy(self, words: str) -> None:
        """Put ``words`` into the clipboard for a while."""
        data = QMimeData()
        data.setText(words)
        for kind, value in _HIDING.items():
            data.setData(kind, value)
        QGuiApplication.clipboard().setMimeData(data)
        self._ours = words
        self._timer.start()

    def take_back(self) -> None:
        """Empty the clipboard, unless somebody else has copied something since."""
        self._timer.stop()
        ours, self._ours = self._ours, None
        clipboard = QGuiApplication.clipboard()
        if ours is not None and clipboard.text() == ours:
            clipboard.clear()
