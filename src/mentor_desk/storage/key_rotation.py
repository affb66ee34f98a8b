"""A new data key for the vault: what is written from then on, no stolen copy of the old key opens.

The data file and the directory files are copied under the new key beside the old ones and read whole.
Then one rename decides: the key file with the new slots takes the place of the old one. Before it the
old secrets open the old files and the copies are thrown away at the next opening; after it the new
secrets open the copies, which the next opening puts in place if this program could not. Which of the
two it is, is told by trying which file the data key opens.

The key file keeps the former data key, wrapped under the new one, until every backup has followed
(see :mod:`~mentor_desk.storage.backup_rotation`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from sqlalchemy.orm import Session

from mentor_desk.errors import StorageError
from mentor_desk.storage import (
    directory_key,
    disk,
    faults,
    header,
    journal,
    journal_head,
    keys,
    soundness,
    vault_folder,
)  # fmt: skip
from mentor_desk.storage.backup import DATA
from mentor_desk.storage.database import Database
from mentor_desk.storage.engine import connect_factory, make_engine
from mentor_desk.storage.header import Header
from mentor_desk.storage.recoding import Cancelled, opens, recode, recode_file
from mentor_desk.storage.recovery_key import RecoveryKey
from mentor_desk.storage.use_case import writes
from mentor_desk.texts import Text, text

TAIL: Final = ".rekeyed"
_DIRECTORIES: Final = "directory-*.db"
_LOGS: Final = ("-wal", "-shm", "-journal")
_ROUNDS: Final = 5
_COPYING = text("services", "Encrypting everything anew …")

Tell = Callable[[float, Text], None]
"""How far it is, from 0 to 1, and what is done just now."""


@dataclass(frozen=True, slots=True)
class NewSecrets:
    """What shall open the vault from now on."""

    passphrase: str
    recovery: RecoveryKey


def renew(
    folder: Path,
    database: Database,
    key: bytearray,
    new: NewSecrets,
    *,
    tell: Tell = lambda *_: None,
    cancelled: Cancelled = lambda: False,
) -> None:
    """Put the open vault in ``folder`` under a new data key, which takes the place of ``key``.

    Others may read and write meanwhile, they wait for a moment at the end. Raises
    :class:`StorageError` or :class:`CancelledError`; the vault is then as it was.
    """
    current = header.read(folder)
    fresh = keys.new_data_key()
    try:
        renewed = _header(current, key, fresh, new)
        for _ in range(_ROUNDS):
            if _round(folder, database, key, fresh, renewed, tell, cancelled):
                return
        raise faults.busy()
    except OSError as trouble:
        raise faults.from_system(trouble) from trouble
    finally:
        # Once the new key file is in place, the copies are the vault and not for us to remove.
        if header.read(folder) == current:
            _sweep(folder, key)
        keys.wipe(fresh)


def settle(folder: Path, key: bytes | bytearray) -> None:
    """Finish or throw away what a kill broke off; ``key`` is what the key file gives.

    Only whoever holds the vault's lock may, before the data file is opened. ``OSError`` when the disk
    refuses.
    """
    if any(folder.glob(f"*{TAIL}*")):
        _take(folder / DATA, key)
        under = directory_key.derived(key)
        for staged in folder.glob(f"{_DIRECTORIES}{TAIL}"):
            _take(staged.with_name(staged.name.removesuffix(TAIL)), under)
        keys.wipe(under)
        disk.sync_folder(folder)
    _renew_seal(folder, key)


def former_key(current: Header, key: bytes | bytearray) -> bytearray | None:
    """The data key before this one, while there are backups under it; wipe it."""
    if not current.has(keys.FORMER):
        return None
    return keys.unwrap_with_key(current.slot(keys.FORMER), key, current.binding)


def _header(current: Header, key: bytearray, fresh: bytearray, new: NewSecrets) -> Header:
    bound = current.binding
    cost = keys.cost_of(current.slot(keys.PHRASE))
    slots = (
        keys.wrap_with_passphrase(fresh, new.passphrase, cost, bound),
        keys.wrap_with_recovery_key(fresh, new.recovery, bound),
        keys.wrap_with_key(key, fresh, keys.FORMER, bound),
    )
    return Header(current.vault_id, slots)


def _round(
    folder: Path,
    database: Database,
    key: bytearray,
    fresh: bytearray,
    renewed: Header,
    tell: Tell,
    cancelled: Cancelled,
) -> bool:
    """Copy everything and switch over; false when somebody wrote while it was copied."""
    with faults.translated():
        own = connect_factory(folder / DATA, key)()
        try:
            version = soundness.data_version(own)
            _stage(folder, own, key, fresh, tell, cancelled)
            _enter(folder, database, fresh)
            with database.alone():
                if soundness.data_version(own) != version:
                    return False
                # A key that was wiped says that the vault was closed meanwhile.
                if not any(key) or not soundness.emptied_log(own):
                    raise faults.busy()
                own.close()
                _switch(folder, database, key, fresh, renewed)
        finally:
            own.close()
    return True


def _stage(
    folder: Path,
    own: Any,
    key: bytearray,
    fresh: bytearray,
    tell: Tell,
    cancelled: Cancelled,
) -> None:
    files = sorted(folder.glob(_DIRECTORIES))
    data = (folder / DATA).stat().st_size
    whole = data + sum(path.stat().st_size for path in files)

    def so_far(part: float) -> None:
        tell(part * data / whole, _COPYING)

    recode(own, _staged(folder / DATA), fresh, progress=so_far, cancelled=cancelled)
    done = data
    with _derived(key) as old, _derived(fresh) as under:
        for path in files:
            recode_file(path, old, _staged(path), under, cancelled=cancelled)
            done += path.stat().st_size
            tell(done / whole, _COPYING)


def _enter(folder: Path, database: Database, fresh: bytearray) -> None:
    """The journal of the copy says what was done: it is told exactly when the copy is in use."""
    staged = _staged(folder / DATA)
    engine = make_engine(staged, fresh)
    copy = Database(engine, database.clock, database.who)
    copy.owner_id = database.owner_id
    try:
        copy.write(_renewed)
        pooled = engine.raw_connection()
        soundness.checkpoint(pooled.driver_connection)
        pooled.close()
    finally:
        copy.close()
    disk.sync_file(staged)
    disk.sync_folder(folder)


def _switch(
    folder: Path, database: Database, key: bytearray, fresh: bytearray, renewed: Header
) -> None:
    try:
        header.write(folder, renewed)
        settle(folder, fresh)
    except OSError as trouble:
        if header.read(folder) == renewed:
            # The new key counts, and the old file must not be written any more: the next start goes on.
            database.close()
            raise vault_folder.read_only(folder) from trouble
        raise
    # In its place: the engine opens its next connection with what stands there.
    key[:] = fresh
    if database.shelf is not None:
        database.shelf.renew(key)


def _take(path: Path, key: bytes | bytearray) -> None:
    """Let the copy take the place of ``path`` if it is the one that ``key`` opens, or remove it."""
    staged = _staged(path)
    if staged.exists() and not opens(path, key) and opens(staged, key):
        for tail in _LOGS:
            path.with_name(path.name + tail).unlink(missing_ok=True)
        disk.sync_folder(path.parent)
        disk.rename(staged, path)
    for leftover in path.parent.glob(f"{staged.name}*"):
        leftover.unlink(missing_ok=True)


def _renew_seal(folder: Path, key: bytes | bytearray) -> None:
    """Seal the end of the journal under the new key, if it was well sealed under the former one."""
    if journal_head.read(folder, key) is not None:
        return
    former = former_key(header.read(folder), key)
    if former is None:
        return
    if journal_head.read(folder, former) is not None:
        with suppress(StorageError), faults.translated():
            connection = connect_factory(folder / DATA, key)()
            try:
                journal_head.write_from(folder, key, connection)
            finally:
                connection.close()
    keys.wipe(former)


def _sweep(folder: Path, key: bytes | bytearray) -> None:
    with suppress(OSError):
        settle(folder, key)


def _staged(path: Path) -> Path:
    return path.with_name(path.name + TAIL)


@contextmanager
def _derived(key: bytes | bytearray) -> Iterator[bytearray]:
    under = directory_key.derived(key)
    try:
        yield under
    finally:
        keys.wipe(under)


@writes("vault.data_key_renewed")
def _renewed(session: Session) -> None:
    journal.note(session)
