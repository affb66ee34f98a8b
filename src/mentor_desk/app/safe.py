"""The open vault, as the window may use it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from mentor_desk.ui.safe import BackupLine, Safe, Soundness

if TYPE_CHECKING:
    from mentor_desk.storage.vault import Vault


def safe_of(vault: Vault) -> Safe:
    """What the window may ask of ``vault``."""
    from mentor_desk.services import journal_end
    from mentor_desk.storage import backup

    def back_up() -> datetime:
        return vault.back_up().at

    def backups() -> list[BackupLine]:
        found = backup.list_backups(vault.folder)
        return [
            BackupLine(each.at, sum(f.stat().st_size for f in each.folder.iterdir()), each.reason)
            for each in sorted(found, key=lambda each: each.at, reverse=True)
        ]

    def check() -> Soundness:
        found = vault.check()
        return Soundness(found.problems, found.broken_entries, journal_end.words(found.end))

    return Safe(
        folder=vault.folder,
        change_passphrase=vault.change_passphrase,
        back_up=back_up,
        last_backup=lambda: backup.last_verified(vault.folder, vault.database.clock()),
        backups=backups,
        check=check,
        arrival=journal_end.words(vault.arrival),
    )


def closing_with_backup(vault: Vault, now: Callable[[], datetime]) -> Callable[[], None]:
    """Close the vault, with a verified backup first if there is none from today.

    A backup that cannot be made does not keep the vault open: the desk has said so for days.
    """

    def close() -> None:
        from mentor_desk.errors import UserError
        from mentor_desk.storage import backup

        last = backup.last_verified(vault.folder, now())
        try:
            with suppress(UserError):
                if last is None or last.date() != now().date():
                    vault.back_up()
        finally:
            vault.close()

    return close
