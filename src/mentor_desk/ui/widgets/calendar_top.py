"""What stands above the hours of a week: the days' heads, their small lines, blocks without a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.calendar_block import Block
from mentor_desk.ui.widgets.calendar_items import CalendarDay, CalendarItem
from mentor_desk.ui.widgets.calendar_piece import DayHead, DayLine, Host, Piece
from mentor_desk.ui.widgets.calendar_pool import Pool
from mentor_desk.ui.widgets.calendar_scale import WeekScale
from mentor_desk.ui.widgets.painting import draw_text, scaled, small

_HEAD, _LINE, _BLOCK = 44, 19, 21


class CalendarTop(QWidget):
    """As high as the fullest day needs; where that is too much, whoever holds it scrolls."""

    def __init__(self, host: Host, parent: QWidget) -> None:
        super().__init__(parent)
        self._columns: list[list[Piece]] = []
        self._scale = WeekScale()
        self._heads = Pool(lambda: DayHead(host, self))
        self._lines = Pool(lambda: DayLine(host, self))
        self._blocks = Pool(lambda: Block(host, self))
        self.corner = ""

    def show_days(self, days: Sequence[CalendarDay], items: Sequence[CalendarItem], hint: str) -> None:
        """Show the heads of ``days`` and the ``items`` without a time."""
        pools: tuple[Pool[DayHead] | Pool[DayLine] | Pool[Block], ...]
        pools = (self._heads, self._lines, self._blocks)
        for pool in pools:
            pool.begin()
        self._columns = [self._make(day, items, hint) for day in days]
        for pool in pools:
            pool.end()

    def column(self, number: int) -> list[Piece]:
        """The pieces of a day, the head first."""
        return self._columns[number]

    def arrange(self, scale: WeekScale) -> int:
        """Lay out for ``scale``; returns how high that is."""
        self._scale = scale
        head, line, block = (scaled(self, each) for each in (_HEAD, _LINE, _BLOCK))
        lowest = head + 4
        for number, pieces in enumerate(self._columns):
            left, width = scale.column(number)
            y = 0
            for piece in pieces:
                height = head if isinstance(piece, DayHead) else line
                height = block if isinstance(piece, Block) else height
                pad = 0 if isinstance(piece, DayHead) else 2
                piece.setGeometry(left + 1 + pad, y, width - 1 - 2 * pad, height)
                y += height + (0 if isinstance(piece, DayHead) else 1)
            lowest = max(lowest, y + 4)
        self.setFixedSize(scale.width, lowest)
        self.update()
        return lowest

    def least(self) -> int:
        """The height of the heads alone."""
        return scaled(self, _HEAD) + 4

    def last_line(self, left: int, width: int, height: int) -> QRect:
        """Where a block without a time would come to lie, of the ``height`` in sight."""
        block = scaled(self, _BLOCK)
        return QRect(left + 3, height - block - 3, width - 5, block)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colors = QPainter(self), colors_of(self)
        painter.fillRect(self.rect(), QColor(colors.surface))
        for number, day in enumerate(self._scale.days):
            left, width = self._scale.column(number)
            if day.off or day.hours is None:
                painter.fillRect(left, 0, width, self.height(), QColor(colors.window))
            painter.fillRect(left, 0, 1, self.height(), QColor(colors.line))
        font = small(self.font())
        corner = QRect(8, 3, self._scale.gutter - 8, QFontMetrics(font).height())
        draw_text(painter, corner, self.corner, font, colors.muted)

    def _make(self, day: CalendarDay, items: Sequence[CalendarItem], hint: str) -> list[Piece]:
        head = self._heads.take()
        head.show_day(day)
        pieces: list[Piece] = [head]
        for line in day.lines:
            small_line = self._lines.take()
            small_line.show_line(line, day.day)
            pieces.append(small_line)
        for item in items:
            if item.day == day.day:
                block = self._blocks.take()
                block.show_item(item, hint if item.movable else "")
                pieces.append(block)
        return pieces
