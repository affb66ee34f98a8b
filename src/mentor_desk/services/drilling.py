"""Proving that the newest backup can be restored, without touching anything."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import StorageError, UserError
from mentor_desk.models import JournalEntry
from mentor_desk.storage import backup, backup_content, journal, restore, vault_swap
from mentor_desk.storage.backup import DATA, Backup
from mentor_desk.storage.database import Database
from mentor_desk.storage.restore import Tell
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.storage.vault import Vault
from mentor_desk.texts import text

DRILLED: Final = "backup.drilled"


@dataclass(frozen=True, slots=True)
class Drill:
    """One proof: when, of the backup of which moment, and how many records were read in it."""

    at: datetime
    made_at: datetime
    records: int


def drill(vault: Vault, *, tell: Tell = lambda *_: None) -> Drill:
    """Restore the newest backup into a folder inside the vault's, open it, read it all, remove it.

    It goes the way of a real restore to the end. :class:`UserError` when something is wrong with the
    backup; the caseload itself is not touched in any case.
    """
    newest = next(iter(backup.list_backups(vault.folder)), None)
    if newest is None:
        raise UserError(text("services", "There is no backup to try yet. Make one first."))
    place = vault.folder / vault_swap.DRILL
    try:
        records = _restored_and_read(vault, newest, place, tell)
    finally:
        shutil.rmtree(place, ignore_errors=True)
    detail = {"made_at": newest.at.isoformat(), "records": records}
    vault.database.write(_drilled, detail=detail)
    return Drill(vault.database.clock(), newest.at, records)


@reads
def last(session: Session) -> Drill | None:
    """The latest proof, as the journal tells it."""
    entry = session.scalars(
        select(JournalEntry)
        .where(JournalEntry.operation == DRILLED)
        .order_by(JournalEntry.seq.desc())
        .limit(1)
    ).first()
    if entry is None:
        return None
    made_at = datetime.fromisoformat(str(entry.detail["made_at"])).astimezone(UTC)
    return Drill(entry.at, made_at, int(entry.detail["records"]))


def _restored_and_read(vault: Vault, newest: Backup, place: Path, tell: Tell) -> int:
    key = vault.with_key(bytearray)
    then = backup_content.look_into(newest.folder / DATA, key)
    shutil.rmtree(place, ignore_errors=True)
    key_file = (newest.folder / "header.json").read_bytes()
    restore.stage(
        newest.folder, place, key, key_file, prepare=_nothing, clock=vault.database.clock, tell=tell
    )
    vault_swap.put_in_place(place)
    proof = Vault.unlock_with_key(place, key, clock=vault.database.clock, who=vault.database.who)
    try:
        found = proof.check()
    finally:
        proof.close()
    if not found.sound or _lost(then.rows, found.rows):
        raise _failed()
    return sum(then.rows.values())


def _nothing(_database: Database) -> None:
    """A drill changes nothing in what it restores."""


def _lost(then: Mapping[str, int], now: Mapping[str, int]) -> bool:
    return any(now.get(table, 0) < count for table, count in then.items())


def _failed() -> StorageError:
    return StorageError(
        text(
            "errors",
            "The newest backup could not be restored whole. Your caseload is as it was. Make a new "
            "backup now and try again; if it fails again, tell whoever looks after the computer.",
        )
    )


@writes(DRILLED)
def _drilled(session: Session, *, detail: dict[str, Any]) -> None:
    journal.note(session, detail=detail)
