"""Placements as stretches of days: who is where from when to when."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, load_only

from mentor_desk.models import Case, Citizen, Firm, Placement
from mentor_desk.services.placement_pauses import Pause, pauses_of
from mentor_desk.services.placement_state import State, last_day, state
from mentor_desk.services.rows import alive
from mentor_desk.terms import PlacementKind, PlacementStatus


@dataclass(frozen=True, slots=True)
class Stay:
    """A placement on the time line. ``ends_on`` is its last day, ``None`` while it goes on – or when
    it is ended and nobody wrote the day. ``closed`` tells whether its case is closed.
    """

    id: uuid.UUID
    case_id: uuid.UUID
    citizen: str
    firm_id: uuid.UUID
    firm: str
    kind: PlacementKind
    status: PlacementStatus
    starts_on: date
    ends_on: date | None
    hours: float | None
    state: State
    pauses: tuple[Pause, ...]
    closed: bool

    def holds_on(self, day: date) -> bool:
        """Whether the citizen is there on ``day``; on pause counts as there."""
        if self.ends_on is None:
            return self.starts_on <= day and not self.state.ended
        return self.starts_on <= day <= self.ends_on


def all_stays(session: Session, today: date) -> list[Stay]:
    """Every placement, also of closed cases, the earliest start first."""
    needed = load_only(
        Placement.case_id, Placement.firm_id, Placement.kind, Placement.status, Placement.starts_on,
        Placement.ends_on, Placement.stopped_on, Placement.hours,
    )  # fmt: skip
    query = (
        select(Placement, Citizen.name, Firm.name, Case.closed_on)
        .join(Case, Case.id == Placement.case_id)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .join(Firm, Firm.id == Placement.firm_id)
        .where(alive(Placement), alive(Case))
        .order_by(Placement.starts_on, Placement.id)
        .options(needed)
    )
    paused = pauses_of(session)
    return [
        _stay(placement, (citizen, firm), closed_on, paused.get(placement.id, ()), today)
        for placement, citizen, firm, closed_on in session.execute(query)
    ]


def _stay(
    placement: Placement,
    names: tuple[str, str],
    closed_on: date | None,
    pauses: tuple[Pause, ...],
    today: date,
) -> Stay:
    return Stay(
        id=placement.id,
        case_id=placement.case_id,
        citizen=names[0],
        firm_id=placement.firm_id,
        firm=names[1],
        kind=PlacementKind(placement.kind),
        status=PlacementStatus(placement.status),
        starts_on=placement.starts_on,
        ends_on=last_day(placement),
        hours=placement.hours,
        state=state(placement, today, paused=any(pause.holds_on(today) for pause in pauses)),
        pauses=pauses,
        closed=closed_on is not None,
    )
