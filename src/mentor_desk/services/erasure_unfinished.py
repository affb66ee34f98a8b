"""What is not done yet about a citizen who is about to be erased, and can only be done before."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Case
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import journal_duty, outcomes
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads
from mentor_desk.texts import Text


@dataclass(frozen=True, slots=True)
class MissingOutcome:
    """A step after a placement that nothing is written about; ``step`` is «After 6 months»."""

    placement_id: uuid.UUID
    firm: str
    step: Text


@dataclass(frozen=True, slots=True)
class Unfinished:
    """``unjournaled`` counts notes and visits that are not in the municipality's own journal."""

    outcomes: tuple[MissingOutcome, ...] = ()
    unjournaled: int = 0


@reads
def unfinished(
    session: Session, *, person_id: uuid.UUID, today: date, rulebook: Rulebook
) -> Unfinished:
    """What would be lost with the citizen; nothing for a contact person."""
    query = select(Case.id).where(alive(Case), Case.citizen_id == person_id)
    cases = set(session.scalars(query))
    if not cases:
        return Unfinished()
    waiting = outcomes.due(session, today=today, rulebook=rulebook)
    missing = tuple(
        MissingOutcome(each.placement_id, each.firm, each.row.label)
        for each in waiting
        if each.case_id in cases
    )
    late = journal_duty.late(session, before=date.max)
    return Unfinished(missing, sum(case_id in cases for _, _, case_id, _ in late))
