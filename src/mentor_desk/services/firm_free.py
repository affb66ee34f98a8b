"""Whether a firm has a free place: the one answer that every page gives.

The firm's own limit comes first, then the peace it asked for, then the ratio, which is only ever
guidance (BEK 2636/2021 § 65) – the same order as in the match.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import floor
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.models import Firm, Placement
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import rows
from mentor_desk.services.firm_room import Room, room_for
from mentor_desk.services.placement_facts import SUPPORTED, head_counts_of
from mentor_desk.services.placement_state import last_day, state
from mentor_desk.storage.use_case import reads

_TINY: Final = 1e-9  # sums of fractions of 37 hours are not exact
_DAY: Final = timedelta(days=1)
Hours = tuple[float | None, ...]


class By(StrEnum):
    """What stands in the way of one more."""

    LIMIT = "limit"
    REST = "rest"
    RATIO = "ratio"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the firm says it can carry: how many at a time, and the weeks of peace after one."""

    most: int | None
    rest_weeks: int | None


@dataclass(frozen=True, slots=True)
class FreePlace:
    """``by`` is ``None`` where nothing known stands in the way; ``here`` are or will be there.

    ``room`` is the ratio's answer today, ``next_on`` the first later day with a place, known only
    where the last days are written.
    """

    by: By | None
    here: int
    most: int | None
    room: Room | None
    next_on: date | None = None

    @property
    def by_law(self) -> float | None:
        """What the ratio leaves, in full-time persons; ``None`` while nobody has counted."""
        if self.room is None or self.room.places is None:
            return None
        return max(0.0, self.room.places - self.room.used)

    @property
    def left(self) -> int | None:
        """The whole places there are by law and by the firm's own limit; ``None`` while unknown."""
        if self.by_law is None:
            return None
        lawful = whole(self.by_law)
        return lawful if self.most is None else max(0, min(lawful, self.most - self.here))


def whole(left: float) -> int:
    """The whole places in ``left`` full-time persons."""
    return floor(left + _TINY)


@reads
def free_place(session: Session, *, firm_id: uuid.UUID, today: date, rulebook: Rulebook) -> FreePlace:
    """Whether the firm has a free place on ``today``.

    Raises:
        UserError: the firm is gone.
    """
    firm = rows.get(session, Firm, firm_id)
    wishes = Wishes(firm.most_at_once, firm.rest_weeks)
    query = rows.select_alive(Placement).where(Placement.firm_id == firm_id)
    there = session.scalars(query).all()
    counts = head_counts_of(session, firm_id)

    def room(taken: Hours) -> Room | None:
        # Nobody knows how many the employees will be later: today's count holds for every day.
        return room_for(rulebook, today, counts, taken)

    by = blocked(wishes, there, today, room)
    return FreePlace(
        by=by,
        here=sum(not state(each, today).ended for each in there),
        most=wishes.most,
        room=room(_taken(there, today)),
        next_on=_next(wishes, there, today, room) if by else None,
    )


def blocked(
    wishes: Wishes,
    there: Sequence[Placement],
    day: date,
    room: Callable[[Hours], Room | None] | None,
) -> By | None:
    """What stands in the way on ``day`` where ``there`` are all placements the firm ever had.

    Without ``room`` nothing is said of the ratio.
    """
    states = [(each, state(each, day)) for each in there]
    here = sum(not now.ended for _, now in states)
    if wishes.most is not None and here >= wishes.most:
        return By.LIMIT
    if wishes.rest_weeks and not any(now.running for _, now in states):
        ends = [end for each, now in states if now.ended and (end := last_day(each))]
        if ends and max(ends) + timedelta(weeks=wishes.rest_weeks) > day:
            return By.REST
    taken = _taken(there, day)
    # At least one place is always there, so a firm where nobody is cannot be full.
    found = room(taken) if room and taken else None
    return By.RATIO if found is not None and found.full else None


def _next(
    wishes: Wishes, there: Sequence[Placement], today: date, room: Callable[[Hours], Room | None]
) -> date | None:
    """The first later day on which nothing stands in the way: only an end can clear it."""
    rest = timedelta(weeks=wishes.rest_weeks or 0)
    ends = [end for each in there if (end := last_day(each)) is not None]
    days = {end + _DAY for end in ends} | {end + rest for end in ends}
    later = sorted(day for day in days if day > today)
    return next((day for day in later if blocked(wishes, there, day, room) is None), None)


def _taken(there: Sequence[Placement], day: date) -> Hours:
    return tuple(each.hours for each in there if each.kind in SUPPORTED and state(each, day).running)
