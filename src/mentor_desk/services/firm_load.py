"""How much a firm carries now and has carried, and how far we have come with it (feature C8)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.formats.spans import add_months
from mentor_desk.models import Checkpoint, Firm, Placement
from mentor_desk.services import rows
from mentor_desk.services.checkpoints import END, HIRED
from mentor_desk.services.placement_state import state
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

    Whether there is a free place is told by :mod:`.firm_free`.
    """

    active: int
    upcoming: int
    last_year: int
    completed: int
    stopped: int
    jobs: int
    most_at_once: int | None

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
    )


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
