"""What still must reach the municipality's own journal (feature B8, offentlighedsloven § 15).

The duty to take notes (§ 13) and to journalise lies with the municipality's own case system. Mentor
Desk sends nothing: the mentor copies the words, and marks where they were written.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, cast

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Case, Citizen, Firm, Note, Visit
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import rows
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import JournalStatus, NoteKind, VisitKind, VisitStatus
from mentor_desk.texts import text

WAITING = (JournalStatus.UNDECIDED.value, JournalStatus.TO_BE_JOURNALED.value)
SPOKEN = ("citizen_view", "firm_view", "went", "differently", "agreed", "spotted_tasks")
"""The fields of a visit that hold words, in the order of the sheet."""
_HAPPENED = (VisitStatus.DONE.value, VisitStatus.CANCELLED.value, VisitStatus.NO_ANSWER.value)
# Put together once: Today reads these at every change, and only to count.
_LATE: Final = tuple(
    select(row.day, row.id, row.case_id, Citizen.name)
    .join(Case, Case.id == row.case_id)
    .join(Citizen, Citizen.id == Case.citizen_id)
    .where(alive(row), alive(Case), row.journal_status == JournalStatus.TO_BE_JOURNALED.value)
    # Said, since nearly all are older: without it the file goes through them by their day, one by one.
    .where(func.likely(row.day < bindparam("before")), *more)
    for row, more in ((Note, ()), (Visit, (Visit.status.in_(_HAPPENED),)))
)


class Source(StrEnum):
    """What a record of the list is."""

    NOTE = "note"
    VISIT = "visit"


@dataclass(frozen=True, slots=True)
class Record:
    """One note or held visit. ``body`` is empty for a sensitive note until it is opened.

    ``case_id`` is ``None`` for a note that belongs to no case; ``waited`` are days since ``day``.
    """

    source: Source
    id: uuid.UUID
    case_id: uuid.UUID | None
    who: str
    firm: str
    kind: NoteKind | VisitKind
    day: date
    body: str
    sensitive: bool
    status: JournalStatus
    journaled_on: date | None
    journal_number: str
    waited: int


@reads
def records(session: Session, *, today: date, settled: bool = False) -> list[Record]:
    """Notes and held visits about a citizen that wait for the journal, the oldest first.

    With ``settled`` those that were transferred or need not go there, the newest first.
    """
    found = [*_notes(session, today, settled), *_visits(session, today, settled)]
    return sorted(found, key=lambda one: (one.day, one.id), reverse=settled)


@reads
def late(session: Session, *, before: date) -> list[tuple[date, uuid.UUID, uuid.UUID, str]]:
    """Day, id, case and citizen of what is to be journalised and is older than ``before``.

    In the order of :func:`records`.
    """
    found = [row for query in _LATE for row in session.execute(query, {"before": before})]
    return sorted((day, row_id, case_id or row_id, who) for day, row_id, case_id, who in found)


@reads
def said(session: Session, *, source: Source, ref: uuid.UUID) -> tuple[tuple[str, str], ...]:
    """Every word of one record as (field, words), to be read beside the list.

    Raises:
        UserError: it is gone.
    """
    return _said(session, source, ref)


def limit(rulebook: Rulebook, today: date) -> int | None:
    """How many days something to be journalised may wait before it is told; ``None`` where unset."""
    value = rulebook.at("contact.journal_within_days", today)
    return None if value is None else int(cast("float", value.value))


@writes("journal.settled")
def settle(
    session: Session,
    *,
    chosen: Sequence[tuple[Source, uuid.UUID]],
    status: JournalStatus,
    today: date,
    number: str = "",
) -> None:
    """Mark several records at once; ``number`` is their number in the municipality's journal.

    Raises:
        UserError: nothing is chosen, or one of them is gone.
    """
    if not chosen:
        raise UserError(text("services", "Choose what it is about first."))
    moved = status is JournalStatus.TRANSFERRED
    for source, ref in chosen:
        row: Note | Visit = (
            rows.get(session, Note, ref) if source is Source.NOTE else rows.get(session, Visit, ref)
        )
        row.journal_status = status.value
        row.journaled_on = today if moved else None
        row.journal_number = number.strip() if moved else ""
        journal.note(session, subject=row)


@writes("journal.copied")
def whole(
    session: Session, *, chosen: Sequence[tuple[Source, uuid.UUID]], today: date
) -> list[tuple[Record, tuple[tuple[str, str], ...]]]:
    """The chosen records with all their words as (field, words), to be copied; that is journalled.

    The order is that of the days. A sensitive note comes with its words: it belongs in the journal.

    Raises:
        UserError: nothing is chosen.
    """
    if not chosen:
        raise UserError(text("services", "Choose what it is about first."))
    wanted = set(chosen)
    every = [*records(session, today=today), *records(session, today=today, settled=True)]
    found = sorted(
        (one for one in every if (one.source, one.id) in wanted), key=lambda one: (one.day, one.id)
    )
    journal.note(session, detail={"count": len(found)})
    return [(one, _said(session, one.source, one.id)) for one in found]


def _said(session: Session, source: Source, ref: uuid.UUID) -> tuple[tuple[str, str], ...]:
    if source is Source.NOTE:
        return (("text", rows.get(session, Note, ref).text),)
    visit = rows.get(session, Visit, ref)
    fields = ((field, str(getattr(visit, field))) for field in SPOKEN)
    return tuple((field, words) for field, words in fields if words)


def _notes(session: Session, today: date, settled: bool) -> Iterator[Record]:
    query = (
        select(Note, Citizen.name, Firm.name)
        .join(Case, Case.id == Note.case_id)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .outerjoin(Firm, Firm.id == Note.firm_id)
        .where(alive(Note), alive(Case), Note.journal_status.in_(_wanted(settled)))
    )
    for note, who, firm in session.execute(query):
        body = "" if note.sensitive else note.text
        yield _record(Source.NOTE, note, NoteKind(note.kind), who, firm, body, today)


def _visits(session: Session, today: date, settled: bool) -> Iterator[Record]:
    query = (
        select(Visit, Citizen.name, Firm.name)
        .join(Case, Case.id == Visit.case_id)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .outerjoin(Firm, Firm.id == Visit.firm_id)
        .where(alive(Visit), alive(Case), Visit.status.in_(_HAPPENED))
        .where(Visit.journal_status.in_(_wanted(settled)))
    )
    for visit, who, firm in session.execute(query):
        body = visit.agreed or visit.citizen_view or visit.firm_view or visit.went
        yield _record(Source.VISIT, visit, VisitKind(visit.kind), who, firm, body, today)


def _wanted(settled: bool) -> list[str]:
    return [one.value for one in JournalStatus if (one.value in WAITING) is not settled]


def _record(
    source: Source,
    row: Note | Visit,
    kind: NoteKind | VisitKind,
    who: str,
    firm: str | None,
    body: str,
    today: date,
) -> Record:
    return Record(
        source=source,
        id=row.id,
        case_id=row.case_id,
        who=who,
        firm=firm or "",
        kind=kind,
        day=row.day,
        body=body,
        sensitive=isinstance(row, Note) and row.sensitive,
        status=JournalStatus(row.journal_status),
        journaled_on=row.journaled_on,
        journal_number=row.journal_number,
        waited=(today - row.day).days,
    )
