"""The consent: the citizen's own words and nobody's ticks."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

import pytest

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import cases, citizens
from mentor_desk.services.gathering.samtykke import MAKER
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue
from tests.services.gathering.making import gathered
from tests.services.making import Pair, pair, praktik, register


@pytest.fixture
def two(database: Database, today: date) -> Pair:
    made = pair(database, today)
    database.write(
        citizens.update,
        citizen_id=_citizen(database, made, today),
        considerations="Angst i forsamlinger",
        shareable="Skal kunne sidde ned kl. 11",
    )
    return made


def _citizen(database: Database, made: Pair, today: date) -> uuid.UUID:
    return database.read(cases.open_case, case_id=made.case_id, today=today).citizen_id


def test_the_words_to_pass_on_are_the_shareable_ones_and_never_the_considerations(
    database: Database, today: date, two: Pair
) -> None:
    content = gathered(database, MAKER, two.case_id, today)
    assert content.what == "Skal kunne sidde ned kl. 11"
    assert "Angst" not in str(content)
    assert content.to_whom == ""


def test_it_is_for_the_firm_of_the_placement_and_until_its_last_day(
    database: Database, today: date, two: Pair, rulebook: Rulebook, danish: Catalogue
) -> None:
    values = praktik(two, today)
    register(database, two, values, rulebook, danish, today)
    content = gathered(database, MAKER, two.case_id, today)
    assert (content.to_whom, content.until) == ("Lunde VVS", values.ends_on)
    later = gathered(database, MAKER, two.case_id, today + timedelta(days=400))
    assert later.to_whom == ""


def test_no_box_is_ticked_before_the_citizen_has_answered(
    database: Database, today: date, two: Pair
) -> None:
    content = gathered(database, MAKER, two.case_id, today)
    assert content.kinds == type(content.kinds)()
