"""Moving a visit, saying why, and what happens when nobody answers (feature F1)."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from types import MappingProxyType
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Case, Citizen, Firm, Placement, Visit, VisitMove
from mentor_desk.rules import visit_planning
from mentor_desk.rules.firm_times import FirmTimes
from mentor_desk.services import firm_calendar, next_tries, promises, rows, work_week
from mentor_desk.services.next_tries import Try
from mentor_desk.services.placement_state import last_day
from mentor_desk.services.rows import alive
from mentor_desk.services.visits import raise_sequence
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import VisitKind, VisitStatus
from mentor_desk.texts import Text, text

ENOUGH_TRIES: Final = 3
"""After so many tries in vain another way is better than one more."""


@dataclass(frozen=True, slots=True)
class Move:
    """One move of a visit, from when to when and why."""

    from_day: date
    from_at: time | None
    to_day: date
    to_at: time | None
    reason: str
    moved_on: date


@dataclass(frozen=True, slots=True)
class Moving:
    """A planned visit as the form that moves it needs it; ``firm`` is empty where there is none."""

    visit_id: uuid.UUID
    case_id: uuid.UUID
    citizen: str
    firm: str
    firm_id: uuid.UUID | None
    kind: VisitKind
    day: date
    at: time | None
    tries: int


@reads
def planned(session: Session, *, visit_id: uuid.UUID) -> Moving:
    """The visit that is to be moved.

    Raises:
        UserError: it is gone, or not planned any longer.
    """
    visit = _planned(session, visit_id)
    case = rows.get(session, Case, visit.case_id)
    firm = rows.find(session, Firm, visit.firm_id)
    return Moving(
        visit_id=visit.id,
        case_id=case.id,
        citizen=rows.get(session, Citizen, case.citizen_id).name,
        firm=firm.name if firm else "",
        firm_id=firm.id if firm else None,
        kind=VisitKind(visit.kind),
        day=visit.day,
        at=visit.at,
        tries=visit.tries,
    )


@writes("visit.moved")
def move(
    session: Session,
    *,
    visit_id: uuid.UUID,
    day: date,
    at: time | None,
    reason: str,
    today: date,
    tell: Mapping[str, str] = MappingProxyType({}),
) -> None:
    """Move a planned visit; from when to when and why are kept.

    ``tell`` are those who are to hear of it, each with the words of the promise that the mentor makes
    for today.

    Nothing is forbidden but the past: what speaks against the time is told by :func:`warnings`.

    Raises:
        UserError: no reason is given, it is the same time, the day lies behind, or the visit is not
            planned any longer.
    """
    visit = _planned(session, visit_id)
    if (day, at) == (visit.day, visit.at):
        raise UserError(text("services", "The visit lies there already."), "day")
    if day < today:
        raise UserError(text("services", "A visit cannot be moved into the past."), "day")
    if not reason.strip():
        raise UserError(text("services", "Write why it is moved."), "reason")
    moved = VisitMove(
        visit_id=visit_id,
        from_day=visit.day,
        from_at=visit.at,
        to_day=day,
        to_at=at,
        reason=reason.strip(),
        moved_on=today,
    )
    session.add(moved)
    visit.day, visit.at = day, at
    raise_sequence(visit)
    for to_whom, what in tell.items():
        promises.make(
            session,
            today=today,
            what=what,
            to_whom=to_whom,
            due_on=today,
            case_id=visit.case_id,
            visit_id=visit_id,
        )
    journal.note(session, subject=visit)


@writes("visit.no_answer")
def no_answer(
    session: Session,
    *,
    visit_id: uuid.UUID,
    today: date,
    now_at: time | None = None,
    chosen: Try | None = None,
) -> uuid.UUID:
    """Nobody answered: the visit is closed, and the next try planned.

    It lies where it is ``chosen``, else on the first day that :func:`next_tries.propose` finds at
    the same time of day (``now_at`` where the visit had none). Returns the id of the new visit;
    :func:`tries` tells how many times nobody answered.

    Raises:
        UserError: the visit lies ahead, or is not planned any longer, or the try lies behind.
    """
    visit = _planned(session, visit_id)
    if visit.day > today:
        raise UserError(text("services", "The visit lies ahead. Move it instead."), "day")
    if chosen is not None and chosen[0] < today:
        raise UserError(text("services", "The next try cannot lie in the past."), "day")
    visit.status = VisitStatus.NO_ANSWER.value
    raise_sequence(visit)
    session.flush()
    day, at = (
        chosen or next_tries.propose(session, visit_id=visit_id, today=today, now_at=now_at, most=1)[0]
    )
    again = Visit(
        case_id=visit.case_id,
        placement_id=visit.placement_id,
        firm_id=visit.firm_id,
        kind=visit.kind,
        day=day,
        at=at,
        minutes=visit.minutes,
        agenda=visit.agenda,
        tries=visit.tries + 1,
    )
    session.add(again)
    journal.note(session, subject=visit, detail={"tries": again.tries})
    return again.id


@reads
def tries(session: Session, *, visit_id: uuid.UUID) -> int:
    """How many times nobody answered before this visit."""
    return rows.get(session, Visit, visit_id).tries


def other_way(tries: int) -> Text | None:
    """What to think of after :data:`ENOUGH_TRIES` tries in vain; ``None`` before."""
    if tries < ENOUGH_TRIES:
        return None
    sentence = text(
        "services",
        "Nobody has answered {count} times. Try another way: a text message, a letter, or somebody "
        "around the citizen.",
    )
    return sentence.fill(count=tries)


@reads
def history(session: Session, *, visit_id: uuid.UUID) -> tuple[Move, ...]:
    """The moves of a visit, the newest first."""
    query = rows.select_alive(VisitMove).where(VisitMove.visit_id == visit_id)
    newest = query.order_by(VisitMove.created_at.desc(), VisitMove.id.desc())
    return tuple(
        Move(one.from_day, one.from_at, one.to_day, one.to_at, one.reason, one.moved_on)
        for one in session.scalars(newest)
    )


@reads
def warnings(session: Session, *, visit_id: uuid.UUID, day: date, at: time | None) -> tuple[Text, ...]:
    """What speaks against moving the visit to ``day`` and ``at``. The mentor may do it all the same.

    Raises:
        UserError: the visit is gone.
    """
    visit = rows.get(session, Visit, visit_id)
    found = visit_planning.objections(
        work_week.mentor_time(session, day, day),
        _firm(session, visit.firm_id),
        work_week.booked(session, day, day, but=(visit_id,)),
        day,
        at,
        visit=visit.kind != VisitKind.CALL,
    )
    return (*found, *_beside(session, visit, day))


def _beside(session: Session, visit: Visit, day: date) -> list[Text]:
    """Whether the day lies outside the placement, or beside another visit with the same citizen."""
    found = []
    placement = rows.find(session, Placement, visit.placement_id)
    end = last_day(placement) if placement else None
    if placement is not None and day < placement.starts_on:
        sentence = text("services", "The placement begins on {day}.")
        found.append(sentence.fill(day=placement.starts_on))
    if end is not None and day > end:
        found.append(text("services", "The placement ends on {day}.").fill(day=end))
    query = select(Visit.id).where(
        alive(Visit),
        Visit.case_id == visit.case_id,
        Visit.id != visit.id,
        Visit.status == VisitStatus.PLANNED.value,
        Visit.day == day,
    )
    if session.scalars(query.limit(1)).first() is not None:
        found.append(text("services", "You have another visit with the same citizen on that day."))
    return found


def _firm(session: Session, firm_id: uuid.UUID | None) -> FirmTimes:
    known = rows.find(session, Firm, firm_id)
    return firm_calendar.times(session, known.id) if known else FirmTimes()


def _planned(session: Session, visit_id: uuid.UUID) -> Visit:
    visit = rows.get(session, Visit, visit_id)
    if visit.status != VisitStatus.PLANNED.value:
        raise UserError(text("services", "The visit is not planned any longer."))
    return visit
