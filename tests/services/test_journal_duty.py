"""What waits for the municipality's journal."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentor_desk.errors import UserError
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import journal_duty, notes, undo, visits
from mentor_desk.services.journal_duty import Record, Source
from mentor_desk.services.today import day as today_rows
from mentor_desk.services.today_rows import Action
from mentor_desk.storage.database import Database
from mentor_desk.terms import JournalStatus
from tests.services.making import Pair, pair

_MUST = JournalStatus.TO_BE_JOURNALED


@pytest.fixture
def ahmed(database: Database, today: date) -> Pair:
    """A citizen with a held visit, a planned one, and two notes of which one is sensitive."""
    made = pair(database, today)
    case_id, week = made.case_id, timedelta(days=9)
    database.write(notes.add, day=today - week, body="Ring til lægen", case_id=case_id, sensitive=True)
    database.write(notes.add, day=today, body="Torben siger ja", case_id=case_id, journal_status=_MUST)
    database.write(visits.record, case_id=case_id, today=today, day=today - week, agreed="En time mere")
    database.write(visits.plan, case_id=case_id, day=today + week)
    return made


def waiting(database: Database, today: date) -> list[Record]:
    return database.read(journal_duty.records, today=today)


def test_the_oldest_stands_first_and_a_sensitive_note_keeps_its_words(
    database: Database, ahmed: Pair, today: date
) -> None:
    found = waiting(database, today)
    assert [(one.source, one.waited) for one in found] == [
        (Source.NOTE, 9), (Source.VISIT, 9), (Source.NOTE, 0),
    ]  # fmt: skip
    assert [one.body for one in found] == ["", "En time mere", "Torben siger ja"]
    assert {one.case_id for one in found} == {ahmed.case_id}


def test_several_are_settled_at_once_with_a_number_and_one_undo_takes_it_back(
    database: Database, ahmed: Pair, today: date
) -> None:
    chosen = [(one.source, one.id) for one in waiting(database, today)]
    database.write(
        journal_duty.settle,
        chosen=chosen,
        status=JournalStatus.TRANSFERRED,
        today=today,
        number=" 26/4711 ",
    )
    assert waiting(database, today) == []
    settled = database.read(journal_duty.records, today=today, settled=True)
    assert {(one.journaled_on, one.journal_number) for one in settled} == {(today, "26/4711")}
    database.write(undo.undo_last)
    assert len(waiting(database, today)) == 3


def test_a_record_that_need_not_go_there_has_no_day_and_no_number(
    database: Database, ahmed: Pair, today: date
) -> None:
    chosen = [(one.source, one.id) for one in waiting(database, today)]
    for status in (JournalStatus.TRANSFERRED, JournalStatus.NOT_RELEVANT):
        database.write(journal_duty.settle, chosen=chosen, status=status, today=today, number="26/4711")
    settled = database.read(journal_duty.records, today=today, settled=True)
    assert {(one.journaled_on, one.journal_number) for one in settled} == {(None, "")}
    with pytest.raises(UserError):
        database.write(journal_duty.settle, chosen=[], status=_MUST, today=today)


def test_the_words_are_copied_whole_and_that_is_journalled(
    database: Database, ahmed: Pair, today: date
) -> None:
    chosen = [(one.source, one.id) for one in waiting(database, today)]
    found = database.write(journal_duty.whole, chosen=chosen, today=today)
    assert [fields for _, fields in found] == [
        (("text", "Ring til lægen"),), (("agreed", "En time mere"),), (("text", "Torben siger ja"),),
    ]  # fmt: skip


def asked(database: Database, today: date, rulebook: Rulebook) -> list[int | None]:
    found = database.read(today_rows, today=today, rulebook=rulebook)
    return [row.since for row in found if row.action is Action.WRITE_JOURNAL]


def test_today_reminds_of_what_waits_too_long_in_one_line(
    database: Database, ahmed: Pair, today: date, rulebook: Rulebook
) -> None:
    assert asked(database, today, rulebook) == []
    late = [(one.source, one.id) for one in waiting(database, today) if one.waited]
    database.write(journal_duty.settle, chosen=late, status=_MUST, today=today)
    assert asked(database, today, rulebook) == [9]


def test_a_note_keeps_every_wording_it_had(database: Database, ahmed: Pair, today: date) -> None:
    note_id = database.write(notes.add, day=today, body="Første", case_id=ahmed.case_id)
    assert database.read(notes.wordings, note_id=note_id) == []
    for words in ("Anden", "Tredje"):
        database.write(notes.update, note_id=note_id, text=words)
    found = database.read(notes.wordings, note_id=note_id)
    assert [one.text for one in found] == ["Anden", "Første"]
