"""The lists that were read into the firm directory, and what a further one has that they had not."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from sqlalchemy.orm import Session

from mentor_desk.exchange.firm_list import FirmList, Workplace
from mentor_desk.services import directory, directory_import
from mentor_desk.services.large_lists import left_alone
from mentor_desk.storage.directory import Directory
from mentor_desk.storage.directory_format import FIELD
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


@reads
def first_new(session: Session, *, firm_list: FirmList, most: int = 50) -> tuple[Workplace, ...]:
    """The first workplaces of the list that the directory in use does not have; at most ``most``."""
    rows = firm_list.workplaces
    opened = directory.in_use(session)
    if opened is None:
        return tuple(rows[:most])
    known: set[str] = set()
    with left_alone():
        for piece in opened.everything():
            # A line that ends with a day is of a workplace that is gone: it would be new again.
            known.update(key for key, line in piece if line.endswith(FIELD))
        return tuple(islice((row for row in rows if _is_new(opened, known, row)), most))


def _is_new(opened: Directory, known: set[str], row: Workplace) -> bool:
    if row.p_number in known or f"cvr:{row.cvr}" in known:
        return False
    return bool(row.p_number) or not opened.of_cvr(row.cvr)
