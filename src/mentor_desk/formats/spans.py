"""Lengths of time between days, both ends counted."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta


def days_in(starts_on: date, ends_on: date) -> int:
    """Days from ``starts_on`` to ``ends_on``, both counted; 0 when the end comes first."""
    return max(0, (ends_on - starts_on).days + 1)


def weeks_in(starts_on: date, ends_on: date) -> int:
    """Weeks from ``starts_on`` to ``ends_on``, both days counted; a week begun is a week.

    Monday to the Friday of the thirteenth week is 13 weeks, as everybody says.
    """
    return -(-days_in(starts_on, ends_on) // 7)


def add_months(day: date, months: int) -> date:
    """The same day ``months`` later (or earlier); the last of the month where there is no such day."""
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(years, month + 1, min(day.day, monthrange(years, month + 1)[1]))


def weekday_before(day: date) -> date:
    """``day``, or the Friday before it in a weekend."""
    return day - timedelta(days=max(0, day.isoweekday() - 5))
