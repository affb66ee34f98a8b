"""Erasing a person for good (feature L6): rows, papers, drafts, search, journal, and what names them.

What goes cannot come back: there is no undo. What stays are rows without content, so that the file and
the journal's chain are whole, the receipt, and the figures of :mod:`.anonymous_figures`.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import (
    Case,
    Citizen,
    Contact,
    Erasure,
    Experience,
    IssuedPaper,
    JobIdea,
    Merge,
    Placement,
    Row,
    Setting,
)
from mentor_desk.services import anonymous_figures, belongings, blanking, rows, traces
from mentor_desk.services.rows import alive
from mentor_desk.services.traces import Trace
from mentor_desk.storage import backup_ladder, erasing, journal
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import ErasureReason
from mentor_desk.texts import text

KEEP: Final = "retention.keep."
"""The key of the setting that keeps a person longer begins so; the rest is the person's id."""
BACKUPS_GONE: Final = "backups_removed"
"""Stands among the counts of a receipt whose backups were removed at once."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """The receipt for one erasure; it names nobody. ``counts`` is rows by the name of their model.

    ``backups_gone`` tells that the backups were removed at once, on ``backups_until``.
    """

    id: uuid.UUID
    person_id: uuid.UUID
    number: int
    erased_on: date
    why: str
    counts: Mapping[str, int]
    backups_until: date
    backups_gone: bool = False


@reads
def receipts(session: Session) -> list[Receipt]:
    """Every receipt, newest first."""
    found = session.scalars(rows.select_alive(Erasure).order_by(Erasure.number.desc()))
    return [_receipt(row) for row in found if row.counts]


@reads
def receipt(session: Session, *, number: int) -> Receipt:
    """The receipt with this number. :class:`UserError` when there is none."""
    found = session.scalars(rows.select_alive(Erasure).where(Erasure.number == number))
    row = next((row for row in found if row.counts), None)
    if row is None:
        raise UserError(text("services", "There is no receipt with the number {no}.").fill(no=number))
    return _receipt(row)


@writes("citizen.erased")
def erase(
    session: Session,
    *,
    citizen_id: uuid.UUID,
    why: ErasureReason,
    today: date,
) -> int:
    """Erase a citizen and everything about them; returns the number of the receipt.

    Afterwards :meth:`Database.tidy` leaves nothing in the pages of the file either. Raises
    :class:`UserError` when the citizen is not here, is erased already, or has an open case while the
    time for keeping is given as the reason.
    """
    person = _person(session, Citizen, citizen_id)
    ids = one_person(session, person)
    if why is ErasureReason.PERIOD and has_open_case(session, citizen_id):
        raise UserError(
            text(
                "services",
                "The case is still open. Close it first, or choose another reason for erasing.",
            ),
            "why",
        )
    counts = _erase(session, person, today)
    return _write_receipt(session, ids, why, today, counts)


@writes("contact.erased")
def erase_contact(
    session: Session,
    *,
    contact_id: uuid.UUID,
    why: ErasureReason,
    today: date,
) -> int:
    """Erase a firm's contact person; returns the number of the receipt. The firm itself stays.

    Papers of others that the contact signed stay with those cases. Raises :class:`UserError` as
    :func:`erase` does.
    """
    person = _person(session, Contact, contact_id)
    ids = one_person(session, person)
    counts = _erase(session, person, today)
    return _write_receipt(session, ids, why, today, counts)


def reapply(database: Database, citizen_ids: Sequence[uuid.UUID]) -> int:
    """Erase again those of ``citizen_ids`` whom a restored backup still holds; returns how many.

    The ids are those of :class:`mentor_desk.models.Erasure`: citizens and contacts. Who is not in the
    backup, or is empty in it, is passed over; a receipt is written where there is none. Takes seconds:
    call it on a worker thread.
    """
    count = database.write(_again, ids=tuple(citizen_ids))
    if count:
        database.tidy()
    return count


@writes("citizen.erased_again")
def _again(session: Session, *, ids: Sequence[uuid.UUID]) -> int:
    today = session.info["now"].date()
    done = 0
    for person_id in ids:
        person = session.get(Citizen, person_id) or session.get(Contact, person_id)
        if person is None or not person.name:
            continue
        same = one_person(session, person)
        counts = _erase(session, person, today)
        if not _has_receipt(session, person_id):
            _write_receipt(session, same, ErasureReason.PERIOD, today, counts)
        done += 1
    journal.note(session, detail={"count": done})
    return done


def doomed(session: Session, person: Citizen | Contact) -> dict[type[Row], list[Any]]:
    """Every row that goes with ``person``, by model; records that were taken up in theirs too."""
    ids = one_person(session, person)
    keys = [f"{KEEP}{row_id}" for row_id in ids]
    kept = list(session.scalars(select(Setting).where(Setting.key.in_(keys))))
    found: dict[type[Row], list[Any]] = {Setting: kept} if kept else {}
    if isinstance(person, Contact):
        return {Contact: list(session.scalars(select(Contact).where(Contact.id.in_(ids)))), **found}
    return {**belongings.of_citizens(session, ids), **found}


def one_person(session: Session, person: Citizen | Contact) -> list[uuid.UUID]:
    """The id of ``person`` and of those who turned out to be the same, first to last."""
    ids = [person.id]
    for row_id in ids:
        merged = select(Merge.lost_id).where(
            alive(Merge), Merge.model == type(person).__name__, Merge.kept_id == row_id
        )
        ids += [lost for lost in session.scalars(merged) if lost not in ids]
    return ids


def elsewhere(session: Session, person: Citizen | Contact, own: Sequence[uuid.UUID]) -> list[Trace]:
    """Where the person is named outside ``own``."""
    return traces.find(session, _words(session, person), own)


def _words(session: Session, person: Citizen | Contact) -> list[str]:
    """What the person is known by, in the records taken up in theirs too."""
    model: Any = type(person)
    same = [session.get(model, row_id) for row_id in one_person(session, person)]
    return [word for row in same if row is not None for word in traces.words_of(session, row)]


def _erase(session: Session, person: Citizen | Contact, today: date) -> dict[str, int]:
    found = doomed(session, person)
    going = [row for rows_of in found.values() for row in rows_of]
    words = _words(session, person)
    named = traces.find(session, words, [row.id for row in going])
    shared = shared_papers(session, named)
    placements: list[Placement] = found.get(Placement, [])
    anonymous_figures.keep(session, placements, today)
    _let_go(session, {row.id for row in placements}, {row.id for row in found.get(Case, [])})
    struck = traces.strike(session, words, named)
    traces.drop_drafts(session, words)
    counts = {model.__name__: len(found[model]) for model in found if model is not Setting}
    if shared:
        counts["IssuedPaper"] = counts.get("IssuedPaper", 0) + len(shared)
    blanking.blank(session, [*going, *shared], days_too=True)
    erasing.blank_naming(session, words)
    erasing.keep_out(session, struck)
    return counts


def shared_papers(session: Session, named: Sequence[Trace]) -> list[Row]:
    """Papers about many people at once, such as a day sheet: they go when one of the many goes."""
    papers = [session.get(IssuedPaper, trace.row_id) for trace in named if trace.paper]
    unique = {paper.id: paper for paper in papers if paper is not None and paper.case_id is None}
    return list(unique.values())


def _let_go(session: Session, placements: set[uuid.UUID], cases: set[uuid.UUID]) -> None:
    """What a firm was like stays the firm's, without telling from whom it was learnt; so does an idea
    for a job there, without telling who was in mind."""
    for row in session.scalars(select(Experience).where(Experience.placement_id.is_not(None))):
        if row.placement_id in placements:
            row.placement_id = None
    for idea in session.scalars(select(JobIdea).where(JobIdea.case_id.is_not(None))):
        if idea.case_id in cases:
            idea.case_id = None


def _person(session: Session, model: type[Any], row_id: uuid.UUID) -> Any:
    row = session.get(model, row_id)
    if row is None:
        raise UserError(text("services", "This person is not in the caseload."))
    if not row.name and _has_receipt(session, row_id):
        raise UserError(text("services", "This person has been erased already."))
    return row


def _has_receipt(session: Session, person_id: uuid.UUID) -> bool:
    query = rows.select_alive(Erasure).where(Erasure.citizen_id == person_id)
    return session.scalars(query).first() is not None


def has_open_case(session: Session, citizen_id: uuid.UUID) -> bool:
    """Whether a case of the citizen is open."""
    query = select(Case.id).where(alive(Case), Case.citizen_id == citizen_id, Case.closed_on.is_(None))
    return session.scalars(query.limit(1)).first() is not None


def _write_receipt(
    session: Session,
    ids: Sequence[uuid.UUID],
    why: ErasureReason,
    today: date,
    counts: Mapping[str, int],
) -> int:
    """A receipt for the first of ``ids``; the others have rows without counts, for :func:`reapply`."""
    number = (session.scalar(select(func.max(Erasure.number))) or 0) + 1
    until = today + backup_ladder.chosen(session)
    made = [
        Erasure(
            citizen_id=person_id,
            number=number,
            erased_on=today,
            why=why.value,
            counts=dict(counts) if place == 0 else {},
            backups_until=until,
        )
        for place, person_id in enumerate(ids)
    ]
    session.add_all(made)
    session.flush()
    detail = {"number": number, "why": why.value, "rows": sum(counts.values())}
    journal.note(session, subject=made[0], detail=detail)
    return number


def _receipt(row: Erasure) -> Receipt:
    counts = {model: count for model, count in row.counts.items() if model != BACKUPS_GONE}
    return Receipt(
        row.id,
        row.citizen_id,
        row.number,
        row.erased_on,
        row.why,
        counts,
        row.backups_until,
        BACKUPS_GONE in row.counts,
    )
