"""The sample's week: visits in a series, moved ones, and somebody who does not answer."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date, time

from sqlalchemy.orm import Session

from mentor_desk.models import Placement, Visit, VisitMove
from mentor_desk.services import schedule
from mentor_desk.services.placement_state import state
from mentor_desk.services.rows import select_alive
from mentor_desk.services.sample_days import Days, Entry, clock, read
from mentor_desk.services.sample_people import SamplePerson
from mentor_desk.services.visits import raise_sequence
from mentor_desk.terms import VisitStatus


def write(session: Session, people: Mapping[str, SamplePerson], days: Days) -> None:
    """Plan ahead; people, placements and visits must be there already."""
    session.flush()
    told = read("plan.toml")
    for entry in told["series"]:
        _series(session, people[entry["citizen"]].case_id, entry, days.today)
    for entry in told["moved"]:
        _moved(session, people[entry["citizen"]].case_id, entry, days)
    for entry in told["no_answer"]:
        _no_answer(session, people[entry["citizen"]].case_id, entry, days)
    session.flush()


def _series(session: Session, case_id: uuid.UUID, entry: Entry, today: date) -> None:
    placed = session.scalars(select_alive(Placement).where(Placement.case_id == case_id))
    running = next((one for one in placed if state(one, today).running), None)
    if running is None:
        return
    found = schedule.propose(
        session,
        placement_id=running.id,
        today=today,
        rhythm=entry["rhythm"],
        weekday=entry["weekday"],
        at=clock(entry),
    )
    if found.rows:
        schedule.plan_series(
            session,
            placement_id=running.id,
            visits=[(row.day, row.at) for row in found.rows],
            rhythm=found.rhythm,
            weekday=found.weekday,
            at=found.at,
        )
        session.flush()


def _moved(session: Session, case_id: uuid.UUID, entry: Entry, days: Days) -> None:
    visit = _next(session, case_id)
    move = VisitMove(
        visit_id=visit.id,
        from_day=days.day(entry["from"]),
        from_at=clock(entry),
        to_day=visit.day,
        to_at=visit.at,
        reason=entry["reason"],
        moved_on=days.day(entry["moved"]),
    )
    session.add(move)
    raise_sequence(visit)


def _no_answer(session: Session, case_id: uuid.UUID, entry: Entry, days: Days) -> None:
    visit = _next(session, case_id)
    for tries, offset in enumerate(entry["days"]):
        session.add(_unanswered(visit, days.day(offset), visit.at, tries))
    visit.tries = len(entry["days"])


def _unanswered(visit: Visit, day: date, at: time | None, tries: int) -> Visit:
    return Visit(
        case_id=visit.case_id,
        firm_id=visit.firm_id,
        placement_id=visit.placement_id,
        kind=visit.kind,
        status=VisitStatus.NO_ANSWER.value,
        day=day,
        at=at,
        agenda=visit.agenda,
        tries=tries,
        sequence=1,
    )


def _next(session: Session, case_id: uuid.UUID) -> Visit:
    """The planned visit that comes first."""
    query = select_alive(Visit).where(
        Visit.case_id == case_id, Visit.status == VisitStatus.PLANNED.value
    )
    return session.scalars(query.order_by(Visit.day, Visit.id).limit(1)).one()
