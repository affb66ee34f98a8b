"""What a field that picks a firm or a person offers while somebody types."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from mentor_desk.models import Case, Citizen, Firm, Placement
from mentor_desk.services import directory, rows
from mentor_desk.services.rows import alive
from mentor_desk.storage import search_index
from mentor_desk.storage.use_case import reads

_SEARCHED = 140
_FEWEST_LETTERS = 2


@dataclass(frozen=True, slots=True)
class Choice:
    """A firm or a case that can be picked: its name, and what tells it from another of that name."""

    id: uuid.UUID
    name: str
    about: str


@reads
def firms(session: Session, *, typed: str, limit: int = 7) -> list[Choice]:
    """Firms for what is typed, also by a contact's name or a number; at first the latest used."""
    if not typed.strip():
        recent = select(Placement.firm_id).where(alive(Placement)).order_by(Placement.id.desc())
        newest = select(Firm.id).where(alive(Firm)).order_by(Firm.id.desc())
        return _firms(session, [*_some(session, recent), *_some(session, newest)], limit)
    hits = search_index.find(session, typed, _SEARCHED)
    return _firms(session, [hit.open_ref for hit in hits if hit.kind in ("firm", "contact")], limit)


@dataclass(frozen=True, slots=True)
class Offer:
    """A workplace of the firm directory that is no firm of the register yet, see
    :func:`mentor_desk.services.directory.adopt`."""

    workplace_id: str
    name: str
    about: str


@reads
def workplaces(session: Session, *, typed: str, limit: int = 7) -> list[Offer]:
    """Workplaces of the directory for what is typed, after the firms of the register.

    Empty for a single letter: it would offer all of Denmark.
    """
    if len(typed.strip()) < _FEWEST_LETTERS:
        return []
    found = directory.search(session, typed=typed, limit=limit * 2)
    return [
        Offer(each.id, each.name, _about(each.town, each.branch, each.p_number))
        for each in found
        if each.firm_id is None and not each.gone
    ][:limit]


@reads
def firm(session: Session, *, firm_id: uuid.UUID) -> Choice:
    """One firm as it is shown when picked.

    Raises:
        UserError: the firm is gone.
    """
    return _firm(rows.get(session, Firm, firm_id))


@reads
def cases(session: Session, *, typed: str, limit: int = 7) -> list[Choice]:
    """Open cases for what is typed; at first the latest opened."""
    if not typed.strip():
        newest = select(Case.id).where(alive(Case)).order_by(Case.id.desc())
        return _cases(session, _some(session, newest), limit)
    hits = search_index.find(session, typed, _SEARCHED)
    found = [hit.open_ref for hit in hits if hit.kind == "citizen" and hit.open_kind == "case"]
    return _cases(session, found, limit)


@reads
def case(session: Session, *, case_id: uuid.UUID) -> Choice:
    """One case as it is shown when picked.

    Raises:
        UserError: the case is gone.
    """
    citizen = rows.get(session, Citizen, rows.get(session, Case, case_id).citizen_id)
    return Choice(case_id, citizen.name, citizen.job_goal)


def _some(session: Session, query: Select[uuid.UUID]) -> Sequence[uuid.UUID]:
    return session.scalars(query.limit(_SEARCHED)).all()


def _firms(session: Session, ids: Iterable[uuid.UUID], limit: int) -> list[Choice]:
    wanted = list(dict.fromkeys(ids))[:limit]
    found = {row.id: row for row in session.scalars(rows.select_alive(Firm).where(Firm.id.in_(wanted)))}
    return [_firm(found[row_id]) for row_id in wanted if row_id in found]


def _firm(row: Firm) -> Choice:
    return Choice(row.id, row.name, _about(row.town, row.branch, row.p_number))


def _about(town: str, branch: str, p_number: str) -> str:
    number = f"P {p_number}" if p_number else ""
    return " · ".join(part for part in (town, branch, number) if part)


def _cases(session: Session, ids: Sequence[uuid.UUID], limit: int) -> list[Choice]:
    query = (
        select(Case.id, Citizen.name, Citizen.job_goal)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .where(alive(Case), Case.closed_on.is_(None), Case.id.in_(ids))
    )
    found = {row_id: Choice(row_id, name, goal) for row_id, name, goal in session.execute(query)}
    return [found[row_id] for row_id in ids if row_id in found][:limit]
