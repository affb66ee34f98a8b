"""An encrypted file under another key, made as a copy and read whole before it counts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from mentor_desk.errors import CancelledError
from mentor_desk.storage import directory_key, disk, faults, soundness
from mentor_desk.storage.engine import connect_factory

Progress = Callable[[float], None]
Cancelled = Callable[[], bool]
_PAGES = 1_000


def opens(path: Path, key: bytes | bytearray) -> bool:
    """Whether ``key`` opens the file ``path``."""
    try:
        connect_factory(path, key, read_only=True)().close()
    except dbapi2.Error:
        return False
    return True


def recode(
    source: Any,
    target: Path,
    key: bytes | bytearray,
    *,
    progress: Progress = lambda _: None,
    cancelled: Cancelled = lambda: False,
) -> None:
    """Copy the file behind the connection ``source`` to ``target``, page by page, under ``key``.

    The copy is one moment of the source, was read whole and lies on the disk. Raises
    :class:`StorageError` or :class:`CancelledError`; there is then no ``target``.
    """
    target.unlink(missing_ok=True)
    version = soundness.data_version(source)

    def step(_: int, left: int, total: int) -> None:
        if cancelled():
            raise CancelledError
        progress(0.6 * (1 - left / total) if total else 0.6)

    try:
        with faults.translated():
            copy = directory_key.connect_new(target, key)
            try:
                source.backup(copy, pages=_PAGES, progress=step)
            finally:
                copy.close()
            target.chmod(0o600)
            disk.sync_file(target)
            _demand_alike(source, version, target, key)
        progress(1.0)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def recode_file(
    path: Path,
    old: bytes | bytearray,
    target: Path,
    new: bytes | bytearray,
    *,
    progress: Progress = lambda _: None,
    cancelled: Cancelled = lambda: False,
) -> None:
    """The same for a finished file that nobody writes to."""
    with faults.translated():
        source = connect_factory(path, old, read_only=True)()
        try:
            recode(source, target, new, progress=progress, cancelled=cancelled)
        finally:
            source.close()


def _demand_alike(source: Any, version: int, target: Path, key: bytes | bytearray) -> None:
    copy = connect_factory(target, key, read_only=True)()
    try:
        whole = not soundness.problems(copy)
        whole = whole and soundness.user_version(copy) == soundness.user_version(source)
        whole = whole and _tables(copy) == _tables(source)
        counts = soundness.row_counts(copy) == soundness.row_counts(source) if whole else False
        # What others committed meanwhile is not in the copy; it will be thrown away then.
        quiet = version == soundness.data_version(source)
    finally:
        copy.close()
    if not whole or (quiet and not counts):
        raise faults.damaged()


def _tables(connection: Any) -> list[tuple[str, str]]:
    return [tuple(row) for row in connection.execute("SELECT type, name FROM sqlite_master")]
