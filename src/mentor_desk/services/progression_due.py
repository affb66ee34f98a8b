"""Which talks about progression are waiting, and which placement a talk belongs to (feature G3)."""

from __future__ import annotations

import uuid
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from mentor_desk.models import Case, Citizen, Measurement, Placement
from mentor_desk.rules import progression_due
from mentor_desk.rules.progression_due import Due, Span
from mentor_desk.services.rows import alive, select_alive
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import MeasurementOccasion

_NEAR = timedelta(days=21)
# Put together once: Today reads these at every change, of all cases.
_OPEN: Final = (
    select(Case.id, Case.opened_on, Citizen.name)
    .join(Citizen, Citizen.id == Case.citizen_id)
    .where(alive(Case), alive(Citizen), Case.closed_on.is_(None))
)
_TALKS: Final = select(Measurement.case_id, Measurement.day).where(
    alive(Measurement), Measurement.occasion != MeasurementOccasion.VISIT.value
)
_SPANS: Final = select(
    Placement.case_id, Placement.starts_on, Placement.stopped_on, Placement.ends_on
).where(alive(Placement))
_STILL_OPEN: Final = select(Case.id).where(alive(Case), Case.closed_on.is_(None))
_Talked = defaultdict[uuid.UUID, list[date]]


@dataclass(frozen=True, slots=True)
class DueTalk:
    """A talk that is waiting in an open case; ``last_on`` is the day of the one before."""

    case_id: uuid.UUID
    citizen: str
    occasion: MeasurementOccasion
    day: date
    last_on: date | None


@reads
def due(session: Session, *, today: date) -> list[DueTalk]:
    """The talks of open cases that are waiting: those at a placement first, then the longest wait."""
    cases = session.execute(_OPEN).all()
    opened = {case_id: opened_on for case_id, opened_on, _ in cases}
    talked = _talked(session, _TALKS.where(Measurement.case_id.in_(_STILL_OPEN)))
    spans = _spans(session, _SPANS.where(Placement.case_id.in_(_STILL_OPEN)))
    waiting = _due(opened, talked, spans, today)
    found = [
        DueTalk(case_id, name, step.occasion, step.day, max(talked[case_id], default=None))
        for case_id, _, name in cases
        if (step := waiting.get(case_id)) is not None
    ]
    quarter = MeasurementOccasion.QUARTER
    return sorted(found, key=lambda each: (each.occasion is quarter, each.day, each.case_id))


@reads
def of_case(session: Session, *, case_id: uuid.UUID, today: date) -> Due | None:
    """The talk that is waiting in one open case."""
    query = select(Case.opened_on).where(alive(Case), Case.id == case_id, Case.closed_on.is_(None))
    opened_on = session.scalars(query).first()
    if opened_on is None:
        return None
    talked = _talked(session, _TALKS.where(Measurement.case_id == case_id))
    spans = _spans(session, _SPANS.where(Placement.case_id == case_id))
    return _due({case_id: opened_on}, talked, spans, today).get(case_id)


@reads
def placement_on(session: Session, *, case_id: uuid.UUID, day: date) -> uuid.UUID | None:
    """The placement a talk on ``day`` is about: the newest that runs then or nearly does."""
    query = select_alive(Placement).where(
        Placement.case_id == case_id, Placement.starts_on <= day + _NEAR
    )
    for row in session.scalars(query.order_by(Placement.starts_on.desc(), Placement.id.desc())):
        end = row.stopped_on or row.ends_on
        if end is None or day <= end + _NEAR:
            return row.id
    return None


def _due(
    opened: dict[uuid.UUID, date],
    talked: _Talked,
    spans: defaultdict[uuid.UUID, list[Span]],
    today: date,
) -> dict[uuid.UUID, Due]:
    found = {
        case_id: progression_due.due(
            today=today, opened_on=opened_on, talked=talked[case_id], placements=spans[case_id]
        )
        for case_id, opened_on in opened.items()
    }
    return {case_id: step for case_id, step in found.items() if step is not None}


def _talked(session: Session, query: Select[uuid.UUID, date]) -> _Talked:
    """The days of the talks over the whole set; a visit's short questions are none."""
    found: _Talked = defaultdict(list)
    for case_id, day in session.execute(query):
        found[case_id].append(day)
    return found


def _spans(
    session: Session, query: Select[uuid.UUID, date, date | None, date | None]
) -> defaultdict[uuid.UUID, list[Span]]:
    found: defaultdict[uuid.UUID, list[Span]] = defaultdict(list)
    for case_id, starts_on, stopped_on, ends_on in session.execute(query):
        found[case_id].append(Span(starts_on, stopped_on or ends_on))
    return found
