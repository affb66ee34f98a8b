"""The visits of one placement at a glance: how often, what lies ahead, when the last one was."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, time

from sqlalchemy.orm import Session

from mentor_desk.models import Placement, Visit
from mentor_desk.services import rows, work_week
from mentor_desk.storage.use_case import reads
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

    ``held`` counts the visits that took place, ``last`` is the latest of them.
    """

    rhythm: Words
    ahead: tuple[Ahead, ...]
    held: int
    last: date | None


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
    return PlacementVisits(rhythm.title, ahead, len(held), held[-1] if held else None)
