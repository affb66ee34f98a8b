"""Hours a week of a placement on a day, after its steps."""

from __future__ import annotations

from datetime import date, timedelta

from mentor_desk.models import Placement
from mentor_desk.services.hour_plan import HourPlan, Step
from mentor_desk.services.placement_rows import live_steps

_WEEK = 7


def hours_on(placement: Placement, day: date) -> float | None:
    """Hours a week in the week of ``day``; before the first day those of the first week."""
    return _plan(placement).in_week(week_of(placement, day))


def steps_after(placement: Placement, day: date) -> tuple[Step, ...]:
    """The steps that come in a later week than that of ``day``."""
    return tuple(_plan(placement).after(week_of(placement, day)))


def week_of(placement: Placement, day: date) -> int:
    """Which week of the placement ``day`` lies in; 1 is the first."""
    return max((day - placement.starts_on).days // _WEEK + 1, 1)


def first_day_of(placement: Placement, week: int) -> date:
    """The day that ``week`` of the placement begins on."""
    return placement.starts_on + timedelta(days=(week - 1) * _WEEK)


def _plan(placement: Placement) -> HourPlan:
    steps = tuple((step.from_week, step.hours) for step in live_steps(placement))
    return HourPlan(placement.hours_start, placement.hours, steps)
