"""What a placement is on a given day; told from its dates, status and turns, never stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mentor_desk.models import Placement
from mentor_desk.terms import PlacementStatus
from mentor_desk.texts import Text, text


@dataclass(frozen=True, slots=True)
class State:
    """``week`` of ``weeks`` counts from 1 while it runs; both 0 otherwise (or open-ended).

    A placement on pause runs and is ``paused``.
    """

    running: bool
    upcoming: bool
    ended: bool
    week: int
    weeks: int
    days_left: int | None
    paused: bool = False


def last_day(placement: Placement) -> date | None:
    """The last day of the placement: where it was stopped, else where it was to end."""
    return placement.stopped_on or placement.ends_on


def state(placement: Placement, today: date, *, paused: bool = False) -> State:
    """The placement on ``today``; the first and the last day count as running.

    ``paused`` tells whether it is on pause that day (see :mod:`.placement_pauses`).
    """
    end = last_day(placement)
    stopped = placement.status in (PlacementStatus.STOPPED, PlacementStatus.COMPLETED)
    ended = (end is not None and end < today) or (stopped and end is None)
    upcoming = not ended and placement.starts_on > today
    running = not ended and not upcoming
    week = (today - placement.starts_on).days // 7 + 1 if running else 0
    weeks = ((end - placement.starts_on).days + 7) // 7 if end else 0
    return State(
        running=running,
        upcoming=upcoming,
        ended=ended,
        week=week,
        weeks=weeks,
        days_left=(end - today).days if end and running else None,
        paused=paused and running,
    )


def describe(placement: Placement, today: date, *, paused: bool = False) -> Text:
    """Where the placement stands, in words."""
    now = state(placement, today, paused=paused)
    if now.ended:
        return text("services", "ended {day}").fill(day=last_day(placement) or today)
    if now.upcoming:
        return text("services", "starts {day}").fill(day=placement.starts_on)
    if now.paused:
        return text("services", "on pause")
    if now.weeks:
        return text("services", "week {week} of {weeks}").fill(week=now.week, weeks=now.weeks)
    return text("services", "running since {day}").fill(day=placement.starts_on)
