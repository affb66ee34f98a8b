"""What is known of a branch: where to read about it, and whether it asks for people now (C3)."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats.folding import fold
from mentor_desk.models import BranchNote, Firm
from mentor_desk.rules import branches
from mentor_desk.services import rows
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text

_FIELDS: Final = frozenset({"branch", "priority", "why", "sources", "note"})


@dataclass(frozen=True, slots=True)
class BranchRow:
    """A branch; ``id`` is ``None`` where nothing is noted, ``firms`` how many of the register.

    ``group`` is the key of the group of branches it lies in (``""`` where nothing tells it), ``whole``
    is set for a note about the group itself, which counts the firms of all its branches.
    """

    id: uuid.UUID | None
    branch: str
    priority: bool = False
    why: str = ""
    sources: str = ""
    note: str = ""
    firms: int = 0
    group: str = ""
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Asking:
    """The branches and the groups of branches that ask for people now, each with why."""

    branches: Mapping[str, str]
    groups: Mapping[str, str]

    def why(self, branch: str) -> str | None:
        """Why firms of ``branch`` come first: what is noted of it, else of its group; or not."""
        said = self.branches.get(fold(branch)) if branch else None
        group = branches.of_words(branch) if said is None else None
        return self.groups.get(group.key) if group else said


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
    there = _of_firms(session)
    groups: Counter[str] = Counter()
    for each in there.values():
        groups[each.group] += each.firms
    found = []
    for row in session.scalars(rows.select_alive(BranchNote)):
        here, group = there.pop(fold(row.branch), None), branches.of_words(row.branch)
        whole = group is not None and _is_name(row.branch, group)
        key = group.key if group and (whole or not here) else here.group if here else ""
        firms = groups[key] if whole else here.firms if here else 0
        found.append(
            BranchRow(
                row.id, row.branch, row.priority, row.why, row.sources, row.note, firms, key, whole
            )
        )
    found += there.values()
    return tuple(sorted(found, key=lambda row: (not row.priority, row.id is None, fold(row.branch))))


def _of_firms(session: Session) -> dict[str, BranchRow]:
    """The branches of the register, folded; most of a branch's firms say which group it lies in."""
    columns = (Firm.branch, Firm.branch_code, Firm.branch_version)
    query = select(*columns, func.count()).where(alive(Firm), Firm.branch != "").group_by(*columns)
    names: dict[str, str] = {}
    groups: dict[str, Counter[str]] = {}
    for branch, code, version, firms in session.execute(query.order_by(*columns)):
        names.setdefault(fold(branch), branch)
        group = branches.group_of(branch, code, version)
        groups.setdefault(fold(branch), Counter())[group.key if group else ""] += firms
    return {
        key: BranchRow(None, name, firms=groups[key].total(), group=groups[key].most_common(1)[0][0])
        for key, name in names.items()
    }


@reads
def of_branch(session: Session, *, branch: str) -> BranchRow | None:
    """What is noted of a branch, if anything."""
    wanted = fold(branch)
    return next((row for row in listing(session) if row.id and fold(row.branch) == wanted), None)


def wanted(session: Session) -> Asking:
    """What asks for people now."""
    query = rows.select_alive(BranchNote).where(BranchNote.priority.is_(True))
    asking, groups = {}, {}
    for row in session.scalars(query):
        asking[fold(row.branch)] = row.why
        group = branches.of_words(row.branch)
        if group and _is_name(row.branch, group):
            groups[group.key] = row.why
    return Asking(asking, groups)


def _is_name(branch: str, group: branches.Group) -> bool:
    return fold(branch) in (fold(group.name.da), fold(group.name.en))


def _check(session: Session, row: BranchNote) -> None:
    if not row.branch:
        raise UserError(text("services", "Write which branch it is."), "branch")
    for other in session.scalars(rows.select_alive(BranchNote)):
        if other.id != row.id and fold(other.branch) == fold(row.branch):
            raise UserError(text("services", "There is a note about this branch already."), "branch")
