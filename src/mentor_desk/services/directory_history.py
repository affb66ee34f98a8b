"""The lists that were read into the firm directory, for the mentor to look back on."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from mentor_desk.services import directory_import
from mentor_desk.storage.journal_undo import next_to_undo
from mentor_desk.storage.use_case import reads


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One list read in. ``in_use`` is the newest; ``undoable`` that the next undo takes it back."""

    id: uuid.UUID
    source: str
    imported_at: datetime
    workplaces: int
    new: int
    changed: int
    gone: int
    left_out: int
    in_use: bool
    undoable: bool


@reads
def imports(session: Session) -> tuple[ImportRow, ...]:
    """Every list that stands, the newest first."""
    following = next_to_undo(session)
    return tuple(
        ImportRow(
            id=each.id,
            source=each.source,
            imported_at=each.imported_at,
            workplaces=each.workplaces,
            new=each.new,
            changed=each.changed,
            gone=each.gone,
            left_out=each.left_out,
            in_use=number == 0,
            undoable=following is not None and following.subject_id == each.id,
        )
        for number, each in enumerate(directory_import.history(session))
    )
