"""The search index: every word of the vault, found from its first letters.

Text is folded in Python on both sides (:mod:`mentor_desk.formats.folding`). Each kind of document has
its own range of row numbers, so that a single letter typed still finds the citizens among a hundred
thousand firms. The full-text tables are written here and not by triggers: a migration would drop a
trigger without a word, and each row that a trigger writes becomes a segment of its own. Finding is in
:mod:`mentor_desk.storage.search_query`.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, insert, select, text, update
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
    connection, values = session.connection(), _values(doc)
    old = _known(session, doc.kind, doc.ref)
    if old is None:
        _insert(session, [{**values, "id": _next_id(session, doc.kind)}])
        return
    connection.execute(update(SEARCH_DOC).where(SEARCH_DOC.c.id == old.id).values(values))
    if old.text != values["text"]:
        _forget(session, old)
        _learn(session, [{"id": old.id, "text": values["text"]}])


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
    old = _known(session, kind, ref)
    if old is not None:
        _forget(session, old)
        session.connection().execute(delete(SEARCH_DOC).where(SEARCH_DOC.c.id == old.id))


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


def _known(session: Session, kind: str, ref: uuid.UUID) -> Any:
    columns = SEARCH_DOC.c
    query = select(columns.id, columns.text).where(columns.kind == kind, columns.ref == ref)
    return session.connection().execute(query).first()


def _insert(session: Session, rows: list[dict[str, Any]]) -> None:
    session.connection().execute(insert(SEARCH_DOC), rows)
    _learn(session, rows)


def _learn(session: Session, rows: list[dict[str, Any]]) -> None:
    for statement in _LEARN:
        session.connection().execute(statement, [{"id": r["id"], "text": r["text"]} for r in rows])


def _forget(session: Session, old: Any) -> None:
    for statement in _FORGET:
        session.connection().execute(statement, {"id": old.id, "text": old.text})


def _next_id(session: Session, kind: str) -> int:
    first, column = first_id(kind), SEARCH_DOC.c.id
    last = select(func.max(column)).where(column >= first, column < first + SPAN)
    return (session.connection().scalar(last) or first) + 1
