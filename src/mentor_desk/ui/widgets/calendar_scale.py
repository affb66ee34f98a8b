"""Where the days and hours of a week lie on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from functools import cached_property

from PySide6.QtCore import QRect

from mentor_desk.ui.widgets.calendar_items import (
    CalendarDay,
    CalendarItem,
    minutes_of,
    time_of,
)

SNAP = 15
"""Minutes: a block lies on a quarter of an hour."""
LEAST = 40
"""Minutes that two lines of text need."""
_FIRST_HOUR, _LAST_HOUR = 6, 21
_CARD = 64


@dataclass(frozen=True)
class WeekScale:
    """``width`` includes the ``gutter`` with the hours; ``narrow`` is the width of a narrow day."""

    days: tuple[CalendarDay, ...] = ()
    width: int = 0
    gutter: int = 0
    narrow: int = 0
    hour: int = 52
    first: int = _FIRST_HOUR
    last: int = _LAST_HOUR

    @property
    def height(self) -> int:
        """All hours."""
        return (self.last - self.first) * self.hour + 1

    def column(self, number: int) -> tuple[int, int]:
        """Left edge and width of the column of a day, counted from 0."""
        return self._edges[number], self._edges[number + 1] - self._edges[number]

    @cached_property
    def _edges(self) -> list[int]:
        thin = sum(day.narrow for day in self.days)
        wide = max(1, len(self.days) - thin)
        room = max(wide, self.width - self.gutter - thin * self.narrow)
        edges, before, used = [self.gutter], 0, 0
        for day in self.days:
            before += day.narrow
            used += not day.narrow
            edges.append(self.gutter + before * self.narrow + room * used // wide)
        return edges

    def number(self, day: date) -> int | None:
        """The column of a day; ``None`` where it is not shown."""
        return next((n for n, each in enumerate(self.days) if each.day == day), None)

    def day_at(self, x: int) -> date | None:
        """The day at ``x``; the nearest one beside the columns."""
        if not self.days:
            return None
        for number, day in enumerate(self.days):
            left, width = self.column(number)
            if x < left + width:
                return day.day
        return self.days[-1].day

    def y(self, minutes: int) -> int:
        """Where a time of day lies."""
        return round((minutes - self.first * 60) * self.hour / 60)

    def time_at(self, y: int) -> time:
        """The quarter of an hour at ``y``, held within the hours shown."""
        minutes = self.first * 60 + y * 60 / self.hour
        return self.held(round(minutes / SNAP) * SNAP)

    def held(self, minutes: int) -> time:
        """A time within the hours shown."""
        return time_of(max(self.first * 60, min(minutes, self.last * 60 - SNAP)))

    def rect(self, day: date, at: time, minutes: int, beside: tuple[int, int] = (0, 1)) -> QRect:
        """Where a block lies; ``beside`` is its column among so many at the same time."""
        number = self.number(day)
        if number is None:
            return QRect()
        left, width = self.column(number)
        column, columns = beside
        inner = width - 5
        # Where there is no room side by side they lie over each other like cards.
        each = max(inner // columns, min(inner * 2 // 3, _CARD))
        x = left + 2 + (inner - each) * column // max(1, columns - 1)
        top, bottom = self.y(minutes_of(at)), self.y(minutes_of(at) + max(minutes, LEAST))
        return QRect(x, top + 1, max(4, each - 2), bottom - top - 2)


def hours_for(items: Sequence[CalendarItem]) -> tuple[int, int]:
    """The first and the last hour that show all ``items``, and an ordinary day at least."""
    timed = [(minutes_of(item.at), item.minutes) for item in items if item.at is not None]
    first = min((begins // 60 for begins, _ in timed), default=_FIRST_HOUR)
    last = max((-(-(begins + max(m, LEAST)) // 60) for begins, m in timed), default=_LAST_HOUR)
    return min(first, _FIRST_HOUR), min(24, max(last, _LAST_HOUR))
