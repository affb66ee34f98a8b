"""The sheet that prepares a wage subsidy."""

from __future__ import annotations

import uuid
from datetime import date

import pytest

from mentor_desk.documents.missing import missing
from mentor_desk.documents.papers.loentilskud_content import Loentilskud
from mentor_desk.services.gathering.loentilskud import MAKER
from mentor_desk.storage.database import Database
from mentor_desk.terms import PlacementKind
from tests.documents import reading
from tests.services.gathering.making import gathered
from tests.services.gathering.placing import placed


@pytest.fixture(name="placement_id")
def _placement_id(database: Database, today: date) -> uuid.UUID:
    return placed(
        database,
        today,
        kind=PlacementKind.WAGE_SUBSIDY,
        job_title="Lagerhjælper",
        monthly_cost=24850.0,
        net_extension=True,
        vacated_post=False,
        unemployed_since=date(2025, 4, 1),
        steps=((1, 12.0), (9, 20.0)),
        decided_by="Ida Bro",
    )[1]


def test_job_cost_and_hours_come_from_the_record(
    database: Database, today: date, placement_id: uuid.UUID
) -> None:
    words = reading.flat(gathered(database, MAKER, placement_id, today))
    assert "Lagerhjælper" in words
    assert "24.850,00 kr." in words
    assert "fra uge 1: 12 timer · fra uge 9: 20 timer" in words
    assert "tirsdag 1. april 2025" in words
    assert "Ida Bro" in words


def test_a_no_is_an_answer_and_no_gap(database: Database, today: date, placement_id: uuid.UUID) -> None:
    content = gathered(database, MAKER, placement_id, today)
    lacking = {gap.field for gap in missing(content)}
    assert {"net_extension", "vacated_post"}.isdisjoint(lacking)
    assert {"net_extension", "vacated_post"} <= {gap.field for gap in missing(Loentilskud())}
    assert "inden for 3 måneder? ☐ Ja ☑ Nej" in reading.flat(content)


def test_it_says_on_every_page_that_it_is_not_the_official_form_and_carries_no_cpr_number(
    database: Database, today: date, placement_id: uuid.UUID
) -> None:
    content = gathered(database, MAKER, placement_id, today)
    for words in reading.pages(content):
        assert "Ikke den officielle blanket" in words
        assert "Regelsæt" in words
    assert "670190" not in reading.flat(content)


def test_it_is_for_a_wage_subsidy_only() -> None:
    assert MAKER.kinds == {PlacementKind.WAGE_SUBSIDY}
