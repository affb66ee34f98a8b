"""What stands on a change, so that it cannot be undone alone: later changes, and rows that use it."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Any

from sqlalchemy import exists, select
from sqlalchemy.orm import Session, aliased

from mentor_desk.models import IssuedPaper, JournalChange, JournalEntry, Row

_PART = 400


@cache
def models() -> Mapping[str, type[Row]]:
    """Every model of rows by its name."""
    return MappingProxyType({model.__name__: model for model in _subclasses(Row)})


def later_entries(session: Session, seq: int, found: Sequence[JournalChange]) -> list[int]:
    """The later entries that still stand and touched the same: a field of the row, or a new row at all.

    Newest first; ``found`` are the changes of the entry ``seq``.
    """
    own: dict[str, dict[uuid.UUID, JournalChange]] = defaultdict(dict)
    for change in found:
        own[change.model][change.row_id] = change
    standing: set[int] = set()
    for model, changes in own.items():
        for part in _parts(changes):
            for entry_seq, row_id, after in session.execute(_later(seq, model, part)):
                if entry_seq not in standing and _touches(changes[row_id], after):
                    standing.add(entry_seq)
    return sorted(standing, reverse=True)


def users(session: Session, found: Iterable[JournalChange]) -> list[uuid.UUID]:
    """The living rows that refer to a row that the entry made new, the entry's own left out."""
    changes = list(found)
    own = {change.row_id for change in changes}
    made: dict[str, list[uuid.UUID]] = defaultdict(list)
    for change in changes:
        if change.before is None:
            made[change.model].append(change.row_id)
    using: dict[uuid.UUID, None] = {}
    for name, ids in made.items():
        for part in _parts(ids):
            for row_id in _referring(session, models()[name], part):
                if row_id not in own:
                    using[row_id] = None
    return list(using)


def _later(seq: int, model: str, row_ids: Sequence[uuid.UUID]) -> Any:
    undo = aliased(JournalEntry)
    return (
        select(JournalChange.entry_seq, JournalChange.row_id, JournalChange.after)
        .join(JournalEntry, JournalEntry.seq == JournalChange.entry_seq)
        .where(
            JournalChange.model == model,
            JournalChange.row_id.in_(row_ids),
            JournalEntry.seq > seq,
            JournalEntry.undoes.is_(None),
            ~exists().where(undo.undoes == JournalEntry.seq),
        )
    )


def _touches(change: JournalChange, after: Mapping[str, Any] | None) -> bool:
    if change.before is None or change.after is None or after is None:
        return True
    return not change.after.keys().isdisjoint(after) or "deleted_at" in after


def _referring(session: Session, model: type[Row], row_ids: Sequence[uuid.UUID]) -> Iterator[uuid.UUID]:
    papers = select(IssuedPaper.id).where(
        IssuedPaper.subject_id.in_(row_ids), IssuedPaper.deleted_at.is_(None)
    )
    yield from session.scalars(papers)
    for other in models().values():
        columns = other.__table__.columns
        for column in columns:
            if any(key.column.table is model.__table__ for key in column.foreign_keys):
                living = select(columns["id"]).where(
                    column.in_(row_ids), columns["deleted_at"].is_(None)
                )
                yield from session.scalars(living)


def _parts(ids: Iterable[uuid.UUID]) -> Iterator[list[uuid.UUID]]:
    whole = list(ids)
    for start in range(0, len(whole), _PART):
        yield whole[start : start + _PART]


def _subclasses(model: type[Row]) -> Iterator[type[Row]]:
    for child in model.__subclasses__():
        yield child
        yield from _subclasses(child)
