"""The sheet on data protection."""

from __future__ import annotations

from datetime import date

from mentor_desk.documents.papers.oplysningspligt import PAPER
from mentor_desk.services.gathering.oplysningspligt import MAKER
from mentor_desk.storage.database import Database
from tests.documents import reading, samples_case
from tests.services.gathering.making import gathered
from tests.services.making import pair


def test_it_names_the_municipality_and_is_a_draft_until_that_stands_by_it(
    database: Database, today: date
) -> None:
    content = gathered(database, MAKER, pair(database, today).case_id, today)
    words = reading.flat(content)
    assert "Silkeborg Kommune (dataansvarlig)" in words
    assert "Udkast" in words
    assert " *" in words


def test_a_confirmed_sheet_carries_no_mark_of_doubt() -> None:
    words = reading.flat(samples_case.OPLYSNINGSPLIGT)
    assert "Udkast" not in words
    assert "*" not in words
    assert "Datatilsynet" in words


def test_everything_that_only_the_municipality_knows_is_asked_for() -> None:
    assert {ask.path for ask in PAPER.asks} >= {"dpo", "law", "retention", "confirmed"}
