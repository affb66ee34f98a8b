"""The candidate bank: by what they can, when they are ready, and how far away they live."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentor_desk.matching.distance import from_degrees
from mentor_desk.services import candidates, cases, citizens
from mentor_desk.services.candidates import Bank, Wish
from mentor_desk.storage.database import Database

HEDENSTED = from_degrees(55.770, 9.701)
AARHUS = from_degrees(56.157, 10.211)


@pytest.fixture
def people(database: Database, today: date) -> Database:
    """Three open cases and one that is closed."""
    for name, values in {
        "Ahmed Osman": {
            "competences": "Lager, truck", "postcode": "8722", "ready_on": today + timedelta(days=7),
        },
        "Bente Holm": {"wishes": "At arbejde på et lager.", "postcode": "8000"},
        "Carl Dam": {"competences": "Køkken; rengøring", "experience": "Bager"},
        "Dorte Friis": {"competences": "Lager"},
    }.items():  # fmt: skip
        case_id = database.write(citizens.create, today=today, name=name, **values)
        if name == "Dorte Friis":
            database.write(cases.close, case_id=case_id, today=today)
    return database


def _names(bank: Bank) -> list[str]:
    return [one.name for one in bank.candidates]


def test_an_empty_wish_shows_every_open_case(people: Database, today: date) -> None:
    bank = people.read(candidates.bank, wish=Wish(), today=today)
    assert sorted(_names(bank)) == ["Ahmed Osman", "Bente Holm", "Carl Dam"]
    assert bank.hidden == 0


def test_a_competence_is_found_in_what_they_can_and_would_like(people: Database, today: date) -> None:
    bank = people.read(candidates.bank, wish=Wish(words="lag"), today=today)
    assert sorted(_names(bank)) == ["Ahmed Osman", "Bente Holm"]
    found = {one.name: one.found for one in bank.candidates}
    assert found["Ahmed Osman"] == ("Lager",)
    assert found["Bente Holm"] == ("At arbejde på et lager",)
    assert bank.hidden == 1


def test_every_word_typed_must_be_met(people: Database, today: date) -> None:
    bank = people.read(candidates.bank, wish=Wish(words="lager truck"), today=today)
    assert _names(bank) == ["Ahmed Osman"]


def test_somebody_not_ready_in_time_is_hidden_and_an_unknown_day_is_not(
    people: Database, today: date
) -> None:
    bank = people.read(candidates.bank, wish=Wish(by=today), today=today)
    assert sorted(_names(bank)) == ["Bente Holm", "Carl Dam"]


def test_the_nearest_come_first_and_who_has_no_address_is_still_shown(
    people: Database, today: date
) -> None:
    wish = Wish(centre=AARHUS, km=100)
    bank = people.read(candidates.bank, wish=wish, today=today)
    assert _names(bank) == ["Bente Holm", "Ahmed Osman", "Carl Dam"]
    assert bank.candidates[-1].km is None
    near = people.read(candidates.bank, wish=Wish(centre=HEDENSTED, km=10), today=today)
    assert _names(near) == ["Ahmed Osman", "Carl Dam"]
