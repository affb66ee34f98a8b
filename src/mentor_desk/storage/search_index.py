"""The search index: every word of the vault, found from its first letters.

Text is folded in Python on both sides (:mod:`mentor_desk.formats.folding`). Each kind of document has
its own range of row numbers, so that a single letter typed still finds the citizens among a hundred
thousand firms. See :mod:`mentor_desk.storage.search_query` for the finding.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from mentor_desk.formats.folding import fold, tokens
from mentor_desk.storage.search_query import Hit, find
from mentor_desk.storage.search_table import SEARCH_DOC, SPAN, first_id

__all__ = ["Hit", "SearchDoc", "find", "index", "index_many", "remove"]


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
    connection = session.connection()
    values = _values(doc)
    table = SEARCH_DOC
    known = update(table).where(table.c.kind == doc.kind, table.c.ref == doc.ref).values(values)
    if connection.execute(known).rowcount == 0:
        connection.execute(insert(table), {**values, "id": _next_id(session, doc.kind)})


def index_many(session: Session, docs: Iterable[SearchDoc]) -> int:
    """Add documents that are not in the index yet, all of them at once; returns how many."""
    next_ids: dict[str, int] = {}
    rows = []
    for doc in docs:
        number = next_ids.get(doc.kind) or _next_id(session, doc.kind)
        next_ids[doc.kind] = number + 1
        rows.append({**_values(doc), "id": number})
    if rows:
        session.connection().execute(insert(SEARCH_DOC), rows)
    return len(rows)


def remove(session: Session, kind: str, ref: uuid.UUID) -> None:
    """Take a row out of the index; nothing happens if it is not there."""
    table = SEARCH_DOC
    session.connection().execute(delete(table).where(table.c.kind == kind, table.c.ref == ref))


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


def _next_id(session: Session, kind: str) -> int:
    first, column = first_id(kind), SEARCH_DOC.c.id
    last = select(func.max(column)).where(column >= first, column < first + SPAN)
    return (session.connection().scalar(last) or first) + 1
