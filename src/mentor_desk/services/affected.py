"""If the computer is gone: who is affected, and what was held about each (feature L9).

It is read from the open vault or from a backup, also on another computer.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.documents.parties import Sender
from mentor_desk.errors import StorageError
from mentor_desk.formats.folding import danish_sort_key
from mentor_desk.models import (
    Case,
    Citizen,
    Contact,
    Firm,
    IssuedPaper,
    JournalEntry,
    Measurement,
    Note,
    PersonAround,
    Placement,
    ProgressionGoal,
    Promise,
    SmallStep,
    TargetGroupPeriod,
    Visit,
)
from mentor_desk.services import restore_preview
from mentor_desk.services.paper_parties import sender
from mentor_desk.services.rows import alive
from mentor_desk.storage import faults, restore, schema
from mentor_desk.storage.backup import DATA
from mentor_desk.storage.database import Database
from mentor_desk.storage.engine import make_engine
from mentor_desk.storage.use_case import reads
from mentor_desk.storage.vault import Vault
from mentor_desk.texts import text


class Held(StrEnum):
    """A kind of data about a citizen; those that hurt most if they are known come first."""

    CPR = "cpr"
    HEALTH = "health"
    BENEFIT = "benefit"
    REACH = "reach"
    NOTES = "notes"
    PLACEMENTS = "placements"
    PROGRESSION = "progression"
    PAPERS = "papers"
    AROUND = "around"


@dataclass(frozen=True, slots=True)
class Person:
    """One citizen who is affected; ``cpr`` as ten digits or empty."""

    name: str
    cpr: str
    born_on: date | None
    address: str
    phone: str
    email: str
    held: frozenset[Held]
    open_case: bool


@dataclass(frozen=True, slots=True)
class Affected:
    """Who was in the file. ``until`` is the last thing that was written in it.

    ``contacts`` are people at firms, ``around`` people around the citizens, ``firms`` the firms.
    """

    people: tuple[Person, ...]
    contacts: int
    around: int
    firms: int
    papers: int
    until: datetime | None
    sender: Sender

    def counts(self) -> dict[Held, int]:
        """For how many citizens each kind is held; kinds that nobody has are left out."""
        found = {kind: sum(kind in each.held for each in self.people) for kind in Held}
        return {kind: count for kind, count in found.items() if count}


_BY_CASE: Final[dict[Held, tuple[Any, ...]]] = {
    Held.BENEFIT: (TargetGroupPeriod,),
    Held.NOTES: (Note, Visit, Promise),
    Held.PLACEMENTS: (Placement,),
    Held.PROGRESSION: (Measurement, ProgressionGoal, SmallStep),
    Held.PAPERS: (IssuedPaper,),
}


@reads
def affected(session: Session) -> Affected:
    """Everybody who is in the file, with a living case or not; who was erased is not."""
    holders = {kind: set(_holders(session, kind)) for kind in Held}
    opened = set(session.scalars(select(Case.citizen_id).where(alive(Case), Case.closed_on.is_(None))))
    found = session.scalars(select(Citizen).where(Citizen.name != ""))
    people = [_person(row, holders, row.id in opened) for row in found]
    return Affected(
        people=tuple(sorted(people, key=lambda each: (danish_sort_key(each.name), each.cpr))),
        contacts=_count(session, Contact, Contact.name != ""),
        around=_count(session, PersonAround, PersonAround.name != ""),
        firms=_count(session, Firm, Firm.name != ""),
        papers=_count(session, IssuedPaper, IssuedPaper.pages > 0),
        until=session.scalar(select(func.max(JournalEntry.at))),
        sender=sender(session),
    )


def in_backup(source: Path, secret: str, vault: Vault | None = None) -> Affected:
    """The same from the backup in the folder ``source``; nothing is written to it.

    With an open ``vault`` its own key is tried first. Blocks for a second or two. Raises
    :class:`UserError` when ``secret`` does not open it, or it was made by another version.
    """
    if vault is not None:
        key, _ = restore_preview.key_for(vault, source, secret)
    else:
        key, _ = restore.opened_by(source, source, secret)
    engine = make_engine(source / DATA, key, read_only=True)
    try:
        with faults.translated():
            if schema.version_of(engine) != schema.SCHEMA_VERSION:
                raise _other_version()
            return Database(engine, read_only=True).read(affected)
    finally:
        engine.dispose()


def _person(row: Citizen, holders: dict[Held, set[uuid.UUID]], open_case: bool) -> Person:
    held = {kind for kind, ids in holders.items() if row.id in ids}
    if row.cpr:
        held.add(Held.CPR)
    if row.considerations or row.needs:
        held.add(Held.HEALTH)
    if row.address or row.phone or row.email:
        held.add(Held.REACH)
    address = ", ".join(part for part in (row.address, f"{row.postcode} {row.town}".strip()) if part)
    return Person(
        row.name, row.cpr or "", row.born_on, address, row.phone, row.email, frozenset(held), open_case
    )


def _holders(session: Session, kind: Held) -> Iterator[uuid.UUID]:
    for model in _BY_CASE.get(kind, ()):
        query = select(Case.citizen_id).join(model, model.case_id == Case.id)
        yield from session.scalars(query.distinct())
    if kind is Held.HEALTH:
        query = select(Case.citizen_id).join(Note, Note.case_id == Case.id)
        yield from session.scalars(query.where(Note.sensitive).distinct())
    if kind is Held.AROUND:
        yield from session.scalars(select(PersonAround.citizen_id).distinct())


def _count(session: Session, model: Any, known: Any) -> int:
    return session.scalar(select(func.count()).select_from(model).where(known)) or 0


def _other_version() -> StorageError:
    return StorageError(
        text(
            "errors",
            "This backup was made by another version of the program and cannot be read as it is. "
            "Restore it on this computer first, then make the list from the open caseload.",
        )
    )
