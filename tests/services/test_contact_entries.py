"""Talks with a firm, and the log they stand in."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentor_desk.errors import UserError
from mentor_desk.rules.contact_rhythm import Light
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import (
    contact_entries,
    contacts,
    firm_contact_log,
    firm_tasks,
    firms,
    notes,
    promises,
    search,
    visits,
)
from mentor_desk.services.firm_contact_log import ContactLog
from mentor_desk.services.firm_log_line import Source
from mentor_desk.services.undo import undo_last
from mentor_desk.storage.database import Database
from mentor_desk.terms import ContactMethod, ContactOutcome, NoteKind
from tests.services.making import Pair, pair


@pytest.fixture
def lunde(database: Database, today: date) -> Pair:
    return pair(database, today)


def log(database: Database, lunde: Pair, today: date, rulebook: Rulebook) -> ContactLog:
    return database.read(firm_contact_log.log, firm_id=lunde.firm_id, today=today, rulebook=rulebook)


def test_a_talk_is_kept_with_what_came_of_it(database: Database, lunde: Pair, today: date) -> None:
    person = database.read(contacts.at_firm, firm_id=lunde.firm_id)[0]
    entry_id = database.write(
        contact_entries.add,
        firm_id=lunde.firm_id,
        today=today,
        method="phone",
        outcome="interested",
        contact_id=person.id,
        text=" Vil gerne se en på lageret. ",
    )
    found = database.read(contact_entries.one, entry_id=entry_id)
    assert (found.day, found.method) == (today, ContactMethod.PHONE)
    assert found.outcome is ContactOutcome.INTERESTED
    assert (found.contact_id, found.text) == (person.id, "Vil gerne se en på lageret.")


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"method": ""}, "method"),
        ({}, "method"),
        ({"method": "phone", "day": date(2026, 11, 25)}, "day"),
        ({"method": "phone", "next_on": date(2026, 11, 23)}, "next_on"),
    ],
)
def test_a_talk_that_cannot_be_is_told_at_its_field(
    database: Database, lunde: Pair, today: date, values: dict[str, object], field: str
) -> None:
    with pytest.raises(UserError) as told:
        database.write(contact_entries.add, firm_id=lunde.firm_id, today=today, **values)
    assert told.value.field == field
    assert database.read(contact_entries.at_firm, firm_id=lunde.firm_id) == []


def test_spotted_tasks_go_to_the_task_bank_once(database: Database, lunde: Pair, today: date) -> None:
    spotted = "Feje lageret\nTælle op"
    for _ in range(2):
        database.write(
            contact_entries.add,
            firm_id=lunde.firm_id,
            today=today,
            method="visit",
            spotted_tasks=spotted,
        )
    bank = database.read(firm_tasks.at_firm, firm_id=lunde.firm_id)
    assert [one.task for one in bank] == ["Feje lageret", "Tælle op"]


def test_a_talk_that_follows_another_does_its_next_step(
    database: Database, lunde: Pair, today: date
) -> None:
    first = database.write(
        contact_entries.add,
        firm_id=lunde.firm_id,
        today=today,
        method="phone",
        outcome="call_back",
        next_on=today,
    )
    database.write(
        contact_entries.add, firm_id=lunde.firm_id, today=today, method="phone", follows_id=first
    )
    assert database.read(contact_entries.one, entry_id=first).next_done_on == today


def test_another_day_for_the_next_step_opens_it_again(
    database: Database, lunde: Pair, today: date
) -> None:
    entry_id = database.write(
        contact_entries.add, firm_id=lunde.firm_id, today=today, method="phone", next_on=today
    )
    database.write(contact_entries.finish_next, entry_id=entry_id, today=today)
    later = today + timedelta(days=7)
    database.write(contact_entries.update, entry_id=entry_id, today=today, next_on=later)
    found = database.read(contact_entries.one, entry_id=entry_id)
    assert (found.next_on, found.next_done_on) == (later, None)


def test_a_deleted_talk_comes_back_by_undoing(database: Database, lunde: Pair, today: date) -> None:
    entry_id = database.write(contact_entries.add, firm_id=lunde.firm_id, today=today, method="email")
    database.write(contact_entries.delete, entry_id=entry_id)
    assert database.read(contact_entries.at_firm, firm_id=lunde.firm_id) == []
    database.write(undo_last)
    assert len(database.read(contact_entries.at_firm, firm_id=lunde.firm_id)) == 1


def test_a_talk_is_found_by_its_words(database: Database, lunde: Pair, today: date) -> None:
    database.write(
        contact_entries.add,
        firm_id=lunde.firm_id,
        today=today,
        method="phone",
        text="Har fået en stor ordre på varmepumper",
    )
    [hit] = database.read(search.find, typed="varmepumper")
    assert (hit.kind, hit.open_kind, hit.open_ref) == ("contact_entry", "firm", lunde.firm_id)


def test_the_log_holds_all_there_is_with_what_is_ahead_on_top(
    database: Database, lunde: Pair, today: date, rulebook: Rulebook
) -> None:
    ago = today - timedelta(days=10)
    add = {"firm_id": lunde.firm_id}
    database.write(contact_entries.add, today=today, day=ago, method="phone", **add)
    database.write(visits.plan, case_id=lunde.case_id, day=today + timedelta(days=3), **add)
    database.write(notes.add, day=today - timedelta(days=2), body="Ring efter 14", **add)
    database.write(promises.make, today=ago, what="Sende tilbud", to_whom="Torben", **add)
    found = log(database, lunde, today, rulebook)
    assert [(line.source, line.ahead) for line in found.lines] == [
        (Source.VISIT, True),
        (Source.PROMISE, True),
        (Source.NOTE, False),
        (Source.ENTRY, False),
    ]
    assert "Ahmed Osman" in found.lines[0].words


def test_what_was_written_in_a_case_is_not_read_over_the_shoulder(
    database: Database, lunde: Pair, today: date, rulebook: Rulebook
) -> None:
    both = {"case_id": lunde.case_id, "firm_id": lunde.firm_id}
    database.write(visits.record, today=today, agreed="Ryggen driller", **both)
    database.write(notes.add, day=today, body="Datteren er stolt", **both)
    told = " ".join(str(line.body) for line in log(database, lunde, today, rulebook).lines)
    assert "Ryggen" not in told
    assert "Datteren" not in told
    assert told.count("Written in the case") == 2


def test_a_sensitive_note_keeps_its_words_out_of_the_log(
    database: Database, lunde: Pair, today: date, rulebook: Rulebook
) -> None:
    database.write(notes.add, day=today, body="Sygdom", firm_id=lunde.firm_id, sensitive=True)
    [line] = log(database, lunde, today, rulebook).lines
    assert "Sygdom" not in str(line.body)


def test_ringing_in_vain_is_no_talk(
    database: Database, lunde: Pair, today: date, rulebook: Rulebook
) -> None:
    database.write(
        contact_entries.add,
        firm_id=lunde.firm_id,
        today=today,
        day=today - timedelta(days=94),
        method="phone",
        outcome="kept_warm",
    )
    database.write(
        contact_entries.add,
        firm_id=lunde.firm_id,
        today=today,
        method="phone",
        outcome="no_answer",
    )
    light = log(database, lunde, today, rulebook).light
    assert (light.light, str(light.sentence)) == (Light.LATE, "Too long ago: 94 days")


def test_a_call_noted_and_a_visit_held_are_talks(
    database: Database, lunde: Pair, today: date, rulebook: Rulebook
) -> None:
    database.write(
        notes.add,
        day=today - timedelta(days=5),
        body="Talt kort",
        kind=NoteKind.CALL,
        firm_id=lunde.firm_id,
    )
    assert log(database, lunde, today, rulebook).light.days == 5
    database.write(
        visits.record, case_id=lunde.case_id, today=today, firm_id=lunde.firm_id, agreed="Ses"
    )
    assert log(database, lunde, today, rulebook).light.days == 0


def test_care_is_counted_from_the_last_visit_and_waits_for_the_peace_to_end(
    database: Database, lunde: Pair, today: date, rulebook: Rulebook
) -> None:
    assert log(database, lunde, today, rulebook).care_on is None
    seen = today - timedelta(days=50)
    database.write(firms.update, firm_id=lunde.firm_id, care_every_days=60)
    database.write(
        contact_entries.add, firm_id=lunde.firm_id, today=today, day=seen, method="visit", care=True
    )
    database.write(contact_entries.add, firm_id=lunde.firm_id, today=today, method="phone")
    assert log(database, lunde, today, rulebook).care_on == seen + timedelta(days=60)
    peace = today + timedelta(days=90)
    database.write(firms.update, firm_id=lunde.firm_id, leave_alone_until=peace)
    assert log(database, lunde, today, rulebook).care_on == peace


def test_each_method_tells_how_often_it_gave_something(
    database: Database, lunde: Pair, today: date
) -> None:
    for method, outcome in (
        ("phone", "no"),
        ("phone", "interested"),
        ("visit", "place_offered"),
        ("letter", ""),
    ):
        database.write(
            contact_entries.add,
            firm_id=lunde.firm_id,
            today=today,
            method=method,
            outcome=outcome,
        )
    found = database.read(firm_contact_log.success)
    assert [(one.method, one.yes, one.talks) for one in found] == [
        (ContactMethod.VISIT, 1, 1),
        (ContactMethod.PHONE, 1, 2),
    ]
