"""The sample: lively on any day, the same every time, and gone without a trace."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats.cpr import born_on
from mentor_desk.formats.working_days import is_working_day
from mentor_desk.models import Citizen, Draft, Firm, JournalChange, Note, Placement, Visit
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import (
    agreements,
    caseload,
    cases,
    citizens,
    drafts,
    firms,
    history,
    notes,
    placement_facts,
    placements,
    promises,
    sample,
    search,
    timeline,
    undo,
)  # fmt: skip
from mentor_desk.services import (
    today as today_page,
)
from mentor_desk.services.placement_input import PlacementInput
from mentor_desk.services.sample import SampleCounts
from mentor_desk.services.today_rows import Action, Group
from mentor_desk.storage.database import Database
from mentor_desk.storage.search_index import SEARCH_DOC
from mentor_desk.storage.use_case import reads
from mentor_desk.texts import Catalogue

QUIET = 4


@reads
def rows_of(session: Session, model: Any) -> list[Any]:
    return list(session.scalars(select(model).order_by(model.id)))


@reads
def indexed(session: Session) -> list[str]:
    return [row.title for row in session.connection().execute(select(SEARCH_DOC))]


@reads
def values_in_journal(session: Session) -> list[tuple[str, Any]]:
    changes = session.scalars(select(JournalChange).where(JournalChange.after.is_not(None)))
    return [(change.model, change.after) for change in changes]


def test_it_holds_what_it_says(filled: SampleCounts, database: Database, today: date) -> None:
    assert (filled.cases, filled.closed, filled.firms, filled.agreements) == (24, 3, 40, 11)
    assert len(database.read(caseload.caseload, today=today)) == 27
    assert len(database.read(firms.register, today=today)) == 40
    listed = database.read(placements.listing, today=today)
    assert len(listed) == filled.placements
    assert sum(row.state.running for row in listed) == 13
    assert sum(row.state.upcoming for row in listed) == 2
    assert sum(row.state.ended for row in listed) == 11


def test_every_group_of_the_day_has_something(
    filled: SampleCounts, database: Database, today: date, rulebook: Rulebook
) -> None:
    lines = database.read(today_page.day, today=today, rulebook=rulebook)
    groups = [line.group for line in lines]
    assert set(groups) == set(Group)
    assert sum(line.action is Action.NOTE for line in lines) == QUIET
    assert groups.count(Group.TODAY) >= 4


def test_every_page_has_something_to_show(
    filled: SampleCounts, database: Database, today: date
) -> None:
    load = database.read(caseload.load)
    assert load.low <= load.weight <= load.high
    rows = database.read(caseload.caseload, today=today, closed=False)
    assert all(row.next_step and row.job_goal and row.target_group for row in rows)
    assert all(len(database.read(timeline.of_case, case_id=row.id)) >= 3 for row in rows)
    register = database.read(firms.register, today=today)
    assert all(row.contact and row.cvr.startswith("99") and row.p_number for row in register)
    agreed = database.read(agreements.listing, today=today)
    assert agreed[0].renew_on is not None
    assert agreed[0].renew_on <= today + timedelta(days=40)
    promised = database.read(promises.listing)
    assert any(p.done_on for p in promised)
    assert any(p.done_on is None and p.due_on and p.due_on < today for p in promised)


def test_the_rules_have_an_answer_for_every_placement(
    filled: SampleCounts, database: Database, today: date, rulebook: Rulebook
) -> None:
    asked = set()
    for row in database.read(placements.listing, today=today):
        values = database.read(placements.values_of, placement_id=row.id)
        found = database.read(
            placement_facts.findings,
            case_id=row.case_id,
            values=values,
            rulebook=rulebook,
            today=today,
            placement_id=row.id,
        )
        asked |= {(row.citizen, each.rule) for each in found if each.level != "ok"}
        unanswered = {each.rule for each in found if each.level == "reason"} - values.reasons.keys()
        assert not unanswered
    assert ("Samira Yusuf", "duration") in asked
    assert ("Fatima Noor", "decision") in asked


def test_cpr_numbers_are_replacement_numbers_that_fit_the_age(
    filled: SampleCounts, database: Database
) -> None:
    people = database.read(rows_of, model=Citizen)
    numbers = [each.cpr for each in people if each.cpr]
    assert 10 <= len(numbers) <= 16
    assert all(61 <= int(number[:2]) <= 91 for number in numbers)
    assert all(born_on(each.cpr) == each.born_on for each in people if each.cpr)


def test_any_day_has_a_lively_sample(on_the_day: Database, rulebook: Rulebook, day: date) -> None:
    lines = on_the_day.read(today_page.day, today=day, rulebook=rulebook)
    assert {line.group for line in lines} == set(Group)
    assert all(
        is_working_day(visit.day) or visit.day == day for visit in on_the_day.read(rows_of, model=Visit)
    )
    for placement in on_the_day.read(rows_of, model=Placement):
        assert is_working_day(placement.starts_on)
        assert placement.ends_on is None or is_working_day(placement.ends_on)


def test_thrown_away_it_can_be_made_again_and_the_same_day_gives_the_same_content(
    filled: SampleCounts, database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    once = _visible(database, today, rulebook, danish)
    assert len(once) > 200
    database.write(sample.remove)
    assert database.write(sample.fill, today=today, rulebook=rulebook, danish=danish) == filled
    assert _visible(database, today, rulebook, danish) == once


def _visible(database: Database, today: date, rulebook: Rulebook, danish: Catalogue) -> list[object]:
    lines = database.read(today_page.day, today=today, rulebook=rulebook)
    shown: list[object] = [(line.group, danish.say(line.title), line.day) for line in lines]
    for row in database.read(caseload.caseload, today=today):
        told = database.read(timeline.of_case, case_id=row.id)
        shown.append((row.name, row.weight, row.stage_since, row.next_step_on))
        shown += [(each.day, danish.say(each.title), each.body) for each in told]
    for firm in database.read(firms.register, today=today):
        shown.append((firm.name, firm.cvr, firm.p_number, firm.full_time, firm.counted_on))
    return shown


def test_a_second_sample_is_refused(
    filled: SampleCounts, database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    with pytest.raises(UserError):
        database.write(sample.fill, today=today, rulebook=rulebook, danish=danish)


def test_thrown_away_it_leaves_nothing(
    filled: SampleCounts, database: Database, today: date, rulebook: Rulebook
) -> None:
    assert database.read(sample.present)
    database.write(sample.remove)
    assert not database.read(sample.present)
    assert database.read(indexed) == []
    assert database.read(search.find, typed="ahmed") == []
    assert database.read(caseload.caseload, today=today) == []
    assert database.read(firms.register, today=today) == []
    assert database.read(agreements.listing, today=today) == []
    assert database.read(today_page.day, today=today, rulebook=rulebook) == []
    assert all(each.name == "" and each.cpr is None for each in database.read(rows_of, model=Citizen))
    assert all(each.name == "" for each in database.read(rows_of, model=Firm))
    assert all(each.text == "" for each in database.read(rows_of, model=Note))
    told = database.read(values_in_journal)
    assert {model for model, _ in told} <= {"Mentor", "Setting"}
    assert database.read(history.broken) == []


def test_what_the_user_entered_stays(filled: SampleCounts, database: Database, today: date) -> None:
    own_case = database.write(citizens.create, today=today, name="Min Egen Borger")
    own_firm = database.write(firms.create, name="Mit Eget Firma")
    database.write(notes.add, day=today, body="Min egen note", case_id=own_case)
    database.write(notes.add, day=today, body="Mit eget tip", firm_id=own_firm)
    database.write(sample.remove)
    assert [row.name for row in database.read(caseload.caseload, today=today)] == ["Min Egen Borger"]
    assert [row.name for row in database.read(firms.register, today=today)] == ["Mit Eget Firma"]
    assert {row.text for row in database.read(notes.listing)} == {"Min egen note", "Mit eget tip"}


def test_a_sample_firm_with_an_own_citizen_stays(
    filled: SampleCounts, database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    firm = next(f for f in database.read(firms.register, today=today) if f.name == "Lunde VVS")
    own_case = database.write(citizens.create, today=today, name="Min Egen Borger")
    database.write(
        placements.create,
        case_id=own_case,
        values=PlacementInput(firm_id=firm.id, starts_on=today),
        rulebook=rulebook,
        danish=danish,
        today=today,
    )
    database.write(sample.remove)
    assert [row.name for row in database.read(firms.register, today=today)] == ["Lunde VVS"]
    listed = database.read(placements.listing, today=today)
    assert [(row.citizen, row.firm) for row in listed] == [("Min Egen Borger", "Lunde VVS")]


def test_drafts_about_the_sample_go_and_own_drafts_stay(
    filled: SampleCounts, database: Database, today: date
) -> None:
    case_id = database.read(caseload.caseload, today=today)[0].id
    for subject in (str(case_id), str(uuid.uuid4())):
        database.write(drafts.keep, form="visit.new", subject=subject, values={"agreed": "halvt"})
    database.write(sample.remove)
    assert [d.subject == str(case_id) for d in database.read(rows_of, model=Draft)] == [False]


def test_undo_does_not_take_the_whole_sample(
    filled: SampleCounts, database: Database, today: date
) -> None:
    case = database.read(caseload.caseload, today=today)[0]
    database.write(cases.finish_next_step, case_id=case.id)
    database.write(undo.undo_last)
    with pytest.raises(UserError):
        database.write(undo.undo_last)
    assert len(database.read(caseload.caseload, today=today)) == 27


def test_removing_where_there_is_none_does_nothing(database: Database) -> None:
    database.write(sample.remove)
    assert not database.read(sample.present)
