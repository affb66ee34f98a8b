"""When somebody is at work, as people write it: «Mandag, tirsdag og torsdag 9–13», «hver formiddag»."""

from __future__ import annotations

import re
from datetime import time
from typing import Final, NamedTuple


class Hours(NamedTuple):
    """From when to when somebody is there on a day."""

    start: time
    end: time


Week = tuple[Hours | None, ...]
"""Seven days, Monday first; ``None`` is a day on which nobody is there."""

_ALL_DAY: Final = Hours(time.min, time.max)
_MORNING: Final = Hours(time.min, time(12))
_AFTERNOON: Final = Hours(time(12), time.max)
_WORKING_DAYS: Final = frozenset(range(5))
_DAYS: Final = (
    r"man(?:dage?)?|mon(?:days?)?",
    r"tir(?:s(?:dage?)?)?|tue(?:s(?:days?)?)?",
    r"ons(?:dage?)?|wed(?:nesdays?)?",
    r"tor(?:s(?:dage?)?)?|thu(?:r(?:s(?:days?)?)?)?",
    r"fre(?:dage?)?|fri(?:days?)?",
    r"lør(?:dage?)?|sat(?:urdays?)?",
    r"søn(?:dage?)?|sun(?:days?)?",
)
_TOKEN: Final = re.compile(
    r"(?P<hours>(\d{1,2})(?:[.:](\d{2}))?\s*(?:-|–|—|til|to)\s*(\d{1,2})(?:[.:](\d{2}))?(?![\d.:]))"
    r"|(?P<range>-|–|—|\btil\b|\bto\b)"
    r"|(?P<every>\b(?:hver(?:t)?|alle|every|all)\b(?:\s+(?:dage?|hverdage?|days?|weekdays?)\b)?"
    r"|\bhverdage?\b|\bdagligt?\b|\bweekdays\b|\bdaily\b)"
    r"|(?P<morning>\b(?:formiddag(?:e|en)?|mornings?)\b)"
    r"|(?P<afternoon>\b(?:eftermiddag(?:e|en)?|afternoons?)\b)"
    + "".join(rf"|(?P<day{number}>\b(?:{words})\b)" for number, words in enumerate(_DAYS))
    + r"|(?P<noise>\b(?:og|and|kl|klokken|fra|from|om|on|in the|at|the)\b|[\s.,;:&+]+)"
)


class _Group:
    """Days that share their hours. ``leading`` are hours that stood before their days."""

    def __init__(self) -> None:
        self.days: set[int] = set()
        self.hours: Hours | None = None
        self.leading = False

    @property
    def closed(self) -> bool:
        """Whether the next day that is named belongs to another group."""
        return self.hours is not None and not self.leading

    def take(self, hours: Hours | None) -> bool:
        """Keep the hours; false where there are some already, or none to keep."""
        fits = hours is not None and self.hours is None
        self.hours, self.leading = hours, not self.days
        return fits


def read(written: str) -> Week | None:
    """The hours of each day in ``written``; ``None`` when not all of it can be understood."""
    groups = [_Group()]
    last, to = None, False
    for name, match in _tokens(written.casefold()):
        if name == "unknown":
            return None
        if name == "range":
            to = True
        elif name == "every" or name.startswith("day"):
            if groups[-1].closed:
                groups.append(_Group())
                last = None
            number = int(name[3:]) if name.startswith("day") else None
            groups[-1].days |= _days(number, last if to else None)
            last, to = number, False
        elif name != "noise" and not groups[-1].take(_hours(name, match)):
            return None
    return None if to else _week(groups)


def _days(number: int | None, since: int | None) -> frozenset[int]:
    if number is None:
        return _WORKING_DAYS
    return frozenset({number} if since is None else _between(since, number))


def _tokens(written: str) -> list[tuple[str, re.Match[str] | None]]:
    found: list[tuple[str, re.Match[str] | None]] = []
    place = 0
    while place < len(written):
        match = _TOKEN.match(written, place)
        if match is None or match.end() == place:
            return [("unknown", None)]
        named = next(name for name, value in match.groupdict().items() if value is not None)
        found.append((named, match))
        place = match.end()
    return found


def _between(first: int, last: int) -> set[int]:
    return set(range(first, last + 1)) if first <= last else {*range(first, 7), *range(last + 1)}


def _hours(name: str, match: re.Match[str] | None) -> Hours | None:
    if name in ("morning", "afternoon") or match is None:
        return _MORNING if name == "morning" else _AFTERNOON
    clock = re.findall(r"(\d{1,2})(?:[.:](\d{2}))?", match["hours"])
    (from_hour, from_minute), (to_hour, to_minute) = clock
    try:
        start = time(int(from_hour), int(from_minute or 0))
        end = time(int(to_hour), int(to_minute or 0))
    except ValueError:
        return None
    return Hours(start, end) if start < end else None


def _week(groups: list[_Group]) -> Week | None:
    week: list[Hours | None] = [None] * 7
    for group in groups:
        if not group.days and (group.hours is None or len(groups) > 1):
            return None
        for day in group.days or _WORKING_DAYS:
            week[day] = group.hours or _ALL_DAY
    return tuple(week)
