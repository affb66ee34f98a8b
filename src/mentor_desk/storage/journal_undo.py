"""Undo, out of the journal: a new entry that puts back the values before."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

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


class UndoState(StrEnum):
    """Whether a change can be undone now."""

    CAN = "can"
    UNDONE = "undone"
    LASTING = "lasting"
    ERASED = "erased"
    BLOCKED = "blocked"


def undo_last(session: Session) -> UndoneChange:
    """Undo the latest change that can be undone and is not undone yet.

    A row that was new gets ``deleted_at``; every other row gets its values back. Raises
    :class:`UserError` when there is nothing to undo and :class:`ConflictError` when something
    was built on the change since. Undo, papers and entries without values are passed over.
    """
    entry = next_to_undo(session)
    if entry is None:
        raise UserError(text("errors", "There is nothing to undo."))
    return _undo(session, entry)


def undo_entry(session: Session, seq: int) -> UndoneChange:
    """Undo the change with the number ``seq``, wherever it stands.

    Raises :class:`ConflictError` when it was undone already, cannot be undone at all, or when
    something stands on it (:func:`state_of` says what).
    """
    entry = session.get(JournalEntry, seq)
    if entry is None or _lasts(session, entry):
        raise ConflictError(text("errors", "This cannot be undone. Nothing was changed."))
    if _is_undone(session, seq):
        raise ConflictError(text("errors", "This has been undone already. Nothing was changed."))
    return _undo(session, entry)


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


def state_of(session: Session, entry: JournalEntry) -> tuple[UndoState, list[int]]:
    """Whether ``entry`` can be undone, and which entries stand on it, newest first."""
    if _lasts(session, entry):
        return UndoState.LASTING, []
    if _is_undone(session, entry.seq):
        return UndoState.UNDONE, []
    found = _changes(session, entry.seq)
    if any(change.after is None for change in found):
        return UndoState.ERASED, []
    standing = set(journal_standing.later_entries(session, entry.seq, found))
    standing |= _makers(session, journal_standing.users(session, found))
    return (UndoState.BLOCKED if standing else UndoState.CAN), sorted(standing, reverse=True)


def _undo(session: Session, entry: JournalEntry) -> UndoneChange:
    found = _changes(session, entry.seq)
    if any(change.after is None for change in found):
        raise _conflict()
    if journal_standing.later_entries(session, entry.seq, found):
        raise _conflict()
    if journal_standing.users(session, found):
        raise _conflict()
    rows = _rows(session, found)
    for change in reversed(found):
        _put_back(session, change, rows.get((change.model, change.row_id)))
    diary = changes_of(session)
    diary.undoes = entry.seq
    if entry.subject_kind and entry.subject_id:
        diary.subject = (entry.subject_kind, entry.subject_id)
    diary.detail["operation"] = entry.operation
    return UndoneChange(entry.seq, entry.at, entry.operation, entry.subject_kind, entry.subject_id)


def _put_back(session: Session, change: JournalChange, row: Row | None) -> None:
    if row is None:
        raise _conflict()
    if change.before is None:
        row.deleted_at = session.info["now"]
        return
    columns = type(row).__table__.columns
    for name, value in change.before.items():
        try:
            setattr(row, name, decode(columns[name], value))
        except ValueError:  # a picture, of which the journal keeps no more than the digest
            raise ConflictError(
                text("errors", "What was there before is not kept. Put it in again by hand instead.")
            ) from None


def _rows(session: Session, found: Sequence[JournalChange]) -> dict[tuple[str, uuid.UUID], Row]:
    """The rows by model and id, read a few hundred at a time: a bulk write touches many."""
    wanted: dict[str, list[uuid.UUID]] = defaultdict(list)
    for change in found:
        wanted[change.model].append(change.row_id)
    known = journal_standing.models()
    rows: dict[tuple[str, uuid.UUID], Row] = {}
    for name, ids in wanted.items():
        model = known[name]
        for start in range(0, len(ids), 400):
            part = select(model).where(model.id.in_(ids[start : start + 400]))
            rows.update({(name, row.id): row for row in session.scalars(part)})
    return rows


def _changes(session: Session, seq: int) -> list[JournalChange]:
    query = select(JournalChange).where(JournalChange.entry_seq == seq).order_by(JournalChange.id)
    return list(session.scalars(query))


def _lasts(session: Session, entry: JournalEntry) -> bool:
    if entry.undoes is not None or entry.operation in _LASTING:
        return True
    touched = select(JournalChange.id).where(JournalChange.entry_seq == entry.seq).limit(1)
    return session.scalar(touched) is None


def _is_undone(session: Session, seq: int) -> bool:
    found = select(JournalEntry.seq).where(JournalEntry.undoes == seq).limit(1)
    return session.scalar(found) is not None


def _makers(session: Session, row_ids: Sequence[uuid.UUID]) -> set[int]:
    """The entries that made these rows; those made by the entry itself are not among them."""
    made = select(JournalChange.entry_seq).where(
        JournalChange.row_id.in_(row_ids[:400]), JournalChange.before.is_(None)
    )
    return set(session.scalars(made))


def _conflict() -> ConflictError:
    return ConflictError(
        text(
            "errors",
            "This change cannot be undone alone, because something was built on it since. Nothing was "
            "changed. «Latest changes» (Ctrl+Shift+Z) shows what stands on it.",
        )
    )
