"""A problem, and what is done about it at once, as one change: one undo takes both back."""

from __future__ import annotations

import uuid
from datetime import date
from enum import StrEnum

from sqlalchemy.orm import Session

from mentor_desk.services import placement_turns
from mentor_desk.services.placement_turns import NOTHING_TOLD, Told
from mentor_desk.storage.use_case import writes


class AtOnce(StrEnum):
    """What happens to the placement on the day the problem is registered."""

    GOES_ON = "goes_on"
    PAUSE = "pause"
    STOP = "stop"


@writes("placement.problem")
def register(
    session: Session,
    *,
    placement_id: uuid.UUID,
    day: date,
    reason: str = "",
    told: Told = NOTHING_TOLD,
    today: date,
    at_once: AtOnce = AtOnce.GOES_ON,
) -> uuid.UUID:
    """Register a problem, see :func:`placement_turns.problem`; pause or stop the placement today.

    A pause and a stop have the same words as the problem; its next step is kept once.

    Raises:
        UserError: see :func:`placement_turns.problem`, :func:`placement_turns.pause` and
            :func:`placement_turns.stop`; nothing is kept then.
    """
    event_id = placement_turns.problem(
        session, placement_id=placement_id, day=day, reason=reason, told=told, today=today
    )
    both = Told(citizen=told.citizen, firm=told.firm)
    if at_once is AtOnce.PAUSE:
        placement_turns.pause(
            session,
            placement_id=placement_id,
            day=today,
            until=None,
            reason=reason,
            told=both,
            today=today,
        )
    elif at_once is AtOnce.STOP:
        placement_turns.stop(
            session, placement_id=placement_id, day=today, reason=reason, told=both, today=today
        )
    return event_id
