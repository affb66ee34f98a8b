"""Columns side by side: a series of years."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from mentor_desk.ui.figures.chart import Chart
from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.painting import (
    CENTER,
    draw_focus,
    draw_panel,
    draw_text,
    scaled,
    small,
    strong,
)

_HIGH, _WORDS = 170, 20
_FEWEST = 4
_WIDEST = 120


class ColumnChart(Chart):
    """The last column is full, those before it paler: what is newest is looked at first."""

    def sizeHint(self) -> QSize:
        return QSize(scaled(self, 360), scaled(self, _HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(self, 240), scaled(self, _HIGH))

    def area(self, number: int) -> QRect:
        """From the floor to the ceiling."""
        wide = min(self.width() // max(_FEWEST, len(self.bars)), scaled(self, _WIDEST))
        return QRect(number * wide, 0, wide, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colors = QPainter(self), colors_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = scaled(self, _WORDS)
        floor = self.height() - words - 2
        painter.setPen(QPen(QColor(colors.strong_line), 1))
        painter.drawLine(0, floor, self.width(), floor)
        for number, bar in enumerate(self.bars):
            area = self.area(number)
            if number == self.hovered:
                draw_panel(painter, area, colors.accent_soft)
            if number == self.at and self.hasFocus():
                draw_focus(painter, area.adjusted(1, 1, -1, -1), colors)
            newest = number == len(self.bars) - 1
            high = (floor - words - 6) * (bar.value or 0) / self.top
            column = QRectF(area.left() + area.width() * 0.2, floor - high, area.width() * 0.6, high)
            painter.setPen(Qt.PenStyle.NoPen if newest else QPen(QColor(colors.accent), 1))
            painter.setBrush(QColor(colors.accent if newest else colors.accent_soft))
            painter.drawRect(column)
            above = QRect(area.left(), round(floor - high) - words, area.width(), words)
            below = QRect(area.left(), floor + 2, area.width(), words)
            draw_text(painter, above, bar.words, strong(self.font()), colors.text, align=CENTER)
            draw_text(painter, below, bar.name, small(self.font()), colors.muted, align=CENTER)
