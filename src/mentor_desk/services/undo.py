"""One undo for the whole program, from the journal."""

from __future__ import annotations

from sqlalchemy.orm import Session

from mentor_desk.storage import journal
from mentor_desk.storage.journal import UndoneChange
from mentor_desk.storage.use_case import writes


@writes("change.undone")
def undo_last(session: Session) -> UndoneChange:
    """Take the last change back, whichever page it was on, as a new journal entry.

    Raises:
        UserError: there is nothing to undo, or the record was changed since.
    """
    return journal.undo_last(session)
