"""The journal: what it holds, and that nobody can change it unseen."""

from __future__ import annotations

import uuid
from datetime import time

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from mentor_desk.models import Draft, Firm, IssuedPaper, Note, Visit
from mentor_desk.storage import journal
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import reads, writes
from tests.storage.desk import (
    DAY,
    add_firm,
    broken,
    change_firm,
    entries,
    history,
    open_case,
    save_draft,
    write_note,
)


def tamper(database: Database, statement: str) -> None:
    with database.engine.begin() as connection:
        connection.execute(text(statement))


def test_an_entry_says_who_did_what_when_and_about_what(database: Database) -> None:
    case_id = database.write(open_case, "Amina Hassan")
    (entry,) = database.read(entries)
    assert (entry.seq, entry.who, entry.operation) == (1, "Maja", "case.opened")
    assert (entry.subject_kind, entry.subject_id) == ("Case", case_id)
    assert f"{entry.at:%d.%m.%Y %H:%M}" == "24.11.2026 08:00"


def test_a_row_has_a_history_of_the_fields_that_changed(database: Database) -> None:
    firm_id = database.write(add_firm, name="Bager", town="Odense")
    database.write(change_firm, firm_id, name="Bageri")
    newest, first = database.read(history, Firm, firm_id)
    assert (newest.before, newest.after) == ({"name": "Bager"}, {"name": "Bageri"})
    assert first.before is None
    assert first.after is not None
    assert (first.after["name"], first.after["town"]) == ("Bager", "Odense")


def test_saving_the_same_again_makes_no_entry(database: Database) -> None:
    firm_id = database.write(add_firm, name="Bager")
    database.write(change_firm, firm_id, name="Bager")
    assert len(database.read(entries)) == 1


def test_saving_a_draft_makes_no_entry(database: Database) -> None:
    database.write(save_draft, "visit.new")
    assert database.read(entries) == []


def test_dates_times_ids_and_bytes_are_kept_in_plain_words(database: Database) -> None:
    @writes("all.kinds")
    def save(session: Session, case_id: uuid.UUID) -> tuple[uuid.UUID, uuid.UUID]:
        visit = Visit(case_id=case_id, day=DAY, at=time(9, 30))
        paper = IssuedPaper(
            key="praktik", title="Praktikaftale", issued_on=DAY, content={"hours": 7.4}, pages=1,
            sha256="0" * 64, pdf=b"%PDF-1.4 secret",
        )  # fmt: skip
        session.add_all([visit, paper])
        return visit.id, paper.id

    case_id = database.write(open_case, "Amina Hassan")
    visit_id, paper_id = database.write(save, case_id)
    visit = database.read(history, Visit, visit_id)[0].after or {}
    paper = database.read(history, IssuedPaper, paper_id)[0].after or {}
    assert (visit["day"], visit["at"], visit["case_id"]) == ("2026-11-24", "09:30:00", str(case_id))
    assert paper["content"] == {"hours": 7.4}
    assert set(paper["pdf"]) == {"sha256"}


def test_what_was_read_or_exported_stands_in_the_journal_without_values(database: Database) -> None:
    @writes("caseload.exported")
    def export(session: Session) -> None:
        journal.record(session, "caseload.exported", detail={"heads": 24})

    database.write(export)
    (entry,) = database.read(entries)
    assert (entry.operation, entry.detail) == ("caseload.exported", {"heads": 24})


def test_a_note_alone_makes_an_entry(database: Database) -> None:
    @writes("vault.opened")
    def opened(session: Session) -> None:
        journal.note(session, detail={"failed": 2})

    database.write(opened)
    assert [entry.operation for entry in database.read(entries)] == ["vault.opened"]


def test_noting_outside_a_write_is_a_bug(database: Database) -> None:
    @reads
    def wrong(session: Session) -> None:
        journal.note(session)

    with pytest.raises(RuntimeError, match="inside a write"):
        database.read(wrong)


def test_the_journal_of_one_subject_can_be_read_a_page_at_a_time(database: Database) -> None:
    @reads
    def page(session: Session, about: uuid.UUID, before: int | None) -> list[int]:
        found = journal.entries(session, subject_id=about, before_seq=before, limit=2)
        return [entry.seq for entry in found]

    firm_id = database.write(add_firm, name="Bager")
    database.write(add_firm, name="Smed")
    for number in range(3):
        database.write(change_firm, firm_id, name=f"Bager {number}")
    assert database.read(page, firm_id, None) == [5, 4]
    assert database.read(page, firm_id, 4) == [3, 1]


@pytest.mark.parametrize(
    ("statement", "seqs"),
    [
        ("UPDATE journal_entry SET who = 'Somebody' WHERE seq = 2", [2]),
        ("UPDATE journal_entry SET detail = '{\"a\": 1}' WHERE seq = 1", [1]),
        ("UPDATE journal_entry SET undoes = 1 WHERE seq = 3", [3]),
        ('UPDATE journal_change SET after = \'{"name": "Slagter"}\' WHERE entry_seq = 2', [2]),
        ("UPDATE journal_change SET before = NULL WHERE entry_seq = 2", [2]),
        ("UPDATE journal_change SET salt = NULL WHERE entry_seq = 2", [2]),
        ("UPDATE journal_change SET digest = '0' WHERE entry_seq = 3", [3]),
        ("DELETE FROM journal_change WHERE entry_seq = 1", [1]),
        ("DELETE FROM journal_entry WHERE seq = 2", [2, 3]),
        ("DELETE FROM journal_entry WHERE seq = 1", [1, 2]),
    ],
)
def test_tampering_is_seen(database: Database, statement: str, seqs: list[int]) -> None:
    firm_id = database.write(add_firm, name="Bager")
    database.write(change_firm, firm_id, name="Bageri")
    database.write(change_firm, firm_id, name="Konditori")
    assert database.read(broken) == []
    tamper(database, "PRAGMA defer_foreign_keys = ON")
    with database.engine.connect() as connection:
        connection.connection.driver_connection.execute("PRAGMA foreign_keys=OFF")
        connection.exec_driver_sql(statement)
        connection.commit()
    assert database.read(broken) == seqs


def test_erasing_blanks_the_values_and_the_chain_still_holds(database: Database) -> None:
    @writes("note.erased")
    def erase(session: Session, note_id: uuid.UUID) -> None:
        session.get_one(Note, note_id).text = ""
        journal.blank(session, [note_id])

    case_id = database.write(open_case, "Amina Hassan")
    note_id = database.write(write_note, case_id, "Ondt i ryggen")
    database.write(erase, note_id)
    rows = database.read(history, Note, note_id)
    assert [row.operation for row in rows] == ["note.erased", "note.written"]
    assert all(row.before is None and row.after is None for row in rows)
    assert database.read(broken) == []
    with database.engine.connect() as connection:
        told = connection.exec_driver_sql("SELECT group_concat(after || salt) FROM journal_change")
        assert "ryggen" not in told.scalar_one()


def test_a_row_given_up_in_a_savepoint_leaves_no_trace(database: Database) -> None:
    @writes("half.done")
    def half(session: Session) -> None:
        session.add(Firm(name="Bager"))
        savepoint = session.begin_nested()
        session.add(Firm(name="Smed"))
        session.flush()
        savepoint.rollback()
        session.add(Draft(form="x", values={}))

    database.write(half)
    (entry,) = database.read(entries)
    assert entry.operation == "half.done"
    assert database.read(broken) == []
