"""Making a backup ready to be a vault again: copied, checked, brought up to date, told in its journal.

All of it happens on a copy in the folder it is meant for; the backup itself is only read.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from mentor_desk.errors import StorageError, UserError, WrongPassphraseError
from mentor_desk.storage import (
    backup_content,
    disk,
    faults,
    header,
    journal_head,
    schema,
    soundness,
    unlocking,
    vault_folder,
    vault_swap,
)  # fmt: skip
from mentor_desk.storage.backup import DATA
from mentor_desk.storage.database import Clock, Database
from mentor_desk.storage.engine import connect_factory, make_engine
from mentor_desk.texts import Text, text

Tell = Callable[[int, int, Text], None]
"""Told how far the work is: done, of how many, with what. What it raises stops the work."""
STEPS: Final = 4
_CHUNK = 4 * 1024 * 1024
_COPYING = text("services", "Copying the backup …")
_READING = text("services", "Reading the copy through …")
_UPDATING = text("services", "Bringing it up to date …")
_FINISHING = text("services", "Reading it through once more …")


def demand_backup(source: Path) -> None:
    """:class:`StorageError` unless ``source`` is the folder of a backup (or of a whole vault)."""
    if not (source / DATA).is_file() or not (source / header.NAME).is_file():
        raise StorageError(
            text(
                "errors",
                "There is no backup in {folder}. A backup is a folder whose name is the day and the "
                "time it was made; choose it, or the folder it lies in.",
            ).fill(folder=str(source))
        )


def opened_by(source: Path, folder: Path, secret: str) -> tuple[bytearray, bytes]:
    """The data key of the backup ``source``, and the key file to restore with it.

    The key file of the vault in ``folder`` goes first where it opens the backup as well: the
    passphrase of today is then the one that is needed afterwards. Blocks for a second or two.
    :class:`WrongPassphraseError` when ``secret`` opens neither.
    """
    demand_backup(source)
    now = datetime.now(UTC)
    own = header.read(source)
    for place in (folder, source):
        try:
            found = header.read(place)
            if found.vault_id != own.vault_id:
                continue
            key = unlocking.data_key(folder, found, secret, now)
        except (StorageError, UserError):
            if place == source:
                raise
            continue
        if backup_content.opens(source / DATA, key):
            return key, (place / header.NAME).read_bytes()
    raise WrongPassphraseError(
        text(
            "errors",
            "That opens the caseload, but not this backup: it was made under other keys. Use the "
            "passphrase or the recovery key of the day it was made.",
        )
    )


def stage(
    source: Path,
    folder: Path,
    key: bytearray,
    key_file: bytes,
    *,
    prepare: Callable[[Database], object],
    clock: Clock,
    tell: Tell = lambda *_: None,
) -> None:
    """Make ``source`` ready in ``folder``; :func:`vault_swap.put_in_place` then does the rest.

    ``prepare`` is handed the database of the copy. Whatever is raised, nothing stays behind and the
    vault in ``folder`` is untouched. :class:`StorageError` when the backup is not whole.
    """
    making = folder / vault_swap.MAKING
    try:
        shutil.rmtree(making, ignore_errors=True)
        disk.private_folder(making)
        tell(0, STEPS, _COPYING)
        _copy(source / DATA, making / DATA, lambda: tell(0, STEPS, _COPYING))
        with faults.translated():
            tell(1, STEPS, _READING)
            _demand_whole(making / DATA, key)
            tell(2, STEPS, _UPDATING)
            _make_ready(making, key, clock, prepare)
            tell(3, STEPS, _FINISHING)
            _demand_whole(making / DATA, key)
        disk.replace_file(making / header.NAME, key_file, prefix=".hdr-")
        disk.sync_file(making / DATA)
        disk.sync_folder(making)
    except OSError as trouble:
        shutil.rmtree(making, ignore_errors=True)
        raise vault_folder.read_only(folder) from trouble
    except BaseException:
        shutil.rmtree(making, ignore_errors=True)
        raise


def _copy(source: Path, target: Path, go_on: Callable[[], object]) -> None:
    with source.open("rb") as old, target.open("xb") as new:
        while chunk := old.read(_CHUNK):
            go_on()
            new.write(chunk)
    target.chmod(0o600)


def _demand_whole(data: Path, key: bytearray) -> None:
    connection = connect_factory(data, key, read_only=True)()
    try:
        if soundness.problems(connection):
            raise not_whole()
    finally:
        connection.close()


def _make_ready(
    making: Path, key: bytearray, clock: Clock, prepare: Callable[[Database], object]
) -> None:
    data = making / DATA
    # An older shape needs no backup before it is migrated: the backup it comes from is one.
    engine = schema.upgraded(make_engine(data, key), data, key, before_upgrade=lambda: None)
    database = Database(engine, clock)
    try:
        schema.ensure(engine)
        prepare(database)
        journal_head.write(making, key, engine)
    finally:
        database.close()
    connection: Any = connect_factory(data, key)()
    try:
        soundness.checkpoint(connection)
    finally:
        connection.close()
    log = data.with_name(f"{DATA}-wal")
    if log.exists() and log.stat().st_size:
        raise faults.busy()
    for tail in ("-wal", "-shm"):
        data.with_name(f"{DATA}{tail}").unlink(missing_ok=True)


def not_whole() -> StorageError:
    """The backup is damaged: another one has to be taken."""
    return StorageError(
        text(
            "errors",
            "This backup is damaged and was not used. Nothing was changed. Choose an older one, or one "
            "from the second place.",
        )
    )
