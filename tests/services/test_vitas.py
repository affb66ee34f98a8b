"""The order in VITAS, field by field."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

import pytest

from mentor_desk.errors import UserError
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import history, vitas
from mentor_desk.services.vitas import VitasOrder
from mentor_desk.storage.database import Database
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import Catalogue

from .making import Pair, pair, praktik, register


@pytest.fixture
def two(database: Database, today: date) -> Pair:
    """A citizen and a firm."""
    return pair(database, today)


@pytest.fixture
def placement_id(
    database: Database, two: Pair, today: date, rulebook: Rulebook, danish: Catalogue
) -> uuid.UUID:
    """A praktik whose hours rise in steps."""
    values = praktik(two, today, steps=((1, 12.0), (4, 16.0), (8, 20.0)))
    return register(database, two, values, rulebook, danish, today)


def order(
    database: Database, placement_id: uuid.UUID, rulebook: Rulebook, danish: Catalogue
) -> VitasOrder:
    return database.read(vitas.order, placement_id=placement_id, rulebook=rulebook, danish=danish)


def values(found: VitasOrder) -> dict[str, str]:
    return {field.key: field.value for field in found.fields}


def test_every_field_stands_as_it_is_pasted(
    database: Database, placement_id: uuid.UUID, rulebook: Rulebook, danish: Catalogue
) -> None:
    found = values(order(database, placement_id, rulebook, danish))
    assert found["firm"] == "Lunde VVS"
    assert found["cvr"] == "24256790"
    assert found["address"] == "Håndværkervej 12, 8600 Silkeborg"
    assert found["employer"] == "Torben Lunde"
    assert found["full_time"] == "9"
    assert found["hours"] == "20"
    assert found["tasks"] == "Modtage varer – overblik\nSætte på plads – tempo"
    assert found["purposes"]


def test_the_rising_hours_stand_in_the_remark_because_vitas_takes_only_the_last(
    database: Database, placement_id: uuid.UUID, rulebook: Rulebook, danish: Catalogue
) -> None:
    remark = values(order(database, placement_id, rulebook, danish))["remark"]
    assert "uge 1-3 12 timer" in remark
    assert "fra uge 8 20 timer" in remark


def test_hours_without_steps_are_told_too(
    database: Database, two: Pair, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    plain = register(database, two, praktik(two, today), rulebook, danish, today)
    remark = values(order(database, plain, rulebook, danish))["remark"]
    assert "12" in remark
    assert "20" in remark


def test_the_cpr_number_is_masked_until_it_is_copied_and_the_copying_is_on_record(
    database: Database, placement_id: uuid.UUID, rulebook: Rulebook, danish: Catalogue
) -> None:
    found = values(order(database, placement_id, rulebook, danish))
    assert "1234" not in found["cpr"]
    assert database.read(vitas.cpr_number, placement_id=placement_id) == "6701901234"
    database.write(vitas.cpr_copied, placement_id=placement_id)
    assert database.read(history.entries)[0].operation == "vitas.cpr_copied"


def test_ticks_are_kept_and_taken_back(
    database: Database, placement_id: uuid.UUID, rulebook: Rulebook, danish: Catalogue
) -> None:
    for field, ticked in (("cvr", True), ("firm", True), ("cvr", False)):
        database.write(vitas.tick, placement_id=placement_id, field=field, ticked=ticked)
    found = order(database, placement_id, rulebook, danish)
    assert [field.key for field in found.fields if field.ticked] == ["firm"]
    assert found.ticked == 1


def test_when_it_is_sent_the_day_and_the_number_stand_on_the_placement(
    database: Database, placement_id: uuid.UUID, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    database.write(vitas.sent, placement_id=placement_id, day=today, number=" 4711 ", today=today)
    found = order(database, placement_id, rulebook, danish)
    assert (found.sent_on, found.number) == (today, "4711")
    with pytest.raises(UserError):
        database.write(
            vitas.sent, placement_id=placement_id, day=today + timedelta(days=1), number="", today=today
        )


def test_an_ordinary_job_is_not_applied_for(
    database: Database, two: Pair, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    job = praktik(two, today, kind=PlacementKind.ORDINARY_JOB)
    row_id = register(database, two, job, rulebook, danish, today)
    with pytest.raises(UserError):
        order(database, row_id, rulebook, danish)


def test_a_wage_subsidy_asks_for_the_cost_a_month_and_no_purpose(
    database: Database, two: Pair, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    subsidy = praktik(
        two, today, kind=PlacementKind.WAGE_SUBSIDY, monthly_cost=31250.0, job_title="Lagerhjælper"
    )
    found = values(order(database, register(database, two, subsidy, rulebook, danish, today), rulebook,
                         danish))  # fmt: skip
    assert found["monthly_cost"] == "31.250"
    assert found["job_title"] == "Lagerhjælper"
    assert "purpose" not in found
