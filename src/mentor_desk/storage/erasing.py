"""Leaving nothing of an erased person in the pages of the file.

Rows are emptied by the services. What is left then are words: the full-text index marks a word as gone
and keeps it until its parts are merged, and pages that were let go, or that still stand in the
write-ahead log, keep what they held until they are written over.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable
from typing import Any

from sqlalchemy import String, or_, select, text, type_coerce, update
from sqlalchemy.orm import Session

from mentor_desk.models import JournalChange
from mentor_desk.storage import search_following, soundness
from mentor_desk.storage.changes import changes_of
from mentor_desk.storage.search_table import FULL_TEXT

_MERGE = tuple(text(f"INSERT INTO {name}({name}) VALUES ('optimize')") for name in FULL_TEXT)  # noqa: S608  constants
_PART = 400


def forget_words(session: Session) -> None:
    """Bring the search index in step now, and merge its parts so that no word of a lost row is left."""
    search_following.follow(session)
    connection = session.connection()
    for statement in _MERGE:
        connection.execute(statement)


def blank_naming(session: Session, names: Iterable[str]) -> int:
    """Empty what the journal holds of any row where one of ``names`` stands; returns how many changes.

    The row itself is left alone. The chain stays whole: the digest of the values remains.
    """
    table: Any = JournalChange.__table__
    sought = [_as_json(name) for name in names if name]
    if not sought:
        return 0
    hits = [
        type_coerce(column, String).contains(name, autoescape=True)
        for name in sought
        for column in (table.c.before, table.c.after)
    ]
    connection = session.connection()
    found = list(connection.scalars(select(table.c.id).where(or_(*hits))))
    for start in range(0, len(found), _PART):
        part = found[start : start + _PART]
        connection.execute(
            update(table).where(table.c.id.in_(part)).values(before=None, after=None, salt=None)
        )
    return len(found)


def keep_out(session: Session, row_ids: Iterable[uuid.UUID]) -> None:
    """Let the entry being written tell that the rows ``row_ids`` changed, but not how."""
    changes_of(session).blanked.update(row_ids)


def tidy(connection: Any) -> bool:
    """Write the file anew without the pages that were let go, and empty the log beside it.

    Ask on a connection of its own while nobody writes. ``False`` when somebody who was reading kept
    the log from being emptied; it is emptied by the next that closes the file.
    """
    connection.execute("VACUUM")
    return soundness.emptied_log(connection)


def _as_json(name: str) -> str:
    """``name`` as it stands inside a JSON text."""
    return json.dumps(name)[1:-1]
