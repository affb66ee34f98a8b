"""What a calendar shows, and how what happens at the same time stands side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Literal

ItemLook = Literal["plain", "quiet", "struck", "marked", "lifted"]
"""``plain`` lies ahead, ``quiet`` is over, ``struck`` did not happen, ``marked`` wants to be seen;
``lifted`` is in the hand."""
ShadeLook = Literal["good", "fine", "never"]
_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class CalendarItem:
    """A block. ``at`` is ``None`` without a clock time. ``icons`` tell kind and state.

    ``short`` is the one line for where there is no room for two.
    """

    key: str
    day: date
    at: time | None
    minutes: int
    title: str
    line: str
    short: str
    tip: str
    spoken: str
    look: ItemLook = "plain"
    icon: str = ""
    movable: bool = True


@dataclass(frozen=True, slots=True)
class CalendarLine:
    """A small line under the head of a day. Without a key it is only read."""

    key: str
    icon: str
    words: str
    spoken: str


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A column, or a cell of a month. ``hours`` are the ordinary ones; outside it is toned down.

    ``off`` is a day on which nothing is to be expected, ``narrow`` one that may be given little room,
    ``faded`` one of another month. ``number`` is the short date, ``name`` the weekday, ``short`` the
    same where there is little room.
    """

    day: date
    name: str
    short: str
    number: str
    spoken: str
    lines: tuple[CalendarLine, ...] = ()
    hours: tuple[time, time] | None = None
    off: bool = False
    narrow: bool = False
    faded: bool = False
    today: bool = False


@dataclass(frozen=True, slots=True)
class Shade:
    """Hours of a day that suit well or not at all; ``word`` says it."""

    day: date
    begins: time
    ends: time
    look: ShadeLook
    word: str


def minutes_of(at: time) -> int:
    """Minutes since midnight."""
    return at.hour * 60 + at.minute


def time_of(minutes: int) -> time:
    """The clock time so many minutes after midnight, held within the day."""
    held = max(0, min(minutes, _DAY - 1))
    return time(held // 60, held % 60)


def side_by_side(items: Sequence[CalendarItem], least: int) -> dict[str, tuple[int, int]]:
    """For each timed item of one day the column it stands in and how many there are.

    Items that touch stand beside each other; none counts as shorter than ``least`` minutes, the room
    it needs to be read.
    """
    timed = sorted((minutes_of(item.at), item.key, item) for item in items if item.at is not None)
    placed: dict[str, tuple[int, int]] = {}
    group: list[tuple[str, int]] = []
    ends: list[int] = []
    for begins, key, item in timed:
        if ends and begins >= max(ends):
            placed.update(_closed(group, len(ends)))
            group, ends = [], []
        end = begins + max(item.minutes, least)
        free = next((number for number, busy in enumerate(ends) if busy <= begins), len(ends))
        ends[free : free + 1] = [end]
        group.append((key, free))
    placed.update(_closed(group, len(ends)))
    return placed


def _closed(group: Sequence[tuple[str, int]], columns: int) -> dict[str, tuple[int, int]]:
    return {key: (column, columns) for key, column in group}
