"""Derived schema: the search tables, made anew and filled whenever their shape changes.

They stay outside the migrations: the migration tool would throw the full-text tables away.
"""

from __future__ import annotations

import hashlib

from sqlalchemy import Connection
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from mentor_desk.storage.search_table import KINDS, SEARCH_DOC

PREFIX = "search_"
"""Every derived table begins so; the migrations leave them alone."""

_DROP = ("search_doc", "search_begin", "search_part", "search_state")

# Text is folded before it comes here, so the tokenizers shall change nothing more. Ten prefix lengths
# without positions take less room than three with them, and spare merging the rows of many words:
# what is longer is copied whole before the first row is given, which takes milliseconds.
_FULL_TEXT = (
    (
        "CREATE VIRTUAL TABLE search_begin USING fts5(text, content='search_doc', content_rowid='id', "
        "detail=none, prefix='1 2 3 4 5 6 7 8 9 10', tokenize='unicode61 remove_diacritics 0')"
    ),
    (
        "CREATE VIRTUAL TABLE search_part USING fts5(text, content='search_doc', content_rowid='id', "
        "detail=none, tokenize='trigram')"
    ),
)


def statements() -> list[str]:
    """The whole derived schema as SQL, in the order to run it."""
    dialect = sqlite.dialect()
    tables = [str(CreateTable(SEARCH_DOC).compile(dialect=dialect))]
    tables += [str(CreateIndex(index).compile(dialect=dialect)) for index in SEARCH_DOC.indexes]
    return [*tables, *_FULL_TEXT]


def is_current(connection: Connection) -> bool:
    """Whether the derived schema stands as this program wants it."""
    there = connection.exec_driver_sql(
        "SELECT count(*) FROM sqlite_master WHERE name = 'search_state'"
    ).scalar()
    if not there:
        return False
    return connection.exec_driver_sql("SELECT hash FROM search_state").scalar() == _hash()


def make(connection: Connection) -> None:
    """Drop what there is and make the derived schema anew, empty. Fill it afterwards."""
    drop(connection)
    for statement in statements():
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("CREATE TABLE search_state (hash TEXT NOT NULL)")
    connection.exec_driver_sql("INSERT INTO search_state VALUES (?)", (_hash(),))


def drop(connection: Connection) -> None:
    """Drop the derived schema."""
    for name in _DROP:
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {name}")


def _hash() -> str:
    # Each kind has its own range of row numbers, so another list of kinds is another shape.
    return hashlib.sha256("\n".join((*statements(), *KINDS)).encode()).hexdigest()
