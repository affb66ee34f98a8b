"""Cases: taking citizens in, stages, target groups."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentor_desk.errors import UserError
from mentor_desk.services import caseload, cases, citizens, history, notes, timeline, undo, visits
from mentor_desk.storage.database import Database
from mentor_desk.terms import NoteKind, Stage


def test_a_new_citizen_stands_in_the_caseload(database: Database, today: date) -> None:
    database.write(citizens.create, today=today, name="Åse Østergård", job_goal="Gartner")
    (row,) = database.read(caseload.caseload, today=today)
    assert (row.name, row.job_goal, row.stage) == ("Åse Østergård", "Gartner", Stage.INTERVIEW)
    assert row.days_since_contact is None


def test_a_citizen_without_a_name_is_refused_at_the_name_field(database: Database, today: date) -> None:
    with pytest.raises(UserError) as refused:
        database.write(citizens.create, today=today, name="  ")
    assert refused.value.field == "name"
    assert database.read(caseload.caseload, today=today) == []


def test_the_cpr_number_is_masked_until_somebody_asks_and_asking_is_journalled(
    database: Database, today: date
) -> None:
    case_id = database.write(citizens.create, today=today, name="Bo Bak", cpr="670190-1234")
    citizen_id = database.read(cases.open_case, case_id=case_id, today=today).citizen_id
    view = database.read(citizens.profile, citizen_id=citizen_id, today=today)
    assert view.cpr_masked == "670190-••••"
    assert "cpr" not in view.fields
    assert view.age == 36
    assert database.write(citizens.show_cpr, citizen_id=citizen_id) == "670190-1234"
    asked = [h.operation for h in database.read(history.entries, limit=5)]
    assert asked[0] == "citizen.cpr_shown"


def test_a_call_counts_as_contact_and_a_note_does_not(database: Database, today: date) -> None:
    case_id = database.write(citizens.create, today=today, name="Bo Bak")
    day = today - timedelta(days=5)
    database.write(notes.add, day=today, body="Skal huske sko", case_id=case_id)
    database.write(notes.add, day=day, body="Talte om sko", case_id=case_id, kind=NoteKind.CALL)
    (row,) = database.read(caseload.caseload, today=today)
    assert row.days_since_contact == 5


def test_a_new_target_group_ends_the_one_before(database: Database, today: date) -> None:
    case_id = database.write(
        citizens.create, today=today, name="Bo Bak", target_group="sickness_benefit"
    )
    later = today + timedelta(days=30)
    database.write(
        cases.set_target_group,
        case_id=case_id,
        target_group="job_clarification",
        benefit="",
        starts_on=later,
    )
    view = database.read(cases.open_case, case_id=case_id, today=today)
    assert [(g.target_group, g.ends_on) for g in view.target_groups] == [
        ("job_clarification", None),
        ("sickness_benefit", later - timedelta(days=1)),
    ]


def test_closing_keeps_the_case_and_reopening_brings_it_back(database: Database, today: date) -> None:
    case_id = database.write(citizens.create, today=today, name="Bo Bak")
    database.write(cases.close, case_id=case_id, today=today)
    assert database.read(caseload.caseload, today=today, closed=False) == []
    assert database.read(caseload.load).cases == 0
    database.write(cases.reopen, case_id=case_id)
    assert len(database.read(caseload.caseload, today=today, closed=False)) == 1


def test_the_timeline_holds_plans_on_top_and_then_the_newest_first(
    database: Database, today: date
) -> None:
    case_id = database.write(citizens.create, today=today, name="Bo Bak")
    database.write(
        visits.record,
        case_id=case_id,
        today=today,
        agreed="Vi ses igen",
        next_on=today + timedelta(days=7),
    )
    rows = database.read(timeline.of_case, case_id=case_id)
    assert [row.planned for row in rows] == [True, False, False]
    assert str(rows[1].body) == "Agreed: Vi ses igen"


def test_undo_takes_the_last_change_back_whichever_page_it_was_on(
    database: Database, today: date
) -> None:
    case_id = database.write(citizens.create, today=today, name="Bo Bak")
    database.write(cases.update, case_id=case_id, next_step="Ring til Bo")
    database.write(undo.undo_last)
    assert database.read(cases.open_case, case_id=case_id, today=today).next_step == ""


def test_a_visit_that_is_held_cannot_lie_ahead(database: Database, today: date) -> None:
    case_id = database.write(citizens.create, today=today, name="Bo Bak")
    with pytest.raises(UserError) as refused:
        database.write(visits.record, case_id=case_id, today=today, day=today + timedelta(days=1))
    assert refused.value.field == "day"
    assert database.read(visits.listing, case_id=case_id) == []


def test_the_visit_sheet_tells_what_was_agreed_last_time(database: Database, today: date) -> None:
    case_id = database.write(citizens.create, today=today, name="Bo Bak")
    before = today - timedelta(days=7)
    database.write(visits.record, case_id=case_id, today=today, day=before, agreed="Nye sko")
    sheet = database.read(visits.sheet, case_id=case_id)
    assert (sheet.last_agreed, sheet.last_day) == ("Nye sko", before)
