"""A week: columns are days, blocks lie at their hour, and everything can be moved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from mentor_desk.texts import Language
from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.calendar_block import Block
from mentor_desk.ui.widgets.calendar_board import CalendarBoard
from mentor_desk.ui.widgets.calendar_grid import CalendarGrid
from mentor_desk.ui.widgets.calendar_hand import Hand, Spot
from mentor_desk.ui.widgets.calendar_items import (
    CalendarDay,
    CalendarItem,
    Shade,
    minutes_of,
    side_by_side,
)
from mentor_desk.ui.widgets.calendar_piece import Piece
from mentor_desk.ui.widgets.calendar_pool import Pool
from mentor_desk.ui.widgets.calendar_scale import LEAST, SNAP, hours_for
from mentor_desk.ui.widgets.calendar_top import CalendarTop
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

_HOUR, _GUTTER, _NARROW = 52, 48, 50
_MORNING = 9 * 60
_AIR, _EDGE = 30, 24


class CalendarWeek(CalendarBoard):
    """``set_week`` shows days and items; the hours scroll under the heads."""

    def __init__(self, name: str, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._items: tuple[CalendarItem, ...] = ()
        self._placed = False
        self._above = _area(self)
        self.top = CalendarTop(self, self._above)
        self._above.setWidget(self.top)
        self._scroll = _area(self)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.grid = CalendarGrid(language, self._scroll)
        set_role(self.grid, "plain")
        self._scroll.setWidget(self.grid)
        self._scroll.verticalScrollBar().valueChanged.connect(lambda _: self.place_ghost())
        self.grid.asked.connect(self.new_asked)
        self._blocks = Pool(lambda: Block(self, self.grid))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._above)
        line = QFrame(self)
        set_role(line, "line")
        self._layout.addWidget(line)
        self._layout.addWidget(self._scroll, 1)

    def set_week(
        self, days: Sequence[CalendarDay], items: Sequence[CalendarItem], *, hint: str = ""
    ) -> None:
        """Show ``items`` on ``days``; ``hint`` tells a screen reader what a block can do."""
        self._items = tuple(items)
        self._blocks.begin()
        held = self._focused_key()
        self.top.show_days(days, [item for item in items if item.at is None], hint)
        self.grid.scale = replace(self.grid.scale, days=tuple(days))
        columns: list[list[Piece]] = []
        for number, day in enumerate(days):
            timed = sorted(
                (item for item in items if item.day == day.day and item.at is not None),
                key=lambda item: (item.at or time.min, item.key),
            )
            columns.append([*self.top.column(number), *(self._block(item, hint) for item in timed)])
        self._blocks.end()
        self.set_columns(columns)
        self._arrange()
        if held is not None and (block := self.block(held)) is not None:
            block.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_now(self, day: date, at: time) -> None:
        """Where the line of the present moment lies."""
        self.grid.now = (day, at)
        self.grid.update()

    def set_shades(self, shades: Sequence[Shade]) -> None:
        """Show when it suits and when not."""
        self.grid.set_shades(shades)

    def scroll_to(self, minutes: int) -> None:
        """Let the hours begin at a time of day."""
        self._scroll.verticalScrollBar().setValue(self.grid.scale.y(minutes))

    def spot_at(self, point: QPoint) -> Spot | None:
        self._nudge(point)
        scale, here = self.grid.scale, self.mapFromGlobal(point)
        day = scale.day_at(here.x())
        if day is None:
            return None
        if here.y() < self._above.height() - scaled(self, 8):
            return day, None
        return day, scale.time_at(self.grid.mapFromGlobal(point).y())

    def _nudge(self, point: QPoint) -> None:
        """Carried to the edge of the hours, a block brings more of them into view."""
        bar, height = self._scroll.verticalScrollBar(), self._scroll.viewport().height()
        y = self._scroll.viewport().mapFromGlobal(point).y()
        edge = scaled(self, _EDGE)
        if height - scaled(self, _HOUR) < y < height + edge:
            bar.setValue(bar.value() + edge // 2)
        elif 0 <= y < edge // 2:
            bar.setValue(bar.value() - edge // 2)

    def stepped(self, hand: Hand, days: int, steps: int) -> Spot:
        if hand.at is None:
            at = self.grid.scale.held(_MORNING) if steps else None
        else:
            at = self.grid.scale.held(minutes_of(hand.at) + steps * SNAP)
        return hand.day + timedelta(days=days), at

    def ghost_place(self, hand: Hand) -> QRect:
        scale = self.grid.scale
        number = scale.number(hand.day)
        if number is None:
            return QRect()
        if hand.at is None:
            left, width = scale.column(number)
            return self.top.last_line(left, width, self._above.height())
        rect = scale.rect(hand.day, hand.at, hand.item.minutes)
        if not self.in_mouse():
            self._scroll.ensureVisible(rect.center().x(), rect.top(), 0, _AIR)
            self._scroll.ensureVisible(rect.center().x(), rect.bottom(), 0, _AIR)
        return rect.translated(0, self.grid.mapTo(self, QPoint()).y())

    def bring_into_view(self, piece: Piece) -> None:
        if piece.parentWidget() is self.grid:
            self._scroll.ensureWidgetVisible(piece, 0, _AIR)
        elif piece.parentWidget() is self.top:
            self._above.ensureWidgetVisible(piece, 0, 4)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._placed:
            # Its height is known only now.
            self._layout.activate()
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(colors_of(self).surface))

    def _arrange(self) -> None:
        """Lay everything out for the width there is."""
        first, last = hours_for(self._items)
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        width = self.width() - bar
        scale = replace(
            self.grid.scale, width=width, gutter=scaled(self, _GUTTER), narrow=scaled(self, _NARROW),
            hour=scaled(self, _HOUR), first=first, last=last,
        )  # fmt: skip
        self.grid.scale = scale
        self.grid.resize(width, scale.height)
        most = max(self.height() // 2, self.top.least())
        self._above.setFixedHeight(min(self.top.arrange(scale), most))
        for day in scale.days:
            todays = [item for item in self._items if item.day == day.day]
            beside = side_by_side(todays, LEAST)
            for item in todays:
                block = self.block(item.key)
                if item.at is not None and block is not None:
                    block.setGeometry(scale.rect(day.day, item.at, item.minutes, beside[item.key]))
        self.grid.update()
        if not self._placed and self.isVisible() and scale.days:
            self._placed = True
            self.scroll_to(self._morning())
        self.place_ghost()

    def _morning(self) -> int:
        begins = [minutes_of(day.hours[0]) for day in self.grid.scale.days if day.hours]
        return min(begins, default=8 * 60) - 30

    def _block(self, item: CalendarItem, hint: str) -> Block:
        block = self._blocks.take()
        block.show_item(item, hint if item.movable else "")
        return block

    def _focused_key(self) -> str | None:
        return next((p.key for p in self.pieces() if isinstance(p, Block) and p.hasFocus()), None)


def _area(parent: QWidget) -> QScrollArea:
    """A part that moves up and down only, and that the keyboard passes by."""
    area = QScrollArea(parent)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
