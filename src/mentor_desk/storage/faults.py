"""What the driver complains about, as sentences that say what happened and what to do next."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from mentor_desk.errors import LostError, StorageError
from mentor_desk.texts import Text, text


class DiskFullError(StorageError):
    """There was no room; free some and save again, nothing needs to be reopened."""


class BusyError(StorageError):
    """Another task held the file for too long; trying again is safe."""


class ReadOnlyError(StorageError):
    """The file or its folder cannot be written."""


class DamagedError(LostError):
    """The file itself is damaged, or is not ours; a backup has to be restored."""


_FULL = text(
    "errors",
    "The disk is full. Nothing of this was saved, and everything saved before is safe. "
    "Free some space and try again.",
)
_DISK = text(
    "errors",
    "The disk could not be written or read. Nothing of this was saved, and everything saved before "
    "is safe. Check that the disk has room and is connected, and try again.",
)
_BUSY = text(
    "errors",
    "The program is busy saving something else. Nothing of this was saved. Try again in a moment.",
)
_READ_ONLY = text(
    "errors",
    "The data file cannot be written, so nothing of this was saved. You can still read everything. "
    "Ask for write access to the folder of the data file.",
)
_DAMAGED = text(
    "errors",
    "The data file is damaged. Nothing was changed in it. Restore the latest backup.",
)
_MISSING = text(
    "errors",
    "The data file could not be opened. Nothing was changed. Check that its folder is there and that "
    "you may use it.",
)

# The driver gives no error codes, so its English words are all there is to go by.
_KINDS: tuple[tuple[str, type[StorageError], Text], ...] = (
    ("database or disk is full", DiskFullError, _FULL),
    ("disk i/o error", DiskFullError, _DISK),
    ("is locked", BusyError, _BUSY),
    ("readonly database", ReadOnlyError, _READ_ONLY),
    ("write-ahead log could not", ReadOnlyError, _READ_ONLY),
    ("malformed", DamagedError, _DAMAGED),
    ("not a database", DamagedError, _DAMAGED),
    ("unable to open", StorageError, _MISSING),
)


def storage_error(error: BaseException) -> StorageError | None:
    """What the user is told about a driver's ``error``; ``None`` when it is a bug of ours."""
    original = error.orig if isinstance(error, DBAPIError) else error
    if not isinstance(original, dbapi2.Error):
        return None
    words = str(original).lower()
    for sign, kind, sentence in _KINDS:
        if sign in words:
            return kind(sentence)
    return None


def from_system(trouble: OSError) -> StorageError:
    """What the user is told when the system itself would not write a file beside the data file."""
    if trouble.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return ReadOnlyError(_READ_ONLY)
    return DiskFullError(_FULL if trouble.errno in (errno.ENOSPC, errno.EDQUOT) else _DISK)


def busy() -> BusyError:
    """Another thread of this program is writing and did not finish in time."""
    return BusyError(_BUSY)


def damaged() -> DamagedError:
    """The file opens, and what stands in it is not whole."""
    return DamagedError(_DAMAGED)


def missing() -> StorageError:
    """The file is not where it should be."""
    return StorageError(_MISSING)


def read_only() -> ReadOnlyError:
    """The vault was opened for reading only."""
    return ReadOnlyError(_READ_ONLY)


@contextmanager
def translated() -> Iterator[None]:
    """Turn the driver's complaints into :class:`StorageError`; bugs pass through unchanged."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        known = storage_error(error)
        if known is None:
            raise
        raise known from error
