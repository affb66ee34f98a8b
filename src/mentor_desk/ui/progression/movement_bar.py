"""One area's movement as a bar: up, the same, down, each with a pattern of its own."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.painting import CENTER, draw_text, scaled, small

_PATTERNS = (Qt.BrushStyle.SolidPattern, Qt.BrushStyle.NoBrush, Qt.BrushStyle.BDiagPattern)


class MovementBar(QWidget):
    """Parts beside each other, as wide as they are many; the figure stands in each.

    Patterns, not colours, tell them apart: no direction is good or bad by its colour. The words beside
    the bar say the same.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts: tuple[int, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, *parts: int) -> None:
        """Up, the same and down; or up and the rest."""
        self._parts = parts
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(self, 240), scaled(self, 22))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(self, 120), scaled(self, 22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._parts:
            return
        painter, colors = QPainter(self), colors_of(self)
        whole, left = sum(self._parts), 0.0
        for number, part in enumerate(self._parts):
            wide = self.width() * part / whole
            area = QRectF(left, 0, wide, self.height()).adjusted(0.5, 0.5, -1.5, -0.5)
            painter.setPen(QPen(QColor(colors.accent), 1))
            painter.setBrush(QBrush(QColor(colors.accent), _PATTERNS[number]))
            painter.drawRect(area)
            self._figure(painter, area, str(part), solid=number == 0)
            left += wide

    def _figure(self, painter: QPainter, area: QRectF, figure: str, *, solid: bool) -> None:
        colors, font = colors_of(self), small(self.font())
        room = scaled(self, 26)
        label = QRectF(area.center().x() - room / 2, area.top() + 2, room, area.height() - 4)
        if not solid:
            painter.fillRect(label, QColor(colors.surface))
        color = colors.on_accent if solid else colors.text
        draw_text(painter, label.toRect(), figure, font, color, align=CENTER)
