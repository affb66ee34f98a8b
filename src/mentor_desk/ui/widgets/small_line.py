"""A small line over time: how a number has gone, with its first and its last."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.painting import LEFT, RIGHT, draw_text, scaled, small

_HEIGHT = 72
_SIDE = 14
_DOT = 3


class SmallLine(QWidget):
    """Points ``(x, y)`` from left to right, with words under the first and the last.

    A picture only: the numbers stand beside it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[tuple[float, float], ...] = ()
        self._ends = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_points(self, points: Sequence[tuple[float, float]], first: str, last: str) -> None:
        """Draw these points; ``first`` and ``last`` stand under the ends."""
        self._points, self._ends = tuple(sorted(points)), (first, last)
        self.setAccessibleName(f"{first} – {last}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, scaled(self, _HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if len(self._points) < 2:
            return
        painter, colors = QPainter(self), colors_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = small(self.font())
        foot = self.fontMetrics().height()
        bottom = self.height() - foot - 6
        painter.setPen(QPen(QColor(colors.line), 1))
        painter.drawLine(_SIDE, bottom, self.width() - _SIDE, bottom)
        places = self._places(bottom)
        painter.setPen(QPen(QColor(colors.accent), 2))
        for one, other in pairwise(places):
            painter.drawLine(one, other)
        painter.setBrush(QColor(colors.surface))
        for place in places:
            painter.drawEllipse(place, _DOT, _DOT)
        area = QRect(_SIDE, bottom + 3, self.width() - 2 * _SIDE, foot)
        draw_text(painter, area, self._ends[0], words, colors.muted, align=LEFT)
        draw_text(painter, area, self._ends[1], words, colors.muted, align=RIGHT)

    def _places(self, bottom: int) -> list[QPointF]:
        xs, ys = [x for x, _ in self._points], [y for _, y in self._points]
        across = (max(xs) - min(xs)) or 1
        # From zero up, so that a small change does not look like a big one.
        highest = max(ys) or 1
        width, height = self.width() - 2 * (_SIDE + _DOT), bottom - 2 * _DOT - 4
        return [
            QPointF(_SIDE + _DOT + (x - min(xs)) / across * width, bottom - _DOT - y / highest * height)
            for x, y in self._points
        ]
