"""Sharing knowledge: four points about the citizen, four about the firm, and what is lacking."""

from __future__ import annotations

from datetime import date

import pytest

from mentor_desk.services import firms, sharing, undo
from mentor_desk.services.sharing import SharedLine
from mentor_desk.storage.database import Database
from tests.services.making import Pair, pair


@pytest.fixture
def lunde(database: Database, today: date) -> Pair:
    return pair(database, today)


def _points(database: Database, lunde: Pair) -> dict[str, SharedLine]:
    found = database.read(sharing.points, case_id=lunde.case_id, firm_id=lunde.firm_id)
    return {line.item.key: line for line in found}


def _gaps(line: SharedLine) -> list[str]:
    return [str(gap) for gap in line.gaps]


def test_there_are_four_points_for_each_side(database: Database, lunde: Pair) -> None:
    found = list(_points(database, lunde).values())
    assert [line.about_firm for line in found] == [False] * 4 + [True] * 4


def test_what_nobody_has_written_is_a_gap(database: Database, lunde: Pair) -> None:
    found = _points(database, lunde)
    assert _gaps(found["citizen_profile"]) == ["own words", "hours a week"]
    assert _gaps(found["firm_inside"]) == ["tasks", "the tone", "a firm mentor"]
    assert _gaps(found["firm_contact"]) == ["how it wants to be contacted", "when it suits"]


def test_a_gap_closes_when_it_is_written(database: Database, lunde: Pair) -> None:
    database.write(firms.update, firm_id=lunde.firm_id, tone="Kontant og venlig")
    assert "the tone" not in _gaps(_points(database, lunde)["firm_inside"])


def test_a_point_is_told_noted_and_taken_back(database: Database, lunde: Pair, today: date) -> None:
    where = {"case_id": lunde.case_id, "firm_id": lunde.firm_id, "point": "firm_needs"}
    database.write(sharing.write, note="Leif kender dem fra i foråret", **where)
    database.write(sharing.write, told_on=today, **where)
    line = _points(database, lunde)["firm_needs"]
    assert (line.note, line.told_on) == ("Leif kender dem fra i foråret", today)
    database.write(sharing.write, untold=True, **where)
    assert _points(database, lunde)["firm_needs"].told_on is None
    database.write(undo.undo_last)
    assert _points(database, lunde)["firm_needs"].told_on == today


def test_a_point_that_is_not_on_the_list_is_a_mistake_of_the_program(
    database: Database, lunde: Pair
) -> None:
    with pytest.raises(ValueError, match="no such point"):
        database.write(
            sharing.write, case_id=lunde.case_id, firm_id=lunde.firm_id, point="moon", note="x"
        )
