"""What the register tells of every firm at once: one question for all firms, never one for each."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.models import HeadCount, Opening, Placement
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import firm_free, rows
from mentor_desk.services.firm_free import By, Wishes
from mentor_desk.services.firm_room import room_for
from mentor_desk.services.placement_state import state
from mentor_desk.services.rows import alive

Ids = dict[uuid.UUID, int]


def openings(session: Session, today: date) -> Ids:
    """How many places each firm wants somebody in on ``today``."""
    query = select(Opening.firm_id, func.count()).where(
        alive(Opening),
        Opening.closed_on.is_(None),
        (Opening.until.is_(None)) | (Opening.until >= today),
    )
    found: Ids = {}
    for firm_id, count in session.execute(query.group_by(Opening.firm_id)):
        found[firm_id] = count
    return found


def running(placements: Sequence[Placement], today: date) -> Ids:
    """How many placements run at each firm on ``today``."""
    found: Ids = {}
    for placement in placements:
        if state(placement, today).running:
            found[placement.firm_id] = found.get(placement.firm_id, 0) + 1
    return found


def blocked(
    session: Session,
    wishes: Mapping[uuid.UUID, Wishes],
    placements: Sequence[Placement],
    today: date,
    rulebook: Rulebook | None,
) -> dict[uuid.UUID, By]:
    """The firms without a free place, and what stands in the way (see :mod:`.firm_free`).

    Without a rulebook nothing is said of the ratio.
    """
    there: dict[uuid.UUID, list[Placement]] = {}
    for placement in placements:
        there.setdefault(placement.firm_id, []).append(placement)
    counts: dict[uuid.UUID, list[HeadCount]] = {}
    counted = rows.select_alive(HeadCount).where(HeadCount.firm_id.in_(there))
    for count in session.scalars(counted.order_by(HeadCount.counted_on, HeadCount.id)):
        counts.setdefault(count.firm_id, []).append(count)
    found: dict[uuid.UUID, By] = {}
    for firm_id, wish in wishes.items():
        room = partial(room_for, rulebook, today, counts.get(firm_id, ())) if rulebook else None
        by = firm_free.blocked(wish, there.get(firm_id, ()), today, room)
        if by is not None:
            found[firm_id] = by
    return found
