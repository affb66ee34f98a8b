"""The case summary: resources and one question, and no name unless it is asked for."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

import pytest

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import cases, citizens, paper_fills
from mentor_desk.services.gathering.sagsresume import KEY, MAKER
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue
from tests.services.gathering.making import gathered
from tests.services.making import pair, praktik, register


@pytest.fixture
def case_id(database: Database, today: date, rulebook: Rulebook, danish: Catalogue) -> uuid.UUID:
    two = pair(database, today)
    register(database, two, praktik(two, today), rulebook, danish, today)
    view = database.read(cases.open_case, case_id=two.case_id, today=today)
    database.write(citizens.update, citizen_id=view.citizen_id, considerations="Angst i forsamlinger")
    database.write(cases.update, case_id=two.case_id, next_step="Ring til Ahmed om Lunde VVS")
    return two.case_id


def test_nobody_is_named_unless_it_is_asked_for(
    database: Database, today: date, case_id: uuid.UUID
) -> None:
    content = gathered(database, MAKER, case_id, today)
    said = str(content)
    assert content.placements[0].place == "VVS og blik"
    assert content.goal == "Hjælper på VVS-lager"
    for hidden in ("Ahmed", "Osman", "Lunde"):
        assert hidden not in said


def test_with_the_name_the_texts_stand_as_they_were_written(
    database: Database, today: date, case_id: uuid.UUID
) -> None:
    database.write(paper_fills.fill, key=KEY, subject_id=case_id, values={"named": True})
    content = gathered(database, MAKER, case_id, today)
    assert content.name == "Ahmed Osman"
    assert content.next_step == "Ring til Ahmed om Lunde VVS"
    assert content.placements[0].place == "Lunde VVS"


def test_the_considerations_are_not_in_it(database: Database, today: date, case_id: uuid.UUID) -> None:
    database.write(paper_fills.fill, key=KEY, subject_id=case_id, values={"named": True})
    assert "Angst" not in str(gathered(database, MAKER, case_id, today))


def test_an_earlier_placement_stands_with_the_hours_it_ended_with(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    two = pair(database, today)
    ended = praktik(
        two,
        today,
        starts_on=today - timedelta(days=70),
        ends_on=today - timedelta(days=14),
        steps=((1, 12.0), (5, 20.0)),
    )
    register(database, two, ended, rulebook, danish, today)
    content = gathered(database, MAKER, two.case_id, today)
    assert [each.hours for each in content.placements] == [20.0]
