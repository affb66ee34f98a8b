"""Periods that figures are counted over, and the time before to compare with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from mentor_desk.formats.spans import add_months


class PeriodKind(StrEnum):
    """How a period was chosen."""

    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    QUARTER = "quarter"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Period:
    """From ``first`` to ``last``, both counted."""

    first: date
    last: date

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day <= self.last

    def until(self, today: date) -> Period:
        """What has gone of it by ``today``; its first day alone when it lies ahead."""
        return Period(self.first, max(self.first, min(self.last, today)))

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1

    def gone(self, today: date) -> float:
        """How much of it has gone by the end of ``today``, from 0 to 1."""
        return min(1.0, max(0.0, ((today - self.first).days + 1) / self.days))

    def overlaps(self, first: date, last: date | None) -> bool:
        """Whether some day from ``first`` to ``last`` (open without one) lies in it."""
        return first <= self.last and (last is None or last >= self.first)


def chosen(kind: PeriodKind, today: date) -> Period:
    """The period of that kind that ``today`` lies in; one's own begins as this year."""
    if kind is PeriodKind.LAST_YEAR:
        return year(today.year - 1)
    if kind is PeriodKind.QUARTER:
        first = today.replace(month=today.month - (today.month - 1) % 3, day=1)
        return Period(first, add_months(first, 3) - timedelta(days=1))
    return year(today.year)


def year(number: int) -> Period:
    """A calendar year."""
    return Period(date(number, 1, 1), date(number, 12, 31))


def before(period: Period, today: date) -> Period:
    """The same time before: as much of it as has gone of ``period``.

    Whole months are compared with the same months a year earlier, since the seasons differ; other
    periods with as many days just before.
    """
    gone = period.until(today)
    months = _whole_months(period)
    if months is None:
        return Period(gone.first - timedelta(days=gone.days), gone.first - timedelta(days=1))
    years = 12 * max(1, -(-months // 12))
    last = gone.last if gone.last < period.last else None
    end = add_months(last, -years) if last else add_months(period.last + timedelta(days=1), -years)
    return Period(add_months(period.first, -years), end if last else end - timedelta(days=1))


def year_back(period: Period) -> Period:
    """The days whose first anniversary lies in ``period``."""
    after = period.last + timedelta(days=1)
    return Period(add_months(period.first, -12), add_months(after, -12) - timedelta(days=1))


def week_of(day: date) -> Period:
    """Monday to Sunday."""
    monday = day - timedelta(days=day.weekday())
    return Period(monday, monday + timedelta(days=6))


def _whole_months(period: Period) -> int | None:
    after = period.last + timedelta(days=1)
    if period.first.day != 1 or after.day != 1:
        return None
    return (after.year - period.first.year) * 12 + after.month - period.first.month
