"""One undo for the whole program, and the history of every record."""

from __future__ import annotations

import uuid

from sqlalchemy.orm import Session

from mentor_desk.models import Row
from mentor_desk.storage import journal
from mentor_desk.storage.journal import HistoryRow, UndoneChange
from mentor_desk.storage.use_case import reads, writes


@writes("change.undone")
def undo_last(session: Session) -> UndoneChange:
    """Take the last change back, whichever page it was on, as a new journal entry.

    Raises:
        UserError: there is nothing to undo, or the record was changed since.
    """
    return journal.undo_last(session)


@reads
def history(session: Session, *, model: type[Row], row_id: uuid.UUID) -> list[HistoryRow]:
    """What a record was before, change by change, newest first."""
    return journal.history(session, model, row_id)
