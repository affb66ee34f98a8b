"""Notes, calls and tips, from anywhere in at most eight actions (feature A6)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Note
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import JournalStatus, NoteKind
from mentor_desk.texts import text

_EDITABLE = frozenset(
    {"kind", "day", "text", "sensitive", "journal_status", "journaled_on", "journal_number"}
)


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One note. Earlier wordings are in the row's history."""

    id: uuid.UUID
    case_id: uuid.UUID | None
    firm_id: uuid.UUID | None
    kind: NoteKind
    day: date
    text: str
    sensitive: bool
    journal_status: JournalStatus
    journaled_on: date | None
    journal_number: str


@dataclass(frozen=True, slots=True)
class Wording:
    """How a note read until ``at``, and who wrote the next wording."""

    at: datetime
    who: str
    text: str


@writes("note.added")
def add(
    session: Session,
    *,
    day: date,
    body: str,
    kind: NoteKind = NoteKind.NOTE,
    case_id: uuid.UUID | None = None,
    firm_id: uuid.UUID | None = None,
    sensitive: bool = False,
    journal_status: JournalStatus = JournalStatus.UNDECIDED,
) -> uuid.UUID:
    """Keep a note about a case, a firm, both or neither (a tip).

    Raises:
        UserError: nothing is written.
    """
    if not body.strip():
        raise UserError(text("services", "Write the note first."), "text")
    note = Note(
        case_id=case_id,
        firm_id=firm_id,
        kind=kind.value,
        day=day,
        text=body.strip(),
        sensitive=sensitive,
        journal_status=journal_status.value,
    )
    session.add(note)
    journal.note(session, subject=note)
    return note.id


@writes("note.changed")
def update(session: Session, /, *, note_id: uuid.UUID, **values: Any) -> None:
    """Correct a note or its journal status; the wording before stays in the journal.

    Raises:
        UserError: the text is emptied.
    """
    if "text" in values and not str(values["text"]).strip():
        raise UserError(text("services", "Write the note first."), "text")
    note = rows.get(session, Note, note_id)
    rows.change(note, values, _EDITABLE)
    journal.note(session, subject=note)


@writes("note.deleted")
def delete(session: Session, *, note_id: uuid.UUID) -> None:
    """Take a note away; undo brings it back."""
    note = rows.get(session, Note, note_id)
    rows.delete(session, note)
    journal.note(session, subject=note)


@reads
def one(session: Session, *, note_id: uuid.UUID) -> NoteRow:
    """One note.

    Raises:
        UserError: it is gone.
    """
    return _row(rows.get(session, Note, note_id))


@reads
def wordings(session: Session, *, note_id: uuid.UUID) -> list[Wording]:
    """What a note said before, the newest first; a note is never overwritten (feature B8)."""
    return [
        Wording(change.at, change.who, str(change.before["text"]))
        for change in journal.history(session, Note, note_id)
        if change.before and "text" in change.before and change.before["text"]
    ]


@reads
def listing(
    session: Session, *, case_id: uuid.UUID | None = None, firm_id: uuid.UUID | None = None
) -> list[NoteRow]:
    """Notes of a case or a firm, newest first."""
    query = rows.select_alive(Note)
    if case_id is not None:
        query = query.where(Note.case_id == case_id)
    if firm_id is not None:
        query = query.where(Note.firm_id == firm_id)
    return [_row(note) for note in session.scalars(query.order_by(Note.day.desc(), Note.id.desc()))]


def _row(note: Note) -> NoteRow:
    return NoteRow(
        id=note.id,
        case_id=note.case_id,
        firm_id=note.firm_id,
        kind=NoteKind(note.kind),
        day=note.day,
        text=note.text,
        sensitive=note.sensitive,
        journal_status=JournalStatus(note.journal_status),
        journaled_on=note.journaled_on,
        journal_number=note.journal_number,
    )
