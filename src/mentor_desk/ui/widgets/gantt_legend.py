"""What the fillings of a Gantt chart's bars mean."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.gantt_paint import paint_bar
from mentor_desk.ui.widgets.gantt_rows import BarTone, GanttBar, Look
from mentor_desk.ui.widgets.painting import draw_text, small

_SAMPLE = 22
_BETWEEN = 16
_AIR = 6
_PAUSE = "pause"


class GanttLegend(QWidget):
    """A small bar and a word for each filling; what does not fit is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[tuple[GanttBar, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_entries(self, entries: Sequence[tuple[Look, BarTone, str]], *, pause: str = "") -> None:
        """Explain (look, tone, word); ``pause`` is the word for a hatched part."""
        self._entries = [
            (GanttBar("", date.min, date.min, "", look=look, tone=tone), words)
            for look, tone, words in entries
        ]
        if pause:
            self._entries.append((GanttBar(_PAUSE, date.min, date.min, ""), pause))
        self.setAccessibleName(", ".join(words for _, words in self._entries))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(small(self.font()))
        width = sum(self._width(words, metrics) for _, words in self._entries)
        return QSize(width, metrics.height() + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colors, font = QPainter(self), colors_of(self), small(self.font())
        metrics = QFontMetrics(font)
        left, middle = 0, self.height() / 2
        for bar, words in self._entries:
            width = self._width(words, metrics)
            if left + width - _BETWEEN > self.width():
                return
            place = QRectF(left + 1, middle - 7, _SAMPLE, 14)
            hatched = [place.adjusted(7, 0, -3, 0)] if bar.key == _PAUSE else []
            paint_bar(painter, place, bar, hatched, colors)
            line = QRect(left + _SAMPLE + _AIR + 1, 0, width, self.height())
            draw_text(painter, line, words, font, colors.muted)
            left += width

    def _width(self, words: str, metrics: QFontMetrics) -> int:
        return _SAMPLE + _AIR + metrics.horizontalAdvance(words) + _BETWEEN
