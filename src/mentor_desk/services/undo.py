"""One undo for the whole program, from the journal: the last change, or any that nothing stands on."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.models import JournalChange, JournalEntry
from mentor_desk.storage import journal
from mentor_desk.storage.journal import HistoryRow, UndoneChange
from mentor_desk.storage.journal_undo import UndoState, state_of, undo_entry
from mentor_desk.storage.use_case import reads, writes

__all__ = ["Change", "UndoState", "changes", "undo_last", "undo_one"]


@dataclass(frozen=True, slots=True)
class Change:
    """One change as the list of last changes shows it.

    ``rows`` is how many records it touched; ``blockers`` are the newest changes that stand on it.
    """

    entry: HistoryRow
    rows: int
    state: UndoState
    blockers: tuple[HistoryRow, ...] = ()


_BLOCKERS = 3


@writes("change.undone")
def undo_last(session: Session) -> UndoneChange:
    """Take the last change back, whichever page it was on, as a new journal entry.

    Raises:
        UserError: there is nothing to undo, or the record was changed since.
    """
    return journal.undo_last(session)


@writes("change.undone")
def undo_one(session: Session, *, seq: int) -> UndoneChange:
    """Take the change ``seq`` back, as a new journal entry.

    Raises:
        ConflictError: something stands on it, or it cannot be undone at all.
    """
    return undo_entry(session, seq)


@reads
def changes(session: Session, *, before_seq: int | None = None, limit: int = 40) -> list[Change]:
    """The last changes, newest first, each with whether it can be undone now."""
    touched = (
        select(JournalChange.entry_seq, func.count().label("rows"))
        .group_by(JournalChange.entry_seq)
        .order_by(JournalChange.entry_seq.desc())
        .limit(limit)
    )
    if before_seq is not None:
        touched = touched.where(JournalChange.entry_seq < before_seq)
    return [_change(session, seq, rows) for seq, rows in session.execute(touched)]


def _change(session: Session, seq: int, rows: int) -> Change:
    entry = session.get_one(JournalEntry, seq)
    state, standing = state_of(session, entry)
    blockers = [session.get_one(JournalEntry, each) for each in standing[:_BLOCKERS]]
    return Change(journal.shown(entry), rows, state, tuple(map(journal.shown, blockers)))
