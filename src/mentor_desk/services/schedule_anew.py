"""Laying the planned visits of a placement anew, after another rhythm (feature F1)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from functools import cache
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Placement, Visit
from mentor_desk.services import rows, schedule, visit_moves, visits
from mentor_desk.services.rows import alive
from mentor_desk.services.schedule import Proposal, ProposedVisit
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import VisitKind, VisitStatus
from mentor_desk.texts import text

_CHANGED = text("services", "The visits have changed since. Look at them once more.")


class Planned(NamedTuple):
    """A visit that is planned now."""

    id: uuid.UUID
    day: date
    at: time | None


@dataclass(frozen=True, slots=True)
class Change:
    """A visit that moves (both are known), one too many (no ``new``), or one more (no ``old``)."""

    old: Planned | None
    new: ProposedVisit | None


@dataclass(frozen=True, slots=True)
class Anew:
    """What laying the visits anew would mean; those that stay where they are make no change.

    ``planned`` counts those that can be laid anew at all.
    """

    proposal: Proposal
    changes: tuple[Change, ...]
    planned: int


@reads
def propose(
    session: Session,
    *,
    placement_id: uuid.UUID,
    today: date,
    rhythm: str | None = None,
    weekday: int | None = None,
    at: time | None = None,
) -> Anew:
    """Where the visits after ``today`` would lie by the rhythm; nothing is written.

    Visits that are held, meetings and calls, and tries after nobody answered stay as they are.

    Raises:
        UserError: the placement or its firm is gone.
    """
    old = _planned(session, placement_id, today)
    found = schedule.propose(
        session,
        placement_id=placement_id,
        today=today,
        rhythm=rhythm,
        weekday=weekday,
        at=at,
        but={one.id for one in old},
    )
    return Anew(found, _changes(old, found.rows), len(old))


@writes("visits.laid_anew")
def lay(
    session: Session,
    *,
    placement_id: uuid.UUID,
    today: date,
    changes: Sequence[Change],
    rhythm: str,
    weekday: int | None,
    at: time | None,
    reason: str,
) -> int:
    """Lay the visits as ``changes`` say and keep the rhythm: one change, one undo. How many they were.

    A visit that moves stays the same visit, with what is written in it; each keeps ``reason``.

    Raises:
        UserError: a visit was moved, held or taken off since, or the placement is gone.
    """
    placement = rows.get(session, Placement, placement_id)
    now = set(_planned(session, placement_id, today))
    if any(change.old is not None and change.old not in now for change in changes):
        raise UserError(_CHANGED)
    for change in changes:
        _lay_one(session, placement, change, today, reason)
    placement.rhythm, placement.visit_weekday, placement.visit_at = rhythm, weekday, at
    journal.note(session, subject=placement, detail={"visits": len(changes)})
    return len(changes)


def _lay_one(session: Session, placement: Placement, change: Change, today: date, reason: str) -> None:
    old, new = change.old, change.new
    if old is None and new is not None:
        visits.plan(
            session,
            case_id=placement.case_id,
            day=new.day,
            at=new.at,
            firm_id=placement.firm_id,
            placement_id=placement.id,
        )
    elif old is not None and new is None:
        visits.delete(session, visit_id=old.id)
    elif old is not None and new is not None:
        visit_moves.move(session, visit_id=old.id, day=new.day, at=new.at, reason=reason, today=today)


def _planned(session: Session, placement_id: uuid.UUID, today: date) -> list[Planned]:
    query = select(Visit.id, Visit.day, Visit.at).where(
        alive(Visit),
        Visit.placement_id == placement_id,
        Visit.status == VisitStatus.PLANNED.value,
        Visit.kind == VisitKind.VISIT.value,
        Visit.tries == 0,
        Visit.day > today,
    )
    found = (Planned(*row) for row in session.execute(query))
    return sorted(found, key=lambda one: (one.day, one.at or time.min, one.id))


def _changes(old: Sequence[Planned], new: Sequence[ProposedVisit]) -> tuple[Change, ...]:
    """As many as can be are moved, none past another, and all together as few days as can be."""
    moved = _pairs(tuple(one.day for one in old), tuple(one.day for one in new))
    found = [Change(old[i], new[j]) for i, j in moved]
    left, right = {i for i, _ in moved}, {j for _, j in moved}
    found += [Change(one, None) for i, one in enumerate(old) if i not in left]
    found += [Change(None, one) for j, one in enumerate(new) if j not in right]
    return tuple(sorted(filter(_changes_something, found), key=_day))


def _changes_something(change: Change) -> bool:
    old, new = change.old, change.new
    return old is None or new is None or (old.day, old.at) != (new.day, new.at)


def _day(change: Change) -> date:
    return min(one.day for one in (change.old, change.new) if one is not None)


def _pairs(old: tuple[date, ...], new: tuple[date, ...]) -> tuple[tuple[int, int], ...]:
    """The numbers of those that belong together."""

    @cache
    def best(i: int, j: int) -> tuple[int, int, tuple[tuple[int, int], ...]]:
        """How many stay single, how many days the others move, and which they are."""
        if i == len(old) or j == len(new):
            return len(old) - i + len(new) - j, 0, ()
        single, far, pairs = best(i + 1, j + 1)
        together = (single, far + abs((old[i] - new[j]).days), ((i, j), *pairs))
        ways = [together]
        for single, far, pairs in (best(i + 1, j), best(i, j + 1)):
            ways.append((single + 1, far, pairs))
        return min(ways)

    return best(0, 0)[2]
