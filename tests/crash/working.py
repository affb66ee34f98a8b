"""An hour at the desk through the program's own services, told row by row as it is saved.

What was saved is said as ``(model, id, field, value)``: :func:`lost` looks whether it is all there.
"""

from __future__ import annotations

import itertools
import json
import uuid
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from hashlib import sha256
from typing import Any

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from mentor_desk import models
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import (
    attendance,
    citizens,
    erasure,
    notes,
    papers,
    promises,
    undo,
    visits,
)
from mentor_desk.services.papers import Prepared
from mentor_desk.storage import derived, search_following
from mentor_desk.storage.database import Database
from mentor_desk.storage.search_table import FULL_TEXT
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import ErasureReason
from mentor_desk.texts import Catalogue
from tests.services.making import Pair, praktik, register

TODAY = date(2026, 11, 24)
_WEEKS = 13
_PAPER_BYTES = 9000
_SELDOM = 50

Saved = tuple[str, str, str, str]
Tell = Callable[[Saved], object]


@dataclass(frozen=True)
class Desk:
    """What the acts need; made once, before the lives."""

    pair: Pair
    placement_id: uuid.UUID
    paper: Prepared
    rulebook: Rulebook
    danish: Catalogue


def lay(database: Database, pair: Pair, rulebook: Rulebook, danish: Catalogue) -> Desk:
    """A praktik that is to go on, and its agreement as a finished paper."""
    values = replace(praktik(pair, TODAY), starts_on=TODAY - timedelta(days=90), ends_on=TODAY)
    placement_id = register(database, pair, values, rulebook, danish, TODAY)
    paper = database.read(
        papers.prepare,
        key=papers.PRAKTIK,
        subject_id=placement_id,
        rulebook=rulebook,
        danish=danish,
        today=TODAY,
    )
    return Desk(pair, placement_id, paper, rulebook, danish)


def work(database: Database, desk: Desk, tell: Tell) -> Iterator[None]:
    """One act after the other, without an end; what each has saved is told once it has returned.

    They are numbered along the journal, so the numbers grow over all lives, and each life begins
    with another act.
    """
    for number in itertools.count(database.read(_entries) + 1):
        act = erased if number % _SELDOM == 0 else ACTS[number % len(ACTS)]
        for saved in act(database, desk, f"{act.__name__} {number}", number):
            tell(saved)
        yield


def visit(database: Database, desk: Desk, words: str, number: int) -> list[Saved]:
    """A held visit, and the next one planned in the same write."""
    next_on = TODAY + timedelta(days=1 + number % 60)
    made = database.write(
        visits.record, case_id=desk.pair.case_id, today=TODAY, next_on=next_on, citizen_view=words
    )
    return [("Visit", str(made), "citizen_view", words)]


def note(database: Database, desk: Desk, words: str, _number: int) -> list[Saved]:
    """A note, and its words changed afterwards."""
    made = database.write(notes.add, day=TODAY, body="Før", case_id=desk.pair.case_id)
    database.write(notes.update, note_id=made, text=words)
    return [("Note", str(made), "text", words)]


def promise(database: Database, desk: Desk, words: str, _number: int) -> list[Saved]:
    """A promise, kept at once."""
    case_id = desk.pair.case_id
    made = database.write(promises.make, today=TODAY, what=words, case_id=case_id)
    database.write(promises.keep, promise_id=made, today=TODAY, how=words)
    return [("Promise", str(made), name, words) for name in ("text", "done_how")]


def hours(database: Database, desk: Desk, words: str, number: int) -> list[Saved]:
    """The hours of a week; the row is written over and over."""
    monday = attendance.monday_of(TODAY) - timedelta(days=7 * (number % _WEEKS))
    database.write(
        attendance.set_hours, placement_id=desk.placement_id, monday=monday, hours=12.5, remark=words
    )
    return [("AttendanceWeek", monday.isoformat(), "remark", words)]


