"""What stands in a data file, whichever shape it has: for comparing a backup with what there is now."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from mentor_desk.errors import StorageError
from mentor_desk.storage import faults, journal_head, soundness
from mentor_desk.storage.engine import connect_factory
from mentor_desk.storage.journal_head import Head

LATEST: Final = 10
_COUNT_CHANGED = (
    "SELECT count(*) FROM journal_entry WHERE seq > ? "
    "AND EXISTS (SELECT 1 FROM journal_change WHERE entry_seq = seq)"
)
_LATEST_CHANGED = (
    "SELECT seq, at, who, operation, subject_kind FROM journal_entry WHERE seq > ? "
    "AND EXISTS (SELECT 1 FROM journal_change WHERE entry_seq = seq) ORDER BY seq DESC LIMIT ?"
)
# What an unlock or a backup itself leaves behind is no reason for another backup.
_LATEST_WORTH_ONE = (
    "SELECT coalesce(max(seq), 0) FROM journal_entry WHERE operation NOT IN "
    "('vault.unlocked', 'vault.unlock_failed', 'vault.created', 'backup.drilled')"
)
_PLACE = "desk.place"


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of the journal that changed rows."""

    seq: int
    at: datetime
    who: str
    operation: str
    subject_kind: str | None


@dataclass(frozen=True, slots=True)
class Content:
    """One data file: its shape, living rows by table, the journal's head and latest changes.

    ``erased`` are the numbers of the persons with a receipt of erasure, ``citizens`` the names of the
    living rows by id.
    """

    version: int
    rows: Mapping[str, int]
    head: Head | None
    latest: tuple[Change, ...]
    erased: frozenset[uuid.UUID]
    citizens: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Since:
    """What was changed after a backup: how many times, and the newest of it.

    ``follows`` is false when the backup holds another past than this file.
    """

    count: int
    latest: tuple[Change, ...]
    follows: bool


def look(connection: Any) -> Content:
    """What stands behind an open connection of the driver."""
    tables = soundness.row_counts(connection)
    return Content(
        version=soundness.user_version(connection),
        rows={table: _alive(connection, table, count) for table, count in tables.items()},
        head=journal_head.last(connection),
        latest=_changes(connection, 0),
        erased=_erased(connection) if "erasure" in tables else frozenset(),
        citizens=_citizens(connection) if "citizen" in tables else {},
    )


def look_into(data: Path, key: bytes | bytearray) -> Content:
    """What stands in the closed file ``data``; nothing is written beside it. :class:`StorageError`."""
    with faults.translated():
        connection = connect_factory(data, key, read_only=True)()
        try:
            return look(connection)
        finally:
            connection.close()


def opens(data: Path, key: bytes | bytearray) -> bool:
    """Whether ``key`` opens the closed file ``data``."""
    try:
        with faults.translated():
            connect_factory(data, key, read_only=True)().close()
    except StorageError:
        return False
    return True


def since(connection: Any, head: Head | None) -> Since:
    """What was changed behind ``connection`` after ``head``, the head of an earlier copy of it."""
    seq = head.seq if head else 0
    found = connection.execute("SELECT entry_hash FROM journal_entry WHERE seq = ?", (seq,)).fetchone()
    follows = head is None or (found is not None and found[0] == head.entry_hash)
    (count,) = connection.execute(_COUNT_CHANGED, (seq,)).fetchone()
    return Since(int(count), _changes(connection, seq), follows)


def pulse(connection: Any) -> tuple[int, str]:
    """A value that differs once anything worth a backup was written: rows, reads, drafts."""
    (seq,) = connection.execute(_LATEST_WORTH_ONE).fetchone()
    (draft,) = connection.execute(
        "SELECT coalesce(max(updated_at), '') FROM draft WHERE form <> ?", (_PLACE,)
    ).fetchone()
    return int(seq), str(draft)


def _alive(connection: Any, table: str, count: int) -> int:
    columns = {row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')}
    if "deleted_at" not in columns:
        return count
    sentence = f'SELECT count(*) FROM "{table}" WHERE deleted_at IS NULL'  # noqa: S608  its own names
    return int(connection.execute(sentence).fetchone()[0])


def _changes(connection: Any, after: int) -> tuple[Change, ...]:
    found = connection.execute(_LATEST_CHANGED, (after, LATEST))
    return tuple(
        Change(seq, datetime.fromisoformat(str(at)).replace(tzinfo=UTC), who, operation, kind)
        for seq, at, who, operation, kind in found
    )


def _citizens(connection: Any) -> dict[str, str]:
    found = connection.execute("SELECT id, name FROM citizen WHERE deleted_at IS NULL")
    return {str(citizen_id): str(name) for citizen_id, name in found}


def _erased(connection: Any) -> frozenset[uuid.UUID]:
    found = connection.execute("SELECT citizen_id FROM erasure")
    return frozenset(uuid.UUID(str(row[0])) for row in found)
