"""Putting a restored data file in the place of another, so that a kill leaves the one or the other.

What is restored is made ready in ``.restore-making`` and counts from the moment that folder is renamed
to ``.restore-ready``: before it the old vault opens, after it the rest is done at the next opening,
however often that is broken off.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from mentor_desk.storage import attempts, disk, header, journal_head
from mentor_desk.storage.backup import DATA
from mentor_desk.storage.instance import InstanceLock

MAKING: Final = ".restore-making"
READY: Final = ".restore-ready"
DRILL: Final = ".drill"
"""Where a backup is restored to prove that it can be; removed straight away."""
SET_ASIDE: Final = "set-aside-"
"""What was replaced without a backup of it, because it could not be read, lies in such a folder."""
_ASIDE = "aside"
# The data file last: once it is in place, nothing of the old vault is needed any more.
_FILES: Final = (header.NAME, journal_head.NAME, DATA)
_TAILS: Final = ("-wal", "-shm")


def pending(folder: Path) -> bool:
    """Whether a restored vault waits to take its place."""
    return (folder / READY).is_dir()


def put_in_place(folder: Path, *, aside: str = "") -> None:
    """Let what was made ready take the place of the closed vault in ``folder``.

    With ``aside`` what it replaces is kept in a folder of that name. ``OSError`` when the disk
    refuses; if that was after the turning point, the next opening goes on from there.
    """
    lock = InstanceLock(folder)
    try:
        making = folder / MAKING
        if aside:
            disk.replace_file(making / _ASIDE, aside.encode(), prefix=".try-")
        disk.sync_folder(making)
        disk.rename(making, folder / READY)
        disk.sync_folder(folder)
        _finish(folder)
    finally:
        lock.free()


def settle(folder: Path) -> None:
    """Finish what a kill broke off. :class:`StorageError` while another program has the vault."""
    if pending(folder):
        lock = InstanceLock(folder)
        try:
            _finish(folder)
        finally:
            lock.free()


def sweep(folder: Path) -> None:
    """Throw away what never was ready; only whoever holds the vault's lock may."""
    for name in (MAKING, DRILL):
        if (folder / name).exists():
            shutil.rmtree(folder / name, ignore_errors=True)


def _finish(folder: Path) -> None:
    ready = folder / READY
    if not ready.is_dir():
        return
    aside = _aside(folder)
    if (ready / DATA).exists():
        # The old log would be played into the new file. It is gone from the disk before that comes.
        for tail in _TAILS:
            _away(folder / f"{DATA}{tail}", aside)
        disk.sync_folder(folder)
    for name in _FILES:
        if (ready / name).exists():
            _away(folder / name, aside, stays=aside is None)
            disk.rename(ready / name, folder / name)
    disk.sync_folder(folder)
    attempts.forget(folder)
    shutil.rmtree(ready)


def _aside(folder: Path) -> Path | None:
    try:
        name = (folder / READY / _ASIDE).read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    disk.private_folder(folder / name)
    return folder / name


def _away(path: Path, aside: Path | None, *, stays: bool = False) -> None:
    if not stays and path.exists():
        path.unlink() if aside is None else disk.rename(path, aside / path.name)
