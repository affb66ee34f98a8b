"""What the rules are told: from the form, the firm and the citizen's other placements."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import date, timedelta

import pytest

from mentor_desk.rules.findings import Finding, Level
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import citizens, firms, placement_facts, placements
from mentor_desk.services.placement_input import PlacementInput
from mentor_desk.storage.database import Database
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import Catalogue
from tests.services.making import Pair, pair, praktik, register


def _findings(
    database: Database,
    two: Pair,
    values: PlacementInput,
    rulebook: Rulebook,
    today: date,
    placement_id: uuid.UUID | None = None,
) -> dict[str, Finding]:
    found = database.read(
        placement_facts.findings,
        case_id=two.case_id,
        values=values,
        rulebook=rulebook,
        today=today,
        placement_id=placement_id,
    )
    return {each.rule: each for each in found}


@pytest.mark.parametrize(("group", "employed_here"), [("sygedagpenge", True), ("integration", False)])
def test_somebody_whose_start_is_not_tested_counts_for_the_next_one(
    database: Database,
    today: date,
    rulebook: Rulebook,
    danish: Catalogue,
    group: str,
    employed_here: bool,
) -> None:
    two = pair(database, today, group)
    values = praktik(two, today, hours_start=None, hours=37.0, employed_here=employed_here)
    untested = _findings(database, two, values, rulebook, today)["ratio"]
    assert untested.level is Level.OK
    assert "not tested" in str(untested.sentence)
    register(database, two, values, rulebook, danish, today)
    next_case = database.write(
        citizens.create, today=today, name="Ida Holm", target_group="kontanthjaelp_jobparat"
    )
    after = _findings(database, Pair(next_case, two.firm_id), praktik(two, today), rulebook, today)
    assert after["ratio"].level is Level.REASON
    assert after["ratio"].facts["used"] == 1.0


@pytest.mark.parametrize(
    ("kind", "used"),
    [(PlacementKind.WAGE_SUBSIDY, 1.0), (PlacementKind.FLEKSJOB, 0.0), (PlacementKind.PAID_HOURS, 0.0)],
)
def test_a_wage_subsidy_takes_a_place_and_paid_work_does_not(
    database: Database,
    today: date,
    rulebook: Rulebook,
    danish: Catalogue,
    kind: PlacementKind,
    used: float,
) -> None:
    two = pair(database, today)
    register(database, two, praktik(two, today, kind=kind, hours=37.0), rulebook, danish, today)
    next_case = database.write(
        citizens.create, today=today, name="Ida Holm", target_group="kontanthjaelp_jobparat"
    )
    found = _findings(database, Pair(next_case, two.firm_id), praktik(two, today), rulebook, today)
    assert found["ratio"].facts["used"] == used


def test_several_head_counts_are_an_average(
    database: Database, today: date, rulebook: Rulebook
) -> None:
    two = pair(database, today)
    database.write(
        firms.count_heads,
        firm_id=two.firm_id,
        full_time=21.0,
        counted_on=today - timedelta(days=60),
        source="Torben Lunde",
    )
    facts = _findings(database, two, praktik(two, today), rulebook, today)["ratio"].facts
    assert facts["counts"] == 2
    assert facts["employees"] == pytest.approx((117 * 21 + 6 * 9) / 123, abs=0.01)


def test_writing_a_later_end_into_a_running_placement_is_an_extension(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    two = pair(database, today)
    start = today - timedelta(days=22)
    values = praktik(two, today, starts_on=start, ends_on=start + timedelta(days=26 * 7 - 1))
    placement_id = register(database, two, values, rulebook, danish, today)
    assert "extension" not in _findings(
        database, two, values, rulebook, today, placement_id=placement_id
    )
    longer = replace(values, ends_on=start + timedelta(days=39 * 7 - 1))
    found = _findings(database, two, longer, rulebook, today, placement_id=placement_id)
    assert found["extension"].level is Level.OK
    assert found["duration"].facts["max_weeks"] == 39
    assert str(found["duration"].sentence).startswith("39 weeks in all: 13 weeks more")


def test_a_planned_placement_may_be_written_longer_without_being_an_extension(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    two = pair(database, today)
    placement_id = register(database, two, praktik(two, today), rulebook, danish, today)
    longer = praktik(two, today, 20)
    found = _findings(database, two, longer, rulebook, today, placement_id=placement_id)
    assert "extension" not in found
    assert found["duration"].facts["max_weeks"] == 13


def test_the_tasks_of_paid_hours_at_the_same_firm_are_compared(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    two = pair(database, today)
    paid = praktik(
        two, today, kind=PlacementKind.PAID_HOURS, tasks=(("Modtager varer", ""),), hours=5.0
    )
    register(database, two, paid, rulebook, danish, today)
    found = _findings(database, two, praktik(two, today), rulebook, today)
    assert found["same_tasks"].level is Level.REASON
    assert found["same_tasks"].facts == {"task": "Modtage varer", "paid_task": "Modtager varer"}


def test_what_was_typed_for_another_kind_is_not_judged(
    database: Database, today: date, rulebook: Rulebook
) -> None:
    two = pair(database, today)
    values = praktik(two, today, monthly_cost=30000.0, net_extension=False, work_intensity=50.0)
    job = replace(values, kind=PlacementKind.ORDINARY_JOB, mentor_support_until=date(2030, 1, 1))
    assert set(_findings(database, two, job, rulebook, today)) == {"contract"}
    assert "net_extension" not in _findings(database, two, values, rulebook, today)


def test_the_rules_of_a_kept_placement_are_the_same_when_it_is_read_again(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    two = pair(database, today)
    values = praktik(two, today, 16, steps=((1, 12.0), (5, 20.0)), reasons={"duration": "Lang vej"})
    before = _findings(database, two, values, rulebook, today)
    placement_id = register(database, two, values, rulebook, danish, today)
    kept = database.read(placements.values_of, placement_id=placement_id)
    assert _findings(database, two, kept, rulebook, today, placement_id=placement_id) == before
