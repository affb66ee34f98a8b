"""Use cases and a clock for the tests of the database."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Case, Citizen, Draft, Firm, Note
from mentor_desk.storage import journal, search_index
from mentor_desk.storage.journal import HistoryRow, UndoneChange
from mentor_desk.storage.search_index import Hit
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text

KEY = bytes(range(32))
DAY = date(2026, 11, 24)


class Clock:
    """Eight o'clock on the fixed day, and a second later each time it is asked."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 24, 8, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@writes("firm.added")
def add_firm(session: Session, /, **values: str) -> uuid.UUID:
    firm = Firm(**values)
    session.add(firm)
    return firm.id


@writes("firm.changed")
def change_firm(session: Session, firm_id: uuid.UUID, **values: object) -> None:
    firm = session.get_one(Firm, firm_id)
    for name, value in values.items():
        setattr(firm, name, value)


@writes("firm.refused")
def add_and_refuse(session: Session, name: str) -> None:
    session.add(Firm(name=name))
    session.flush()
    raise UserError(text("errors", "No."))


@writes("case.opened")
def open_case(session: Session, name: str, cpr: str = "") -> uuid.UUID:
    citizen = Citizen(name=name, cpr=cpr or None)
    session.add(citizen)
    session.flush()
    case = Case(citizen_id=citizen.id, opened_on=DAY, citizen=citizen)
    session.add(case)
    journal.note(session, subject=case)
    return case.id


@writes("note.written")
def write_note(
    session: Session, case_id: uuid.UUID, words: str, *, sensitive: bool = False
) -> uuid.UUID:
    note = Note(case_id=case_id, day=DAY, text=words, sensitive=sensitive)
    session.add(note)
    return note.id


@writes("draft.saved")
def save_draft(session: Session, form: str) -> None:
    session.add(Draft(form=form, values={"agreed": "half"}))


@writes("change.undone")
def undo(session: Session) -> UndoneChange:
    return journal.undo_last(session)


@reads
def firm(session: Session, firm_id: uuid.UUID) -> Firm:
    return session.get_one(Firm, firm_id)


@reads
def firm_names(session: Session) -> list[str]:
    return list(session.scalars(select(Firm.name).where(Firm.deleted_at.is_(None)).order_by(Firm.name)))


@reads
def history(session: Session, model: type, row_id: uuid.UUID) -> list[HistoryRow]:
    return journal.history(session, model, row_id)


@reads
def entries(session: Session) -> list[HistoryRow]:
    return journal.entries(session)


@reads
def broken(session: Session) -> list[int]:
    return journal.verify(session)


@reads
def find(session: Session, typed: str) -> list[Hit]:
    return search_index.find(session, typed)
