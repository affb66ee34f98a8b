"""The progression sheet carries the words it was printed with."""

from __future__ import annotations

from datetime import date

from mentor_desk.documents import indicators
from mentor_desk.services.gathering.progression import MAKER
from mentor_desk.storage.database import Database
from tests.services.gathering.making import gathered
from tests.services.making import pair


def test_the_sheet_keeps_the_words_of_its_areas(database: Database, today: date) -> None:
    content = gathered(database, MAKER, pair(database, today).case_id, today)
    assert content.citizen_name == "Ahmed Osman"
    assert content.areas == indicators.load().areas
