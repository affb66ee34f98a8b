"""Gathers what has been between citizens and firms: placements, and what the mentor decided."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import String, select, type_coerce
from sqlalchemy.orm import Session

from mentor_desk.matching.distance import kilometres
from mentor_desk.matching.facts import Between, Decided, Earlier
from mentor_desk.models import Checkpoint, MatchDecision, Placement
from mentor_desk.services import rows
from mentor_desk.services.match_kept import one
from mentor_desk.services.match_types import DecisionRow
from mentor_desk.services.placement_state import last_day, state
from mentor_desk.services.positions import Position
from mentor_desk.terms import CheckpointSeries, MatchChoice, OutcomeResult, PlacementStatus

_USED = (
    type_coerce(Placement.id, String),
    type_coerce(Placement.case_id, String),
    type_coerce(Placement.firm_id, String),
    Placement.kind, Placement.status, Placement.starts_on, Placement.ends_on, Placement.stopped_on,
    Placement.hours,
)  # fmt: skip


class _Used(NamedTuple):
    """What a match reads of a placement, with ids as the 32 letters they are kept as."""

    key: str
    case_key: str
    firm_key: str
    kind: str
    status: str
    starts_on: date
    ends_on: date | None
    stopped_on: date | None
    hours: float | None


@dataclass(frozen=True, slots=True)
class Stays:
    """Placements as they stand on a day. ``earlier`` has the newest first."""

    running: list[Any] = field(default_factory=list)
    coming: list[Any] = field(default_factory=list)
    earlier: list[Any] = field(default_factory=list)


_NOBODY = Stays()


@dataclass(frozen=True, slots=True)
class Past:
    """All that has been, by firm; ``results`` are the newest outcomes by placement."""

    by_firm: dict[str, Stays]
    results: dict[str, OutcomeResult]
    decisions: dict[tuple[str, str], DecisionRow]
    placed: frozenset[str]

    def stays(self, firm_key: str) -> Stays:
        """The placements at a firm, by its id as it is kept."""
        return self.by_firm.get(firm_key) or _NOBODY

    def told(self, placements: Iterable[Any]) -> tuple[Earlier, ...]:
        """The placements as the pieces want to know them."""
        return tuple(
            Earlier(last_day(p), p.status == PlacementStatus.STOPPED, self.results.get(p.key))
            for p in placements
        )


def past(
    session: Session,
    today: date,
    *,
    case_id: uuid.UUID | None = None,
    firm_id: uuid.UUID | None = None,
) -> Past:
    """Everything that has been; of one case and one firm, only what the two have to do with."""
    query = select(*_USED).where(rows.alive(Placement))
    if firm_id is not None and case_id is not None:
        query = query.where(Placement.firm_id == firm_id)
    by_firm: dict[str, Stays] = defaultdict(Stays)
    placed = set()
    found = session.connection().execute(query.order_by(Placement.starts_on.desc())).all()
    used: Any = map(_Used._make, found)
    for placement in used:
        now, here = state(placement, today), by_firm[placement.firm_key]
        if now.running:
            here.running.append(placement)
            placed.add(placement.case_key)
        else:
            (here.coming if now.upcoming else here.earlier).append(placement)
    return Past(
        dict(by_firm), _results(session), decisions(session, case_id, firm_id), frozenset(placed)
    )


def decisions(
    session: Session, case_id: uuid.UUID | None, firm_id: uuid.UUID | None
) -> dict[tuple[str, str], DecisionRow]:
    """The newest decision about each case and firm, by their ids as they are kept."""
    query = rows.select_alive(MatchDecision)
    if case_id is not None:
        query = query.where(MatchDecision.case_id == case_id)
    if firm_id is not None:
        query = query.where(MatchDecision.firm_id == firm_id)
    newest_last = session.scalars(query.order_by(MatchDecision.day, MatchDecision.id))
    return {(each.case_id.hex, each.firm_id.hex): _row(each) for each in newest_last}


def between(
    found: Past,
    case_key: str,
    home: Position | None,
    firm_key: str,
    place: Position | None,
    today: date,
) -> Between:
    """The two together, by their ids as they are kept."""
    stays = found.stays(firm_key)
    decision = found.decisions.get((case_key, firm_key))
    return Between(
        today=today,
        km=kilometres(home.point, place.point) if home and place else None,
        exact=bool(home and place and home.exact and place.exact),
        own=found.told(_of(stays.earlier, case_key)),
        here=bool(_of(stays.running, case_key) or _of(stays.coming, case_key)),
        decided=_decided(decision) if decision else None,
    )


def _of(placements: Sequence[Any], case_key: str) -> list[Any]:
    return [each for each in placements if each.case_key == case_key] if placements else []


def _decided(row: DecisionRow) -> Decided:
    return Decided(row.choice, row.day, row.reason, row.again_on)


def _row(decision: MatchDecision) -> DecisionRow:
    return DecisionRow(
        decision.id,
        MatchChoice(decision.decision),
        decision.day,
        decision.reason,
        decision.again_on,
    )


def _results(session: Session) -> dict[str, OutcomeResult]:
    """The newest outcome of every placement that has one."""
    query = select(type_coerce(Checkpoint.placement_id, String), Checkpoint.result).where(
        rows.alive(Checkpoint),
        Checkpoint.series == CheckpointSeries.OUTCOME.value,
        Checkpoint.result != "",
    )
    newest_last = session.connection().execute(query.order_by(Checkpoint.day, Checkpoint.id))
    told = {key: one(OutcomeResult, result) for key, result in newest_last}
    return {key: result for key, result in told.items() if result is not None}
