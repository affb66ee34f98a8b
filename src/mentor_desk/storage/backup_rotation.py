"""The backups follow the vault to its new data key, each by a folder of its own put in its place."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mentor_desk.errors import StorageError
from mentor_desk.storage import disk, faults, header, journal_head
from mentor_desk.storage.backup import DATA, Backup
from mentor_desk.storage.engine import connect_factory
from mentor_desk.storage.header import Header
from mentor_desk.storage.recoding import opens, recode_file

_MAKING: Final = ".tmp-rekeyed-"
_OLD: Final = ".old-"


@dataclass(frozen=True, slots=True)
class Followed:
    """How many backups lie under the new key now, and those that could not be brought along.

    ``away`` says that the second place cannot be got at, so that nobody knows of those in it.
    """

    renewed: int = 0
    left: tuple[Backup, ...] = ()
    away: bool = False


def follow(
    backups: Iterable[Backup],
    current: Header,
    former: bytes | bytearray,
    key: bytes | bytearray,
    *,
    done: Callable[[int], None] = lambda _: None,
) -> Followed:
    """Put ``backups`` under ``key`` and the slots of ``current``; ``done`` hears how many are through.

    A backup that the former key does not open, or that is damaged, is left as it is and named. A kill
    leaves every backup whole under the one key or the other.
    """
    renewed, left = 0, []
    for number, each in enumerate(backups, start=1):
        try:
            with faults.translated():
                _follow(each.folder, current, former, key)
            renewed += 1
        except (OSError, StorageError):
            left.append(each)
        done(number)
    return Followed(renewed, tuple(left))


def settle(backups: Path) -> None:
    """Put back, or throw away, the old folders that a kill left in the folder ``backups``."""
    for old in backups.glob(f"{_OLD}*"):
        name = old.with_name(old.name.removeprefix(_OLD))
        if name.exists():
            shutil.rmtree(old, ignore_errors=True)
        else:
            disk.rename(old, name)


def remove(backups: Iterable[Backup]) -> int:
    """Remove ``backups`` and say how many went; one that cannot be removed stays."""
    gone = 0
    for each in backups:
        leaving = each.folder.with_name(f".tmp-{each.folder.name}")
        try:
            each.folder.rename(leaving)
        except OSError:
            continue
        shutil.rmtree(leaving, ignore_errors=True)
        gone += 1
    return gone


def _follow(folder: Path, current: Header, former: bytes | bytearray, key: bytes | bytearray) -> None:
    if opens(folder / DATA, key):
        header.write(folder, current)
        return
    if header.read(folder).vault_id != current.vault_id:
        raise faults.damaged()
    making = folder.with_name(f"{_MAKING}{folder.name}")
    shutil.rmtree(making, ignore_errors=True)
    disk.private_folder(making)
    try:
        recode_file(folder / DATA, former, making / DATA, key)
        header.write(making, current)
        _seal(folder, making, former, key)
        for other in folder.iterdir():
            if other.is_file() and not (making / other.name).exists() and _is_kept(other.name):
                disk.replace_file(making / other.name, other.read_bytes(), prefix=".hdr-")
        disk.sync_folder(making)
        old = folder.with_name(f"{_OLD}{folder.name}")
        disk.rename(folder, old)
        disk.rename(making, folder)
        disk.sync_folder(folder.parent)
        shutil.rmtree(old, ignore_errors=True)
    finally:
        shutil.rmtree(making, ignore_errors=True)


def _is_kept(name: str) -> bool:
    ours = name.startswith(DATA) or name in (header.NAME, journal_head.NAME)
    return not ours and not name.startswith(".")


def _seal(folder: Path, making: Path, former: bytes | bytearray, key: bytes | bytearray) -> None:
    if journal_head.read(folder, former) is None:
        return
    copy = connect_factory(making / DATA, key, read_only=True)()
    try:
        journal_head.write_from(making, key, copy)
    finally:
        copy.close()
