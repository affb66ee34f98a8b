"""Who is in an opening from when to when, and when it is free next (feature D5)."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.formats.working_days import next_working_day
from mentor_desk.models import Case, Citizen, Placement
from mentor_desk.services.placement_state import State, last_day, state
from mentor_desk.services.rows import alive

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Slot:
    """A placement in the opening.

    ``who`` is empty unless the case is an open one of the mentor. ``ends_on`` is the last day,
    ``None`` while nobody has set one.
    """

    placement_id: uuid.UUID
    who: str
    starts_on: date
    ends_on: date | None
    state: State


@dataclass(frozen=True, slots=True)
class Vacancy:
    """The next day on which nobody is there; ``until`` is the last one before somebody comes."""

    free_on: date
    until: date | None


def slots_of(
    session: Session, opening_ids: Iterable[uuid.UUID], today: date
) -> Mapping[uuid.UUID, tuple[Slot, ...]]:
    """The slots of each opening, the first one first."""
    found: dict[uuid.UUID, list[Slot]] = defaultdict(list)
    query = (
        select(Placement, Case, Citizen.name)
        .join(Case, Case.id == Placement.case_id)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .where(alive(Placement), Placement.opening_id.in_(list(opening_ids)))
        .order_by(Placement.starts_on, Placement.id)
    )
    for placement, case, name in session.execute(query):
        own = case.closed_on is None and case.deleted_at is None
        if placement.opening_id is not None:
            found[placement.opening_id].append(
                Slot(
                    placement_id=placement.id,
                    who=name if own else "",
                    starts_on=placement.starts_on,
                    ends_on=last_day(placement),
                    state=state(placement, today),
                )
            )
    return {opening_id: tuple(slots) for opening_id, slots in found.items()}


def vacancy(slots: Sequence[Slot], first: date) -> Vacancy | None:
    """The next working day from ``first`` on; ``None`` while somebody is there without a last day."""
    day = first
    for slot in sorted(slots, key=lambda each: each.starts_on):
        if slot.state.ended:
            continue
        if slot.starts_on > next_working_day(day):
            return Vacancy(next_working_day(day), slot.starts_on - _DAY)
        if slot.ends_on is None:
            return None
        day = max(day, slot.ends_on + _DAY)
    return Vacancy(next_working_day(day), None)
