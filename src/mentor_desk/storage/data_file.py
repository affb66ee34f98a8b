"""Making and opening the two files of a vault, once its folder is locked."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from mentor_desk.storage import backup, disk, faults, header, kdf, keys, schema, soundness
from mentor_desk.storage.backup import BEFORE_MIGRATION, DATA
from mentor_desk.storage.engine import make_engine
from mentor_desk.storage.faults import DamagedError
from mentor_desk.storage.header import Header
from mentor_desk.storage.kdf import KdfCost
from mentor_desk.storage.recovery_key import RecoveryKey
from mentor_desk.storage.vault_folder import UNFINISHED, read_only, unreadable


def build(folder: Path, passphrase: str, key: bytearray, cost: KdfCost | None) -> RecoveryKey:
    """Put a data file and its key file into ``folder``; both are there at the end, or neither.

    The data file gets its name last: a kill before that leaves no vault, and creating one can simply
    be tried again.
    """
    vault_id, recovery = uuid.uuid4(), RecoveryKey.new()
    bound = header.binding(vault_id)
    unfinished = folder / UNFINISHED
    try:
        _sweep(folder)
        with faults.translated():
            engine = make_engine(unfinished, key)
            try:
                schema.ensure(engine)
            finally:
                engine.dispose()
        slots = (
            keys.wrap_with_passphrase(key, passphrase, cost or kdf.calibrated(), bound),
            keys.wrap_with_recovery_key(key, recovery, bound),
        )
        unfinished.chmod(0o600)
        disk.sync_file(unfinished)
        header.write(folder, Header(vault_id, slots))
        disk.rename(unfinished, folder / DATA)
        disk.sync_folder(folder)
    except OSError as trouble:
        _sweep(folder)
        raise read_only(folder) from trouble
    except BaseException:
        _sweep(folder)
        raise
    return recovery


def open_engine(folder: Path, key: bytearray, clock: Callable[[], datetime]) -> Engine:
    """The engine on the data file in ``folder``, checked after an unclean exit and brought up to date.

    :class:`StorageError` when the file does not open with ``key``, is damaged, or is of a newer
    program; it is then as it was. Before a migration there is a verified backup.
    """
    data = folder / DATA
    log = folder / f"{DATA}-wal"
    unclean = log.exists() and log.stat().st_size > 0
    engine = make_engine(data, key)

    def back_up() -> None:
        backup.make(folder, engine, key, clock(), reason=BEFORE_MIGRATION)

    try:
        with faults.translated():
            _first_look(engine, unclean=unclean)
            engine = schema.upgraded(engine, data, key, before_upgrade=back_up)
            schema.ensure(engine)
    except DamagedError as trouble:
        engine.dispose()
        raise unreadable(folder) from trouble
    except BaseException:
        engine.dispose()
        raise
    return engine


def _first_look(engine: Engine, *, unclean: bool) -> None:
    pooled = engine.raw_connection()
    try:
        connection: Any = pooled.driver_connection
        if unclean:
            soundness.checkpoint(connection)
        if unclean and soundness.quick_problems(connection):
            raise faults.damaged()
    finally:
        pooled.close()


def _sweep(folder: Path) -> None:
    for name in (UNFINISHED, f"{UNFINISHED}-wal", f"{UNFINISHED}-shm", header.NAME):
        (folder / name).unlink(missing_ok=True)
    header.sweep(folder)
