"""The Danish public holidays and customary days off, as the ``holidays`` library has them.

The library brings the days of every country in the world: 16 MB and a quarter of a second before the
first page. So what it says of a hundred years is laid down in a file (``packaging/make_holidays.py``
writes it, the tests compare the two), and the library itself is asked for the years beyond.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from types import MappingProxyType

from mentor_desk import resources
from mentor_desk.texts import Words

FILE = "danish_holidays.tsv"
PUBLIC, CUSTOMARY = "public", "optional"
"""The library's own words for its two categories."""
_LANGUAGES = ("da", "en_US")
_MAY = 5
"""The first of May is a working day in most agreements, so it is not counted as customary."""

Days = Mapping[date, Words]


@cache
def public_holidays(year: int) -> Days:
    """The public holidays of ``year`` and what they are called."""
    return _days(year, PUBLIC)


@cache
def customary_days(year: int) -> Days:
    """The days of ``year`` on which most have the day off without its being a holiday."""
    return _days(year, CUSTOMARY)


def of_the_library(year: int, category: str) -> Days:
    """What the library says of a year; slow the first time."""
    from holidays import country_holidays

    danish, english = (
        country_holidays("DK", years=year, categories=(category,), language=language)
        for language in _LANGUAGES
    )
    days = [day for day in sorted(danish) if category == PUBLIC or day.month != _MAY]
    return MappingProxyType({day: Words(danish[day], english[day]) for day in days})


def _days(year: int, category: str) -> Days:
    shelf = _shelf()
    found = shelf.get((year, category))
    return of_the_library(year, category) if found is None else MappingProxyType(found)


@cache
def _shelf() -> Mapping[tuple[int, str], dict[date, Words]]:
    """Every year of the file; read once, since the shipped file never changes."""
    shelf: dict[tuple[int, str], dict[date, Words]] = {}
    for line in resources.path("reference", FILE).read_text(encoding="utf-8").splitlines():
        written, category, danish, english = line.split("\t")
        day = date.fromisoformat(written)
        shelf.setdefault((day.year, category), {})[day] = Words(danish, english)
    return MappingProxyType(shelf)
