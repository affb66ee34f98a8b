"""Placements: registered whatever the rules say, with every reason kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from mentor_desk.errors import UserError
from mentor_desk.rules.findings import Level
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import caseload, cases, placement_facts, placements
from mentor_desk.services import today as today_service
from mentor_desk.services.today_rows import Action, Group
from mentor_desk.storage.database import Database
from mentor_desk.terms import Stage
from mentor_desk.texts import Catalogue
from tests.services.making import pair, praktik, register


def test_a_placement_keeps_every_field_it_was_given(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    two = pair(database, today)
    values = praktik(two, today)
    placement_id = register(database, two, values, rulebook, danish, today)
    assert database.read(placements.values_of, placement_id=placement_id) == values


def test_thirteen_weeks_need_no_reason_and_sixteen_do(
    database: Database, today: date, rulebook: Rulebook
) -> None:
    two = pair(database, today)
    for weeks, level in ((13, Level.OK), (16, Level.REASON)):
        found = database.read(
            placement_facts.findings,
            case_id=two.case_id,
            values=praktik(two, today, weeks),
            rulebook=rulebook,
            today=today,
        )
        assert next(f for f in found if f.rule == "duration").level is level


def test_a_rule_never_stops_saving_and_the_reason_is_kept_with_what_was_said(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    two = pair(database, today)
    values = praktik(two, today, 16, reasons={"duration": "Ahmed har brug for tre uger mere."})
    placement_id = register(database, two, values, rulebook, danish, today)
    kept = database.read(placements.values_of, placement_id=placement_id)
    assert kept.reasons == {"duration": "Ahmed har brug for tre uger mere."}


def test_a_reason_goes_when_the_rule_no_longer_asks(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    two = pair(database, today)
    values = praktik(two, today, 16, reasons={"duration": "Lang vej"})
    placement_id = register(database, two, values, rulebook, danish, today)
    shorter = praktik(two, today, 13, reasons={"duration": "Lang vej"})
    database.write(
        placements.update,
        placement_id=placement_id,
        values=shorter,
        rulebook=rulebook,
        danish=danish,
        today=today,
    )
    assert database.read(placements.values_of, placement_id=placement_id).reasons == {}


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"firm_id": None}, "firm_id"),
        ({"starts_on": None}, "starts_on"),
        ({"ends_on": date(2026, 1, 1)}, "ends_on"),
    ],
)
def test_what_makes_no_placement_is_refused_at_its_field(
    database: Database,
    today: date,
    rulebook: Rulebook,
    danish: Catalogue,
    change: dict[str, Any],
    field: str,
) -> None:
    two = pair(database, today)
    values = replace(praktik(two, today), **change)
    with pytest.raises(UserError) as refused:
        register(database, two, values, rulebook, danish, today)
    assert refused.value.field == field
    assert database.read(placements.listing, today=today) == []


def test_registering_moves_the_case_on_to_the_agreement(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    two = pair(database, today)
    register(database, two, praktik(two, today), rulebook, danish, today)
    assert database.read(cases.open_case, case_id=two.case_id, today=today).stage is Stage.AGREEMENT


def test_a_task_taken_out_is_gone_and_the_others_stay_in_order(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    two = pair(database, today)
    placement_id = register(database, two, praktik(two, today), rulebook, danish, today)
    values = praktik(two, today, tasks=(("Sætte på plads", "tempo"),))
    database.write(
        placements.update,
        placement_id=placement_id,
        values=values,
        rulebook=rulebook,
        danish=danish,
        today=today,
    )
    kept = database.read(placements.values_of, placement_id=placement_id)
    assert kept.tasks == (("Sætte på plads", "tempo"),)


def test_the_caseload_shows_the_running_placement_with_its_week(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    two = pair(database, today)
    start = today - timedelta(days=22)
    values = praktik(two, today, starts_on=start, ends_on=start + timedelta(days=88))
    register(database, two, values, rulebook, danish, today)
    (row,) = database.read(caseload.caseload, today=today)
    assert row.placement is not None
    assert (row.placement.firm, row.placement.state.week, row.placement.state.weeks) == (
        "Lunde VVS",
        4,
        13,
    )


def test_a_placement_that_ends_soon_waits_on_today_until_somebody_decides(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    two = pair(database, today)
    values = praktik(
        two, today, starts_on=today - timedelta(days=60), ends_on=today + timedelta(days=3)
    )
    placement_id = register(database, two, values, rulebook, danish, today)
    rows = database.read(today_service.day, today=today, rulebook=rulebook)
    assert (Group.ENDING, Action.DECIDE) in [(row.group, row.action) for row in rows]
    database.write(placements.complete, placement_id=placement_id, outcome="Ansat 10 timer")
    later = today + timedelta(days=4)
    rows = database.read(today_service.day, today=later, rulebook=rulebook)
    assert Action.DECIDE not in [row.action for row in rows]


def test_a_start_without_a_decision_is_told_two_weeks_ahead(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    two = pair(database, today)
    register(database, two, praktik(two, today, decided_on=None), rulebook, danish, today)
    rows = database.read(today_service.day, today=today, rulebook=rulebook)
    assert Action.OPEN_PLACEMENT in [row.action for row in rows]
