"""The sets of areas that were read in, and the one that is asked (feature G1)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.exchange import indicator_file
from mentor_desk.models import IndicatorSet as SetRow
from mentor_desk.models import Setting
from mentor_desk.rules import indicator_faults, indicator_sets
from mentor_desk.rules.indicator_sets import IndicatorSet
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import Text, text

_IN_USE: Final = "indicator_set"


@dataclass(frozen=True, slots=True)
class KeptSet:
    """A set that can be asked; the shipped one has no ``id`` and no day."""

    id: uuid.UUID | None
    content: IndicatorSet
    read_on: date | None
    used: bool


@dataclass(frozen=True, slots=True)
class Found:
    """What a file holds: a set that can be kept, or a sentence for each fault and no set."""

    content: IndicatorSet | None
    faults: tuple[Text, ...] = ()


def look_into(path: Path) -> Found:
    """Read the file and weigh it; nothing is kept.

    Raises:
        UserError: it cannot be read at all.
    """
    data = indicator_file.read(path)
    faults = indicator_faults.faults(data)
    return Found(None, faults) if faults else Found(indicator_sets.build(data))


@reads
def in_use(session: Session) -> IndicatorSet:
    """The set that is asked now: the shipped one until another is taken in use."""
    found = _chosen(session)
    return indicator_sets.shipped() if found is None else content(found)


@reads
def listing(session: Session) -> list[KeptSet]:
    """The shipped set first, then the others by title and version."""
    chosen = _chosen(session)
    kept = sorted(
        session.scalars(rows.select_alive(SetRow)), key=lambda row: (row.title, row.version, row.id)
    )
    return [
        KeptSet(None, indicator_sets.shipped(), None, chosen is None),
        *(KeptSet(row.id, content(row), row.read_on, row is chosen) for row in kept),
    ]


@writes("indicators.read")
def keep(session: Session, *, found: IndicatorSet, today: date, taken: bool = False) -> uuid.UUID:
    """Keep a set beside the others, and ask it from now on with ``taken``.

    Raises:
        UserError: a set of that key and version is here already.
    """
    known = [each.content for each in listing(session)]
    if any((each.key, each.version) == (found.key, found.version) for each in known):
        sentence = text(
            "services",
            "«{title}», version {version}, is here already. A set in new words has a new version.",
        )
        raise UserError(sentence.fill(title=found.title, version=found.version))
    row = SetRow(
        key=found.key,
        version=found.version,
        title=found.title,
        owner=found.owner,
        licence=found.licence,
        areas=found.plain_areas(),
        read_on=today,
    )
    session.add(row)
    session.flush()
    if taken:
        use(session, set_id=row.id)
    journal.note(session, subject=row)
    return row.id


@writes("indicators.used")
def use(session: Session, *, set_id: uuid.UUID | None) -> None:
    """Ask this set from now on, the shipped one with ``None``. Earlier talks keep their words.

    Raises:
        UserError: it is gone.
    """
    if set_id is not None:
        rows.get(session, SetRow, set_id)
    setting = session.scalars(select(Setting).where(Setting.key == _IN_USE)).first()
    if setting is None:
        setting = Setting(key=_IN_USE, value={})
        session.add(setting)
    setting.deleted_at = None
    setting.value = {"id": "" if set_id is None else str(set_id)}
    journal.note(session, subject=setting)


@writes("indicators.removed")
def remove(session: Session, *, set_id: uuid.UUID) -> None:
    """Take a set away that is not asked; talks that asked it keep its words.

    Raises:
        UserError: it is the one in use.
    """
    row = rows.get(session, SetRow, set_id)
    if row is _chosen(session):
        raise UserError(text("services", "This set is in use. Take another in use first."))
    rows.delete(session, row)
    journal.note(session, subject=row)


def content(row: SetRow) -> IndicatorSet:
    """The set in a row."""
    return indicator_sets.build(
        {
            "key": row.key,
            "version": row.version,
            "title": row.title,
            "owner": row.owner,
            "licence": row.licence,
            "areas": row.areas,
        }
    )


def _chosen(session: Session) -> SetRow | None:
    setting = session.scalars(rows.select_alive(Setting).where(Setting.key == _IN_USE)).first()
    wanted = "" if setting is None else setting.value.get("id", "")
    return rows.find(session, SetRow, uuid.UUID(wanted)) if wanted else None
