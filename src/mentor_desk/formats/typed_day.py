"""Understands a day as people type it: «i morgen», «+3u», «24/11», «uge 48», «fredag»."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from mentor_desk.formats.day_names import NAMES
from mentor_desk.formats.spans import add_months, weekday_before

_AHEAD = timedelta(days=274)
_YEARS = range(1900, 2200)
_WORDS = {
    "i dag": 0, "idag": 0, "today": 0,
    "i morgen": 1, "imorgen": 1, "tomorrow": 1,
    "i overmorgen": 2, "overmorgen": 2,
    "i går": -1, "igår": -1, "yesterday": -1,
}  # fmt: skip
_OFFSET = re.compile(r"(\+|-|om |in )\s*(\d{1,3})\s*([a-zå]*)\.?")
_UNITS = {
    **dict.fromkeys(("", "d", "dag", "dage", "day", "days"), "day"),
    **dict.fromkeys(("u", "uge", "uger", "w", "week", "weeks"), "week"),
    **dict.fromkeys(("m", "md", "mdr", "måned", "måneder", "month", "months"), "month"),
}
_WEEK = re.compile(r"(?:uge|week|u|w)\.?\s*(\d{1,2})(?:[\s,/]+(\d{4}))?")
_NUMERIC = re.compile(r"(\d{1,2})\s*[./\- ]\s*(\d{1,2})(?:\s*[./\- ]\s*(\d{4}|\d{2})?)?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_RUN = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})?")
_NAMED = re.compile(r"(\d{1,2})\.?\s*(?:af )?([a-z]{3,})\.?(?:\s+(\d{4}))?")
_NAMED_ENGLISH = re.compile(r"([a-z]{3,})\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?")
_WEEKDAY = re.compile(r"(?:på |on )?([a-zæøå]{3,})\.?")


def understand(typed: str, today: date, start: date | None = None) -> date | None:
    """The day that ``typed`` means on the day ``today``, or ``None`` when it means none.

    ``start`` makes it an end date. An amount is then a length: ``+13u`` is the last
    weekday of thirteen weeks from ``start`` (a Friday, when that is a Monday), ``+2m`` the last day of
    two whole months and ``+10d`` the tenth day; without ``start`` the amount is added to ``today``.
    ``uge 48`` is the Monday of that week, as an end date the Friday.

    A day without a year is the next one when it comes within nine months, otherwise the last one
    gone by; as an end date it is the first one from ``start`` on. A weekday is the next one after
    ``today`` (after ``start`` for an end date), never the day itself.
    """
    words = " ".join(typed.casefold().split())
    if words in _WORDS:
        return today + timedelta(days=_WORDS[words])
    for read in (_offset, _week_number, _figures, _month_name, _weekday_name):
        day = read(words, today, start)
        if day is not None:
            return day
    return None


def _offset(words: str, today: date, start: date | None) -> date | None:
    found = _OFFSET.fullmatch(words)
    unit = _UNITS.get(found[3]) if found else None
    if not found or unit is None:
        return None
    amount = int(found[2]) * (-1 if found[1] == "-" else 1)
    base = start or today
    length = timedelta(days=1 if start and amount > 0 else 0)
    if unit == "month":
        return add_months(base, amount) - length
    day = base + timedelta(days=amount * (7 if unit == "week" else 1)) - length
    return weekday_before(day) if start and amount > 0 and unit == "week" else day


def _week_number(words: str, today: date, start: date | None) -> date | None:
    found = _WEEK.fullmatch(words)
    if not found:
        return None
    weekday = 5 if start else 1
    years = [int(found[2])] if found[2] else _years_around(start or today)
    days = [_iso_week(year, int(found[1]), weekday) for year in years]
    return _nearest(days, today, start)


def _iso_week(year: int, week: int, weekday: int) -> date | None:
    try:
        return date.fromisocalendar(year, week, weekday) if year in _YEARS else None
    except ValueError:
        return None


def _figures(words: str, today: date, start: date | None) -> date | None:
    if found := _ISO.fullmatch(words):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    found = _NUMERIC.fullmatch(words) or _RUN.fullmatch(words)
    return _with_year(found[1], found[2], found[3], today, start) if found else None


def _month_name(words: str, today: date, start: date | None) -> date | None:
    if found := _NAMED.fullmatch(words):
        day, name, year = found[1], found[2], found[3]
    elif found := _NAMED_ENGLISH.fullmatch(words):
        day, name, year = found[2], found[1], found[3]
    else:
        return None
    for names in NAMES.values():
        for month, known in enumerate(names.months, start=1):
            if known.casefold().startswith(name) or (name == "sept" and month == 9):
                return _with_year(day, str(month), year, today, start)
    return None


def _weekday_name(words: str, today: date, start: date | None) -> date | None:
    found = _WEEKDAY.fullmatch(words)
    if not found:
        return None
    base = start or today
    for names in NAMES.values():
        for weekday, known in enumerate(names.weekdays):
            if known.casefold().startswith(found[1]):
                return base + timedelta(days=(weekday - base.weekday() - 1) % 7 + 1)
    return None


def _with_year(day: str, month: str, year: str | None, today: date, start: date | None) -> date | None:
    if year:
        full = int(year) if len(year) == 4 else _century(int(year))
        return _day(full, int(month), int(day))
    years = _years_around(start or today)
    return _nearest([_day(y, int(month), int(day)) for y in years], today, start)


def _century(year: int) -> int:
    return 2000 + year if year < 70 else 1900 + year


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None


def _years_around(day: date) -> list[int]:
    """Wide enough to hold a 29 February or a week 53 on both sides."""
    return list(range(day.year - 8, day.year + 9))


def _nearest(days: Iterable[date | None], today: date, start: date | None) -> date | None:
    known = sorted(day for day in days if day is not None)
    coming = [day for day in known if day >= (start or today)]
    gone = [day for day in known if day < (start or today)]
    if coming and (start or not gone or coming[0] - today <= _AHEAD):
        return coming[0]
    return gone[-1] if gone else None
