"""A week or a month of the mentor's work, as the calendar shows it (feature F1)."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final

from sqlalchemy import BindParameter, bindparam, or_, select
from sqlalchemy.orm import Session, load_only

from mentor_desk.formats.customary_days import customary_day_off
from mentor_desk.formats.holiday_names import holiday_name
from mentor_desk.models import Absence, Case, Citizen, Firm, Placement, Promise, Visit
from mentor_desk.rules.firm_times import FirmTimes
from mentor_desk.rules.visit_planning import Booked, MentorTime, Span
from mentor_desk.services import firm_calendar, rows, work_week
from mentor_desk.services.placement_state import last_day
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import AbsenceKind, PlacementKind, PromiseSide, VisitKind, VisitStatus
from mentor_desk.texts import Words

_WEEK = timedelta(days=7)
# Put together once: the page reads them at every change and whenever a week is turned.
_FIRST: Final[BindParameter[date]] = bindparam("first")
_LAST: Final[BindParameter[date]] = bindparam("last")
_AWAY: Final = (
    rows.select_alive(Absence)
    .where(Absence.starts_on <= _LAST, Absence.ends_on >= _FIRST)
    .order_by(Absence.starts_on, Absence.id)
)
# Columns, not rows: a whole citizen is much to read for a name and a town.
_VISITS: Final = (
    select(
        Visit.id, Visit.case_id, Visit.kind, Visit.status, Visit.day, Visit.at, Visit.minutes,
        Visit.agenda, Citizen.name, Citizen.town, Firm.id, Firm.name, Firm.town,
    )
    .join(Case, Case.id == Visit.case_id)
    .join(Citizen, Citizen.id == Case.citizen_id)
    .outerjoin(Firm, Firm.id == Visit.firm_id)
    .where(alive(Visit), alive(Case), Visit.day.between(_FIRST, _LAST))
)  # fmt: skip
_PROMISES: Final = (
    select(Promise, Citizen.name, Firm.name)
    .outerjoin(Case, Case.id == Promise.case_id)
    .outerjoin(Citizen, Citizen.id == Case.citizen_id)
    .outerjoin(Firm, Firm.id == Promise.firm_id)
    .where(alive(Promise), Promise.done_on.is_(None), Promise.due_on.between(_FIRST, _LAST))
    .where(or_(Promise.case_id.is_(None), Case.closed_on.is_(None)))
    .order_by(Promise.due_on, Promise.id)
)
_TURNS: Final = (
    select(Placement, Citizen.name, Firm.name)
    .join(Case, Case.id == Placement.case_id)
    .join(Citizen, Citizen.id == Case.citizen_id)
    .join(Firm, Firm.id == Placement.firm_id)
    .where(alive(Placement), alive(Case), Case.closed_on.is_(None))
    .where(
        or_(
            Placement.starts_on.between(_FIRST, _LAST),
            Placement.ends_on.between(_FIRST, _LAST),
            Placement.stopped_on.between(_FIRST, _LAST),
        )
    )
    .order_by(Placement.starts_on, Placement.id)
    .options(load_only(Placement.kind, Placement.starts_on, Placement.ends_on, Placement.stopped_on))
)


@dataclass(frozen=True, slots=True)
class WeekDay:
    """A day: ``hours`` are when the mentor works, ``None`` on a day off; ``away`` is why not at all.

    ``absence_id`` is the absence it belongs to. ``holiday`` names a public holiday, or a day on which
    most places are closed by custom.
    """

    day: date
    hours: Span | None
    holiday: Words | None = None
    away: AbsenceKind | None = None
    absence_id: uuid.UUID | None = None


@dataclass(frozen=True, slots=True)
class WeekVisit:
    """A visit with whom and where; ``minutes`` is how long it lasts, as usual unless it says."""

    id: uuid.UUID
    case_id: uuid.UUID
    citizen: str
    firm_id: uuid.UUID | None
    firm: str
    town: str
    kind: VisitKind
    status: VisitStatus
    day: date
    at: time | None
    minutes: int
    agenda: str


@dataclass(frozen=True, slots=True)
class DuePromise:
    """An open promise and the day it is due. ``citizen`` and ``firm`` are empty where not about any."""

    id: uuid.UUID
    case_id: uuid.UUID | None
    firm_id: uuid.UUID | None
    citizen: str
    firm: str
    by_whom: PromiseSide
    text: str
    day: date


@dataclass(frozen=True, slots=True)
class Turn:
    """A placement that begins or ends."""

    placement_id: uuid.UUID
    citizen: str
    firm: str
    kind: PlacementKind
    day: date
    starts: bool


@dataclass(frozen=True, slots=True)
class Week:
    """Whole weeks, from a Monday on: one, or those that a month touches."""

    days: tuple[WeekDay, ...]
    visits: tuple[WeekVisit, ...]
    promises: tuple[DuePromise, ...]
    turns: tuple[Turn, ...]

    def on(self, day: date) -> WeekDay | None:
        """The day, if it is one of these."""
        return next((one for one in self.days if one.day == day), None)


@dataclass(frozen=True, slots=True)
class Room:
    """When the mentor and the firm of a visit can, and what is planned already."""

    mentor: MentorTime
    firm: FirmTimes
    busy: tuple[Booked, ...]


@reads
def week(session: Session, *, monday: date) -> Week:
    """The seven days from ``monday`` on."""
    return _stretch(session, monday, monday + _WEEK - timedelta(days=1))


@reads
def month(session: Session, *, first: date) -> Week:
    """The whole weeks that the month beginning on ``first`` touches."""
    start = first.replace(day=1)
    last = (start + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    monday = start - timedelta(days=start.weekday())
    return _stretch(session, monday, last + timedelta(days=6 - last.weekday()))


@reads
def room(session: Session, *, visit_id: uuid.UUID, first: date, last: date) -> Room:
    """What speaks for and against moving a visit to one of these days.

    Raises:
        UserError: the visit is gone.
    """
    visit = rows.get(session, Visit, visit_id)
    firm = rows.find(session, Firm, visit.firm_id)
    return Room(
        mentor=work_week.mentor_time(session, first, last),
        firm=firm_calendar.times(session, firm.id) if firm else FirmTimes(),
        busy=work_week.booked(session, first, last, but=(visit_id,)),
    )


def _stretch(session: Session, first: date, last: date) -> Week:
    mine = work_week.mine(session)
    away = _away(session, first, last)
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return Week(
        days=tuple(_day(day, mine.hours[day.weekday()], away) for day in days),
        visits=tuple(_visits(session, first, last, mine.minutes)),
        promises=tuple(_promises(session, first, last)),
        turns=tuple(_turns(session, first, last)),
    )


def _away(session: Session, first: date, last: date) -> list[Absence]:
    return list(session.scalars(_AWAY, {"first": first, "last": last}))


def _day(day: date, hours: Span | None, away: Sequence[Absence]) -> WeekDay:
    holiday = holiday_name(day) or customary_day_off(day)
    found = next((one for one in away if one.starts_on <= day <= one.ends_on), None)
    if found is None:
        return WeekDay(day, hours, holiday)
    return WeekDay(day, hours, holiday, AbsenceKind(found.kind), found.id)


def _visits(session: Session, first: date, last: date, minutes: int) -> Iterator[WeekVisit]:
    found = [tuple(row) for row in session.execute(_VISITS, {"first": first, "last": last})]
    for row in sorted(found, key=lambda row: (row[4], row[5] is not None, row[5] or time.min, row[0])):
        visit_id, case_id, kind, status, day, at, lasts, agenda, name, home, firm_id, firm, town = row
        yield WeekVisit(
            id=visit_id,
            case_id=case_id,
            citizen=name,
            firm_id=firm_id,
            firm=firm or "",
            town=town or home,
            kind=VisitKind(kind),
            status=VisitStatus(status),
            day=day,
            at=at,
            minutes=lasts or minutes,
            agenda=agenda,
        )


def _promises(session: Session, first: date, last: date) -> Iterator[DuePromise]:
    for promise, citizen, firm in session.execute(_PROMISES, {"first": first, "last": last}):
        yield DuePromise(
            id=promise.id,
            case_id=promise.case_id,
            firm_id=promise.firm_id,
            citizen=citizen or "",
            firm=firm or "",
            by_whom=PromiseSide(promise.by_whom),
            text=promise.text,
            day=promise.due_on or first,
        )


def _turns(session: Session, first: date, last: date) -> list[Turn]:
    found: list[Turn] = []
    for placement, citizen, firm in session.execute(_TURNS, {"first": first, "last": last}):
        kind = PlacementKind(placement.kind)
        for day, starts in ((placement.starts_on, True), (last_day(placement), False)):
            if day is not None and first <= day <= last:
                found.append(Turn(placement.id, citizen, firm, kind, day, starts))
    return sorted(found, key=lambda turn: (turn.day, not turn.starts))
