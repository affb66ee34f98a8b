"""Picking a firm or a person while typing."""

from __future__ import annotations

from datetime import date

import pytest

from mentor_desk.errors import UserError
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import cases, firms, pickers, placement_defaults
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue
from tests.services.making import pair, praktik, register


def _names(choices: list[pickers.Choice]) -> list[str]:
    return [choice.name for choice in choices]


def test_a_firm_is_found_by_its_name_its_contact_and_its_number(
    database: Database, today: date
) -> None:
    pair(database, today)
    database.write(firms.create, name="Århus Bageri", town="Aarhus")
    for typed in ("lun", "LUNDE", "torben", "9900000001", "silk"):
        assert "Lunde VVS" in _names(database.read(pickers.firms, typed=typed)), typed
    assert _names(database.read(pickers.firms, typed="aarhus b")) == ["Århus Bageri"]


def test_before_anything_is_typed_the_firm_used_last_stands_first(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    both = pair(database, today)
    register(database, both, praktik(both, today), rulebook, danish, today)
    database.write(firms.create, name="Århus Bageri")
    assert _names(database.read(pickers.firms, typed="")) == ["Lunde VVS", "Århus Bageri"]


def test_only_open_cases_are_offered(database: Database, today: date) -> None:
    both = pair(database, today)
    assert _names(database.read(pickers.cases, typed="osm")) == ["Ahmed Osman"]
    database.write(cases.close, case_id=both.case_id, today=today)
    assert database.read(pickers.cases, typed="osm") == []
    assert database.read(pickers.cases, typed="") == []


def test_a_firm_that_is_gone_is_a_plain_sentence(database: Database, today: date) -> None:
    both = pair(database, today)
    with pytest.raises(UserError):
        database.read(pickers.firm, firm_id=both.case_id)


def test_the_follow_up_is_that_of_the_newest_placement_or_what_the_method_says(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    both = pair(database, today)
    first = database.read(placement_defaults.follow_up, rulebook=rulebook, today=today)
    assert "every 7 days" in str(first)
    values = praktik(both, today, follow_up="Hver tirsdag kl. 9")
    register(database, both, values, rulebook, danish, today)
    later = database.read(placement_defaults.follow_up, rulebook=rulebook, today=today)
    assert later == "Hver tirsdag kl. 9"
