"""Bars beneath each other, with a name before and a figure behind each."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen

from mentor_desk.ui.figures.chart import Bar, Chart
from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.painting import (
    RIGHT,
    draw_focus,
    draw_panel,
    draw_text,
    scaled,
    small,
    strong,
)

_ROW, _BAR, _THIN = 30, 12, 4
_NAME_SHARE = 0.38
_GAP = 8


class BarChart(Chart):
    """The bar is now; the thin outline under it is the time before."""

    def sizeHint(self) -> QSize:
        return QSize(scaled(self, 360), scaled(self, _ROW) * max(1, len(self.bars)))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(self, 240), self.sizeHint().height())

    def area(self, number: int) -> QRect:
        """The whole row of the bar."""
        high = scaled(self, _ROW)
        return QRect(0, number * high, self.width(), high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetrics(strong(self.font()))
        behind = max((metrics.horizontalAdvance(bar.words) for bar in self.bars), default=0) + _GAP
        for number, bar in enumerate(self.bars):
            self._row(painter, number, bar, behind)

    def _row(self, painter: QPainter, number: int, bar: Bar, behind: int) -> None:
        colors, row = colors_of(self), self.area(number)
        if number == self.hovered:
            draw_panel(painter, row, colors.accent_soft)
        if number == self.at and self.hasFocus():
            draw_focus(painter, row.adjusted(1, 1, -1, -1), colors)
        names = round(self.width() * _NAME_SHARE)
        inner = row.adjusted(6, 0, -6, 0)
        draw_text(
            painter, QRect(inner.left(), row.top(), names - _GAP, row.height()), bar.name,
            small(self.font()), colors.text,
        )  # fmt: skip
        room = max(10, inner.width() - names - behind)
        left, high = inner.left() + names, scaled(self, _BAR)
        y = row.top() + (row.height() - high) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        if bar.value:
            painter.setBrush(QColor(colors.accent))
            painter.drawRect(QRectF(left, y, max(2.0, room * bar.value / self.top), high))
        else:
            painter.setBrush(QColor(colors.strong_line))
            painter.drawRect(QRectF(left, y, 1.5, high))
        if bar.before:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colors.muted), 1))
            thin = QRectF(left, y + high + 1.5, room * bar.before / self.top, scaled(self, _THIN))
            painter.drawRect(thin)
        words = QRect(inner.right() - behind, row.top(), behind, row.height())
        draw_text(painter, words, bar.words, strong(self.font()), colors.text, align=RIGHT)
