"""Opening the directory's own file, under a key that comes from the vault's key."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlcipher3 import dbapi2

from mentor_desk.storage.engine import KEY_BYTES, connect_factory, set_key

_MAKING = (
    # A kill leaves an unfinished file, which is thrown away: there is nothing to roll back to.
    "journal_mode=OFF",
    "synchronous=OFF",
    "locking_mode=EXCLUSIVE",
    "temp_store=MEMORY",
    "cache_size=-64000",
)


def derived(vault_key: bytes | bytearray) -> bytearray:
    """The directory's key; whoever learns it learns nothing of the vault's."""
    hkdf = HKDF(SHA256(), KEY_BYTES, None, b"mentor-desk firm directory")
    return bytearray(hkdf.derive(bytes(vault_key)))


def connect_new(path: Path, key: bytes | bytearray) -> Any:
    """A connection that makes the file ``path``, as fast as the disk goes; only one may."""
    connection = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")
        set_key(connection, key)
        connection.execute("PRAGMA cipher_compatibility=4")
        for pragma in _MAKING:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_reading(path: Path, key: bytes | bytearray) -> Any:
    """A connection that reads the finished file, which never changes again."""
    return connect_factory(path, key, read_only=True)()
