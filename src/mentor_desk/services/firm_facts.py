"""What the register tells of every firm at once: one question for all firms, never one for each."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.models import HeadCount, Opening, Placement
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import rows
from mentor_desk.services.firm_room import room_for
from mentor_desk.services.placement_facts import SUPPORTED
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


def full(
    session: Session, placements: Sequence[Placement], today: date, rulebook: Rulebook | None
) -> frozenset[uuid.UUID]:
    """The firms whose supported places are all taken (BEK 2636/2021 § 65, guidance).

    Empty without a rulebook; a firm that nobody has counted or where nobody is, is never full.
    """
    if rulebook is None:
        return frozenset()
    taken: dict[uuid.UUID, list[float | None]] = {}
    for placement in placements:
        if placement.kind in SUPPORTED and state(placement, today).running:
            taken.setdefault(placement.firm_id, []).append(placement.hours)
    counts: dict[uuid.UUID, list[HeadCount]] = {}
    counted = rows.select_alive(HeadCount).where(HeadCount.firm_id.in_(taken))
    for count in session.scalars(counted.order_by(HeadCount.counted_on, HeadCount.id)):
        counts.setdefault(count.firm_id, []).append(count)
    return frozenset(
        firm_id
        for firm_id, hours in taken.items()
        if _is_full(rulebook, today, counts.get(firm_id, ()), hours)
    )


def _is_full(
    rulebook: Rulebook, today: date, counts: Sequence[HeadCount], hours: Sequence[float | None]
) -> bool:
    room = room_for(rulebook, today, counts, tuple(hours))
    return room is not None and room.full
