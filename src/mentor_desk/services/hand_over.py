"""Giving cases to a colleague in one locked file (feature A10)."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.exchange import package as packages
from mentor_desk.exchange.package import Package
from mentor_desk.exchange.sealed import Cost
from mentor_desk.formats import folding
from mentor_desk.models import Case, Citizen, HandOver, Mentor, new_id
from mentor_desk.services import files, hand_over_since, rows
from mentor_desk.services.hand_over_contents import gather, records
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.schema import SCHEMA_VERSION
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import HandOverDirection
from mentor_desk.texts import text

_LATEST = 50


@dataclass(frozen=True, slots=True)
class GivenCase:
    """A case that can be handed over."""

    id: uuid.UUID
    citizen_id: uuid.UUID
    name: str
    town: str
    closed_on: date | None


@dataclass(frozen=True, slots=True)
class Made:
    """A package ready to be locked. ``until`` is the entry of the journal it was made after."""

    id: uuid.UUID
    package: Package
    case_ids: tuple[uuid.UUID, ...]
    counts: Mapping[str, int]
    until: int


@dataclass(frozen=True, slots=True)
class PackageRow:
    """A package that was ``given`` to or taken from ``colleague``, and how many cases were in it."""

    given: bool
    day: date
    colleague: str
    cases: int


@reads
def listing(session: Session) -> Sequence[PackageRow]:
    """The packages there have been, the latest first."""
    query = rows.select_alive(HandOver).order_by(HandOver.id.desc()).limit(_LATEST)
    return [
        PackageRow(
            row.direction == HandOverDirection.GIVEN.value, row.day, row.colleague, len(row.case_ids)
        )
        for row in session.scalars(query)
    ]


@reads
def choice(session: Session) -> Sequence[GivenCase]:
    """All cases, open ones first, by name."""
    query = (
        select(Case.id, Citizen.id, Citizen.name, Citizen.town, Case.closed_on)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .where(alive(Case), alive(Citizen))
    )
    found = [GivenCase(*each) for each in session.execute(query)]
    return sorted(found, key=lambda one: (one.closed_on is not None, folding.danish_sort_key(one.name)))


@reads
def make(session: Session, *, case_ids: Sequence[uuid.UUID], today: date, colleague: str) -> Made:
    """Everything a colleague needs to go on with these cases. Nothing is written yet.

    Raises:
        UserError: no case is chosen, or one of them is gone.
    """
    if not case_ids:
        raise UserError(text("services", "Choose at least one case."), "cases")
    for case_id in case_ids:
        rows.get(session, Case, case_id)
    found, deleted = gather(session, case_ids)
    told, blobs = records(found)
    cases = tuple(row.id for row in found[Case])
    ids = [row.id for each in found.values() for row in each]
    gone = [uuid.UUID(each) for lost in deleted.values() for each in lost]
    package_id = new_id()
    manifest = {
        "package": str(package_id),
        "schema": SCHEMA_VERSION,
        "made_on": today.isoformat(),
        "from": _sender(session),
        "to": colleague.strip(),
        "cases": [str(case_id) for case_id in cases],
        "deleted": deleted,
        "exchanges": hand_over_since.exchanges(session, cases, [*ids, *gone]),
    }
    counts = {name: len(each) for name, each in told.items()}
    until = hand_over_since.latest_entry(session)
    return Made(package_id, Package(manifest, told, blobs), cases, counts, until)


def write_file(made: Made, file: Path, words: str, cost: Cost | None = None) -> None:
    """Lock the package and put it at ``file`` in one step. Takes about a second.

    Raises:
        UserError: the file cannot be written; what stood there is as it was.
    """
    files.write(file, packages.pack(made.package, words, cost))


@writes("package.given")
def note_given(session: Session, *, made: Made, today: date, colleague: str) -> uuid.UUID:
    """Put in the journal that the package was written, and for each case that it was in it.

    The words are nowhere in it.
    """
    row = HandOver(
        package_id=made.id,
        direction=HandOverDirection.GIVEN.value,
        day=today,
        colleague=colleague.strip(),
        case_ids=[str(case_id) for case_id in made.case_ids],
        counts=dict(made.counts),
    )
    session.add(row)
    session.flush()
    journal.note(session, subject=row, detail={"count": len(made.case_ids), "until": made.until})
    for case_id in made.case_ids:
        journal.record(session, "case.given", subject_kind=Case.__name__, subject_id=case_id)
    return row.id


@writes("package.cases_closed")
def close_given(session: Session, *, hand_over_id: uuid.UUID, today: date) -> int:
    """Close the cases of a package that are still open; says how many. They can be opened again."""
    row = rows.get(session, HandOver, hand_over_id)
    closed = 0
    for case_id in row.case_ids:
        case = rows.find(session, Case, uuid.UUID(case_id))
        if case is not None and case.closed_on is None:
            case.closed_on = today
            closed += 1
    journal.note(session, subject=row, detail={"count": closed})
    return closed


def file_stem(today: date) -> str:
    """A name for the file that tells nobody whom it is about."""
    return f"sager-{today.isoformat()}"


def _sender(session: Session) -> dict[str, Any]:
    mentor = session.scalars(rows.select_alive(Mentor)).first()
    return {
        "name": mentor.name if mentor else "",
        "municipality": mentor.municipality if mentor else "",
    }
