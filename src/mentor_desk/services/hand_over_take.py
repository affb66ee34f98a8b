"""Taking a colleague's cases in: what it would do, and doing it, all or nothing (feature A10)."""

from __future__ import annotations

import json
import uuid
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.exchange import package as packages
from mentor_desk.exchange import package_words, sealed
from mentor_desk.exchange.package import Package
from mentor_desk.models import Case, Citizen, Erasure, Firm, HandOver, Note, Row
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import field_words, record_names, rows
from mentor_desk.services.field_values import Reader, Words
from mentor_desk.services.hand_over_matching import Duplicate
from mentor_desk.services.hand_over_plan import Answers, Choice, Conflict, Plan, plan
from mentor_desk.services.hand_over_records import Incoming, Values, incoming
from mentor_desk.storage import journal
from mentor_desk.storage.journal_values import encode
from mentor_desk.storage.schema import SCHEMA_VERSION
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import HandOverDirection, NoteKind
from mentor_desk.texts import Language, text

__all__ = ["Answers", "Choice", "Contested", "Preview", "Taken", "look", "open_file", "preview", "take"]

_UP: Final = (
    "citizen_id", "case_id", "placement_id", "visit_id", "measurement_id", "paper_id", "firm_id",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Contested:
    """A conflict with the person or firm it is about, and what stands on each side in words."""

    conflict: Conflict
    about: str
    mine: Words
    theirs: Words


@dataclass(frozen=True, slots=True)
class Preview:
    """What a package holds and what taking it in would do.

    ``people`` are the names with whether the case is known here; ``counts`` new rows by model's name;
    ``changed`` counts rows, ``removed`` are the kinds of those deleted over there with whom they are
    about, ``kept`` counts the fields that only we changed. ``taken_on`` is
    the day this package was taken in before, ``own`` whether it was made here, ``erased`` the names of
    persons who were erased here.
    """

    sender: str
    municipality: str
    meant_for: str
    made_on: date
    people: tuple[tuple[str, bool], ...]
    counts: Mapping[str, int]
    changed: int
    removed: tuple[tuple[str, str], ...]
    kept: int
    conflicts: tuple[Contested, ...]
    duplicates: tuple[Duplicate, ...]
    taken_on: date | None
    own: bool
    erased: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of it: the package's row, the cases, new rows by model's name, rows changed."""

    id: uuid.UUID
    case_ids: tuple[uuid.UUID, ...]
    counts: Mapping[str, int]
    changed: int


def look(file: Path) -> bytes:
    """The bytes of a file that begins as a package.

    Raises:
        UserError: it cannot be read, is no package, or was made by a newer program.
    """
    try:
        if file.stat().st_size > packages.MOST_BYTES:
            raise UserError(text("services", "The file is too large for a package of cases."), "file")
        data = file.read_bytes()
    except OSError as trouble:
        sentence = text("services", "The file could not be read. Is it still there?")
        raise UserError(sentence, "file") from trouble
    sealed.look(data)
    return data


def open_file(file: Path, typed: str) -> Package:
    """The package in ``file``, opened with the words as they were typed. Takes about a second.

    Raises:
        UserError: see :func:`look`; a word is none of ours; the words do not fit; it is damaged.
    """
    data = look(file)
    return packages.unpack(data, package_words.parse(typed))


@reads
def preview(
    session: Session, *, package: Package, rulebook: Rulebook, language: Language, today: date
) -> Preview:
    """What taking the package in would do; nothing is changed.

    A conflict nobody could judge, such as about a place on the map, is not told: ours stays.

    Raises:
        UserError: it was made by a newer program, or is not whole.
    """
    told = incoming(package, SCHEMA_VERSION)
    facts = _facts(package)
    found = plan(session, told, package.manifest, Answers())
    earlier = list(session.scalars(rows.select_alive(HandOver).where(HandOver.package_id == facts.id)))
    taken = [one.day for one in earlier if one.direction == HandOverDirection.TAKEN.value]
    return Preview(
        sender=facts.sender,
        municipality=facts.municipality,
        meant_for=facts.meant_for,
        made_on=facts.made_on,
        people=_people(session, told),
        counts=_counts(found),
        changed=len(found.changed),
        removed=tuple(_gone(session, row) for row in found.removed),
        kept=found.kept,
        conflicts=_contested(told, found, Reader(session, language, today, rulebook)),
        duplicates=tuple(found.duplicates),
        taken_on=taken[0] if taken else None,
        own=any(one.direction == HandOverDirection.GIVEN.value for one in earlier),
        erased=_erased(session, told),
    )


@writes("package.taken")
def take(session: Session, *, package: Package, answers: Answers, today: date, note: str = "") -> Taken:
    """Take the package in: everything in it, in one step that one undo takes back.

    ``note`` is written into each case that is new here.

    Raises:
        UserError: see :func:`preview`; nothing was taken in.
    """
    told, facts = incoming(package, SCHEMA_VERSION), _facts(package)
    found = plan(session, told, package.manifest, answers)
    # The rows refer to one another in every direction; they are right together, at the end.
    session.connection().exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    _do(session, found)
    fresh = [values["id"] for values in found.new.get(Case, [])]
    if note.strip():
        for case_id in fresh:
            session.add(Note(case_id=case_id, kind=NoteKind.NOTE.value, day=today, text=note.strip()))
    cases = tuple(told.get(Case, {}))
    counts = _counts(found)
    row = HandOver(
        package_id=facts.id,
        direction=HandOverDirection.TAKEN.value,
        day=today,
        colleague=facts.sender,
        case_ids=[str(case_id) for case_id in cases],
        counts=counts,
    )
    session.add(row)
    session.flush()
    journal.note(session, subject=row, detail={"count": len(cases)})
    return Taken(row.id, cases, counts, len(found.changed))


def _do(session: Session, found: Plan) -> None:
    for model, each in found.new.items():
        for values in each:
            session.add(model(**values))
    for row, values in (*found.revived, *found.changed):
        row.deleted_at = None
        for name, value in values.items():
            setattr(row, name, value)
    for row in found.removed:
        rows.delete(session, row)


@dataclass(frozen=True, slots=True)
class _Facts:
    id: uuid.UUID
    sender: str
    municipality: str
    meant_for: str
    made_on: date


def _facts(package: Package) -> _Facts:
    told = package.manifest
    try:
        # Half a letter cannot be stored: a ValueError.
        json.dumps(dict(told), ensure_ascii=False).encode()
        return _Facts(
            uuid.UUID(str(told["package"])),
            str(told["from"]["name"]),
            str(told["from"]["municipality"]),
            str(told["to"]),
            date.fromisoformat(told["made_on"]),
        )
    except (KeyError, ValueError, TypeError) as trouble:
        raise sealed.damaged() from trouble


def _contested(told: Incoming, found: Plan, reader: Reader) -> tuple[Contested, ...]:
    def words(one: Conflict, held: Any) -> Words:
        column = one.field
        return reader.words(one.model.__name__, column, encode({column: held})[column])

    shown = (one for one in found.conflicts if field_words.load().shows(one.field))
    return tuple(
        Contested(one, _about(told, one.row_id), words(one, one.mine), words(one, one.theirs))
        for one in shown
    )


def _counts(found: Plan) -> dict[str, int]:
    counts = Counter({model.__name__: len(each) for model, each in found.new.items()})
    counts.update(type(row).__name__ for row, _ in found.revived)
    return dict(counts)


def _gone(session: Session, row: Row) -> tuple[str, str]:
    kind = type(row).__name__
    return kind, record_names.name_of(session, kind, row.id)


def _people(session: Session, told: Incoming) -> tuple[tuple[str, bool], ...]:
    citizens = told.get(Citizen, {})
    query = select(Case.id).where(rows.alive(Case), Case.id.in_(told.get(Case, {})))
    known = set(session.scalars(query))
    return tuple(
        (str(citizens[case["citizen_id"]]["name"]), case_id in known)
        for case_id, case in told.get(Case, {}).items()
    )


def _erased(session: Session, told: Incoming) -> tuple[str, ...]:
    citizens: dict[uuid.UUID, Values] = told.get(Citizen, {})
    query = rows.select_alive(Erasure).where(Erasure.citizen_id.in_(citizens))
    return tuple(str(citizens[one.citizen_id]["name"]) for one in session.scalars(query))


def _about(told: Incoming, row_id: uuid.UUID) -> str:
    """The citizen or firm that a row of the package is about."""
    place: dict[uuid.UUID, tuple[type[Row], Values]] = {
        each: (model, values) for model, found in told.items() for each, values in found.items()
    }
    at: Any = row_id
    for _ in range(len(_UP)):
        if at not in place:
            break
        model, values = place[at]
        if model in (Citizen, Firm):
            return str(values["name"])
        at = next((values[name] for name in _UP if values.get(name)), None)
    return ""
