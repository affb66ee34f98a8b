"""The open vault, as the window may use it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mentor_desk.app.safe_backups import keeping_of, lines, put_in_place
from mentor_desk.app.safe_ways import ways_of
from mentor_desk.ui.safe import BackupNews, Safe, Soundness
from mentor_desk.ui.safe_backups import AtClose

if TYPE_CHECKING:
    from mentor_desk.services.affected import Affected
    from mentor_desk.storage.vault import Vault


def safe_of(vault: Vault) -> Safe:
    """What the window may ask of ``vault``."""
    from mentor_desk.services import journal_end
    from mentor_desk.services.backing_up import BackingUp
    from mentor_desk.storage import backup

    backing_up, news = BackingUp(vault), BackupNews()

    def back_up(reason: str = "") -> datetime:
        made = backing_up.make(reason)
        news.made.emit()
        return made.at

    def start_over() -> tuple[int, bool]:
        from mentor_desk.services import fresh_backups

        removed = fresh_backups.start_over(vault, backing_up)
        news.made.emit()
        return removed.count, removed.second_left

    def affected(source: Path, secret: str) -> Affected:
        return _affected(vault, source, secret)

    return Safe(
        folder=vault.folder,
        change_passphrase=vault.change_passphrase,
        back_up=back_up,
        last_backup=lambda: backup.last_verified(vault.folder, vault.database.clock()),
        backups=lambda: lines(vault.folder),
        check=lambda: _check(vault),
        keeping=keeping_of(vault, backing_up, AtClose()),
        ways=ways_of(vault),
        arrival=journal_end.words(vault.arrival),
        tidy=vault.database.tidy,
        affected=affected,
        start_over=start_over,
        news=news,
    )


def _affected(vault: Vault, source: Path, secret: str) -> Affected:
    from mentor_desk.services import affected as people

    return people.in_backup(source, secret, vault)


def _check(vault: Vault) -> Soundness:
    from mentor_desk.services import journal_end

    found = vault.check()
    return Soundness(found.problems, found.broken_entries, journal_end.words(found.end))


def closing_with_backup(
    vault: Vault, now: Callable[[], datetime], at_close: AtClose | None = None
) -> Callable[[], None]:
    """Close the vault, after a verified backup if anything was changed or there is none from today.

    A backup that cannot be made does not keep the vault open: the desk has said so for days. A
    restored vault that is ready takes the place of the closed one.
    """
    asked = at_close or AtClose()

    def close() -> None:
        from mentor_desk.errors import UserError

        try:
            # What is replaced was backed up when the restored one was made ready.
            if not asked.put_in_place:
                with suppress(UserError):
                    _back_up(vault, now(), asked.reason)
        finally:
            vault.close()
        if asked.put_in_place:
            put_in_place(vault.folder)

    return close


def _back_up(vault: Vault, now: datetime, reason: str) -> None:
    from mentor_desk.services.backing_up import BackingUp
    from mentor_desk.storage import backup

    last = backup.last_verified(vault.folder, now)
    if last is None or last.date() != now.date() or BackingUp(vault).changed():
        # The second place may be slow or far away; it gets its copy when the desk is open again.
        vault.back_up(reason=reason)
