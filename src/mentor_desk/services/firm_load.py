"""How much a firm carries now and has carried, and how far we have come with it (feature C8)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.formats.spans import add_months
from mentor_desk.models import Checkpoint, Firm, Placement
from mentor_desk.services import rows
from mentor_desk.services.checkpoints import END, HIRED
from mentor_desk.services.placement_state import last_day, state
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import OutcomeResult, PlacementKind, PlacementStatus, Relation

_YEAR: Final = 12
_TRIED: Final = 2
_STRONG: Final = 4
_JOBS: Final = frozenset({OutcomeResult.ORDINARY_JOB, OutcomeResult.FLEKSJOB, OutcomeResult.PAID_HOURS})


@dataclass(frozen=True, slots=True)
class Load:
    """``last_year`` counts the placements begun in the last twelve months, ``completed`` those ever
    carried through and ``jobs`` those that became work.

    ``rest_until`` is the last day of the peace the firm asked for after a placement, set only while it
    lasts and nobody is there.
    """

    active: int
    upcoming: int
    last_year: int
    completed: int
    stopped: int
    jobs: int
    most_at_once: int | None
    rest_until: date | None

    @property
    def full(self) -> bool:
        """Whether the firm has as many as it can manage, by its own word."""
        return self.most_at_once is not None and self.active >= self.most_at_once

    def suggested(self, relation: Relation) -> Relation | None:
        """How far we have come by what has happened, where that is farther than ``relation``."""
        reached = Relation.NEW
        if self.completed >= _TRIED:
            reached = Relation.TRIED
        if self.completed >= _STRONG or (self.completed >= _TRIED and self.jobs > 0):
            reached = Relation.STRONG
        order = list(Relation)
        return reached if order.index(reached) > order.index(relation) else None


@reads
def load(session: Session, *, firm_id: uuid.UUID, today: date) -> Load:
    """What the firm carries on ``today``.

    Raises:
        UserError: the firm is gone.
    """
    firm = rows.get(session, Firm, firm_id)
    there = list(session.scalars(rows.select_alive(Placement).where(Placement.firm_id == firm_id)))
    states = [state(placement, today) for placement in there]
    over = [placement for placement, now in zip(there, states, strict=True) if now.ended]
    stopped = [each for each in over if each.status == PlacementStatus.STOPPED.value]
    active = sum(now.running for now in states)
    year_ago = add_months(today, -_YEAR)
    return Load(
        active=active,
        upcoming=sum(now.upcoming for now in states),
        last_year=sum(year_ago <= placement.starts_on <= today for placement in there),
        completed=len(over) - len(stopped),
        stopped=len(stopped),
        jobs=_became_work(session, there),
        most_at_once=firm.most_at_once,
        rest_until=_rest(over, firm.rest_weeks, today) if not active else None,
    )


def _rest(over: Sequence[Placement], weeks: int | None, today: date) -> date | None:
    days = [day for placement in over if (day := last_day(placement)) is not None]
    if not days or not weeks:
        return None
    until = max(days) + timedelta(weeks=weeks)
    return until if until >= today else None


def _became_work(session: Session, there: Sequence[Placement]) -> int:
    hired = {each.id for each in there if PlacementKind(each.kind) in HIRED}
    query = rows.select_alive(Checkpoint).where(
        Checkpoint.placement_id.in_([each.id for each in there]),
        Checkpoint.step == END,
        Checkpoint.result.in_([result.value for result in _JOBS]),
    )
    led = {each.placement_id for each in session.scalars(query)}
    followed = {each.follows_id for each in there if each.id in hired}
    return len(hired | (led - followed))
