"""Backups by themselves while a vault is open, and their copies in the second place."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import StorageError, UserError
from mentor_desk.models import Setting
from mentor_desk.storage import backup, backup_content, backup_ladder, faults, journal, second_place
from mentor_desk.storage.backup import DATA, Backup
from mentor_desk.storage.engine import connect_factory
from mentor_desk.storage.second_place import SecondPlace
from mentor_desk.storage.use_case import writes
from mentor_desk.storage.vault import Vault
from mentor_desk.texts import text

EVERY: Final = timedelta(minutes=15)
ANYHOW: Final = timedelta(hours=20)
"""After so long there is another one even if nothing was changed: one copy alone may rot."""
TOO_LONG: Final = timedelta(days=7)
Pulse = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Second:
    """The second place and the newest copy there (UTC), as far as it can be got at now."""

    place: SecondPlace
    newest: datetime | None


class BackingUp:
    """Knows what the newest backup holds, so that none is made when nothing was changed.

    Its methods read and write files: call them on a worker thread.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._pulse: Pulse | None = None
        self._turn = threading.Lock()
        self._copied: datetime | None = None

    def make(self, reason: str = "") -> Backup:
        """Make a verified backup, and copy it to the second place if that can be got at."""
        with self._turn:
            before = self._now()
            made = self._vault.back_up(reason=reason)
            self._pulse = before
        self.copy(made)
        return made

    def due(self) -> bool:
        """Whether it is time: a quarter of an hour with changes, or nearly a day without."""
        now = self._vault.database.clock()
        last = backup.last_verified(self._vault.folder, now)
        if last is None or now - last >= ANYHOW:
            return True
        return now - last >= EVERY and self.changed()

    def changed(self) -> bool:
        """Whether anything was written since the newest backup."""
        with self._turn:
            if self._pulse is None:
                self._pulse = self._in_newest()
            return self._now() != self._pulse

    def copy(self, made: Backup) -> bool:
        """Copy ``made`` to the second place; whether that went well."""
        there = second_place.of(self._vault.folder)
        if there is None:
            return False
        now = self._vault.database.clock()
        try:
            second_place.bring(made.folder, there)
            last = self._vault.database.read(backup_ladder.chosen)
            backup_ladder.prune_in(there, now, made=made, last=last)
        except (OSError, StorageError):
            return False
        return True

    def second(self) -> Second | None:
        """The second place and what lies there; ``None`` when there is none."""
        place = second_place.chosen(self._vault.folder)
        if place is None:
            return None
        there = second_place.of(self._vault.folder)
        found = backup.list_in(there) if there is not None else []
        return Second(place, found[0].at if found else None)

    def choose_second(self, folder: Path) -> Second | None:
        """Take ``folder`` as the second place and copy the newest backup there. :class:`UserError`."""
        second_place.choose(self._vault.folder, folder, self._vault.database.clock())
        newest = next(iter(backup.list_backups(self._vault.folder)), None)
        if newest is not None and not self.copy(newest):
            raise StorageError(
                text(
                    "errors",
                    "The newest backup could not be copied there. Check that the disk has room. The "
                    "place is kept, and it is tried again with the next backup.",
                )
            )
        return self.second()

    def forget_second(self) -> None:
        """Have no second place any more."""
        with suppress(OSError):
            second_place.forget(self._vault.folder)

    def _now(self) -> Pulse:
        with faults.translated():
            pooled = self._vault.database.engine.raw_connection()
            try:
                return backup_content.pulse(pooled.driver_connection)
            finally:
                pooled.close()

    def _in_newest(self) -> Pulse | None:
        newest = next(iter(backup.list_backups(self._vault.folder)), None)
        if newest is None:
            return None

        def look(key: bytearray) -> Pulse:
            connection: Any = connect_factory(newest.folder / DATA, key, read_only=True)()
            try:
                return backup_content.pulse(connection)
            finally:
                connection.close()

        # A backup of another shape or under another key is none of what there is now.
        with suppress(StorageError), faults.translated():
            return self._vault.with_key(look)
        return None


@writes("backup.ladder_chosen")
def choose_ladder(session: Session, *, days: int) -> None:
    """Let the backups go after ``days`` days. :class:`UserError` for a number not offered."""
    if days not in backup_ladder.CHOICES:
        raise UserError(text("services", "Choose one of the lengths offered."), "days")
    found = session.scalars(select(Setting).where(Setting.key == backup_ladder.SETTING)).first()
    if found is None:
        session.add(Setting(key=backup_ladder.SETTING, value=days))
    else:
        found.value, found.deleted_at = days, None
    journal.note(session, detail={"days": days})