def placed(database: Database, desk: Desk, words: str, _number: int) -> list[Saved]:
    """A placement with all its tasks."""
    values = replace(praktik(desk.pair, TODAY), purpose=words)
    made = register(database, desk.pair, values, desk.rulebook, desk.danish, TODAY)
    return [("Placement", str(made), "purpose", words)]


def paper(database: Database, desk: Desk, words: str, _number: int) -> list[Saved]:
    """A paper into the archive: its beginning, for opening takes longer the larger the file is."""
    pdf = desk.paper.pdf[:_PAPER_BYTES] + f"%{words}".encode()
    prepared = replace(desk.paper, pdf=pdf, sha256=sha256(pdf).hexdigest())
    row = database.write(papers.issue, prepared=prepared, danish=desk.danish, today=TODAY, how="saved")
    return [("IssuedPaper", str(row.id), "sha256", prepared.sha256)]


def undone(database: Database, desk: Desk, words: str, _number: int) -> list[Saved]:
    """A mistake, taken back."""
    made = database.write(notes.add, day=TODAY, body=words, case_id=desk.pair.case_id)
    database.write(undo.undo_last)
    return [("Note", str(made), "deleted_at", "")]


def erased(database: Database, _desk: Desk, words: str, _number: int) -> list[Saved]:
    """Somebody comes and is erased again: seldom, for the whole file is searched for the name."""
    case_id = database.write(citizens.create, today=TODAY, name=words)
    made = database.read(_citizen_of, case_id)
    database.write(erasure.erase, citizen_id=made, why=ErasureReason.MISTAKE, today=TODAY)
    return [("Citizen", str(made), "name", "")]


ACTS = (visit, note, promise, hours, placed, paper, undone)


def lost(database: Database, said: Iterable[Saved]) -> list[Saved]:
    """What was told as saved and is not so in the file."""
    return database.read(_lost, list(said))


def out_of_step(database: Database) -> list[str]:
    """What the search knows otherwise than the rows; the full-text tables are asked themselves."""
    return database.read(_out_of_step)


@reads
def _entries(session: Session) -> int:
    return session.scalars(select(func.max(models.JournalEntry.seq))).one() or 0


@reads
def _citizen_of(session: Session, case_id: uuid.UUID) -> uuid.UUID:
    return session.get_one(models.Case, case_id).citizen_id


@reads
def _lost(session: Session, said: list[Saved]) -> list[Saved]:
    gone = []
    for saved in said:
        model, key, field, value = saved
        if model == "AttendanceWeek":
            # A later act may have written over it: a number that went back would be a lost one.
            row = session.scalars(
                select(models.AttendanceWeek).where(
                    models.AttendanceWeek.monday == date.fromisoformat(key)
                )
            ).first()
            there = row is not None and _number(row.remark) >= _number(value)
        else:
            found: Any = session.get(getattr(models, model), uuid.UUID(key))
            there = (found is None and field == "deleted_at") or (
                found is not None and _same(getattr(found, field), field, value)
            )
            if there and model == "IssuedPaper":
                there = sha256(found.pdf).hexdigest() == value
        if not there:
            gone.append(saved)
    return gone


def _same(found: object, field: str, value: str) -> bool:
    return found is not None if field == "deleted_at" else found == value


def _number(words: str) -> int:
    return int(words.rpartition(" ")[2])


@reads
def _out_of_step(session: Session) -> list[str]:
    query = text("SELECT kind, ref, open_kind, open_ref, title, subtitle, head, text FROM search_doc")
    kept = {tuple(row) for row in session.execute(query)}
    connection = session.connection()
    faults = []
    for table in FULL_TEXT:
        # Raises when the words of the table are not those of the documents.
        connection.exec_driver_sql(
            f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)"  # noqa: S608  own names
        )
    derived.make(connection)
    search_following.fill(session)
    wanted = {tuple(row) for row in session.execute(query)}
    session.rollback()
    faults += [f"stale: {row}" for row in kept - wanted]
    faults += [f"missing: {row}" for row in wanted - kept]
    return faults


def told(words: Iterable[str]) -> list[Saved]:
    """What a life has said, of its words."""
    return [tuple(json.loads(word)) for word in words if word.startswith("[")]
