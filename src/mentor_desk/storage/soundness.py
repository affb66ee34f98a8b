"""Whether a data file is whole, asked of an open connection."""

from __future__ import annotations

from typing import Any


def problems(connection: Any) -> list[str]:
    """What the cipher's and the database's own checks find wrong; empty when the file is whole.

    Ask on a file without a write-ahead log, or after :func:`checkpoint`: the cipher's check reads the
    main file only and would raise false alarms.
    """
    cipher = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
    if cipher:
        return cipher
    found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check")]
    return [line for line in found if line != "ok"]


def dangling(connection: Any) -> list[str]:
    """Rows that point at a row which is not there, as ``table → table: how many``."""
    found: dict[str, int] = {}
    for table, _, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        name = f"{table} → {parent}"
        found[name] = found.get(name, 0) + 1
    return [f"{name}: {count}" for name, count in sorted(found.items())]


def quick_problems(connection: Any) -> list[str]:
    """The quicker check of the same, without comparing each index with its table."""
    found = [str(row[0]) for row in connection.execute("PRAGMA quick_check")]
    return [line for line in found if line != "ok"]


def checkpoint(connection: Any) -> None:
    """Move the write-ahead log into the main file and empty it."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def emptied_log(connection: Any) -> bool:
    """The same, and whether it could be done: somebody who reads an older moment keeps the log."""
    return not connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]


def row_counts(connection: Any) -> dict[str, int]:
    """How many rows each real table holds (search tables are derived and left out)."""
    names = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
        "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608  its own names
        for (name,) in names
    }


def user_version(connection: Any) -> int:
    """The number of the schema."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def data_version(connection: Any) -> int:
    """A number that changes when another connection has committed."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])
