"""The hours as a staircase: from which week, how many a week."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.painting import CENTER, draw_text, resized, strong

_LINES = 4.4
"""The picture's height in lines of its text."""
_GAP = 6
_LEAST = 0.25
"""The lowest step stands this high, as a share of the highest."""


class Stair(NamedTuple):
    """One step: how high it is, the number on it, and from when, in words."""

    height: float
    number: str
    begins: str


class Stairs(QWidget):
    """Steps from left to right; the number stands on each, its week beneath."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stairs: tuple[Stair, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # The click belongs to the block around it.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def stairs(self) -> tuple[Stair, ...]:
        """The steps shown."""
        return self._stairs

    def show_stairs(self, stairs: Sequence[Stair], told: str) -> None:
        """Show these; ``told`` is the same in words, for a screen reader."""
        self._stairs = tuple(stairs)
        self.setAccessibleName(told)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, height(self.fontMetrics()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._stairs:
            return
        painter, colors = QPainter(self), colors_of(self)
        below = resized(self.font(), 0.72)
        foot = QFontMetrics(below).lineSpacing()
        line = self.fontMetrics().lineSpacing()
        room = self.height() - foot - line
        highest = max(stair.height for stair in self._stairs) or 1.0
        width = (self.width() + _GAP) / len(self._stairs)
        for at, stair in enumerate(self._stairs):
            tall = round(room * max(_LEAST, stair.height / highest))
            left, right = round(at * width), round((at + 1) * width) - _GAP
            top = self.height() - foot - tall
            step = QRect(left, top, right - left, tall)
            painter.fillRect(step, QColor(colors.accent_soft))
            painter.fillRect(QRect(left, top, right - left, 4), QColor(colors.accent))
            number = QRect(left, top - line, right - left, line)
            draw_text(painter, number, stair.number, strong(self.font()), colors.text, align=CENTER)
            beneath = QRect(left, self.height() - foot, right - left, foot)
            draw_text(painter, beneath, stair.begins, below, colors.muted, align=CENTER)


def height(metrics: QFontMetrics) -> int:
    """How high the picture is beside text of these metrics."""
    return round(metrics.lineSpacing() * _LINES)
