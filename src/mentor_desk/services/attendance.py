"""Who came, day by day, and the hours of each week beside the planned ones (feature E6)."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats.working_days import is_holiday
from mentor_desk.models import AttendanceWeek, Placement
from mentor_desk.services import rows
from mentor_desk.services.hour_plan import HourPlan
from mentor_desk.services.placement_pauses import Pause, pauses_of
from mentor_desk.services.placement_rows import live_steps, load
from mentor_desk.services.placement_state import last_day
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import AttendanceMark
from mentor_desk.texts import text

WEEK = 7
AWAY = (AttendanceMark.ABSENT, AttendanceMark.ILL)
"""The marks that make a first day of absence."""
_MOST_HOURS = 24 * WEEK


class Free(StrEnum):
    """Why nobody was to come: it is no day of the placement, it was on pause, it was a holiday."""

    OUTSIDE = "outside"
    PAUSED = "paused"
    HOLIDAY = "holiday"


@dataclass(frozen=True, slots=True)
class Day:
    """One day: how it went, where known, and why it was free. On a holiday one may have come."""

    day: date
    mark: AttendanceMark | None = None
    free: Free | None = None

    @property
    def open(self) -> bool:
        """Whether it takes a mark."""
        return self.free not in (Free.OUTSIDE, Free.PAUSED)


@dataclass(frozen=True, slots=True)
class Week:
    """A calendar week of a placement, its ``number`` counted from the first.

    ``hours`` were worked, ``planned`` hours stand in the plan of steps; ``None`` where not known, or
    where no day takes a mark.
    """

    monday: date
    number: int
    days: tuple[Day, ...]
    hours: float | None
    planned: float | None
    remark: str


@dataclass(frozen=True, slots=True)
class FirstAbsence:
    """The first day in a placement on which somebody was ill or away without word."""

    day: date
    mark: AttendanceMark


@reads
def week(session: Session, *, placement_id: uuid.UUID, monday: date) -> Week:
    """The week that begins on ``monday`` (or holds that day).

    Raises:
        UserError: the placement is gone.
    """
    placement = load(session, placement_id)
    kept = _kept(session, [placement_id]).get((placement_id, monday_of(monday)))
    return _week(placement, _pauses(session, placement_id), monday_of(monday), kept)


@reads
def weeks(session: Session, *, placement_id: uuid.UUID, today: date) -> list[Week]:
    """The weeks from the first day to today or to the last day, the newest first.

    Raises:
        UserError: the placement is gone.
    """
    placement = load(session, placement_id)
    end = min(last_day(placement) or today, today)
    kept, paused = _kept(session, [placement_id]), _pauses(session, placement_id)
    found, monday = [], monday_of(placement.starts_on)
    while monday <= end:
        found.append(_week(placement, paused, monday, kept.get((placement_id, monday))))
        monday += timedelta(days=WEEK)
    return found[::-1]


@writes("attendance.marked")
def mark(session: Session, *, placement_id: uuid.UUID, day: date, mark: AttendanceMark | None) -> None:
    """Say how a day went; ``None`` takes the mark away.

    Raises:
        UserError: the placement does not run that day, or it is on pause.
    """
    placement = rows.get(session, Placement, placement_id)
    free = _free(placement, _pauses(session, placement_id), day)
    if free is Free.PAUSED:
        sentence = text("services", "It was on pause on {day}, so there is nothing to mark.")
        raise UserError(sentence.fill(day=day), "day")
    if free is Free.OUTSIDE:
        raise UserError(text("services", "It does not run on {day}.").fill(day=day), "day")
    row = _row(session, placement_id, day)
    marks = list(row.marks) or [""] * WEEK
    marks[day.weekday()] = mark.value if mark else ""
    row.marks = marks
    journal.note(session, subject=placement)


@writes("attendance.hours_set")
def set_hours(
    session: Session,
    *,
    placement_id: uuid.UUID,
    monday: date,
    hours: float | None,
    remark: str = "",
) -> None:
    """Say how many hours were worked in a week; ``None`` while nobody has asked.

    Raises:
        UserError: there are not so many hours in a week.
    """
    placement = rows.get(session, Placement, placement_id)
    if hours is not None and not 0 <= hours <= _MOST_HOURS:
        raise UserError(text("services", "There are not so many hours in a week."), "hours")
    row = _row(session, placement_id, monday)
    rows.change(row, {"hours": hours, "remark": remark.strip()}, frozenset({"hours", "remark"}))
    journal.note(session, subject=placement)


@reads
def first_absence(session: Session, *, placement_id: uuid.UUID) -> FirstAbsence | None:
    """The first day of absence in a placement, if there was one."""
    return first_absences(session, [placement_id]).get(placement_id)


def first_absences(
    session: Session, placements: Collection[uuid.UUID]
) -> Mapping[uuid.UUID, FirstAbsence]:
    """The first day of absence in each of the placements that has one."""
    found: dict[uuid.UUID, FirstAbsence] = {}
    for (placement_id, monday), row in sorted(_kept(session, placements).items()):
        if placement_id in found:
            continue
        for number, value in enumerate(row.marks):
            if value in AWAY:
                day = monday + timedelta(days=number)
                found[placement_id] = FirstAbsence(day, AttendanceMark(value))
                break
    return found


def monday_of(day: date) -> date:
    """The Monday of the week that ``day`` is in."""
    return day - timedelta(days=day.weekday())


def _kept(
    session: Session, placements: Collection[uuid.UUID]
) -> dict[tuple[uuid.UUID, date], AttendanceWeek]:
    query = rows.select_alive(AttendanceWeek).where(AttendanceWeek.placement_id.in_(placements))
    return {(row.placement_id, row.monday): row for row in session.scalars(query)}


def _row(session: Session, placement_id: uuid.UUID, day: date) -> AttendanceWeek:
    monday = monday_of(day)
    row = _kept(session, [placement_id]).get((placement_id, monday))
    if row is None:
        row = AttendanceWeek(placement_id=placement_id, monday=monday, marks=[""] * WEEK)
        session.add(row)
    return row


def _week(
    placement: Placement, paused: Sequence[Pause], monday: date, kept: AttendanceWeek | None
) -> Week:
    marks = (kept.marks if kept else None) or [""] * WEEK
    days = tuple(
        Day(day, AttendanceMark(value) if value else None, _free(placement, paused, day))
        for value, day in ((marks[at], monday + timedelta(days=at)) for at in range(WEEK))
    )
    number = (monday - monday_of(placement.starts_on)).days // WEEK + 1
    steps = tuple((step.from_week, step.hours) for step in live_steps(placement))
    plan = HourPlan(placement.hours_start, placement.hours, steps)
    return Week(
        monday=monday,
        number=number,
        days=days,
        hours=kept.hours if kept else None,
        planned=plan.in_week(number) if any(day.open for day in days) else None,
        remark=kept.remark if kept else "",
    )


def _free(placement: Placement, paused: Sequence[Pause], day: date) -> Free | None:
    end = last_day(placement)
    if day < placement.starts_on or (end is not None and day > end):
        return Free.OUTSIDE
    if any(pause.holds_on(day) for pause in paused):
        return Free.PAUSED
    return Free.HOLIDAY if is_holiday(day) else None


def _pauses(session: Session, placement_id: uuid.UUID) -> Sequence[Pause]:
    return pauses_of(session, [placement_id]).get(placement_id, ())
