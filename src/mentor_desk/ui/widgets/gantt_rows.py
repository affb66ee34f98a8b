"""What a Gantt chart shows: rows of bars, and what is free below them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

Look = Literal["plain", "dotted", "band", "double", "solid"]
"""How a bar is filled, from an empty one to a full one, so that kinds can be told without colour."""
BarTone = Literal["accent", "ok"]


@dataclass(frozen=True, slots=True)
class GanttBar:
    """A stretch of days, both ends counted; ``last`` is ``None`` while it goes on.

    ``words`` stand in or beside the bar, ``tip`` under the mouse; ``spoken`` is the bar in words.
    ``faded`` bars are past, ``loose`` ones not settled yet; ``pauses`` are hatched.
    """

    key: str
    first: date
    last: date | None
    words: str
    tip: str = ""
    spoken: str = ""
    look: Look = "plain"
    tone: BarTone = "accent"
    faded: bool = False
    loose: bool = False
    pauses: tuple[tuple[date, date | None], ...] = ()


@dataclass(frozen=True, slots=True)
class GanttSpan:
    """Days below the bars with a word about them; ``short`` where the room is narrow.

    ``full`` ones are drawn as taken.
    """

    first: date
    last: date
    words: str
    short: str = ""
    full: bool = False


@dataclass(frozen=True, slots=True)
class GanttRow:
    """A row: two lines in the frozen column, its bars, and two lines in the column to the right."""

    key: str
    title: str
    subtitle: str = ""
    bars: tuple[GanttBar, ...] = ()
    spans: tuple[GanttSpan, ...] = ()
    aside: str = ""
    aside_note: str = ""

    def spoken(self) -> str:
        """The whole row in words."""
        told = "; ".join(bar.spoken or bar.words for bar in self.bars) or self.subtitle
        parts = (told, self.aside, self.aside_note)
        rest = ". ".join(part for part in parts if part)
        return f"{self.title}: {rest}" if rest else self.title


def lanes(bars: Sequence[GanttBar]) -> tuple[int, ...]:
    """The lane of each bar, so that bars of the same days lie below each other."""
    ends: list[date] = []
    found = []
    for bar in bars:
        lane = next((n for n, end in enumerate(ends) if end < bar.first), len(ends))
        if lane == len(ends):
            ends.append(date.min)
        ends[lane] = bar.last or date.max
        found.append(lane)
    return tuple(found)


def bar_on(bars: Sequence[GanttBar], day: date) -> int:
    """The bar to begin with: the one on ``day``, else the next one, else the last; -1 if none."""
    for number, bar in enumerate(bars):
        if bar.first <= day and (bar.last is None or day <= bar.last):
            return number
    return next((n for n, bar in enumerate(bars) if bar.first > day), len(bars) - 1)
