"""How the caseload moves, counted over real talks."""

from __future__ import annotations

from datetime import date, timedelta

from mentor_desk.rules.indicator_sets import shipped
from mentor_desk.services import cases, citizens, movement, progression
from mentor_desk.storage.database import Database
from mentor_desk.terms import MeasurementOccasion, ScoreSide

_AREA = shipped().areas[0].key


def talk(database: Database, case_id: object, day: date, value: float | None) -> None:
    database.write(
        progression.record,
        case_id=case_id,
        day=day,
        occasion=MeasurementOccasion.QUARTER,
        scores={ScoreSide.CITIZEN: {_AREA: value}, ScoreSide.MENTOR: {_AREA: 1.0}},
    )


def test_only_open_cases_with_two_own_answers_count(database: Database, today: date) -> None:
    made = [database.write(citizens.create, name=f"Borger {n}", today=today) for n in range(14)]
    before, lately = today - timedelta(days=120), today - timedelta(days=10)
    for number, case_id in enumerate(made):
        talk(database, case_id, before, 2.0)
        talk(database, case_id, lately, None if number == 13 else 3.0 if number < 7 else 2.0)
    database.write(cases.close, case_id=made[12], today=today)
    found = database.read(movement.over_caseload, today=today, months=3)
    first, *others = found.areas
    assert (found.cases, found.talked) == (13, 12)
    assert (first.people, first.up, first.rest) == (12, 7, 5)
    assert {each.people for each in others} == {None}


def test_few_are_not_even_counted(database: Database, today: date) -> None:
    case_id = database.write(citizens.create, name="Borger", today=today)
    talk(database, case_id, today - timedelta(days=50), 2.0)
    talk(database, case_id, today, 3.0)
    found = database.read(movement.over_caseload, today=today, months=6)
    assert (found.cases, found.talked) == (1, None)
    assert all(each.people is None for each in found.areas)
