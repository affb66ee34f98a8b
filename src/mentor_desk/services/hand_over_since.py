"""What was changed on one side since two mentors last exchanged a case."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import HandOver, JournalChange, JournalEntry
from mentor_desk.services import rows

MOST: Final = 3
"""So many of the latest packages a new one tells about."""
_PART = 400

Touched = dict[str, list[str]]
"""The fields that were changed, by the id of the row."""


def exchanges(
    session: Session, case_ids: Iterable[uuid.UUID], row_ids: Sequence[uuid.UUID]
) -> dict[str, Touched]:
    """For each of the latest packages with one of these cases: what was changed here since."""
    wanted = {str(case_id) for case_id in case_ids}
    query = rows.select_alive(HandOver).order_by(HandOver.id.desc())
    latest = [one for one in session.scalars(query) if wanted & set(one.case_ids)][:MOST]
    return {str(one.package_id): touched(session, _entry_of(session, one), row_ids) for one in latest}


def since_common(
    session: Session, told: Mapping[str, Any], row_ids: Sequence[uuid.UUID]
) -> tuple[Touched, Touched] | None:
    """What they and what we changed since the latest package both sides know.

    ``None`` when there is none: then nobody can say which side is the newer one.
    """
    for one in session.scalars(rows.select_alive(HandOver).order_by(HandOver.id.desc())):
        theirs = told.get(str(one.package_id))
        if isinstance(theirs, Mapping):
            mine = touched(session, _entry_of(session, one), row_ids)
            return {str(key): list(fields) for key, fields in theirs.items()}, mine
    return None


def touched(session: Session, seq: int, row_ids: Sequence[uuid.UUID]) -> Touched:
    """The fields of these rows that entries after number ``seq`` changed."""
    found: dict[str, set[str]] = {}
    for start in range(0, len(row_ids), _PART):
        query = select(JournalChange.row_id, JournalChange.after).where(
            JournalChange.entry_seq > seq, JournalChange.row_id.in_(row_ids[start : start + _PART])
        )
        for row_id, after in session.execute(query):
            found.setdefault(str(row_id), set()).update(after or ())
    return {row_id: sorted(fields) for row_id, fields in found.items()}


def latest_entry(session: Session) -> int:
    """The number of the latest entry of the journal."""
    return session.scalar(select(JournalEntry.seq).order_by(JournalEntry.seq.desc()).limit(1)) or 0


def _entry_of(session: Session, one: HandOver) -> int:
    """The entry up to which the package told: of a given one, what it was made from."""
    entry = session.scalars(
        select(JournalEntry)
        .join(JournalChange, JournalChange.entry_seq == JournalEntry.seq)
        .where(JournalChange.row_id == one.id)
        .order_by(JournalEntry.seq)
        .limit(1)
    ).first()
    if entry is None:
        return 0
    until = entry.detail.get("until")
    return until if isinstance(until, int) else entry.seq
