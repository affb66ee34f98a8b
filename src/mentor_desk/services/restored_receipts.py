"""The receipts of persons who were erased after a backup was made: they go into what is restored."""

from __future__ import annotations

import uuid
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from mentor_desk.errors import StorageError
from mentor_desk.models import Erasure
from mentor_desk.storage import backup, backup_content, faults, journal, schema
from mentor_desk.storage.backup import DATA
from mentor_desk.storage.database import Database
from mentor_desk.storage.engine import make_engine
from mentor_desk.storage.use_case import reads, writes

Receipt = dict[str, Any]
"""A row of :class:`mentor_desk.models.Erasure`, as values."""


@reads
def receipts(session: Session) -> list[Receipt]:
    """Every receipt of the vault."""
    names = [column.key for column in inspect(Erasure).column_attrs]
    rows = session.scalars(select(Erasure))
    return [{name: getattr(row, name) for name in names} for row in rows]


@writes("backup.restored")
def carry(session: Session, *, found: list[Receipt], detail: dict[str, Any]) -> list[uuid.UUID]:
    """Enter that the file was restored, and the receipts it lacks; whom these are about.

    ``detail`` goes into the journal.
    """
    known = set(session.scalars(select(Erasure.id)))
    lacking = [each for each in found if each["id"] not in known]
    session.add_all(Erasure(**each) for each in lacking)
    journal.note(session, detail=detail)
    return [each["citizen_id"] for each in lacking]


def around(folder: Path, source: Path, key: bytearray) -> list[Receipt]:
    """The receipts of the closed vault in ``folder`` and of the newest backup after ``source``.

    As far as ``key`` opens them: what cannot be read tells nothing.
    """
    beside = [*backup.reachable(folder), *backup.list_in(source.parent)]
    newest = [each.folder for each in sorted(beside, key=lambda each: each.at, reverse=True)]
    found: dict[uuid.UUID, Receipt] = {}
    for place in (folder, *newest):
        if place == source:
            break
        receipts_there = _in(place / DATA, key)
        found.update({each["id"]: each for each in receipts_there or ()})
        if receipts_there is not None and place != folder:
            break
    return list(found.values())


def _in(data: Path, key: bytearray) -> list[Receipt] | None:
    if not data.is_file() or not backup_content.opens(data, key):
        return None
    engine = make_engine(data, key, read_only=True)
    try:
        with suppress(StorageError), faults.translated():
            if schema.version_of(engine) == schema.SCHEMA_VERSION:
                return Database(engine, read_only=True).read(receipts)
    finally:
        engine.dispose()
    return None
