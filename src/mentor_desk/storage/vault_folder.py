"""What lies in a vault's folder, and the plain sentences for a folder that will not do."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from mentor_desk.errors import LostError, StorageError
from mentor_desk.storage import header, instance, sync_folders, vault_swap
from mentor_desk.storage.backup import DATA
from mentor_desk.texts import text

UNFINISHED: Final = f"{DATA}.new"
_SMALLEST = 4096


def exists(folder: Path) -> bool:
    """Whether ``folder`` holds a vault, or what is left of one. A creation that was killed is none."""
    return (
        vault_swap.pending(folder)
        or (folder / DATA).exists()
        or ((folder / header.NAME).exists() and not _unfinished(folder))
    )


def demand_empty(folder: Path) -> None:
    """:class:`StorageError` unless a new vault can be made in ``folder``.

    It may not exist yet, be empty, or hold what a killed creation left behind. A folder that is copied
    to somewhere else will not do.
    """
    sync_folders.demand_local(folder)
    if exists(folder):
        raise StorageError(
            text("errors", "There is a caseload in {folder} already. Open it, or choose another.").fill(
                folder=str(folder)
            )
        )
    if folder.exists() and not folder.is_dir():
        raise StorageError(
            text("errors", "{folder} is a file. Choose a folder.").fill(folder=str(folder))
        )
    unfinished = {UNFINISHED, f"{UNFINISHED}-wal", f"{UNFINISHED}-shm", vault_swap.MAKING}
    ours = {instance.NAME, header.NAME, *unfinished}
    if folder.exists() and any(entry.name not in ours for entry in folder.iterdir()):
        raise StorageError(
            text(
                "errors",
                "The folder {folder} is not empty. A new caseload needs an empty folder of its own.",
            ).fill(folder=str(folder))
        )


def demand_vault(folder: Path) -> None:
    """:class:`StorageError` saying what is missing unless ``folder`` holds a vault that can be used."""
    if not exists(folder):
        raise StorageError(
            text(
                "errors", "There is no caseload in {folder}. Choose its folder or make a new one."
            ).fill(folder=str(folder))
        )
    if not (folder / header.NAME).exists():
        raise header.missing(folder)
    if not (folder / DATA).exists():
        raise LostError(
            text(
                "errors",
                "Your cases are not in {folder} any more: the file that held them is missing. Restore "
                "the newest backup.",
            ).fill(folder=str(folder))
        )
    demand_writable(folder)
    if (folder / DATA).stat().st_size < _SMALLEST:
        raise unreadable(folder)


def demand_writable(folder: Path) -> None:
    """:class:`StorageError` unless files in ``folder`` can be made and changed."""
    effective = os.access in os.supports_effective_ids
    touched = [folder, *(path for path in (folder / DATA, folder / header.NAME) if path.exists())]
    if not all(os.access(path, os.W_OK, effective_ids=effective) for path in touched):
        raise read_only(folder)


def read_only(folder: Path) -> StorageError:
    """The folder, or a file in it, cannot be written."""
    return StorageError(
        text(
            "errors",
            "The folder {folder} can only be read, so the caseload was not opened. Ask for write "
            "access, or copy the folder to a place of your own.",
        ).fill(folder=str(folder))
    )


def unreadable(folder: Path) -> LostError:
    """The data file is cut, damaged, foreign, or belongs to another key file."""
    return LostError(
        text(
            "errors",
            "The file with your cases in {folder} is damaged, or it is not the one that belongs there. "
            "Nothing was changed. Restore the newest backup.",
        ).fill(folder=str(folder))
    )


def _unfinished(folder: Path) -> bool:
    return (folder / UNFINISHED).exists() and not (folder / DATA).exists()
