"""Restoring a backup over what there is, or beside it.

A restored vault must not bring back who was erased after the backup was made: they are erased again in
the copy, before it counts, and their receipts go with it.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import StorageError
from mentor_desk.models import Mentor
from mentor_desk.models.base import utc_now
from mentor_desk.services import restored_receipts
from mentor_desk.services.restore_preview import key_for
from mentor_desk.services.restored_receipts import Receipt, carry
from mentor_desk.storage import (
    backup,
    backup_content,
    disk,
    faults,
    header,
    restore,
    vault_folder,
    vault_swap,
)  # fmt: skip
from mentor_desk.storage.backup import BEFORE_RESTORE, DATA
from mentor_desk.storage.database import Clock, Database
from mentor_desk.storage.engine import make_engine
from mentor_desk.storage.instance import InstanceLock
from mentor_desk.storage.restore import Tell
from mentor_desk.storage.use_case import reads
from mentor_desk.storage.vault import Vault

Reapply = Callable[[Database, Sequence[uuid.UUID]], int]
"""Erases these persons again in a restored data file; how many there were."""
_MOMENT: Final = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class _Backup:
    """A backup that could be opened, what was erased since, and who restores it when."""

    source: Path
    key: bytearray
    key_file: bytes
    receipts: list[Receipt]
    clock: Clock
    who: str = ""


def make_ready(
    vault: Vault, source: Path, reapply: Reapply, *, secret: str = "", tell: Tell = lambda *_: None
) -> None:
    """Make ``source`` ready to take the open vault's place, and back up what it will replace.

    Then close the vault and call :func:`put_in_place`. Whatever is raised, nothing was changed.
    """
    what = _for_open(vault, source, secret)
    # First, so that the journal tells of the restore after every backup of what was before it.
    vault.back_up(reason=BEFORE_RESTORE)
    _stage(what, vault.folder, reapply, tell)


def put_in_place(folder: Path, *, aside: str = "") -> None:
    """Let what was made ready take the place of the vault in ``folder``, which is closed by now.

    :class:`StorageError` when the disk refuses; opening the vault then goes on where it stopped.
    """
    try:
        vault_swap.put_in_place(folder, aside=aside)
    except OSError as trouble:
        raise faults.from_system(trouble) from trouble


def over_closed(
    folder: Path,
    source: Path,
    secret: str,
    reapply: Reapply,
    *,
    clock: Clock = utc_now,
    tell: Tell = lambda *_: None,
) -> None:
    """Restore ``source`` to ``folder``, whose vault is closed, does not open or is not there.

    What lies there is backed up if it can be read, and set aside in a folder of its own if not. Blocks
    for some seconds. Raises :class:`UserError`; then nothing was changed.
    """
    vault_swap.settle(folder)
    key, key_file = restore.opened_by(source, folder, secret)
    _make_folder(folder)
    lock = InstanceLock(folder)
    try:
        receipts = restored_receipts.around(folder, source, key)
        unsaved = _is_something(folder) and not _backed_up(folder, key, clock())
        _stage(_Backup(source, key, key_file, receipts, clock), folder, reapply, tell)
    finally:
        lock.free()
    name = f"{vault_swap.SET_ASIDE}{clock().astimezone(UTC).strftime(_MOMENT)}"
    put_in_place(folder, aside=name if unsaved else "")


def beside(
    vault: Vault,
    source: Path,
    target: Path,
    reapply: Reapply,
    *,
    secret: str = "",
    tell: Tell = lambda *_: None,
) -> None:
    """Make a caseload of its own from ``source`` in ``target``, a new or empty folder."""
    _to_empty(_for_open(vault, source, secret), target, reapply, tell)


def beside_closed(
    source: Path,
    target: Path,
    secret: str,
    reapply: Reapply,
    *,
    clock: Clock = utc_now,
    tell: Tell = lambda *_: None,
) -> None:
    """The same without an open vault. If ``source`` lies in a vault's folder, its receipts count."""
    key, key_file = restore.opened_by(source, target, secret)
    receipts = restored_receipts.around(source.parent.parent, source, key)
    _to_empty(_Backup(source, key, key_file, receipts, clock), target, reapply, tell)


def _for_open(vault: Vault, source: Path, secret: str) -> _Backup:
    key, key_file = key_for(vault, source, secret)
    database = vault.database
    receipts = database.read(restored_receipts.receipts)
    return _Backup(source, key, key_file, receipts, database.clock, database.who)


def _to_empty(what: _Backup, target: Path, reapply: Reapply, tell: Tell) -> None:
    vault_folder.demand_empty(target)
    _make_folder(target)
    _stage(what, target, reapply, tell)
    put_in_place(target)


def _make_folder(folder: Path) -> None:
    try:
        disk.private_folder(folder)
    except OSError as trouble:
        raise vault_folder.read_only(folder) from trouble


def _stage(what: _Backup, folder: Path, reapply: Reapply, tell: Tell) -> None:
    made = backup.named(what.source)
    detail = {"made_at": made.at.isoformat() if made else ""}

    def prepare(copy: Database) -> None:
        mentor = copy.read(_mentor)
        if mentor is not None:
            copy.owner_id, copy.who = mentor
        copy.who = what.who or copy.who
        if gone := copy.write(carry, found=what.receipts, detail=detail):
            reapply(copy, gone)

    restore.stage(
        what.source, folder, what.key, what.key_file, prepare=prepare, clock=what.clock, tell=tell
    )


def _is_something(folder: Path) -> bool:
    return any((folder / name).exists() for name in (DATA, header.NAME))


def _backed_up(folder: Path, key: bytearray, now: datetime) -> bool:
    """Whether what lies in ``folder`` could be read with ``key`` and was backed up."""
    if not (folder / DATA).exists() or not backup_content.opens(folder / DATA, key):
        return False
    engine = make_engine(folder / DATA, key)
    try:
        backup.make(folder, engine, key, now, reason=BEFORE_RESTORE)
    except StorageError:
        return False
    finally:
        engine.dispose()
    return True


@reads
def _mentor(session: Session) -> tuple[uuid.UUID, str] | None:
    found = session.execute(select(Mentor.id, Mentor.name).order_by(Mentor.id).limit(1)).first()
    return (found.id, found.name) if found else None
