"""Danish working days: Monday to Friday without public holidays."""

from __future__ import annotations

from datetime import date, timedelta

from mentor_desk.formats.danish_holidays import public_holidays

_SATURDAY = 5


def is_holiday(day: date) -> bool:
    """Whether ``day`` is a Danish public holiday, whatever weekday it is."""
    return day in public_holidays(day.year)


def is_working_day(day: date) -> bool:
    """Whether a Danish office is open on ``day``."""
    return day.weekday() < _SATURDAY and not is_holiday(day)


def working_days(starts_on: date, ends_on: date) -> int:
    """Working days from ``starts_on`` to ``ends_on``, both counted."""
    span = range((ends_on - starts_on).days + 1)
    return sum(is_working_day(starts_on + timedelta(days=n)) for n in span)


def next_working_day(day: date) -> date:
    """``day`` itself when it is a working day, otherwise the first one after it."""
    while not is_working_day(day):
        day += timedelta(days=1)
    return day
