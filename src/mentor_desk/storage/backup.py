"""Backups that have been opened and read before they count.

A backup is a folder ``backups/<moment>`` with ``vault.db`` and ``header.json``, encrypted like the
vault itself. It gets its name by one rename after it has been verified, so every folder with such a
name is a good one.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Engine

from mentor_desk.errors import StorageError
from mentor_desk.paths import backups_of
from mentor_desk.storage import disk, faults, header, journal_head, recoding, second_place, soundness
from mentor_desk.storage.engine import connect_factory
from mentor_desk.storage.journal_head import Head
from mentor_desk.texts import text

DATA: Final = "vault.db"
BEFORE_MIGRATION: Final = "before-migration"
BEFORE_RESTORE: Final = "before-restore"
LOCK: Final = "lock"
QUIT: Final = "quit"
BY_ITSELF: Final = frozenset({"", LOCK, QUIT})
"""Reasons of daily work: of these one a step of the ladder is enough."""
_NAME = re.compile(r"(?P<at>\d{8}T\d{6}Z)(-(?P<reason>[a-z][a-z-]*))?(-\d+)?")
_MOMENT = "%Y%m%dT%H%M%SZ"
_TEMPORARY = ".tmp-"
_CLOCKS_DIFFER = timedelta(hours=12)


@dataclass(frozen=True, slots=True, order=True)
class Backup:
    """One verified backup: when it was made (UTC), why, and its folder."""

    at: datetime
    folder: Path
    reason: str = ""


def make(folder: Path, engine: Engine, key: bytearray, now: datetime, *, reason: str = "") -> Backup:
    """Copy the open vault in ``folder``, verify the copy and only then give it its name.

    May run on any thread while others write; the copy is one consistent moment. :class:`StorageError`
    when there is no room or the copy does not read back whole: nothing half-done remains. ``now`` is
    UTC; ``reason`` a word such as ``before-migration``.
    """
    backups = backups_of(folder)
    building = backups / f"{_TEMPORARY}{now.strftime(_MOMENT)}"
    try:
        disk.private_folder(backups)
        _sweep(backups)
        disk.private_folder(building)
        with faults.translated():
            _copy(engine, building / DATA, key)
            disk.replace_file(
                building / header.NAME, (folder / header.NAME).read_bytes(), prefix=".hdr-"
            )
        header.read(building)
        disk.sync_folder(building)
        target = _free_name(backups, now, reason)
        disk.rename(building, target)
        disk.sync_folder(backups)
    except OSError as trouble:
        raise _not_made() from trouble
    finally:
        shutil.rmtree(building, ignore_errors=True)
    return Backup(now.astimezone(UTC).replace(microsecond=0), target, reason)


def list_backups(folder: Path) -> list[Backup]:
    """The verified backups of the vault in ``folder``, newest first."""
    return list_in(backups_of(folder))


def list_in(backups: Path) -> list[Backup]:
    """The verified backups that lie in the folder ``backups``, newest first."""
    found = []
    for entry in backups.iterdir() if backups.is_dir() else ():
        backup = named(entry)
        if backup is not None and (entry / DATA).is_file():
            found.append(backup)
    return sorted(found, reverse=True)


def last_verified(folder: Path, now: datetime) -> datetime | None:
    """When the newest verified backup was made (UTC), or ``None`` without any.

    One dated after ``now`` was made while the computer's clock was wrong, and does not count: nothing
    would be backed up until that day.
    """
    moments = [each.at for each in list_backups(folder) if each.at - now < _CLOCKS_DIFFER]
    return max(moments, default=None)


def named(folder: Path) -> Backup | None:
    """The backup whose folder this is, told by its name; ``None`` for a folder called otherwise."""
    name = _NAME.fullmatch(folder.name)
    if name is None:
        return None
    try:
        at = datetime.strptime(name["at"], _MOMENT).replace(tzinfo=UTC)
    except ValueError:
        # As many digits as a moment has, but no such day.
        return None
    return Backup(at, folder, name["reason"] or "")


def reachable(folder: Path) -> list[Backup]:
    """The backups of the vault in ``folder`` that can be got at now: here and in the second place."""
    there = second_place.of(folder)
    return [*list_backups(folder), *(list_in(there) if there is not None else ())]


def renew_headers(folder: Path, current: header.Header, key: bytearray) -> None:
    """Give every reachable backup the current key file after the passphrase was changed.

    Otherwise the old passphrase would go on opening them. Only backups of the same vault under the
    same data key are touched: under another, the new slots would lock them for good. Copies that lie
    elsewhere keep the old slots.
    """
    for backup in reachable(folder):
        try:
            same = header.read(backup.folder).vault_id == current.vault_id
        except StorageError:
            same = False
        if same and recoding.opens(backup.folder / DATA, key):
            header.write(backup.folder, current)


def _copy(engine: Engine, target: Path, key: bytearray) -> None:
    pooled = engine.raw_connection()
    try:
        source: Any = pooled.driver_connection
        # The version first: a commit between the two must not pass for a quiet moment.
        version, before = soundness.data_version(source), soundness.row_counts(source)
        head = journal_head.last(source)
        source.execute("VACUUM INTO ?", (str(target),))
        quiet = version == soundness.data_version(source)
        schema = soundness.user_version(source)
    finally:
        pooled.close()
    target.chmod(0o600)
    disk.sync_file(target)
    copy = connect_factory(target, key, read_only=True)()
    try:
        counts = soundness.row_counts(copy)
        whole = not soundness.problems(copy) and soundness.user_version(copy) == schema
        whole = whole and _holds(copy, head, last=quiet)
        if whole:
            journal_head.write_from(target.parent, key, copy)
    finally:
        copy.close()
    # What others committed meanwhile may or may not be in the copy; then only the tables are compared.
    if not whole or (counts != before if quiet else counts.keys() != before.keys()):
        raise _not_made()


def _holds(copy: Any, head: Head | None, *, last: bool) -> bool:
    """Whether the journal of ``copy`` has the entry ``head``, as its very ``last`` where that is so."""
    if head is None:
        return True
    if last:
        return journal_head.last(copy) == head
    found = copy.execute("SELECT entry_hash FROM journal_entry WHERE seq = ?", (head.seq,)).fetchone()
    return found is not None and str(found[0]) == head.entry_hash


def _free_name(backups: Path, now: datetime, reason: str) -> Path:
    name = now.astimezone(UTC).strftime(_MOMENT) + (f"-{reason}" if reason else "")
    target, number = backups / name, 2
    while target.exists():
        target, number = backups / f"{name}-{number}", number + 1
    return target


def _sweep(backups: Path) -> None:
    for leftover in backups.glob(f"{_TEMPORARY}*"):
        shutil.rmtree(leftover, ignore_errors=True)


def _not_made() -> StorageError:
    return StorageError(
        text(
            "errors",
            "The backup could not be made and was thrown away; the caseload itself is as it was. Check "
            "that the disk has room and try again.",
        )
    )
