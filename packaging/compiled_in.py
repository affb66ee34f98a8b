"""What lies inside others' compiled packages and has no description of its own to be found by.

The versions are asked of the packages themselves.
"""

from __future__ import annotations

from collections.abc import Iterator


def compiled_in() -> Iterator[tuple[str, str, str]]:
    """Name, version and licence of each."""
    from cryptography.hazmat.backends.openssl import backend
    from PySide6.QtCore import qVersion
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(":memory:")
    connection.execute("PRAGMA key = 'asked of an empty file'")
    cipher = connection.execute("PRAGMA cipher_version").fetchone()[0]
    provider = connection.execute("PRAGMA cipher_provider_version").fetchone()[0]
    connection.close()
    yield "SQLite (in sqlcipher3)", dbapi2.sqlite_version, "public domain"
    yield "SQLCipher (in sqlcipher3)", cipher.split()[0], "BSD-3-Clause"
    yield "OpenSSL (in sqlcipher3)", _number(provider), "Apache-2.0"
    yield "OpenSSL (in cryptography)", _number(backend.openssl_version_text()), "Apache-2.0"
    yield "Qt (in PySide6)", qVersion(), "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"


def _number(version: str) -> str:
    """``3.6.0`` of «OpenSSL 3.6.0 1 Oct 2025»."""
    return version.split()[1]
