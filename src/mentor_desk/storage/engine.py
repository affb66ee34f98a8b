"""The encrypted SQLite file as an SQLAlchemy engine.

The reasons behind each pragma were measured, see ``docs/decisions``; the file format is pinned to
SQLCipher 4 so that an independent program can read it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlcipher3 import dbapi2

KEY_BYTES = 32
BUSY_SECONDS = 5.0

_HEX = b"0123456789abcdef"
_PRAGMAS = ("foreign_keys=ON", "trusted_schema=OFF", "temp_store=MEMORY", "cache_size=-16000")


def connect_factory(
    path: Path, key: bytearray | bytes, *, read_only: bool = False
) -> Callable[[], Any]:
    """A function that opens ``path`` with the raw ``key`` of 32 bytes.

    ``key`` is kept, not copied: zeroing the bytearray makes every later connection fail. A wrong
    key raises the driver's ``DatabaseError`` in the returned function, not at the first use.
    """
    _check(key)

    def connect() -> Any:
        connection = dbapi2.connect(
            _address(path, read_only=read_only),
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            _prepare(connection, key, read_only=read_only)
        except BaseException:
            connection.close()
            raise
        return connection

    return connect


def make_engine(path: Path, key: bytearray | bytes, *, read_only: bool = False) -> Engine:
    """An engine on ``path``; transactions begin DEFERRED unless ``sqlite_begin`` says otherwise.

    Plain ``sqlite://`` with our own driver and a real pool: SQLAlchemy's own cipher dialect would
    keep the key in the engine's address.
    """
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=connect_factory(path, key, read_only=read_only),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=4,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def folder_is_writable(path: Path) -> bool:
    """Whether the folder of ``path`` takes new files, as the write-ahead log needs."""
    return os.access(path.parent, os.W_OK) and (not path.exists() or os.access(path, os.W_OK))


def set_key(connection: Any, key: bytearray | bytes) -> None:
    """Give a new connection its raw ``key`` of 32 bytes, leaving no copy of it behind."""
    _check(key)
    # Byte by byte into one bytearray, so that no immutable copy of the key outlives this call.
    spec = bytearray(b"x'")
    for byte in key:
        spec.append(_HEX[byte >> 4])
        spec.append(_HEX[byte & 15])
    spec += b"'"
    try:
        connection.set_key(spec)
    finally:
        spec[:] = bytes(len(spec))


def _check(key: bytearray | bytes) -> None:
    # SQLCipher takes a raw key of any other length for a passphrase, without a word.
    if len(key) != KEY_BYTES:
        raise ValueError("the key of the data file must be 32 bytes")


def _address(path: Path, *, read_only: bool) -> str:
    address = path.resolve().as_uri()
    if not read_only:
        return f"{address}?mode=rwc"
    # Without a log beside it the file is complete, and "immutable" needs no shared-memory file.
    log = path.with_name(f"{path.name}-wal")
    complete = not log.exists() or log.stat().st_size == 0
    return f"{address}?mode=ro&immutable=1" if complete else f"{address}?mode=ro"


def _prepare(connection: Any, key: bytearray | bytes, *, read_only: bool) -> None:
    connection.execute("PRAGMA cipher_log_level=NONE")
    set_key(connection, key)
    connection.execute("PRAGMA cipher_compatibility=4")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    if read_only:
        connection.execute("PRAGMA query_only=ON")
        return
    (mode,) = connection.execute("PRAGMA journal_mode=WAL").fetchone()
    if mode != "wal":
        raise dbapi2.OperationalError("the write-ahead log could not be switched on")
    connection.execute("PRAGMA synchronous=FULL")
    if sys.platform == "darwin":
        connection.execute("PRAGMA fullfsync=ON")
        connection.execute("PRAGMA checkpoint_fullfsync=ON")


def _begin(connection: Connection) -> None:
    mode = connection.get_execution_options().get("sqlite_begin", "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {mode}")
