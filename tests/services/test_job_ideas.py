"""Jobs of few hours: from tasks to sums, and on to a place at the firm."""

from __future__ import annotations

import uuid
from datetime import date

import pytest
from sqlalchemy.orm import Session

from mentor_desk.documents.papers.minifleks_content import Minifleks
from mentor_desk.errors import UserError
from mentor_desk.models import JobIdea
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import (
    cases,
    erasure,
    job_idea_scenarios,
    job_idea_view,
    job_ideas,
    openings,
    task_bank,
    undo,
    year_rates,
)
from mentor_desk.services.gathering import minifleks
from mentor_desk.services.job_idea_data import prompts
from mentor_desk.services.job_idea_view import IdeaView
from mentor_desk.services.job_ideas import Task
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import ErasureReason, JobSumKind, OpeningKind
from tests.documents import reading
from tests.services.gathering.making import gathered
from tests.services.making import Pair, pair

TASKS = (Task("Sende fakturaer", 3, "office"), Task("Tælle op", 5, "buying"), Task(" "))


@pytest.fixture
def two(database: Database, today: date) -> Pair:
    return pair(database, today)


@pytest.fixture
def idea_id(database: Database, two: Pair, today: date) -> uuid.UUID:
    made = database.write(
        job_ideas.create,
        firm_id=two.firm_id,
        today=today,
        title="Tid til mester",
        relieved="Mester",
        case_id=two.case_id,
        areas=["office", "buying"],
    )
    database.write(job_ideas.set_tasks, idea_id=made, tasks=TASKS)
    return made


def _seen(database: Database, idea_id: uuid.UUID, today: date, rulebook: Rulebook) -> IdeaView:
    return database.read(job_idea_view.one, idea_id=idea_id, today=today, rulebook=rulebook)


def test_the_hours_of_the_tasks_are_what_is_set_free_until_somebody_says_otherwise(
    database: Database, idea_id: uuid.UUID, today: date, rulebook: Rulebook
) -> None:
    way = database.write(
        job_idea_scenarios.add,
        idea_id=idea_id,
        kind=JobSumKind.MINI_FLEKSJOB,
        today=today,
        rulebook=rulebook,
    )
    numbers = {"hour_value": 400.0, "hours_average": 10.0, "intensity": 50.0, "wage": 160.0}
    database.write(job_idea_scenarios.change, scenario_id=way, **numbers)
    [seen] = _seen(database, idea_id, today, rulebook).ways
    assert (seen.freed, seen.freed_from_tasks) == (8, True)
    assert (seen.usual.outcome.weekly, seen.span) == (2_400, None)
    database.write(
        job_idea_scenarios.change,
        scenario_id=way,
        freed_hours=4.0,
        hours_least=5.0,
        hours_most=15.0,
    )
    [seen] = _seen(database, idea_id, today, rulebook).ways
    # 4 × 400 − 800 in a usual week; half of it in the quiet one, half as much again in the busy one.
    assert (seen.usual.outcome.weekly, seen.span) == (800, (400, 1_200))
    database.write(job_idea_scenarios.change, scenario_id=way, hours_least=20.0)
    [seen] = _seen(database, idea_id, today, rulebook).ways
    assert [str(each) for each in seen.odd] == ["The quiet week has more hours than the busy one."]
    with pytest.raises(UserError):
        database.write(job_idea_scenarios.change, scenario_id=way, intensity=120.0)
    database.write(undo.undo_last)
    assert _seen(database, idea_id, today, rulebook).ways[0].odd == ()
    [row] = database.read(job_idea_view.listing)
    assert (row.firm, row.tasks, row.hours, row.ways) == ("Lunde VVS", 2, 8, 1)


def test_ways_stand_side_by_side_as_far_as_there_is_room_and_go_onto_the_paper(
    database: Database, two: Pair, idea_id: uuid.UUID, today: date, rulebook: Rulebook
) -> None:
    assert gathered(database, minifleks.MAKER, two.firm_id, today).freed_hours == 8
    add = job_idea_scenarios.add
    kinds = (JobSumKind.MINI_FLEKSJOB, JobSumKind.SMALL_JOB, JobSumKind.WAGE_SUBSIDY)
    for kind in kinds:
        wage = {"wage": 160.0, "hour_value": 400.0} if kind is kinds[0] else {}
        database.write(add, idea_id=idea_id, kind=kind, today=today, rulebook=rulebook, **wage)
    ways = _seen(database, idea_id, today, rulebook).ways
    assert [way.numbers["wage"] for way in ways] == [160, 160, 160]
    assert ways[2].numbers["subsidy"] is None
    database.write(add, idea_id=idea_id, kind=kinds[0], today=today, rulebook=rulebook)
    with pytest.raises(UserError):
        database.write(add, idea_id=idea_id, kind=kinds[0], today=today, rulebook=rulebook)
    database.write(job_idea_scenarios.remove, scenario_id=ways[0].id)
    content = gathered(database, minifleks.MAKER, idea_id, today)
    assert content == gathered(database, minifleks.MAKER, two.firm_id, today)
    assert [way.kind for way in content.ways] == ["small_job", "wage_subsidy", "mini_fleksjob"]
    words = reading.flat(content)
    assert "Mester" in words
    assert "Ahmed" not in words


