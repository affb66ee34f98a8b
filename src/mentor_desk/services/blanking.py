"""Emptying rows for good: the one routine behind erasing a person and throwing the sample away."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import String, select
from sqlalchemy.orm import Session

from mentor_desk.models import Draft, Row
from mentor_desk.services import rows
from mentor_desk.storage import erasing, journal

_KEPT = frozenset(
    {
        "id", "owner_id", "created_at", "updated_at", "deleted_at", "server_seq", "base_seq",
        "kind", "status", "stage", "role", "journal_status", "key",
    }
)  # fmt: skip
_BOOKKEEPING = frozenset({"created_at", "updated_at"})
_PART = 400


def blank(session: Session, doomed: Sequence[Row], *, days_too: bool = False) -> None:
    """Empty and delete ``doomed``, their drafts, and what journal and search index hold of them.

    What a row is and what it hangs on stays, so that the file is whole. With ``days_too`` a day that
    cannot be empty becomes the first of its year, a word its default, and what a row merely mentions
    (a firm, a contact) is let go: nothing is left that would point at one person.
    """
    own = {row.id for row in doomed}
    drop_drafts(session, own)
    for row in doomed:
        _empty(row, own if days_too else None)
        if row.deleted_at is None:
            rows.delete(session, row)
    session.flush()
    ids = list(own)
    for start in range(0, len(ids), _PART):
        journal.blank(session, ids[start : start + _PART])
    erasing.forget_words(session)


def drop_drafts(session: Session, ids: Iterable[uuid.UUID]) -> int:
    """Throw away the unfinished forms about the rows ``ids``; returns how many."""
    words = {str(row_id) for row_id in ids}
    gone = [
        draft
        for draft in session.scalars(select(Draft))
        if any(word in draft.subject or word in str(draft.values) for word in words)
    ]
    for draft in gone:
        session.delete(draft)
    return len(gone)


def _empty(row: Row, own: set[uuid.UUID] | None) -> None:
    for column in row.__table__.columns:
        key = column.key
        value = getattr(row, key)
        empty = _emptied(column, value) if own is None else _coarsened(column, value, own)
        if value != empty:
            setattr(row, key, empty)


def _emptied(column: Any, value: Any) -> Any:
    if column.key in _KEPT or column.foreign_keys:
        return value
    if column.nullable:
        return None
    if isinstance(column.type, String) or isinstance(value, (bytes, list, dict)):
        return type(value)()
    return value


def _coarsened(column: Any, value: Any, own: set[uuid.UUID]) -> Any:
    if column.key in _BOOKKEEPING or column.primary_key:
        return value
    if column.foreign_keys:
        return None if column.nullable and value not in own else value
    if column.key in _KEPT:
        default = column.default
        return default.arg if default is not None and isinstance(value, str) else value
    empty = _emptied(column, value)
    if isinstance(empty, date) and not isinstance(empty, datetime):
        return empty.replace(month=1, day=1)
    return empty
