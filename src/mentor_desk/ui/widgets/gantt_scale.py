"""Where a day lies on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from mentor_desk.formats.spans import add_months

ZOOMS = (10.0, 14.0, 20.0, 28.0, 36.0, 48.0, 64.0, 84.0, 112.0)
"""The widths of a week that zooming steps through."""
MONTHS, WEEKS = 20.0, 48.0
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class GanttScale:
    """``first`` is a Monday and ``last`` a Sunday; ``week`` the pixels of a week.

    ``offset`` is how far the view is scrolled; positions are told from the chart's left edge.
    """

    first: date
    last: date
    week: float
    offset: float = 0.0

    @property
    def width(self) -> float:
        """The width of all days."""
        return ((self.last - self.first).days + 1) * self.week / 7

    def x(self, day: date) -> float:
        """Where ``day`` begins."""
        return (day - self.first).days * self.week / 7 - self.offset

    def end(self, day: date | None) -> float:
        """Where ``day`` ends; ``None`` is the end of all days."""
        return self.x((day or self.last) + timedelta(days=1))

    def day(self, x: float) -> date:
        """The day at ``x``."""
        return self.first + timedelta(days=int((x + self.offset) * 7 // self.week))

    def weeks(self, width: float) -> Iterator[tuple[date, float]]:
        """The Mondays in view of a chart ``width`` wide, with the week that has begun before it."""
        number = max(0, int(self.offset // self.week))
        while (monday := self.first + number * _WEEK) <= self.last:
            if (x := number * self.week - self.offset) >= width:
                return
            yield monday, x
            number += 1

    def months(self, width: float) -> Iterator[tuple[date, float]]:
        """The firsts of the months in view, with the month that has begun before it."""
        month = self.day(0).replace(day=1)
        while month <= self.last and (x := self.x(month)) < width:
            yield month, x
            month = add_months(month, 1)

    def zoomed(self, week: float, anchor: float) -> GanttScale:
        """The same days with ``week`` pixels a week; the day at ``anchor`` stays where it is."""
        held = (self.offset + anchor) / self.week
        return replace(self, week=week, offset=held * week - anchor)

    def step(self, by: int) -> float:
        """The width of a week that is ``by`` steps wider (narrower if negative) than now."""
        near = min(range(len(ZOOMS)), key=lambda n: abs(ZOOMS[n] - self.week))
        return ZOOMS[max(0, min(len(ZOOMS) - 1, near + by))]
