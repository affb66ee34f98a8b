"""The vault: a folder with a key file and an encrypted data file, opened by one program at a time."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import StorageError
from mentor_desk.models import Mentor
from mentor_desk.models.base import utc_now
from mentor_desk.storage import (
    attempts,
    backup,
    backup_ladder,
    data_file,
    disk,
    faults,
    header,
    journal,
    journal_head,
    key_rotation,
    keys,
    unlocking,
    vault_check,
    vault_folder,
    vault_swap,
    ways_in,
)  # fmt: skip
from mentor_desk.storage.attempts import Attempts
from mentor_desk.storage.backup import DATA, Backup
from mentor_desk.storage.database import Clock, Database
from mentor_desk.storage.directory_shelf import Shelf
from mentor_desk.storage.engine import make_engine
from mentor_desk.storage.faults import DamagedError
from mentor_desk.storage.instance import InstanceLock
from mentor_desk.storage.journal_head import NOT_COMPARED, Finding
from mentor_desk.storage.kdf import KdfCost
from mentor_desk.storage.recovery_key import RecoveryKey
from mentor_desk.storage.use_case import T, reads, writes
from mentor_desk.storage.vault_check import Check
from mentor_desk.storage.vault_ways import VaultWays

__all__ = ["Check", "Vault", "data_key", "exists"]

exists = vault_folder.exists


class Vault:
    """An unlocked vault. :meth:`close` it; afterwards the key is gone from memory.

    Every method may be called from a worker thread.
    """

    def __init__(self, folder: Path, database: Database, key: bytearray, lock: InstanceLock) -> None:
        """Use :meth:`create` or :meth:`unlock`."""
        self.folder = folder
        self.database = database
        self._key = key
        self._lock = lock
        self._turn = threading.Lock()
        self.ways = VaultWays(folder, database, key, self._turn)
        self.arrival = NOT_COMPARED

    @classmethod
    def create(
        cls, folder: Path, passphrase: str, *, kdf: KdfCost | None = None, clock: Clock = utc_now
    ) -> tuple[Vault, RecoveryKey]:
        """Make an empty vault in ``folder`` (new or empty) and open it.

        Without ``kdf`` the cost is measured on this computer. The recovery key is known only here; it
        is never stored. :class:`StorageError` if the folder will not do; no vault is then in it.
        """
        ways_in.demand_passphrase(passphrase)
        vault_folder.demand_empty(folder)
        try:
            disk.private_folder(folder)
        except OSError:
            raise vault_folder.read_only(folder) from None
        vault_folder.demand_writable(folder)
        lock = InstanceLock(folder)
        key = keys.new_data_key()
        try:
            recovery = data_file.build(folder, passphrase, key, kdf)
            vault = cls(folder, Database(make_engine(folder / DATA, key), clock), key, lock)
            vault.database.shelf = Shelf(folder, key)
            with vault._closed_if_it_fails():
                vault.database.write(_created)
                vault.seal()
        except BaseException:
            keys.wipe(key)
            lock.free()
            raise
        return vault, recovery

    @classmethod
    def unlock(
        cls, folder: Path, secret: str, *, clock: Clock = utc_now, who: str | None = None
    ) -> Vault:
        """Open the vault in ``folder`` with its passphrase or its recovery key.

        Blocks for about a second: call it on a worker thread. ``who`` is for the journal; without it
        the mentor's name in the vault is taken. Raises :class:`WrongPassphraseError`,
        :class:`TooSoonError` or :class:`StorageError`; the vault is then as it was.
        """
        return cls._open(folder, secret, clock, who)

    @classmethod
    def unlock_with_key(
        cls, folder: Path, key: bytearray, *, clock: Clock = utc_now, who: str | None = None
    ) -> Vault:
        """Open the vault with the data key itself (see :func:`data_key`); the vault will wipe it."""
        return cls._open(folder, key, clock, who)

    @classmethod
    def unlock_with_key_store(
        cls, folder: Path, *, clock: Clock = utc_now, who: str | None = None
    ) -> Vault:
        """Open the vault with what this computer's key store keeps; otherwise as :meth:`unlock`."""
        vault_folder.demand_vault(folder)
        return cls._open(folder, ways_in.key_from_store(folder), clock, who)

    @classmethod
    def _open(cls, folder: Path, secret: str | bytearray, clock: Clock, who: str | None) -> Vault:
        vault_swap.settle(folder)
        vault_folder.demand_vault(folder)
        lock = InstanceLock(folder)
        key = bytearray()
        try:
            vault_swap.sweep(folder)
            header.sweep(folder)
            read = header.read(folder)
            if isinstance(secret, str):
                key = unlocking.data_key(folder, read, secret, datetime.now(UTC))
            else:
                key = secret
            _settle(folder, key)
            engine = data_file.open_engine(folder, key, clock)
            vault = cls(folder, Database(engine, clock), key, lock)
            vault.database.shelf = Shelf(folder, key)
            with vault._closed_if_it_fails():
                vault._arrive(who)
        except BaseException:
            keys.wipe(key)
            lock.free()
            raise
        return vault

    def change_passphrase(self, old: str, new: str) -> None:
        """Let ``new`` open the vault instead of ``old``; the recovery key stays.

        The reachable backups follow. Copies of the folder that lie elsewhere still open with ``old``.
        """
        self.ways.change_passphrase(old, new)

    def back_up(self, *, reason: str = "") -> Backup:
        """Make a verified backup now, then remove those too old to keep."""
        now = self.database.clock()
        with self._turn:
            made = backup.make(self.folder, self.database.engine, self._key, now, reason=reason)
        self.seal()
        with suppress(OSError):
            # A backup that cannot be removed now is removed after the next one.
            last = self.database.read(backup_ladder.chosen)
            backup_ladder.prune(self.folder, now, made=made, last=last)
            backup_ladder.prune_aside(self.folder, now, last)
        return made

    def with_key(self, work: Callable[[bytearray], T]) -> T:
        """What ``work`` makes of the data key, which nobody changes meanwhile; it keeps no copy."""
        with self._turn:
            return work(self._key)

    def check(self) -> Check:
        """Read the whole file and the whole journal, and say what is wrong with them."""
        last = backup.last_verified(self.folder, self.database.clock())
        try:
            problems, rows = vault_check.read_everything(self.database)
            broken = [] if problems else self.database.read(_broken_entries)
            end = self._end_of_journal()
        except DamagedError as damage:
            return Check((str(damage),), (), {}, last)
        return Check(problems, tuple(broken), rows, last, end)

    def seal(self) -> None:
        """Keep beside the data file how far the journal goes; a disk that refuses stops nobody."""
        with suppress(OSError, StorageError):
            journal_head.write(self.folder, self._key, self.database.engine)

    def close(self) -> None:
        """Close the file, wipe the key and let the next program in. Closing twice does nothing."""
        if any(self._key):
            self.seal()
        self.database.close()
        keys.wipe(self._key)
        self._lock.free()

    @contextmanager
    def _closed_if_it_fails(self) -> Iterator[None]:
        try:
            yield
        except BaseException:
            self.database.close()
            raise

    def _end_of_journal(self) -> Finding:
        engine = self.database.engine
        with faults.translated():
            now = journal_head.compare(self.folder, self._key, engine)
            backups = ((each.at, each.folder) for each in backup.list_backups(self.folder))
            kept = journal_head.compare_with_backups(backups, self._key, engine)
        return next((each for each in (self.arrival, now, kept) if not each.sound), now)

    def _arrive(self, who: str | None) -> None:
        self._take_directory_up()
        mentor = self.database.read(_mentor)
        if mentor is not None:
            self.database.owner_id, self.database.who = mentor
        self.database.who = who or self.database.who
        with faults.translated():
            self.arrival = journal_head.compare(self.folder, self._key, self.database.engine)
        self.database.write(_unlocked, attempts.read(self.folder), self.arrival)
        self.seal()
        with suppress(OSError):
            attempts.forget(self.folder)

    def _take_directory_up(self) -> None:
        needed = self.database.use_directory()
        if self.database.shelf is not None:
            self.database.shelf.sweep(needed)


