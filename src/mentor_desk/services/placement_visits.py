"""The visits of one placement at a glance: how often, what lies ahead, when the last one was."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, time

from sqlalchemy.orm import Session

from mentor_desk.models import Placement, Visit
from mentor_desk.services import rows, visits, work_week
from mentor_desk.services.placement_state import last_day
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import VisitKind, VisitStatus
from mentor_desk.texts import Words


@dataclass(frozen=True, slots=True)
class Ahead:
    """A planned visit."""

    id: uuid.UUID
    kind: VisitKind
    day: date
    at: time | None
    tries: int


@dataclass(frozen=True, slots=True)
class PlacementVisits:
    """``rhythm`` is how often to visit, ``ahead`` what is planned, the soonest first.

    ``held`` counts the visits that took place, ``last`` is the latest of them. ``after_end`` counts
    the planned ones that lie after the last day, as when a placement is stopped before its time.
    """

    rhythm: Words
    ahead: tuple[Ahead, ...]
    held: int
    last: date | None
    after_end: int


@reads
def overview(session: Session, *, placement_id: uuid.UUID, today: date) -> PlacementVisits:
    """The visits of a placement; a planned one of the past waits to be written down.

    Raises:
        UserError: the placement is gone.
    """
    placement = rows.get(session, Placement, placement_id)
    known = work_week.rhythms()
    rhythm = known.get(placement.rhythm) if placement.rhythm else work_week.default_rhythm(session)
    query = rows.select_alive(Visit).where(
        Visit.case_id == placement.case_id,
        (Visit.placement_id == placement_id)
        | (Visit.placement_id.is_(None) & (Visit.firm_id == placement.firm_id)),
    )
    found = list(session.scalars(query.order_by(Visit.day, Visit.at, Visit.id)))
    held = [one.day for one in found if one.status == VisitStatus.DONE.value and one.day <= today]
    ahead = tuple(
        Ahead(one.id, VisitKind(one.kind), one.day, one.at, one.tries)
        for one in found
        if one.status == VisitStatus.PLANNED.value
    )
    late = len(_after_end(session, placement))
    return PlacementVisits(rhythm.title, ahead, len(held), held[-1] if held else None, late)


@writes("visits.cancelled")
def cancel_after_end(session: Session, *, placement_id: uuid.UUID, reason: str) -> int:
    """Call off the planned visits that lie after the last day; returns how many there were.

    Raises:
        UserError: no reason is given, or the placement is gone.
    """
    placement = rows.get(session, Placement, placement_id)
    late = _after_end(session, placement)
    for visit in late:
        visits.cancel(session, visit_id=visit.id, reason=reason)
    journal.note(session, subject=placement, detail={"visits": len(late)})
    return len(late)


def _after_end(session: Session, placement: Placement) -> list[Visit]:
    """Only visits of this very placement: another one may begin the day after."""
    end = last_day(placement)
    if end is None:
        return []
    query = rows.select_alive(Visit).where(
        Visit.placement_id == placement.id,
        Visit.status == VisitStatus.PLANNED.value,
        Visit.day > end,
    )
    return list(session.scalars(query))
