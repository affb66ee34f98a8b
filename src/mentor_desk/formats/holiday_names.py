"""What a Danish public holiday is called."""

from __future__ import annotations

from datetime import date
from functools import cache

from mentor_desk.texts import Words

_LIBRARY_LANGUAGES = ("da", "en_US")


@cache
def _names(year: int, language: str) -> dict[date, str]:
    from holidays import country_holidays

    return dict(country_holidays("DK", years=year, language=language).items())


def holiday_name(day: date) -> Words | None:
    """The holiday that ``day`` is, for example ``2. juledag``; ``None`` on other days."""
    danish, english = (_names(day.year, language).get(day) for language in _LIBRARY_LANGUAGES)
    return Words(danish, english or danish) if danish else None
