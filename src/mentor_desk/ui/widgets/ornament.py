"""A picture that only decorates: seen, and passed over by screen readers."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget


class Ornament(QWidget):
    """Paints one picture in its middle. A label would be read out as a picture without a name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_picture(self, picture: QPixmap) -> None:
        """Show another picture."""
        self._picture = picture
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self._picture.deviceIndependentSize().toSize()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._picture.isNull():
            size = self.sizeHint()
            left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
            QPainter(self).drawPixmap(left, top, self._picture)
