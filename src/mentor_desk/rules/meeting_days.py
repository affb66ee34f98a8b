"""When a network meets next, and when its agenda and minutes are due (feature I4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from mentor_desk.formats.spans import add_months
from mentor_desk.formats.working_days import is_working_day, next_working_day

_WEEK = 7


@dataclass(frozen=True, slots=True)
class Deadlines:
    """The last days on which the agenda and the minutes of a meeting go out."""

    agenda: date
    minutes: date


def deadlines(day: date, agenda_days: int, minutes_days: int) -> Deadlines:
    """Counted in calendar days from the meeting on ``day``; a day off moves the agenda forward to the
    working day before it, for it may not be late."""
    agenda = day - timedelta(days=agenda_days)
    while not is_working_day(agenda):
        agenda -= timedelta(days=1)
    return Deadlines(agenda, day + timedelta(days=minutes_days))


def next_meeting(last: date | None, every_months: int, today: date, notice_days: int) -> date:
    """The working day that the rhythm gives: the weekday of the last meeting, ``every_months`` on.

    Never earlier than leaves ``notice_days`` for the agenda; without a meeting before, that day.
    """
    earliest = today + timedelta(days=notice_days)
    if last is None:
        return next_working_day(earliest)
    wanted = add_months(last, every_months)
    shift = (last.weekday() - wanted.weekday()) % _WEEK
    wanted += timedelta(days=shift if shift <= _WEEK // 2 else shift - _WEEK)
    while wanted < earliest:
        wanted += timedelta(days=_WEEK)
    return next_working_day(wanted)
