"""Inquiries: when to answer, how long it took, and what was in time."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from mentor_desk.errors import UserError
from mentor_desk.formats.office_time import working_days_after, working_minutes
from mentor_desk.services import (
    agreements,
    contact_entries,
    firms,
    inquiries,
    inquiry_firm,
    prospects,
    undo,
)
from mentor_desk.storage.database import Database
from mentor_desk.terms import ContactMethod

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def test_an_answer_is_due_at_the_end_of_the_second_working_day(database: Database) -> None:
    database.write(inquiries.receive, name="Ny Kro", about="Kan I skaffe en opvasker?", asked_at=NOON)
    [row] = database.read(inquiries.listing, now=NOON)
    assert row.open
    assert row.answer_by is not None
    assert row.answer_by.astimezone().date() == date(2026, 11, 26)
    assert row.answer_by.astimezone().time() == time(16)


def test_an_agreement_s_promise_counts_instead(database: Database, today: date) -> None:
    firm = database.write(firms.create, name="Lunde VVS")
    database.write(
        agreements.create,
        firm_id=firm,
        starts_on=today - timedelta(days=30),
        municipality_answer_days=4,
    )
    database.write(inquiries.receive, firm_id=firm, about="Praktikant?", asked_at=NOON)
    [row] = database.read(inquiries.listing, now=NOON)
    assert row.answer_by is not None
    assert row.answer_by.astimezone().date() == date(2026, 11, 30)


def test_waiting_time_is_counted_in_office_hours(database: Database, today: date) -> None:
    made = database.write(inquiries.receive, name="Ny Kro", about="Hjælp", asked_at=NOON)
    at = NOON + timedelta(days=1, hours=1)
    database.write(inquiries.answer, inquiry_id=made, answer="Ja", at=at)
    [row] = database.read(inquiries.listing, now=at)
    start, end = NOON.astimezone(), at.astimezone()
    assert row.minutes == working_minutes(start, end, time(8), time(16)) == 9 * 60
    assert row.in_time is True
    measure = database.read(inquiries.measure, today=today, now=at)
    assert (measure.answered, measure.median_minutes) == (1, 540)
    assert (measure.in_time, measure.promised, measure.waiting) == (1, 1, 0)


def test_an_answer_without_words_or_before_the_question_is_refused(database: Database) -> None:
    made = database.write(inquiries.receive, name="Ny Kro", about="Hjælp", asked_at=NOON)
    with pytest.raises(UserError):
        database.write(inquiries.answer, inquiry_id=made, answer="", at=NOON)
    with pytest.raises(UserError, match="before the question"):
        database.write(inquiries.answer, inquiry_id=made, answer="Ja", at=NOON - timedelta(minutes=1))


def test_a_question_handed_on_still_waits_for_its_answer(database: Database, today: date) -> None:
    made = database.write(inquiries.receive, name="Ny Kro", about="Skilte ved vejen", asked_at=NOON)
    database.write(inquiries.forward, inquiry_id=made, to="Teknik og Miljø", day=today)
    [row] = database.read(inquiries.listing, now=NOON)
    assert row.open
    assert (row.forwarded_to, row.forwarded_on) == ("Teknik og Miljø", today)


def test_somebody_must_have_asked_something(database: Database) -> None:
    with pytest.raises(UserError) as nothing:
        database.write(inquiries.receive, name="Ny Kro", about=" ", asked_at=NOON)
    assert nothing.value.field == "about"
    with pytest.raises(UserError) as nobody:
        database.write(inquiries.receive, about="Hjælp", asked_at=NOON)
    assert nobody.value.field == "name"


def test_working_days_pass_over_weekends_and_holidays() -> None:
    assert working_days_after(date(2026, 11, 27), 1) == date(2026, 11, 30)
    assert working_days_after(date(2026, 11, 28), 1) == date(2026, 11, 30)
    assert working_days_after(date(2026, 12, 23), 2) == date(2026, 12, 28)


def test_the_answer_to_a_known_firm_stands_in_its_log_until_it_is_undone(database: Database) -> None:
    firm = database.write(firms.create, name="Lunde VVS", phone="86123456")
    made = database.write(
        inquiries.receive, firm_id=firm, name="Torben", about="Praktikant?", line="email", asked_at=NOON
    )
    [row] = database.read(inquiries.listing, now=NOON)
    assert (row.who, row.person, row.phone) == ("Lunde VVS", "Torben", "86123456")
    later = NOON + timedelta(hours=1)
    database.write(inquiries.answer, inquiry_id=made, answer="Ja", at=later)
    database.write(inquiries.answer, inquiry_id=made, answer="Ja, på mandag", at=later)
    [talk] = database.read(contact_entries.at_firm, firm_id=firm)
    assert (talk.method, talk.outcome, talk.text) == (ContactMethod.EMAIL, None, "Praktikant?\nJa")
    database.write(undo.undo_last)
    database.write(undo.undo_last)
    assert database.read(contact_entries.at_firm, firm_id=firm) == []
    assert database.read(inquiries.listing, now=NOON)[0].open


def test_the_firm_that_asks_is_taken_out_of_the_inbox_or_found_or_made(
    database: Database, today: date
) -> None:
    known = database.write(firms.create, name="Lunde VVS")
    waiting = database.write(prospects.add, today=today, name="Ny Kro", town="Glud")
    found = {}
    for name in ("lunde vvs", "Ny kro", "Havnens Café"):
        made = database.write(inquiries.receive, name=name, about="Hjælp?", asked_at=NOON)
        found[name] = database.write(inquiry_firm.register, inquiry_id=made, today=today)
    assert found["lunde vvs"] == known
    assert found["Ny kro"] == database.read(prospects.one, prospect_id=waiting).firm_id
    assert database.read(firms.open_firm, firm_id=found["Havnens Café"]).name == "Havnens Café"
