"""Undo, out of the journal: a new entry that puts back the values before."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, select
from sqlalchemy.orm import Session, aliased

from mentor_desk.errors import ConflictError, UserError
from mentor_desk.models import JournalChange, JournalEntry, Row
from mentor_desk.storage import journal_standing
from mentor_desk.storage.changes import changes_of
from mentor_desk.storage.journal_values import decode
from mentor_desk.texts import text

# What has left the house, or is the house, cannot be taken back.
_LASTING = frozenset(
    {
        "calendar.exported",
        "citizen.erased",
        "citizen.erased_again",
        "contact.erased",
        "mentor.saved",
        "package.given",
        "paper.issued",
        "sample.made",
        "sample.removed",
        "vault.created",
    }
)


@dataclass(frozen=True, slots=True)
class UndoneChange:
    """What was undone, for the message bar."""

    seq: int
    at: datetime
    operation: str
    subject_kind: str | None
    subject_id: uuid.UUID | None


def undo_last(session: Session) -> UndoneChange:
    """Undo the latest change that can be undone and is not undone yet.

    A row that was new gets ``deleted_at``; every other row gets its values back. Raises
    :class:`UserError` when there is nothing to undo and :class:`ConflictError` when something
    was built on the change since. Undo, papers and entries that have no values, or lost some when a
    person was erased, are passed over.
    """
    entry = next_to_undo(session)
    if entry is None:
        raise UserError(text("errors", "There is nothing to undo."))
    found = session.scalars(
        select(JournalChange)
        .where(JournalChange.entry_seq == entry.seq)
        .order_by(JournalChange.id.desc())
    ).all()
    _undo(session, entry.seq, found)
    diary = changes_of(session)
    diary.undoes = entry.seq
    if entry.subject_kind and entry.subject_id:
        diary.subject = (entry.subject_kind, entry.subject_id)
    diary.detail["operation"] = entry.operation
    return UndoneChange(entry.seq, entry.at, entry.operation, entry.subject_kind, entry.subject_id)


def next_to_undo(session: Session) -> JournalEntry | None:
    """The change that an undo would take back now."""
    undo = aliased(JournalEntry)
    return session.scalar(
        select(JournalEntry)
        .where(
            JournalEntry.undoes.is_(None),
            JournalEntry.operation.not_in(_LASTING),
            exists().where(JournalChange.entry_seq == JournalEntry.seq),
            # What an erased person takes along cannot be put back; the rest of the entry stays done.
            ~exists().where(JournalChange.entry_seq == JournalEntry.seq, JournalChange.after.is_(None)),
            ~exists().where(undo.undoes == JournalEntry.seq),
        )
        .order_by(JournalEntry.seq.desc())
        .limit(1)
    )


def _undo(session: Session, seq: int, found: Sequence[JournalChange]) -> None:
    models = _models()
    touched: dict[type[Row], list[uuid.UUID]] = defaultdict(list)
    fresh: dict[type[Row], list[uuid.UUID]] = defaultdict(list)
    for change in found:
        touched[models[change.model]].append(change.row_id)
        if change.before is None:
            fresh[models[change.model]].append(change.row_id)
    own = {change.row_id for change in found}
    rows = journal_standing.load(session, touched)
    if (
        len(rows) < len(own)
        or any(change.after is None for change in found)
        or journal_standing.changed_since(session, seq, list(own))
        or journal_standing.are_used(session, fresh, own, models.values())
    ):
        raise _conflict()
    for change in found:
        _undo_one(rows[change.row_id], change, session.info["now"])


def _undo_one(row: Row, change: JournalChange, now: datetime) -> None:
    if change.before is None:
        row.deleted_at = now
        return
    columns = type(row).__table__.columns
    for name, value in change.before.items():
        setattr(row, name, decode(columns[name], value))


def _models() -> dict[str, type[Row]]:
    return {model.__name__: model for model in _subclasses(Row)}


def _subclasses(model: type[Row]) -> Iterator[type[Row]]:
    for child in model.__subclasses__():
        yield child
        yield from _subclasses(child)


def _conflict() -> ConflictError:
    return ConflictError(
        text(
            "errors",
            "The latest change cannot be undone, because something was built on it since. "
            "Nothing was changed. Correct it by hand instead.",
        )
    )
