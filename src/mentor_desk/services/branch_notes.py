"""What is known of a branch: where to read about it, and whether it asks for people now (C3)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats.folding import fold
from mentor_desk.models import BranchNote, Firm
from mentor_desk.services import rows
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text

_FIELDS: Final = frozenset({"branch", "priority", "why", "sources", "note"})


@dataclass(frozen=True, slots=True)
class BranchRow:
    """A branch; ``id`` is ``None`` where nothing is noted, ``firms`` how many of the register."""

    id: uuid.UUID | None
    branch: str
    priority: bool = False
    why: str = ""
    sources: str = ""
    note: str = ""
    firms: int = 0


@writes("branch_note.added")
def add(session: Session, /, *, branch: str, **values: Any) -> uuid.UUID:
    """Begin a note about a branch.

    Raises:
        UserError: no branch is named, or there is a note about it already.
    """
    row = BranchNote(branch="")
    rows.change(row, rows.stripped({"branch": branch, **values}), _FIELDS)
    _check(session, row)
    session.add(row)
    journal.note(session, subject=row)
    return row.id


@writes("branch_note.changed")
def update(session: Session, /, *, note_id: uuid.UUID, **values: Any) -> None:
    """Correct a note.

    Raises:
        UserError: see :func:`add`.
    """
    row = rows.get(session, BranchNote, note_id)
    rows.change(row, rows.stripped(values), _FIELDS)
    _check(session, row)
    journal.note(session, subject=row)


@writes("branch_note.removed")
def remove(session: Session, *, note_id: uuid.UUID) -> None:
    """Take a note away."""
    row = rows.get(session, BranchNote, note_id)
    rows.delete(session, row)
    journal.note(session, subject=row)


@reads
def listing(session: Session) -> tuple[BranchRow, ...]:
    """Every branch of the register or with a note: those that ask for people first, by name."""
    count = select(Firm.branch, func.count()).where(alive(Firm), Firm.branch != "")
    there: dict[str, tuple[str, int]] = {}
    for branch, firms in session.execute(count.group_by(Firm.branch)):
        name, before = there.get(fold(branch), (branch, 0))
        there[fold(branch)] = (name, before + firms)
    found = [
        BranchRow(
            row.id,
            row.branch,
            row.priority,
            row.why,
            row.sources,
            row.note,
            there.pop(fold(row.branch), ("", 0))[1],
        )
        for row in session.scalars(rows.select_alive(BranchNote))
    ]
    found += [BranchRow(None, name, firms=firms) for name, firms in there.values()]
    return tuple(sorted(found, key=lambda row: (not row.priority, row.id is None, fold(row.branch))))


@reads
def of_branch(session: Session, *, branch: str) -> BranchRow | None:
    """What is noted of a branch, if anything."""
    wanted = fold(branch)
    return next((row for row in listing(session) if row.id and fold(row.branch) == wanted), None)


def wanted(session: Session) -> dict[str, str]:
    """The branches that ask for people now, folded, each with why."""
    query = rows.select_alive(BranchNote).where(BranchNote.priority.is_(True))
    return {fold(row.branch): row.why for row in session.scalars(query)}


def _check(session: Session, row: BranchNote) -> None:
    if not row.branch:
        raise UserError(text("services", "Write which branch it is."), "branch")
    for other in session.scalars(rows.select_alive(BranchNote)):
        if other.id != row.id and fold(other.branch) == fold(row.branch):
            raise UserError(text("services", "There is a note about this branch already."), "branch")
