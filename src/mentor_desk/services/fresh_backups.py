"""Removing at once the backups that hold an erased person, with a fresh one made first."""

from __future__ import annotations

from dataclasses import dataclass

from mentor_desk.errors import StorageError
from mentor_desk.paths import backups_of
from mentor_desk.services import erasure_receipt
from mentor_desk.services.backing_up import BackingUp
from mentor_desk.storage import backup, backup_ladder, second_place
from mentor_desk.storage.vault import Vault
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class Removed:
    """How many backups were removed, and whether those in the second place are out of reach."""

    count: int
    second_left: bool


def start_over(vault: Vault, backing: BackingUp) -> Removed:
    """Make a verified backup of what there is now, then remove every older one.

    The receipts are dated anew unless a second place could not be reached: its backups hold the
    persons still. Takes a while: call it on a worker thread. Raises :class:`StorageError`.
    """
    made = backing.make()
    there = second_place.of(vault.folder)
    try:
        gone = backup_ladder.keep_only(backups_of(vault.folder), made)
        far = [] if there is None else backup_ladder.keep_only(there, made)
        left = there is not None and any(
            each.folder.name != made.folder.name for each in backup.list_in(there)
        )
    except OSError as trouble:
        raise StorageError(
            text(
                "errors",
                "Not every older backup could be removed; the newest one is whole. Close what has the "
                "folder of the backups open, and try again.",
            )
        ) from trouble
    left = left or (there is None and second_place.chosen(vault.folder) is not None)
    if not left:
        day = vault.database.clock().date()
        vault.database.write(erasure_receipt.backups_removed, day=day)
    return Removed(len(gone) + len(far), left)