def data_key(folder: Path, secret: str) -> bytearray:
    """The slow part of :meth:`Vault.unlock` alone, for those who want to measure the rest."""
    vault_swap.settle(folder)
    vault_folder.demand_vault(folder)
    return unlocking.data_key(folder, header.read(folder), secret, datetime.now(UTC))


def _settle(folder: Path, key: bytearray) -> None:
    try:
        key_rotation.settle(folder, key)
    except OSError as trouble:
        raise faults.from_system(trouble) from trouble


@reads
def _mentor(session: Session) -> tuple[uuid.UUID, str] | None:
    found = session.execute(select(Mentor.id, Mentor.name).order_by(Mentor.id).limit(1)).first()
    return (found.id, found.name) if found else None


@reads
def _broken_entries(session: Session) -> list[int]:
    return journal.verify(session)


@writes("vault.created")
def _created(session: Session) -> None:
    journal.note(session)


@writes("vault.unlocked")
def _unlocked(session: Session, failed: Attempts, arrival: Finding) -> None:
    if not arrival.sound:
        detail = {"state": arrival.state.value, "sealed": arrival.sealed, "found": arrival.found}
        journal.record(session, "journal.end_missing", detail=detail)
    if failed.count:
        journal.record(session, "vault.unlock_failed", detail=failed.detail())
    journal.record(session, "vault.unlocked", detail=journal_head.arrival_detail())
