"""What a writing session has changed so far, gathered from its flushes."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import ORMExecuteState, PassiveFlag, Session
from sqlalchemy.orm.attributes import get_history
from sqlalchemy.orm.unitofwork import UOWTransaction

from mentor_desk.models import Draft, Row

Values = Mapping[str, Any]
RowKey = tuple[type[Row], uuid.UUID]
_PART = 400


@dataclass(frozen=True, slots=True)
class Record:
    """An entry asked for without values: a read, a print, an export, an unlock."""

    operation: str
    subject_kind: str | None
    subject_id: uuid.UUID | None
    detail: Mapping[str, Any]


@dataclass(slots=True)
class Changes:
    """The diary of one writing session.

    ``before`` holds each touched row's columns as they stood in the file before the transaction
    (``None`` for a new row); ``classes`` every model class that was touched, drafts too.
    """

    owner_id: uuid.UUID | None = None
    before: dict[RowKey, Values | None] = field(default_factory=dict)
    classes: set[type] = field(default_factory=set)
    noted: bool = False
    subject: tuple[str, uuid.UUID] | None = None
    detail: dict[str, Any] = field(default_factory=dict)
    undoes: int | None = None
    records: list[Record] = field(default_factory=list)
    blanked: set[uuid.UUID] = field(default_factory=set)

    def rows(self, model: type[Row]) -> list[uuid.UUID]:
        """The ids of the touched rows of ``model``, in the order they were touched."""
        return [row_id for kind, row_id in self.before if kind is model]


def changes_of(session: Session) -> Changes:
    """The diary of ``session``; a reading session has none, and asking there is a bug."""
    changes = session.info.get("changes")
    if not isinstance(changes, Changes):
        raise RuntimeError("this is only possible inside a write")  # noqa: TRY004  not about a type
    return changes


def stored(session: Session, keys: Iterable[RowKey]) -> Iterator[tuple[RowKey, Values]]:
    """The columns of the rows ``keys`` as they stand in the file now, unflushed changes left out."""
    by_model: dict[type[Row], list[uuid.UUID]] = defaultdict(list)
    for model, row_id in keys:
        by_model[model].append(row_id)
    connection = session.connection()
    for model, ids in by_model.items():
        table = model.__table__
        for start in range(0, len(ids), _PART):
            part = ids[start : start + _PART]
            for found in connection.execute(select(table).where(table.c.id.in_(part))).mappings():
                yield (model, found["id"]), {str(name): value for name, value in found.items()}


def before_flush(session: Session, context: UOWTransaction, instances: object) -> None:
    """Stamp what is about to be saved and remember what stood there before."""
    del context, instances
    changes, now = changes_of(session), session.info["now"]
    for row in session.deleted:
        if not isinstance(row, Draft):
            message = f"a {type(row).__name__} is never removed: set deleted_at"
            raise RuntimeError(message)  # noqa: TRY004  the act is wrong, not the type
        changes.classes.add(Draft)
    for row in session.new:
        if isinstance(row, Row):
            _stamp_new(row, changes.owner_id, now)
            changes.classes.add(type(row))
            changes.before.setdefault((type(row), row.id), None)
    _remember(session, changes, _altered(session), now)


def refuse_bulk(state: ORMExecuteState) -> None:
    """Bulk statements pass by the journal, so rows may not be changed with them; drafts may."""
    if not (state.is_insert or state.is_update or state.is_delete):
        return
    mapper = state.bind_mapper
    if mapper is None:
        return
    if mapper.class_ is not Draft and issubclass(mapper.class_, Row):
        message = f"a bulk statement on {mapper.class_.__name__} would miss the journal: change rows"
        raise RuntimeError(message)
    changes_of(state.session).classes.add(mapper.class_)


def refuse_flush(session: Session, context: UOWTransaction, instances: object) -> None:
    """A reading session never saves."""
    del session, context, instances
    raise RuntimeError("a read tried to write")


def _stamp_new(row: Row, owner_id: uuid.UUID | None, now: datetime) -> None:
    row.created_at = row.updated_at = now
    if row.owner_id is None:
        row.owner_id = owner_id


def _altered(session: Session) -> list[Row]:
    altered: dict[int, Row] = {}
    for row in session.dirty:
        if isinstance(row, Row) and session.is_modified(row, include_collections=False):
            altered[id(row)] = row
    for parent in [*session.dirty, *session.new]:
        altered.update((id(child), child) for child in _moved(session, parent))
    return list(altered.values())


def _moved(session: Session, parent: object) -> Iterator[Row]:
    """Saved rows that were put into or taken out of a collection: their foreign key will change."""
    for relation in inspect(parent).mapper.relationships:
        if relation.uselist:
            history = get_history(parent, relation.key, PassiveFlag.PASSIVE_NO_INITIALIZE)
            for child in [*history.added, *history.deleted]:
                if isinstance(child, Row) and child in session and inspect(child).persistent:
                    yield child


def _remember(session: Session, changes: Changes, rows: list[Row], now: datetime) -> None:
    unseen = []
    for row in rows:
        key = (type(row), row.id)
        changes.classes.add(type(row))
        row.updated_at = now
        if key not in changes.before:
            unseen.append(key)
    changes.before.update(stored(session, unseen))
