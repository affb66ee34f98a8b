"""The sealed head of the journal: how far it went, kept beside the data file.

The chain in the file shows a changed or missing entry, but not that its *end* was cut off. So the
number and the hash of the last entry are written beside the data file, and into every backup, with a
code that only the vault's key can make.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy import Engine

from mentor_desk.storage import disk
from mentor_desk.storage.keys import KEY_BYTES

NAME: Final = "journal.seal"
_FORMAT: Final = 1
_TEMPORARY: Final = ".hdr-"
_LARGEST: Final = 4096
_SEALED: Final = "sealed"
RESTORED: Final = "backup.restored"
"""The operation that puts an older data file in place, and so makes newer backups no witnesses."""


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry of a journal: its number and its hash."""

    seq: int
    entry_hash: str


class HeadState(StrEnum):
    """What comparing a journal with its sealed head found."""

    WHOLE = "whole"
    NONE_YET = "none_yet"
    MISSING = "missing"
    FORGED = "forged"
    CUT = "cut"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Finding:
    """The state, the last entry there was when the head was sealed, and the last there is now."""

    state: HeadState
    sealed: int = 0
    found: int = 0

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong with the end of the journal."""
        return self.state in (HeadState.WHOLE, HeadState.NONE_YET)


NOT_COMPARED: Final = Finding(HeadState.NONE_YET)


def write(folder: Path, key: bytes | bytearray, engine: Engine) -> Head | None:
    """Seal the end of the journal behind ``engine`` into ``folder``, under the data key ``key``.

    Call it after everything that puts another data file or another key in place. Returns what was
    sealed; ``OSError`` when the disk refuses.
    """
    pooled = engine.raw_connection()
    try:
        connection: Any = pooled.driver_connection
        return write_from(folder, key, connection)
    finally:
        pooled.close()


def write_from(folder: Path, key: bytes | bytearray, connection: Any) -> Head | None:
    """The same, from an open connection of the driver: a backup seals its own copy."""
    head = last(connection)
    if head is None:
        return None
    plain = {"format": _FORMAT, "seq": head.seq, "hash": head.entry_hash}
    content = json.dumps({**plain, "mac": _code(plain, key)}, indent=1)
    disk.replace_file(folder / NAME, content.encode() + b"\n", prefix=_TEMPORARY)
    return head


def last(connection: Any) -> Head | None:
    """The last entry of the journal behind a connection of the driver; ``None`` while it is empty."""
    row = connection.execute(
        "SELECT seq, entry_hash FROM journal_entry ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    return Head(int(row[0]), str(row[1])) if row else None


def read(folder: Path, key: bytes | bytearray) -> Head | None:
    """The head sealed in ``folder``, or ``None`` without one that ``key`` has made."""
    content = _content(folder)
    if content is None:
        return None
    code = content.pop("mac", None)
    if not isinstance(code, str) or not hmac.compare_digest(code, _code(content, key)):
        return None
    return Head(int(content["seq"]), str(content["hash"]))


def compare(folder: Path, key: bytes | bytearray, engine: Engine) -> Finding:
    """Whether the journal behind ``engine`` still holds the entry sealed in ``folder``.

    Entries after it are in order: the program was killed before it could seal them.
    """
    pooled = engine.raw_connection()
    try:
        connection: Any = pooled.driver_connection
        now = last(connection)
        found = now.seq if now else 0
        if not (folder / NAME).exists():
            state = HeadState.MISSING if _was_sealed(connection) else HeadState.NONE_YET
            return Finding(state, 0, found)
        sealed = read(folder, key)
        if sealed is None:
            return Finding(HeadState.FORGED, 0, found)
        return Finding(_state(connection, sealed, found), sealed.seq, found)
    finally:
        pooled.close()


def compare_with_backups(
    backups: Iterable[tuple[datetime, Path]], key: bytes | bytearray, engine: Engine
) -> Finding:
    """Whether the journal holds the entries sealed in the backups of it: when made (UTC), and where.

    This finds a data file *and* its seal put back together. A backup older than the latest restore
    holds another past and is not asked.
    """
    pooled = engine.raw_connection()
    try:
        connection: Any = pooled.driver_connection
        now, since = last(connection), _restored_at(connection)
        found = now.seq if now else 0
        for made_at, folder in backups:
            sealed = None if made_at <= since else read(folder, key)
            state = _state(connection, sealed, found) if sealed else HeadState.WHOLE
            if sealed and state is not HeadState.WHOLE:
                return Finding(state, sealed.seq, found)
        return Finding(HeadState.WHOLE, 0, found)
    finally:
        pooled.close()


def arrival_detail() -> dict[str, Any]:
    """What the entry of an unlock says, so that a seal taken away later is missed."""
    return {_SEALED: True}


def _state(connection: Any, sealed: Head, found: int) -> HeadState:
    row = connection.execute(
        "SELECT entry_hash FROM journal_entry WHERE seq = ?", (sealed.seq,)
    ).fetchone()
    if row is None:
        return HeadState.CUT if found < sealed.seq else HeadState.CHANGED
    return HeadState.WHOLE if str(row[0]) == sealed.entry_hash else HeadState.CHANGED


def _restored_at(connection: Any) -> datetime:
    row = connection.execute(
        "SELECT max(at) FROM journal_entry WHERE operation = ?", (RESTORED,)
    ).fetchone()
    if row is None or row[0] is None:
        return datetime.min.replace(tzinfo=UTC)
    return datetime.fromisoformat(str(row[0])).replace(tzinfo=UTC)


def _was_sealed(connection: Any) -> bool:
    row = connection.execute(
        "SELECT 1 FROM journal_entry WHERE operation = 'vault.unlocked' "
        "AND json_extract(detail, '$.sealed') LIMIT 1"
    ).fetchone()
    return row is not None


def _content(folder: Path) -> dict[str, Any] | None:
    try:
        raw = (folder / NAME).read_bytes()[:_LARGEST]
        content = json.loads(raw)
        if content["format"] == _FORMAT and int(content["seq"]) > 0 and content["hash"]:
            return dict(content)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return None


def _code(plain: dict[str, Any], key: bytes | bytearray) -> str:
    hkdf = HKDF(SHA256(), KEY_BYTES, None, b"mentor-desk journal head")
    message = json.dumps(plain, sort_keys=True, separators=(",", ":")).encode()
    return hmac.new(hkdf.derive(bytes(key)), message, hashlib.sha256).hexdigest()
