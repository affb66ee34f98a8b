"""What goes out with a case: the rows about the citizen, less what is about others."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import LargeBinary, select
from sqlalchemy.orm import Session

from mentor_desk.models import (
    Case,
    Citizen,
    Contact,
    Draft,
    Experience,
    Firm,
    IssuedPaper,
    JobIdea,
    Note,
    PersonAround,
    Placement,
    Row,
)
from mentor_desk.services import belongings, rows
from mentor_desk.services.belongings import Belongings
from mentor_desk.services.others_named import OthersNamed

FIRM_KEPT: Final = frozenset({"id", "name", "cvr", "p_number", "address", "postcode", "town"})
"""What a firm is called and where it lies: known to everybody."""
CONTACT_KEPT: Final = frozenset({"id", "firm_id", "name", "role", "title"})
"""Whom the citizen works with there."""
_PART = 400


@dataclass(frozen=True, slots=True)
class Asked:
    """What of a case is to go out.

    ``others``: also what is about others than the citizen (internal notes and experiences with the
    firm, telephones of contacts, what is noted of those around). ``sensitive`` are the sensitive notes
    that go along, ``None`` for all. ``log_names``: who read and wrote stands in the log. ``deleted``:
    also what is deleted but still there.
    """

    case_id: uuid.UUID
    others: bool = False
    sensitive: frozenset[uuid.UUID] | None = frozenset()
    log_names: bool = False
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How much of each kind stays behind."""

    sensitive: int = 0
    deleted: int = 0
    papers: int = 0
    drafts: int = 0


@dataclass(frozen=True, slots=True)
class CaseRows:
    """The rows that go out, by model, and what they lead to; ``others`` strikes other citizens out."""

    citizen: Citizen
    found: Belongings
    firms: list[Firm]
    contacts: list[Contact]
    drafts: list[Draft]
    others: OthersNamed
    left_out: LeftOut = field(default_factory=LeftOut)

    def ids(self) -> set[uuid.UUID]:
        """The ids of the citizen's own rows."""
        return {row.id for each in self.found.values() for row in each}

    def papers(self) -> list[IssuedPaper]:
        """The issued papers that go along, oldest first."""
        found: list[IssuedPaper] = self.found.get(IssuedPaper, [])
        return sorted(found, key=lambda paper: (paper.issued_on, paper.key, paper.version, paper.id))


def gather(session: Session, asked: Asked) -> CaseRows:
    """The rows for ``asked``. :class:`UserError` when the case is gone."""
    case = rows.get(session, Case, asked.case_id)
    found = belongings.of_cases(session, [case.id])
    drafts = belongings.drafts(session, found)
    ideas = list(_where(session, JobIdea, JobIdea.case_id, [case.id]))
    if ideas:
        found[JobIdea] = ideas
    if asked.others:
        placements = [row.id for row in found.get(Placement, [])]
        found[Experience] = list(_where(session, Experience, Experience.placement_id, placements))
    gone = 0 if asked.deleted else _drop(found, lambda row: row.deleted_at is not None)
    kept_back = _drop(found, lambda row: _kept_back(row, asked))
    contacts, firms = _led_to(session, found)
    texts = [values_of(row) for each in (*found.values(), firms, contacts, drafts) for row in each]
    others = OthersNamed(session, [case.citizen_id], texts)
    papers = _drop(found, lambda row: isinstance(row, IssuedPaper) and others.names(row.content))
    left = LeftOut(kept_back, gone, papers, 0 if asked.others else len(drafts))
    citizen = rows.get(session, Citizen, case.citizen_id)
    return CaseRows(citizen, found, firms, contacts, drafts if asked.others else [], others, left)


def values_of(row: Row) -> dict[str, Any]:
    """The columns of a row without the bytes in it."""
    return {
        column.key: getattr(row, column.key)
        for column in type(row).__table__.columns
        if not isinstance(column.type, LargeBinary)
    }


def spared(row: Row, *, others: bool) -> frozenset[str]:
    """The columns that stay behind because they are about somebody else."""
    if others:
        return frozenset()
    columns = {column.key for column in type(row).__table__.columns}
    if isinstance(row, Firm):
        return frozenset(columns - FIRM_KEPT)
    if isinstance(row, Contact):
        return frozenset(columns - CONTACT_KEPT)
    return frozenset({"note"}) if isinstance(row, PersonAround) else frozenset()


def sensitive_notes(session: Session, case_id: uuid.UUID) -> list[Note]:
    """The living notes marked sensitive, newest first."""
    found: list[Note] = belongings.of_cases(session, [case_id]).get(Note, [])
    notes = [note for note in found if note.sensitive and note.deleted_at is None]
    return sorted(notes, key=lambda note: (note.day, note.id), reverse=True)


def _kept_back(row: Row, asked: Asked) -> bool:
    if asked.sensitive is None or not isinstance(row, Note):
        return False
    return row.sensitive and row.id not in asked.sensitive


def _drop(found: Belongings, unwanted: Any) -> int:
    before = sum(map(len, found.values()))
    for model, each in found.items():
        found[model] = [row for row in each if not unwanted(row)]
    return before - sum(map(len, found.values()))


def _led_to(session: Session, found: Belongings) -> tuple[list[Contact], list[Firm]]:
    contacts = list(_where(session, Contact, Contact.id, _references(found, Contact)))
    wanted = _references(found, Firm) + [each.firm_id for each in contacts]
    return contacts, list(_where(session, Firm, Firm.id, wanted))


def _references(found: Belongings, target: type[Row]) -> list[uuid.UUID]:
    ids: dict[uuid.UUID, None] = {}
    for model, each in found.items():
        for column in model.__table__.columns:
            if any(key.column.table is target.__table__ for key in column.foreign_keys):
                ids.update(dict.fromkeys(filter(None, (getattr(row, column.key) for row in each))))
    return list(ids)


def _where(session: Session, model: Any, column: Any, ids: Sequence[uuid.UUID]) -> Iterator[Any]:
    wanted = sorted(set(ids))
    for start in range(0, len(wanted), _PART):
        query = select(model).where(
            column.in_(wanted[start : start + _PART]), model.deleted_at.is_(None)
        )
        yield from session.scalars(query.order_by(model.id))
