"""The first placement at a firm, and where the way goes on from it (domain §6.3)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Firm, Placement
from mentor_desk.services import rows
from mentor_desk.services.placement_state import state
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import Text, text

FIRST: Final = text(
    "services",
    "The first placement here that you know of. Agree who rings whom if somebody stays away, look in "
    "on the second day, and visit every week at first.",
)


@dataclass(frozen=True, slots=True)
class Onward:
    """The firm where the way is to go on."""

    firm_id: uuid.UUID
    firm: str


@reads
def first_here(session: Session, *, firm_id: uuid.UUID, today: date) -> Text | None:
    """What to take care of where nobody has finished or is in a placement yet.

    A firm that has tried it once takes the next one more easily; a first one that goes wrong is often
    the last.
    """
    query = rows.select_alive(Placement).where(Placement.firm_id == firm_id)
    known = any(not state(each, today).upcoming for each in session.scalars(query))
    return None if known else FIRST


@reads
def onward(session: Session, *, placement_id: uuid.UUID) -> Onward | None:
    """Where the way goes on after this placement, when that is planned."""
    query = (
        select(Firm.id, Firm.name)
        .join(Placement, Placement.next_firm_id == Firm.id)
        .where(Placement.id == placement_id, alive(Placement), alive(Firm))
    )
    found = session.execute(query).first()
    return Onward(*found) if found else None


@writes("placement.onward_set")
def go_on_at(session: Session, *, placement_id: uuid.UUID, firm_id: uuid.UUID | None) -> None:
    """Plan where the way goes on; ``None`` takes the plan back.

    Raises:
        UserError: the placement or the firm is gone.
    """
    placement = rows.get(session, Placement, placement_id)
    if firm_id is not None:
        rows.get(session, Firm, firm_id)
    placement.next_firm_id = firm_id
    journal.note(session, subject=placement)
