"""The search index: every word of the vault, found from its first letters.

Text is folded in Python on both sides (:mod:`mentor_desk.formats.folding`). Each kind of document has
its own range of row numbers, so that a single letter typed still finds the citizens among a hundred
thousand firms. The full-text tables are written here and not by triggers: a migration would drop a
trigger without a word, and each row that a trigger writes becomes a segment of its own. Finding is in
:mod:`mentor_desk.storage.search_query`.
"""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, select, text, update
from sqlalchemy.orm import Session

from mentor_desk.formats.folding import fold, tokens
from mentor_desk.storage.search_query import Hit, find
from mentor_desk.storage.search_table import FULL_TEXT, SEARCH_DOC, SPAN, first_id

__all__ = ["Hit", "SearchDoc", "find", "index", "index_many", "remove"]

_PART = 5000
_LEARN = tuple(
    text(f"INSERT INTO {name}(rowid, text) VALUES (:id, :text)")  # noqa: S608  constants
    for name in FULL_TEXT
)
_FORGET = tuple(
    text(f"INSERT INTO {name}({name}, rowid, text) VALUES ('delete', :id, :text)")  # noqa: S608  constants
    for name in FULL_TEXT
)


@dataclass(frozen=True, slots=True)
class SearchDoc:
    """What is known of one row to the search.

    ``title`` and ``subtitle`` are shown, ``body`` is only searched. ``open_kind`` and ``open_ref`` name
    what opens when it is chosen (a note opens its case); left out, it is the row itself.
    """

    kind: str
    ref: uuid.UUID
    title: str
    subtitle: str = ""
    body: str = ""
    open_kind: str = ""
    open_ref: uuid.UUID | None = None


def index(session: Session, doc: SearchDoc) -> None:
    """Put ``doc`` in the index, in place of what stood there for the same row."""
    replace_many(session, [doc])


def replace_many(session: Session, docs: Sequence[SearchDoc]) -> None:
    """Put ``docs`` in the index, each in place of what stood there for the same row."""
    by_kind: dict[str, list[SearchDoc]] = defaultdict(list)
    for doc in docs:
        by_kind[doc.kind].append(doc)
    for kind, wanted in by_kind.items():
        known = _known(session, kind, [doc.ref for doc in wanted])
        index_many(session, [doc for doc in wanted if doc.ref not in known])
        changed = []
        for doc in wanted:
            old, values = known.get(doc.ref), _values(doc)
            if old is not None and any(getattr(old, key) != value for key, value in values.items()):
                changed.append((old, {**values, "number": old.id}))
        _change(session, changed)


def index_many(session: Session, docs: Iterable[SearchDoc]) -> int:
    """Add documents that are not in the index yet, however many; returns the number."""
    next_ids: dict[str, int] = {}
    count, part = 0, []
    for doc in docs:
        number = next_ids.get(doc.kind) or _next_id(session, doc.kind)
        next_ids[doc.kind] = number + 1
        part.append({**_values(doc), "id": number})
        if len(part) == _PART:
            _insert(session, part)
            count, part = count + _PART, []
    if part:
        _insert(session, part)
    return count + len(part)


def remove(session: Session, kind: str, ref: uuid.UUID) -> None:
    """Take a row out of the index; nothing happens if it is not there."""
    remove_many(session, kind, [ref])


def remove_many(session: Session, kind: str, refs: Sequence[uuid.UUID]) -> None:
    """Take rows of one kind out of the index; those that are not there are passed over."""
    found = list(_known(session, kind, refs).values())
    if found:
        _forget(session, found)
        gone = delete(SEARCH_DOC).where(SEARCH_DOC.c.id == bindparam("number"))
        session.connection().execute(gone, [{"number": old.id} for old in found])


def _values(doc: SearchDoc) -> dict[str, Any]:
    return {
        "kind": doc.kind,
        "ref": doc.ref,
        "open_kind": doc.open_kind or doc.kind,
        "open_ref": doc.open_ref or doc.ref,
        "title": doc.title,
        "subtitle": doc.subtitle,
        "head": fold(doc.title),
        "text": " ".join(tokens(f"{doc.title}\n{doc.subtitle}\n{doc.body}")),
    }


def _known(session: Session, kind: str, refs: Sequence[uuid.UUID]) -> dict[uuid.UUID, Any]:
    columns, found = SEARCH_DOC.c, {}
    for start in range(0, len(refs), _PART):
        part = columns.ref.in_(refs[start : start + _PART])
        for row in session.connection().execute(select(SEARCH_DOC).where(columns.kind == kind, part)):
            found[row.ref] = row
    return found


def _change(session: Session, changed: Sequence[tuple[Any, dict[str, Any]]]) -> None:
    if not changed:
        return
    statement = update(SEARCH_DOC).where(SEARCH_DOC.c.id == bindparam("number"))
    session.connection().execute(statement, [values for _, values in changed])
    read_anew = [(old, values) for old, values in changed if old.text != values["text"]]
    if read_anew:
        _forget(session, [old for old, _ in read_anew])
        _learn(session, [{"id": old.id, "text": values["text"]} for old, values in read_anew])


def _insert(session: Session, rows: list[dict[str, Any]]) -> None:
    session.connection().execute(insert(SEARCH_DOC), rows)
    _learn(session, rows)


def _learn(session: Session, rows: list[dict[str, Any]]) -> None:
    for statement in _LEARN:
        session.connection().execute(statement, [{"id": r["id"], "text": r["text"]} for r in rows])


def _forget(session: Session, found: Sequence[Any]) -> None:
    for statement in _FORGET:
        session.connection().execute(statement, [{"id": old.id, "text": old.text} for old in found])


def _next_id(session: Session, kind: str) -> int:
    first, column = first_id(kind), SEARCH_DOC.c.id
    last = select(func.max(column)).where(column >= first, column < first + SPAN)
    return (session.connection().scalar(last) or first) + 1
