"""The case page and the caseload, each read at one moment."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from mentor_desk.rules.indicator_sets import shipped
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import case_page, caseload, notes, progression, visits
from mentor_desk.storage.database import Database
from mentor_desk.terms import MeasurementOccasion, NoteKind, ScoreSide
from tests.services.making import Pair, pair


@pytest.fixture
def ahmed(database: Database, today: date) -> Pair:
    return pair(database, today)


def test_the_page_holds_all_that_belongs_to_the_case(
    database: Database, ahmed: Pair, today: date
) -> None:
    database.write(notes.add, day=today, body="Ring", case_id=ahmed.case_id)
    visit = database.write(visits.plan, case_id=ahmed.case_id, day=today, at=time(9))
    page = database.read(case_page.page, case_id=ahmed.case_id, today=today)
    assert page.view.name == page.citizen.name == "Ahmed Osman"
    assert [note.text for note in page.notes] == ["Ring"]
    assert page.next_visit is not None
    assert (page.next_visit.id, page.next_visit.at) == (visit, time(9))


def test_the_overview_tells_who_waits_for_the_mentor(
    database: Database, ahmed: Pair, rulebook: Rulebook, today: date
) -> None:
    database.write(notes.add, day=today, body="Ring", case_id=ahmed.case_id, kind=NoteKind.CALL)
    database.write(
        progression.record,
        case_id=ahmed.case_id,
        day=today,
        occasion=MeasurementOccasion.START,
        scores={ScoreSide.CITIZEN: {shipped().areas[0].key: 2.0}},
    )
    found = database.read(caseload.overview, today=today, rulebook=rulebook)
    assert (found.load.cases, found.waiting) == (1, frozenset())
    later = today + timedelta(days=20)
    assert database.read(caseload.overview, today=later, rulebook=rulebook).waiting == {ahmed.case_id}
