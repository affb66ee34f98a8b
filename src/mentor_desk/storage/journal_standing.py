"""What stands on a change that is to be undone: later changes, and living rows that refer to its own.

Asked for many rows at a time: an import, a bulk act or a package has thousands of them.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import exists, select
from sqlalchemy.orm import Session, aliased

from mentor_desk.models import IssuedPaper, JournalChange, JournalEntry, Row

T = TypeVar("T")

_PART = 400


def load(session: Session, wanted: Mapping[type[Row], Sequence[uuid.UUID]]) -> dict[uuid.UUID, Row]:
    """The rows themselves, by id; what is not there is left out."""
    return {
        row.id: row
        for model, ids in wanted.items()
        for part in _parts(ids)
        for row in session.scalars(select(model).where(model.id.in_(part)))
    }


def changed_since(session: Session, seq: int, row_ids: Sequence[uuid.UUID]) -> bool:
    """Whether a later entry that still stands touched one of the rows."""
    undo = aliased(JournalEntry)
    for part in _parts(row_ids):
        later = (
            select(JournalEntry.seq)
            .join(JournalChange, JournalChange.entry_seq == JournalEntry.seq)
            .where(
                JournalEntry.seq > seq,
                JournalChange.row_id.in_(part),
                JournalEntry.undoes.is_(None),
                ~exists().where(undo.undoes == JournalEntry.seq),
            )
        )
        if session.scalar(later.limit(1)) is not None:
            return True
    return False


def are_used(
    session: Session,
    fresh: Mapping[type[Row], Sequence[uuid.UUID]],
    own: Collection[uuid.UUID],
    models: Collection[type[Row]],
) -> bool:
    """Whether a living row outside ``own`` refers to one of the rows ``fresh``."""
    every = [row_id for ids in fresh.values() for row_id in ids]
    if _has_users(session, IssuedPaper.__table__.columns, "subject_id", every, own):
        return True
    for other in models:
        columns = other.__table__.columns
        for column in columns:
            tables = {key.column.table for key in column.foreign_keys}
            for model, ids in fresh.items():
                if model.__table__ in tables and _has_users(session, columns, column.key, ids, own):
                    return True
    return False


def _has_users(
    session: Session,
    columns: Any,
    name: str,
    ids: Sequence[uuid.UUID],
    own: Collection[uuid.UUID],
) -> bool:
    for part in _parts(ids):
        users = select(columns["id"]).where(columns[name].in_(part), columns["deleted_at"].is_(None))
        if any(user not in own for user in session.scalars(users)):
            return True
    return False


def _parts(ids: Sequence[T]) -> Iterator[Sequence[T]]:
    for start in range(0, len(ids), _PART):
        yield ids[start : start + _PART]
