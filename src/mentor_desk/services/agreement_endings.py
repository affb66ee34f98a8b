"""An agreement that one side ends before its last day (domain §5: any time, in writing)."""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Agreement
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import writes
from mentor_desk.texts import text


@writes("agreement.ended")
def end(session: Session, *, agreement_id: uuid.UUID, ended_on: date | None, why: str = "") -> None:
    """End it early; ``ended_on`` is the last day it holds. Placements that run go on.

    Raises:
        UserError: the day is missing, or lies before the agreement or after its last day.
    """
    agreement = rows.get(session, Agreement, agreement_id)
    if ended_on is None:
        raise UserError(text("services", "Write the last day."), "ended_on")
    if ended_on < agreement.starts_on:
        raise UserError(text("services", "The last day lies before the first."), "ended_on")
    if agreement.ends_on is not None and ended_on > agreement.ends_on:
        raise UserError(
            text("services", "It ends by itself on {day}.").fill(day=agreement.ends_on), "ended_on"
        )
    rows.change(
        agreement,
        {"ended_on": ended_on, "ended_why": why.strip()},
        frozenset({"ended_on", "ended_why"}),
    )
    journal.note(session, subject=agreement)


@writes("agreement.ending_taken_back")
def take_back(session: Session, *, agreement_id: uuid.UUID) -> None:
    """It was not ended early after all."""
    agreement = rows.get(session, Agreement, agreement_id)
    rows.change(agreement, {"ended_on": None, "ended_why": ""}, frozenset({"ended_on", "ended_why"}))
    journal.note(session, subject=agreement)
