"""One undo for the whole program."""

from __future__ import annotations

import uuid
from datetime import date, time

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from mentor_desk.errors import ConflictError, UserError
from mentor_desk.models import Case, Draft, Firm, JournalEntry, Note, Placement, Visit
from mentor_desk.storage import journal
from mentor_desk.storage.database import Database
from mentor_desk.storage.journal_undo import UndoneChange, UndoState, state_of, undo_entry
from mentor_desk.storage.use_case import reads, writes
from tests.storage.desk import (
    DAY,
    add_firm,
    broken,
    change_firm,
    entries,
    find,
    firm,
    firm_names,
    history,
    open_case,
    save_draft,
    undo,
    write_note,
)


@writes("paper.issued")
def issue(session: Session, firm_id: uuid.UUID) -> None:
    session.get_one(Firm, firm_id).about = "Fik et papir"


def test_a_change_gets_its_values_before_back(database: Database) -> None:
    firm_id = database.write(add_firm, name="Bager", town="Odense")
    database.write(change_firm, firm_id, name="Bageri", town="Vejle")
    undone = database.write(undo)
    row = database.read(firm, firm_id)
    assert (row.name, row.town) == ("Bager", "Odense")
    assert (undone.operation, undone.subject_kind, undone.subject_id) == (
        "firm.changed",
        "Firm",
        firm_id,
    )
    assert database.read(broken) == []


def test_a_new_row_is_marked_deleted_and_leaves_the_search(database: Database) -> None:
    database.write(add_firm, name="Bager")
    assert len(database.read(find, "bager")) == 1
    database.write(undo)
    assert database.read(firm_names) == []
    assert database.read(find, "bager") == []


def test_a_deleted_row_comes_back(database: Database) -> None:
    firm_id = database.write(add_firm, name="Bager")
    database.write(change_firm, firm_id, deleted_at=database.clock())
    assert database.read(firm_names) == []
    database.write(undo)
    assert database.read(firm_names) == ["Bager"]
    assert len(database.read(find, "bager")) == 1


def test_undo_after_undo_goes_one_step_further_back(database: Database) -> None:
    firm_id = database.write(add_firm, name="A")
    database.write(change_firm, firm_id, name="B")
    database.write(change_firm, firm_id, name="C")
    database.write(undo)
    assert database.read(firm_names) == ["B"]
    database.write(undo)
    assert database.read(firm_names) == ["A"]
    database.write(undo)
    assert database.read(firm_names) == []
    with pytest.raises(UserError, match="nothing to undo"):
        database.write(undo)


def test_the_undo_is_a_new_entry_that_names_what_it_undid(database: Database) -> None:
    firm_id = database.write(add_firm, name="Bager")
    database.write(change_firm, firm_id, name="Bageri")
    database.write(undo)
    latest = database.read(history, Firm, firm_id)[0]
    assert (latest.operation, latest.undoes) == ("change.undone", 2)
    assert (latest.subject_id, latest.detail) == (firm_id, {"operation": "firm.changed"})
    assert len(database.read(entries)) == 3


def test_drafts_reads_and_papers_are_passed_over(database: Database) -> None:
    @writes("caseload.exported")
    def export(session: Session) -> None:
        journal.record(session, "caseload.exported", detail={"heads": 24})

    database.write(add_firm, name="Bager")
    other = database.write(add_firm, name="Smed")
    database.write(issue, database.write(add_firm, name="Maler"))
    database.write(save_draft, "visit.new")
    database.write(export)
    with pytest.raises(ConflictError):
        database.write(undo)
    assert database.read(firm_names) == ["Bager", "Maler", "Smed"]
    assert database.read(firm, other).deleted_at is None


def test_a_row_that_others_refer_to_is_not_taken_away(database: Database) -> None:
    @writes("vault.created")
    def lasting(session: Session, case_id: uuid.UUID, firm_id: uuid.UUID) -> None:
        session.add(Placement(case_id=case_id, firm_id=firm_id, starts_on=DAY))

    case_id = database.write(open_case, "Amina Hassan")
    firm_id = database.write(add_firm, name="Bager")
    database.write(lasting, case_id, firm_id)
    with pytest.raises(ConflictError, match="built on it"):
        database.write(undo)


def test_rows_made_together_are_undone_together(database: Database) -> None:
    case_id = database.write(open_case, "Amina Hassan")
    database.write(undo)

    @reads
    def gone(session: Session) -> bool:
        case = session.get_one(Case, case_id)
        return case.deleted_at is not None

    assert database.read(gone)
    assert database.read(find, "amina") == []


