"""Days as they stand in a mentor's own list: day first, two-digit years, or none at all."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final, NamedTuple

from mentor_desk.formats import typed_day

_ISO: Final = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)(?:[T ].*)?")
_FIGURES: Final = re.compile(r"(?:d\.?\s*)?(\d\d?)\s*[./\- ]\s*(\d\d?)\s*[./\- ]\s*(\d{4}|\d\d)\.?")
_RUN: Final = re.compile(r"\d{6}|\d{8}")
_SERIAL: Final = re.compile(r"\d{5}(?:[.,]0)?")
_COUNTED_FROM: Final = date(1899, 12, 30)
"""Where spreadsheet programs begin to count days."""
_YEARS: Final = range(1990, 2101)
_YOUNGEST: Final = 14
_OLDEST: Final = 80
"""Years; beyond, five figures are rather a day that a program counted than a birthday."""


class Day(NamedTuple):
    """A day; ``whole`` when its year was written too."""

    day: date
    whole: bool


def understood(written: str, today: date, *, past: bool = False) -> Day | None:
    """The day that stands in a cell; ``None`` when it is none. 01-02-26 is the first of February.

    A day without a year is the nearest one, or the last one gone by when it is known to be ``past``.
    """
    words = " ".join(written.split()).strip(" .,;")
    for found in (_iso(words), _figures(words), _run(words), _serial(words)):
        if found is not None:
            return Day(found, whole=True) if found.year in _YEARS else None
    if any(shape.fullmatch(words) for shape in (_ISO, _FIGURES, _RUN, _SERIAL)):
        return None
    day = typed_day.understand(words, today) if len(words) <= 40 and _names_a_day(words) else None
    if day is None:
        return None
    whole = str(day.year) in words
    if past and not whole and day > today:
        day = day.replace(year=day.year - 1, day=min(day.day, 28) if day.month == 2 else day.day)
    return Day(day, whole)


def born(written: str, today: date) -> date | None:
    """A day of birth; with a two-digit year the last one that leaves somebody old enough to work."""
    words = " ".join(written.split()).strip(" .,;")
    found = _iso(words)
    if found is None and (figures := _FIGURES.fullmatch(words)):
        found = _past(figures[3], figures[2], figures[1], today)
    if found is None and _RUN.fullmatch(words):
        found = _past(words[4:], words[2:4], words[:2], today)
    if found is None and _SERIAL.fullmatch(words):
        figures_day = _past(words[3:5], words[1:3], words[:1], today)
        counted = _COUNTED_FROM + timedelta(days=int(words[:5]))
        both = [
            day
            for day in (figures_day, counted)
            if day is not None and _may_be(day, today) and day.year > today.year - _OLDEST
        ]
        found = both[0] if len(both) == 1 else None
    return found if found is not None and _may_be(found, today) else None


def _may_be(day: date, today: date) -> bool:
    return today.year - 110 <= day.year <= today.year - _YOUNGEST


def _names_a_day(words: str) -> bool:
    """A length such as «+3u» or «2 uger» is no day in a list: nobody knows when it was written."""
    return not re.match(r"[+-]|om |in ", words.casefold())


def _iso(words: str) -> date | None:
    found = _ISO.fullmatch(words)
    return _made(found[1], found[2], found[3]) if found else None


def _figures(words: str) -> date | None:
    found = _FIGURES.fullmatch(words)
    return _made(_whole_year(found[3]), found[2], found[1]) if found else None


def _run(words: str) -> date | None:
    if not _RUN.fullmatch(words):
        return None
    return _made(_whole_year(words[4:]), words[2:4], words[:2])


def _serial(words: str) -> date | None:
    return _COUNTED_FROM + timedelta(days=int(words[:5])) if _SERIAL.fullmatch(words) else None


def _whole_year(year: str) -> str:
    return year if len(year) == 4 else f"20{year}"


def _past(year: str, month: str, day: str, today: date) -> date | None:
    if len(year) == 2:
        late = 2000 + int(year)
        year = str(late if late <= today.year - _YOUNGEST else late - 100)
    return _made(year, month, day)


def _made(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
