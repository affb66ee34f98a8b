"""A month: a cell for each day, with what it holds in single lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, time, timedelta

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.calendar_block import Block
from mentor_desk.ui.widgets.calendar_board import CalendarBoard
from mentor_desk.ui.widgets.calendar_hand import Hand, Spot
from mentor_desk.ui.widgets.calendar_items import CalendarDay, CalendarItem, CalendarLine
from mentor_desk.ui.widgets.calendar_piece import DayHead, DayLine, Piece
from mentor_desk.ui.widgets.calendar_pool import Pool
from mentor_desk.ui.widgets.painting import CENTER, draw_text, fits, scaled, small

_MOST = 3
_NAMES, _HEAD, _LINE, _GUTTER, _REST = 24, 21, 18, 40, 34
_NARROW = 0.62


class CalendarMonth(CalendarBoard):
    """``more`` tells how the rest of a day is called: it is given how many and the day."""

    def __init__(
        self, name: str, more: Callable[[int, date], CalendarLine], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._more = more
        self._days: tuple[CalendarDay, ...] = ()
        self._weeks: tuple[str, ...] = ()
        self._items: tuple[CalendarItem, ...] = ()
        self._hint = ""
        self._rows = _MOST
        self._heads = Pool(lambda: DayHead(self, self, flat=True))
        self._blocks = Pool(lambda: Block(self, self))
        self._lines = Pool(lambda: DayLine(self, self))
        self._cells: list[list[Piece]] = []
        self._rest: dict[int, Piece] = {}

    def set_month(
        self,
        days: Sequence[CalendarDay],
        weeks: Sequence[str],
        items: Sequence[CalendarItem],
        *,
        hint: str = "",
    ) -> None:
        """Show ``items`` on whole weeks of ``days``; ``weeks`` are the words beside them."""
        self._days, self._weeks = tuple(days), tuple(weeks)
        self._items, self._hint = tuple(items), hint
        self._rows = self._fitting()
        self._fill()

    def _fill(self) -> None:
        held = next((p.key for p in self.pieces() if isinstance(p, Block) and p.hasFocus()), None)
        pools: tuple[Pool[DayHead] | Pool[Block] | Pool[DayLine], ...]
        pools = (self._heads, self._blocks, self._lines)
        for pool in pools:
            pool.begin()
        self._rest.clear()
        self._cells = [self._cell(number) for number in range(len(self._days))]
        for pool in pools:
            pool.end()
        self.set_columns(self._cells)
        self._arrange()
        if held is not None and (block := self.block(held)) is not None:
            block.setFocus(Qt.FocusReason.OtherFocusReason)

    def cell(self, number: int) -> QRect:
        """Where the day with this number lies."""
        gutter, top = scaled(self, _GUTTER), scaled(self, _NAMES)
        rows = max(1, len(self._days) // 7)
        week, weekday = divmod(number, 7)
        edges = self._edges(gutter)
        y = top + (self.height() - top) * week // rows
        end = top + (self.height() - top) * (week + 1) // rows
        return QRect(edges[weekday], y, edges[weekday + 1] - edges[weekday], end - y)

    def spot_at(self, point: QPoint) -> Spot | None:
        at = self.hand.item.at if self.hand is not None else None
        here = self.mapFromGlobal(point)
        for number, day in enumerate(self._days):
            if self.cell(number).contains(here):
                return day.day, at
        return None

    def stepped(self, hand: Hand, days: int, steps: int) -> Spot:
        weeks = (steps > 0) - (steps < 0)
        return hand.day + timedelta(days=days + 7 * weeks), hand.at

    def ghost_place(self, hand: Hand) -> QRect:
        number = next((n for n, day in enumerate(self._days) if day.day == hand.day), None)
        if number is None:
            return QRect()
        cell, height = self.cell(number), scaled(self, _LINE)
        return QRect(cell.left() + 3, cell.bottom() - height - 2, cell.width() - 6, height)

    def step_in_day(self, column: int, row: int) -> None:
        """Beyond the ends of a day lies the same weekday of the week above or below."""
        week = 7 * ((row >= len(self._cells[column])) - (row < 0))
        if week and 0 <= column + week < len(self._cells):
            there = self._cells[column + week]
            there[0 if week > 0 else -1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().step_in_day(column, row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_at(event.globalPosition().toPoint())
        if spot is not None:
            at: time | None = None
            self.new_asked.emit(spot[0], at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != self._rows:
            self._rows = self._fitting()
            self._fill()
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colors = QPainter(self), colors_of(self)
        painter.fillRect(self.rect(), QColor(colors.surface))
        line, font = QColor(colors.line), small(self.font())
        for number, day in enumerate(self._days):
            cell = self.cell(number)
            if day.off or day.faded or day.hours is None:
                painter.fillRect(cell, QColor(colors.window))
            if day.off:
                painter.fillRect(cell, QBrush(line, Qt.BrushStyle.BDiagPattern))
            painter.fillRect(cell.left(), cell.top(), 1, cell.height(), line)
            painter.fillRect(cell.left(), cell.top(), cell.width(), 1, line)
            if number < 7:
                name = QRect(cell.left() + 6, 0, cell.width() - 8, cell.top())
                words = day.name if fits(day.name, name.width(), font) else day.short
                draw_text(painter, name, words, font, colors.muted)
        for number, words in enumerate(self._weeks):
            cell = self.cell(number * 7)
            place = QRect(0, cell.top(), cell.left(), scaled(self, _HEAD) + 4)
            draw_text(painter, place, words, font, colors.muted, align=CENTER)
            painter.fillRect(0, cell.top(), cell.left(), 1, line)

    def _edges(self, gutter: int) -> list[int]:
        weights = [1.0] * 7
        for weekday in range(7):
            if self._days and all(day.narrow for day in self._days[weekday::7]):
                weights[weekday] = _NARROW
        room, total = self.width() - gutter, sum(weights)
        return [gutter + round(room * sum(weights[:n]) / total) for n in range(8)]

    def _fitting(self) -> int:
        """How many lines a cell has room for under its head."""
        room = self.cell(0).height() - scaled(self, _HEAD) - 2
        return max(1, room // (scaled(self, _LINE) + 1))

    def _cell(self, number: int) -> list[Piece]:
        day = self._days[number]
        head = self._heads.take()
        head.show_day(day)
        pieces: list[Piece] = [head]
        lines = day.lines[: self._rows]
        for line in lines:
            shown = self._lines.take()
            shown.show_line(line, day.day)
            pieces.append(shown)
        todays = [item for item in self._items if item.day == day.day]
        most = min(_MOST, self._rows - len(lines))
        for item in todays[:most]:
            block = self._blocks.take()
            block.show_item(item, self._hint if item.movable else "")
            pieces.append(block)
        if len(todays) > most:
            rest = self._lines.take()
            rest.show_line(self._more(len(todays) - most, day.day), day.day)
            pieces.append(rest)
            self._rest[number] = rest
        return pieces

    def _arrange(self) -> None:
        head, line = scaled(self, _HEAD), scaled(self, _LINE)
        for number, pieces in enumerate(self._cells):
            cell = self.cell(number)
            y = cell.top() + 1
            rest = self._rest.get(number)
            beside = scaled(self, _REST) if rest is not None else 0
            for piece in pieces:
                height = head if isinstance(piece, DayHead) else line
                pad = 1 if isinstance(piece, DayHead) else 3
                width = cell.width() - 2 * pad
                if piece is rest:
                    piece.setGeometry(cell.right() - beside, cell.top() + 3, beside - 1, line)
                    continue
                width -= beside if isinstance(piece, DayHead) else 0
                piece.setGeometry(cell.left() + pad, y, width, height)
                y += height + 1
        self.update()
        self.place_ghost()
