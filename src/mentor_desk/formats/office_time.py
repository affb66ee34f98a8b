"""Time as an office counts it: working days, and the minutes within its opening hours."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from mentor_desk.formats.working_days import is_working_day, next_working_day

_MINUTE = 60


def working_days_after(day: date, count: int) -> date:
    """The ``count``-th working day after ``day``; with 0 the next one, ``day`` itself included."""
    found = next_working_day(day)
    if count and found != day:
        count -= 1
    for _ in range(count):
        found = next_working_day(found + timedelta(days=1))
    return found


def working_minutes(start: datetime, end: datetime, opens: time, closes: time) -> int:
    """Minutes from ``start`` to ``end`` on working days between ``opens`` and ``closes``.

    Both moments are local time; nothing is counted backwards.
    """
    total, day = 0.0, start.date()
    while day <= end.date():
        if is_working_day(day):
            first = max(start, datetime.combine(day, opens, start.tzinfo))
            last = min(end, datetime.combine(day, closes, end.tzinfo))
            total += max(0.0, (last - first).total_seconds())
        day += timedelta(days=1)
    return round(total / _MINUTE)
