"""Looking at a backup before it is restored: what it holds, and what would be missing afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mentor_desk.formats.folding import danish_sort_key
from mentor_desk.services import restored_receipts
from mentor_desk.storage import backup, backup_content, faults, restore
from mentor_desk.storage.backup import DATA
from mentor_desk.storage.backup_content import Content, Since
from mentor_desk.storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Preview:
    """What restoring a backup would mean.

    ``made_at`` is ``None`` for a folder with another name; ``now`` and ``since`` are where the present
    vault cannot be read. ``erased`` is how many persons are erased again, ``missing`` the names of the
    citizens who are here now and not in the backup.
    """

    source: Path
    made_at: datetime | None
    reason: str
    then: Content
    now: Content | None
    since: Since | None
    erased: int
    missing: tuple[str, ...] = ()


def needs_secret(vault: Vault, source: Path) -> bool:
    """Whether the backup was made under other keys than the open vault's, and asks for its own."""
    restore.demand_backup(source)
    return not vault.with_key(lambda key: backup_content.opens(source / DATA, key))


def key_for(vault: Vault, source: Path, secret: str) -> tuple[bytearray, bytes]:
    """The data key of ``source`` and the key file to restore with it; by ``secret`` if need be."""
    restore.demand_backup(source)
    own = vault.with_key(bytearray)
    if backup_content.opens(source / DATA, own):
        return own, (vault.folder / "header.json").read_bytes()
    return restore.opened_by(source, vault.folder, secret)


def preview(vault: Vault, source: Path, secret: str = "") -> Preview:
    """What restoring ``source`` over or beside the open vault would mean. :class:`StorageError`."""
    key, _ = key_for(vault, source, secret)
    then = backup_content.look_into(source / DATA, key)
    with faults.translated():
        pooled = vault.database.engine.raw_connection()
        try:
            now = backup_content.look(pooled.driver_connection)
            since = backup_content.since(pooled.driver_connection, then.head)
        finally:
            pooled.close()
    return _preview(source, then, now, since, len(now.erased - then.erased))


def preview_closed(folder: Path, source: Path, secret: str) -> Preview:
    """The same for a vault in ``folder`` that does not open, or is not there."""
    key, _ = restore.opened_by(source, folder, secret)
    then = backup_content.look_into(source / DATA, key)
    found = restored_receipts.around(folder, source, key)
    erased = {each["citizen_id"] for each in found} - then.erased
    return _preview(source, then, None, None, len(erased))


def _preview(
    source: Path, then: Content, now: Content | None, since: Since | None, erased: int
) -> Preview:
    made = backup.named(source)
    made_at, reason = (made.at, made.reason) if made else (None, "")
    missing = _missing(then, now) if now is not None else ()
    return Preview(source, made_at, reason, then, now, since, erased, missing)


def _missing(then: Content, now: Content) -> tuple[str, ...]:
    gone = now.citizens.keys() - then.citizens.keys()
    return tuple(sorted((now.citizens[each] for each in gone), key=danish_sort_key))
