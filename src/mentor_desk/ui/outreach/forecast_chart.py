"""The panel's expectations as lines: how many more or fewer than now, a line a quarter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.painting import CENTER, LEFT, draw_text, scaled, small, strong

_STEPS = (0, 3, 6, 12)
_LINES = 3


@dataclass(frozen=True, slots=True)
class ChartLine:
    """One line: its name, and its four numbers; ``None`` leaves a gap."""

    name: str
    values: tuple[int | None, ...]


class ForecastChart(QWidget):
    """The newest line is thick with round marks and its numbers; older ones dashed with squares.

    What it shows is told in words as its accessible description.
    """

    def __init__(self, headings: Sequence[str]) -> None:
        super().__init__()
        self._headings = tuple(headings)
        self._lines: tuple[ChartLine, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lines(self, lines: Sequence[ChartLine], words: str) -> None:
        """Show the newest of ``lines``; ``words`` say the same for those who do not see it."""
        self._lines = tuple(lines[-_LINES:])
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(self, 300), scaled(self, 190))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(self, 200), scaled(self, 190))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colors = QPainter(self), colors_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = small(self.font())
        high = scaled(self, 18)
        plot = QRectF(self.rect()).adjusted(high, high * 1.3, -high * 3.8, -high * 1.4)
        given = [value for line in self._lines for value in line.values if value is not None]
        if not given:
            return
        low, top = min(given), max(given)
        room = max(1.0, (top - low) * 0.2)
        scale = (low - room, top + room)
        for index, heading in enumerate(self._headings):
            x = self._x(plot, index)
            painter.setPen(QPen(QColor(colors.line), 1))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            wide = scaled(self, 72)
            area = QRect(round(x) - wide // 2, round(plot.bottom()) + 2, wide, high)
            align = CENTER
            if index == 0:
                area.moveLeft(0)
                align = LEFT
            draw_text(painter, area, heading, font, colors.muted, align=align)
        for line in self._lines:
            self._paint_line(painter, plot, scale, line, newest=line is self._lines[-1])
        self._name_lines(painter, plot, scale)

    def _name_lines(self, painter: QPainter, plot: QRectF, scale: tuple[float, float]) -> None:
        """The names at the ends of the lines, moved apart where the lines meet."""
        colors, high = colors_of(self), scaled(self, 16)
        ends = []
        for line in self._lines:
            given = [(i, value) for i, value in enumerate(line.values) if value is not None]
            if given:
                index, value = given[-1]
                ends.append((_y(plot, scale, value), self._x(plot, index), line))
        below = plot.top() - high
        for y, x, line in sorted(ends, key=lambda end: end[0]):
            middle = below = max(y, below + high)
            newest = line is self._lines[-1]
            font = strong(small(self.font())) if newest else small(self.font())
            area = QRect(round(x) + 8, round(middle) - high // 2, scaled(self, 76), high)
            draw_text(painter, area, line.name, font, colors.text if newest else colors.muted)

    def _x(self, plot: QRectF, index: int) -> float:
        return plot.left() + plot.width() * _STEPS[index] / _STEPS[-1]

    def _paint_line(
        self,
        painter: QPainter,
        plot: QRectF,
        scale: tuple[float, float],
        line: ChartLine,
        *,
        newest: bool,
    ) -> None:
        colors = colors_of(self)
        ink = QColor(colors.accent if newest else colors.strong_line)
        spots = [
            (QPointF(self._x(plot, index), _y(plot, scale, value)), value)
            for index, value in enumerate(line.values)
            if value is not None
        ]
        if not spots:
            return
        style = Qt.PenStyle.SolidLine if newest else Qt.PenStyle.DashLine
        painter.setPen(QPen(ink, 2.5 if newest else 1.5, style))
        painter.drawPolyline([spot for spot, _ in spots])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for spot, value in spots:
            if newest:
                painter.drawEllipse(spot, 4, 4)
                if value:
                    self._number(painter, spot, value)
            else:
                painter.drawRect(QRectF(spot.x() - 3, spot.y() - 3, 6, 6))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _number(self, painter: QPainter, spot: QPointF, value: int) -> None:
        high, wide = scaled(self, 16), scaled(self, 40)
        area = QRect(round(spot.x()) - wide // 2, round(spot.y()) - high - 5, wide, high)
        font = strong(small(self.font()))
        align = LEFT if area.left() < 0 else CENTER
        area.moveLeft(max(0, area.left()))
        draw_text(
            painter, area, f"{value:+d}".replace("-", "−"), font, colors_of(self).text, align=align
        )
        painter.setPen(Qt.PenStyle.NoPen)


def _y(plot: QRectF, scale: tuple[float, float], value: float) -> float:
    low, top = scale
    return plot.bottom() - plot.height() * (value - low) / (top - low)
