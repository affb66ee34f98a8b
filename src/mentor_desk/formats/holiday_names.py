"""What a Danish public holiday is called."""

from __future__ import annotations

from datetime import date

from mentor_desk.formats.danish_holidays import public_holidays
from mentor_desk.texts import Words


def holiday_name(day: date) -> Words | None:
    """The holiday that ``day`` is, for example ``Anden juledag``; ``None`` on other days."""
    return public_holidays(day.year).get(day)
