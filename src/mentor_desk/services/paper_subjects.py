"""What papers can be made about, and what a paper's subject is called."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.formats.folding import fold, tokens
from mentor_desk.models import Agreement, Case, Citizen, Firm, Placement
from mentor_desk.services import rows
from mentor_desk.services.papers import PRAKTIK
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import PlacementKind


@dataclass(frozen=True, slots=True)
class About:
    """The subject of a paper in words, and whose it is."""

    title: str
    citizen_id: uuid.UUID | None
    firm_id: uuid.UUID


@dataclass(frozen=True, slots=True)
class Candidate:
    """A placement or an agreement that a paper can be made about."""

    id: uuid.UUID
    title: str
    starts_on: date
    ends_on: date | None


@reads
def about(session: Session, *, key: str, subject_id: uuid.UUID) -> About:
    """What the paper ``key`` on this placement or agreement is about.

    Raises:
        UserError: it is gone.
    """
    if key != PRAKTIK:
        firm = rows.get(session, Firm, rows.get(session, Agreement, subject_id).firm_id)
        return About(firm.name, None, firm.id)
    placement = rows.get(session, Placement, subject_id)
    firm = rows.get(session, Firm, placement.firm_id)
    citizen = rows.get(session, Citizen, rows.get(session, Case, placement.case_id).citizen_id)
    return About(f"{citizen.name} · {firm.name}", citizen.id, firm.id)


@reads
def placements(session: Session, *, typed: str, limit: int = 8) -> list[Candidate]:
    """Praktikker of open cases for what is typed (a citizen's or a firm's name), newest first."""
    query = (
        select(Placement.id, Citizen.name, Firm.name, Placement.starts_on, Placement.ends_on)
        .join(Case, Case.id == Placement.case_id)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .join(Firm, Firm.id == Placement.firm_id)
        .where(alive(Placement), alive(Case), Case.closed_on.is_(None))
        .where(Placement.kind == PlacementKind.PRAKTIK)
        .order_by(Placement.starts_on.desc(), Placement.id)
    )
    found = [
        Candidate(row_id, f"{citizen} · {firm}", starts, ends)
        for row_id, citizen, firm, starts, ends in session.execute(query)
    ]
    return _matching(found, typed)[:limit]


@reads
def agreements(session: Session, *, typed: str, limit: int = 8) -> list[Candidate]:
    """Partnership agreements for what is typed (a firm's name), newest first."""
    query = (
        select(Agreement.id, Firm.name, Agreement.starts_on, Agreement.ends_on)
        .join(Firm, Firm.id == Agreement.firm_id)
        .where(alive(Agreement))
        .order_by(Agreement.starts_on.desc(), Agreement.id)
    )
    found = [Candidate(*row) for row in session.execute(query)]
    return _matching(found, typed)[:limit]


def _matching(found: Sequence[Candidate], typed: str) -> list[Candidate]:
    wanted = tokens(typed)
    return [each for each in found if all(word in fold(each.title) for word in wanted)]
