"""The mentor's own notes to the points of a checklist (domain row 74).

A note can be written before its point is done, so it is kept beside the ticks: as a row of the same
kind in a list of its own, which erasing, merging and handing over take along with the ticks.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.models import ChecklistTick, Placement
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes

_NOTES = "{checklist}:notes"


@reads
def notes(session: Session, *, subject_id: uuid.UUID, checklist: str) -> Mapping[str, str]:
    """What was written, by the key of its point."""
    return {row.item: row.remark for row in _rows(session, subject_id, checklist)}


@writes("checklist.noted")
def write(
    session: Session, *, placement_id: uuid.UUID, checklist: str, item: str, note: str, today: date
) -> None:
    """Keep the note to a point of a placement's list; an empty one is taken away.

    Raises:
        UserError: the placement is gone.
    """
    placement = rows.get(session, Placement, placement_id)
    kept = next((row for row in _rows(session, placement_id, checklist) if row.item == item), None)
    words = note.strip()
    if kept is not None and not words:
        rows.delete(session, kept)
    elif kept is not None:
        kept.remark, kept.done_on = words, today
    elif words:
        name = _NOTES.format(checklist=checklist)
        session.add(
            ChecklistTick(
                subject_id=placement_id, checklist=name, item=item, done_on=today, remark=words
            )
        )
    journal.note(session, subject=placement)


def _rows(session: Session, subject_id: uuid.UUID, checklist: str) -> list[ChecklistTick]:
    query = rows.select_alive(ChecklistTick).where(
        ChecklistTick.subject_id == subject_id,
        ChecklistTick.checklist == _NOTES.format(checklist=checklist),
    )
    return list(session.scalars(query))
