"""Days on which most Danish workplaces are closed although they are no public holidays."""

from __future__ import annotations

from datetime import date

from mentor_desk.formats.danish_holidays import customary_days
from mentor_desk.texts import Words


def customary_day_off(day: date) -> Words | None:
    """What the day is called: Christmas Eve, New Year's Eve, Constitution Day; ``None`` on others."""
    return customary_days(day.year).get(day)
