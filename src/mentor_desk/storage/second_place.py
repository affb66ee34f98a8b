"""A second place for the backups, on another disk: a stolen or broken computer takes the first along.

Where it is stands in the clear beside the key file, so that the backups there are found again when the
vault itself does not open. Each vault has a folder of its own in it, named by the vault's number.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from mentor_desk.errors import StorageError, UserError
from mentor_desk.storage import disk, header, sync_folders
from mentor_desk.texts import text

NAME: Final = "second-place.json"
PREFIX: Final = "mentor-desk-"
"""The folder of a vault in the second place is called so and its number."""
_TEMPORARY = ".hdr-"
_LARGEST = 4096
_COPYING = ".tmp-"
_CHUNK = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class SecondPlace:
    """The chosen folder: whether it can be got at, and whether it is on the vault's own disk."""

    folder: Path
    chosen_at: datetime
    is_there: bool
    same_disk: bool


def choose(vault: Path, folder: Path, now: datetime) -> None:
    """Let copies of every backup of the vault in ``vault`` go to ``folder`` from now on.

    :class:`StorageError` when it cannot be written; :class:`UserError` for a folder that is
    synchronised to somewhere, or is the vault's own.
    """
    sync_folders.demand_local(folder)
    if folder.resolve().is_relative_to(vault.resolve()):
        raise UserError(
            text(
                "errors",
                "That folder lies inside the caseload itself. Choose one on another disk, for example "
                "a USB stick that stays at the office.",
            ),
            "second_place",
        )
    if not (folder.is_dir() and os.access(folder, os.W_OK)):
        raise _not_writable(folder)
    try:
        disk.private_folder(folder / _own_name(vault))
        content = {"folder": str(folder), "chosen_at": now.astimezone(UTC).isoformat()}
        disk.replace_file(vault / NAME, json.dumps(content).encode(), prefix=_TEMPORARY)
    except OSError as trouble:
        raise _not_writable(folder) from trouble


def forget(vault: Path) -> None:
    """Have no second place any more; what lies there stays."""
    (vault / NAME).unlink(missing_ok=True)


def chosen(vault: Path) -> SecondPlace | None:
    """The second place of the vault in ``vault``, or ``None`` without one."""
    try:
        raw = json.loads((vault / NAME).read_bytes()[:_LARGEST])
        folder, chosen_at = Path(str(raw["folder"])), datetime.fromisoformat(raw["chosen_at"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    is_there = folder.is_dir() and os.access(folder, os.W_OK)
    return SecondPlace(folder, chosen_at, is_there, is_there and same_disk(vault, folder))


def of(vault: Path) -> Path | None:
    """The folder with this vault's own copies, if it can be got at now."""
    place = chosen(vault)
    if place is None or not place.is_there:
        return None
    try:
        return place.folder / _own_name(vault)
    except StorageError:
        # Without a key file the number is not known: take the only one there is.
        found = [path for path in place.folder.glob(f"{PREFIX}*") if path.is_dir()]
        return found[0] if len(found) == 1 else None


def same_disk(one: Path, other: Path) -> bool:
    """Whether both lie on the same disk, as far as the system tells."""
    return one.stat().st_dev == other.stat().st_dev


def bring(backup: Path, to: Path) -> None:
    """Copy the folder of one backup into ``to`` and read it back; it gets its name last.

    ``OSError`` when the disk refuses or reads back something else.
    """
    target, copying = to / backup.name, to / f"{_COPYING}{backup.name}"
    if target.exists():
        return
    disk.private_folder(to)
    for leftover in to.glob(f"{_COPYING}*"):
        shutil.rmtree(leftover, ignore_errors=True)
    try:
        disk.private_folder(copying)
        for file in sorted(backup.iterdir()):
            if file.is_file():
                _bring_file(file, copying / file.name)
        disk.sync_folder(copying)
        disk.rename(copying, target)
        disk.sync_folder(to)
    finally:
        shutil.rmtree(copying, ignore_errors=True)


def _own_name(vault: Path) -> str:
    return f"{PREFIX}{header.read(vault).vault_id.hex[:12]}"


def _bring_file(source: Path, target: Path) -> None:
    wanted = hashlib.sha256()
    with source.open("rb") as old, target.open("xb") as new:
        while chunk := old.read(_CHUNK):
            wanted.update(chunk)
            new.write(chunk)
        new.flush()
        os.fsync(new.fileno())
    with target.open("rb") as written:
        if hashlib.file_digest(written, "sha256").digest() != wanted.digest():
            raise OSError(None, "the copy reads back otherwise", str(target))


def _not_writable(folder: Path) -> StorageError:
    return StorageError(
        text(
            "errors",
            "Nothing can be written in {folder}. Connect the disk, or choose another folder.",
        ).fill(folder=str(folder))
    )
