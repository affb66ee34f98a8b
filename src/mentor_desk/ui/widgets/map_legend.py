"""What the shapes on a map mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.map_items import Look
from mentor_desk.ui.widgets.map_paint import paint_marker
from mentor_desk.ui.widgets.painting import draw_text, small

_SAMPLE, _AIR, _BETWEEN, _RADIUS = 12, 5, 12, 5.5


class MapLegend(QWidget):
    """A small shape and a word for each look; what does not fit goes on the next line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[tuple[Look, str]] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_entries(self, entries: Sequence[tuple[Look, str]]) -> None:
        """Explain these looks."""
        if entries == self._entries:
            return
        self._entries = tuple(entries)
        self.setAccessibleName(", ".join(words for _, words in entries))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(max(self.width(), 300)))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self._line_height())

    def heightForWidth(self, width: int) -> int:
        lines = {top for top, _, _, _ in self._places(width)}
        return max(1, len(lines)) * self._line_height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colors, font = QPainter(self), colors_of(self), small(self.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self._line_height()
        for top, left, look, words in self._places(self.width()):
            at = QPointF(left + _SAMPLE / 2, top + height / 2)
            paint_marker(painter, look, at, _RADIUS, colors)
            room = QRect(left + _SAMPLE + _AIR, top, self.width(), height)
            draw_text(painter, room, words, font, colors.muted)

    def _line_height(self) -> int:
        return QFontMetrics(small(self.font())).height() + 4

    def _places(self, width: int) -> list[tuple[int, int, Look, str]]:
        metrics, height = QFontMetrics(small(self.font())), self._line_height()
        top = left = 0
        found = []
        for look, words in self._entries:
            wide = _SAMPLE + _AIR + metrics.horizontalAdvance(words)
            if left and left + wide > width:
                top, left = top + height, 0
            found.append((top, left, look, words))
            left += wide + _BETWEEN
        return found