def test_a_way_becomes_a_place_once_and_the_tasks_go_into_the_bank(
    database: Database, two: Pair, idea_id: uuid.UUID, today: date, rulebook: Rulebook
) -> None:
    way = database.write(
        job_idea_scenarios.add,
        idea_id=idea_id,
        kind=JobSumKind.SMALL_JOB,
        today=today,
        rulebook=rulebook,
        hours_average=6.0,
    )
    make = job_idea_scenarios.make_opening
    opening_id = database.write(make, idea_id=idea_id, scenario_id=way, today=today)
    made = database.read(openings.one, opening_id=opening_id, today=today)
    assert (made.kind, made.title) == (OpeningKind.SMALL_JOB, "Tid til mester")
    assert (made.tasks, made.hours_most) == ("Sende fakturaer\nTælle op", 6)
    with pytest.raises(UserError):
        database.write(make, idea_id=idea_id, scenario_id=way, today=today)
    database.write(task_bank.add, firm_id=two.firm_id, task="tælle  op")
    assert database.write(job_idea_scenarios.make_tasks, idea_id=idea_id) == 1
    bank = database.read(task_bank.listing, firm_id=two.firm_id)
    assert {(row.task, row.hours, row.carved_from) for row in bank} == {
        ("tælle  op", 5, "Mester"),
        ("Sende fakturaer", 3, "Mester"),
    }
    database.write(job_ideas.close, idea_id=idea_id, day=today, why="Blev et job")
    assert database.read(job_idea_view.listing)[0].closed_on == today
    database.write(job_ideas.remove, idea_id=idea_id)
    assert database.read(job_idea_view.listing, firm_id=two.firm_id) == ()


def test_a_supplement_is_told_only_by_rates_of_the_year_that_somebody_has_confirmed(
    database: Database, idea_id: uuid.UUID, today: date, rulebook: Rulebook
) -> None:
    database.write(
        job_idea_scenarios.add,
        idea_id=idea_id,
        kind=JobSumKind.MINI_FLEKSJOB,
        today=today,
        rulebook=rulebook,
        hours_average=4.0,
        intensity=100.0,
        wage=150.0,
    )
    seen = _seen(database, idea_id, today, rulebook)
    assert (seen.ways[0].supplement, len(seen.missing)) == (None, 4)
    amounts = {"highest": 19_952.0, "threshold": 16_323.0, "below": 30.0, "above": 55.0}
    with pytest.raises(UserError) as refused:
        _enter(database, rulebook, "flex_highest", 1.0, today, source=" ")
    assert refused.value.field == "source"
    for name, value in amounts.items():
        _enter(database, rulebook, year_rates.SUPPLEMENT[name], value, today)
    # The example of domain §2.6: 4 hours at 150 kr. leave a supplement of 19,172 kr.
    assert _seen(database, idea_id, today, rulebook).ways[0].supplement == pytest.approx(19_172)
    assert "19.172 kr." in reading.flat(gathered(database, minifleks.MAKER, idea_id, today))
    _enter(database, rulebook, "flex_highest", 19_952.0, today, confirmed=False)
    assert _seen(database, idea_id, today, rulebook).ways[0].supplement is None
    after_new_year = _seen(database, idea_id, date(2027, 1, 4), rulebook)
    assert len(after_new_year.missing) == 4
    _enter(database, rulebook, "flex_highest", None, today)
    found = database.read(year_rates.table, rulebook=rulebook, day=today)
    assert [one.key for one in found if one.own] == [
        "flex_threshold", "flex_percent_below", "flex_percent_above",
    ]  # fmt: skip


def _enter(
    database: Database,
    rulebook: Rulebook,
    key: str,
    value: float | None,
    today: date,
    *,
    source: str = "Kommunens satser",
    confirmed: bool = True,
) -> None:
    database.write(
        year_rates.enter,
        values={key: value},
        starts=date(today.year, 1, 1),
        source=source,
        confirmed=confirmed,
        rulebook=rulebook,
    )


def test_an_idea_outlives_the_citizen_that_was_in_mind_without_telling_who(
    database: Database, two: Pair, idea_id: uuid.UUID, today: date
) -> None:
    case = database.read(cases.open_case, case_id=two.case_id, today=today)
    assert database.read(_in_mind, idea_id=idea_id) == two.case_id
    database.write(erasure.erase, citizen_id=case.citizen_id, why=ErasureReason.REQUEST, today=today)
    assert database.read(_in_mind, idea_id=idea_id) is None
    assert len(database.read(job_idea_view.listing)) == 1


@reads
def _in_mind(session: Session, *, idea_id: uuid.UUID) -> uuid.UUID | None:
    return session.get_one(JobIdea, idea_id).case_id


def test_every_area_of_the_paper_can_be_asked_about_and_old_figures_carry_their_year() -> None:
    found = prompts()
    assert [area.share for area in found.areas if area.share] == [48, 48, 40, 40, 32]
    assert {one.year for one in found.benchmarks} == {2012, 2013}
    paper = reading.flat(Minifleks())
    assert all(area.title.da in paper for area in found.areas)