def test_an_erased_change_cannot_be_undone(database: Database) -> None:
    @writes("citizen.erased")
    def erase(session: Session, note_id: uuid.UUID) -> None:
        session.get_one(Note, note_id).text = ""
        journal.blank(session, [note_id])

    case_id = database.write(open_case, "Amina Hassan")
    database.write(erase, database.write(write_note, case_id, "Ondt i ryggen"))
    with pytest.raises(ConflictError):
        database.write(undo)


def test_days_times_and_ids_come_back_as_what_they_were(database: Database) -> None:
    @writes("visit.planned")
    def plan(session: Session, case_id: uuid.UUID, firm_id: uuid.UUID) -> uuid.UUID:
        visit = Visit(case_id=case_id, firm_id=firm_id, day=DAY, at=time(9, 30))
        session.add(visit)
        return visit.id

    @writes("visit.moved")
    def move(session: Session, visit_id: uuid.UUID) -> None:
        visit = session.get_one(Visit, visit_id)
        visit.day, visit.at, visit.firm_id = date(2026, 12, 1), None, None

    @reads
    def read(session: Session, visit_id: uuid.UUID) -> tuple[object, ...]:
        visit = session.get_one(Visit, visit_id)
        return visit.day, visit.at, visit.firm_id

    firm_id = database.write(add_firm, name="Bager")
    visit_id = database.write(plan, database.write(open_case, "Amina Hassan"), firm_id)
    database.write(move, visit_id)
    database.write(undo)
    assert database.read(read, visit_id) == (DAY, time(9, 30), firm_id)


def test_undo_tells_the_pages_which_models_changed(database: Database) -> None:
    firm_id = database.write(add_firm, name="Bager")
    database.write(change_firm, firm_id, name="Bageri")
    told: list[frozenset[type]] = []
    database.listen(told.append)
    database.write(undo)
    assert told == [frozenset({Firm})]
    assert Draft not in told[0]


def test_any_change_can_be_undone_while_nothing_stands_on_it(database: Database) -> None:
    firm_id = database.write(add_firm, name="Bager", town="Odense")
    database.write(change_firm, firm_id, name="Bageri")
    renamed = database.read(entries)[0].seq
    database.write(change_firm, firm_id, town="Vejle")
    undone = database.write(undo_number, renamed)
    assert undone.seq == renamed
    row = database.read(firm, firm_id)
    assert (row.name, row.town) == ("Bager", "Vejle")
    assert database.read(broken) == []
    with pytest.raises(ConflictError, match="already"):
        database.write(undo_number, renamed)


def test_what_stands_on_a_change_is_named(database: Database) -> None:
    firm_id = database.write(add_firm, name="Bager")
    database.write(change_firm, firm_id, name="A")
    first = database.read(entries)[0].seq
    database.write(change_firm, firm_id, name="B")
    later = database.read(entries)[0].seq
    assert database.read(state, first) == (UndoState.BLOCKED, [later])
    assert database.read(state, first - 1) == (UndoState.BLOCKED, [later, first])
    with pytest.raises(ConflictError, match="built on it"):
        database.write(undo_number, first)
    assert database.read(firm, firm_id).name == "B"
    database.write(undo_number, later)
    assert database.read(state, first) == (UndoState.CAN, [])
    case_id = database.write(open_case, "Frida")
    opened = database.read(entries)[0].seq
    database.write(write_note, case_id, "Ringet")
    assert database.read(state, opened) == (UndoState.BLOCKED, [opened + 1])


def test_many_rows_are_put_back_with_few_questions(database: Database) -> None:
    ids = database.write(add_firms, 150)
    asked: list[str] = []

    def count(*arguments: object) -> None:
        asked.append(str(arguments[2]))

    event.listen(database.engine, "before_cursor_execute", count)
    database.write(undo)
    event.remove(database.engine, "before_cursor_execute", count)
    assert database.read(firm_names) == []
    assert len(ids) == 150
    assert len(asked) < 120


@writes("firms.added")
def add_firms(session: Session, count: int) -> list[uuid.UUID]:
    firms = [Firm(name=f"Firma {number}") for number in range(count)]
    session.add_all(firms)
    return [firm.id for firm in firms]


@writes("change.undone")
def undo_number(session: Session, seq: int) -> UndoneChange:
    return undo_entry(session, seq)


@reads
def state(session: Session, seq: int) -> tuple[UndoState, list[int]]:
    return state_of(session, session.get_one(JournalEntry, seq))
