"""What a way leaves, from the quiet to the busy week, against nothing gained and nothing lost."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.painting import scaled

_HEIGHT = 22
_THICK = 8.0
_SIDE = 8.0


class ResultBar(QWidget):
    """All ways of an idea are drawn on one scale. Figures beside it say the same in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ends: tuple[float, float] | None = None
        self._usual: float | None = None
        self._scale = (0.0, 1.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_range(
        self, ends: tuple[float, float] | None, usual: float | None, scale: tuple[float, float]
    ) -> None:
        """Show what is left in kr.: the two ends, the usual week, and the ends of the scale."""
        self._ends, self._usual, self._scale = ends, usual, scale
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(self, 110), scaled(self, _HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(self, 60), scaled(self, _HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._ends is None:
            return
        painter, colors = QPainter(self), colors_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        painter.setPen(QPen(QColor(colors.line), 1))
        painter.drawLine(QPointF(_SIDE, middle), QPointF(self.width() - _SIDE, middle))
        zero = self._x(0.0)
        painter.setPen(QPen(QColor(colors.muted), 1.4))
        painter.drawLine(QPointF(zero, 2), QPointF(zero, self.height() - 2))
        low, high = self._ends
        left, right = self._x(low), self._x(high)
        bar = QRectF(left, middle - _THICK / 2, max(right - left, 2.0), _THICK)
        painter.setPen(QPen(QColor(colors.accent), 1))
        painter.setBrush(QColor(colors.accent_soft))
        painter.drawRoundedRect(bar, 3, 3)
        if self._usual is not None:
            painter.setBrush(QColor(colors.accent))
            painter.drawEllipse(QPointF(self._x(self._usual), middle), 5, 5)

    def _x(self, value: float) -> float:
        low, high = self._scale
        share = (value - low) / ((high - low) or 1.0)
        return _SIDE + share * (self.width() - 2 * _SIDE)
