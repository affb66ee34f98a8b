"""Days on which most Danish workplaces are closed though they are no public holidays."""

from __future__ import annotations

from datetime import date
from functools import cache

from mentor_desk.texts import Words

_LIBRARY_LANGUAGES = ("da", "en_US")
_MAY = 5
"""The first of May is a working day in most agreements, so it is not counted."""


@cache
def _names(year: int, language: str) -> dict[date, str]:
    from holidays import country_holidays

    found = country_holidays("DK", years=year, categories=("optional",), language=language)
    return {day: name for day, name in found.items() if day.month != _MAY}


def customary_day_off(day: date) -> Words | None:
    """What the day is called: Christmas Eve, New Year's Eve, Constitution Day; ``None`` on others."""
    danish, english = (_names(day.year, language).get(day) for language in _LIBRARY_LANGUAGES)
    return Words(danish, english or danish) if danish else None
