"""The day's round from the record."""

from __future__ import annotations

import uuid
from datetime import date, time
from typing import Any

import pytest
from sqlalchemy.orm import Session

from mentor_desk.models import Firm, Visit
from mentor_desk.rules.visit_planning import Span
from mentor_desk.services import day_round, firms, rows, visits, work_week
from mentor_desk.services.day_round import DayRound, Place
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import writes
from mentor_desk.terms import VisitKind, VisitStatus
from tests.services.making import Pair, pair


@pytest.fixture
def made(database: Database, today: date) -> Pair:
    return pair(database, today)


@writes("firm.changed")
def know(session: Session, *, firm_id: uuid.UUID, **values: object) -> None:
    rows.change(rows.get(session, Firm, firm_id), dict(values), frozenset(values))


@writes("visit.changed")
def set_status(session: Session, *, visit_id: uuid.UUID, status: VisitStatus) -> None:
    rows.get(session, Visit, visit_id).status = status.value


def plan(database: Database, made: Pair, today: date, **more: Any) -> uuid.UUID:
    return database.write(visits.plan, **{"case_id": made.case_id, "day": today, **more})


def found(database: Database, today: date) -> DayRound:
    return database.read(day_round.of_day, day=today)


def test_the_round_says_how_well_it_knows_each_place(
    database: Database, today: date, made: Pair
) -> None:
    nowhere = database.write(firms.create, name="Nye Folk")
    exact = database.write(firms.create, name="Kajs Kiosk")
    database.write(know, firm_id=exact, latitude=56.17, longitude=9.55)
    for number, firm_id in enumerate((made.firm_id, exact, nowhere)):
        plan(database, made, today, firm_id=firm_id, at=time(9 + number))
    way = found(database, today)
    assert [stop.place for stop in way.stops] == [Place.POSTCODE, Place.EXACT, Place.UNKNOWN]
    assert [stop.km is None for stop in way.stops] == [True, False, True]
    assert way.home_km is None
    assert not way.confirmed


def test_a_meeting_may_be_anywhere_and_a_call_needs_no_driving(
    database: Database, today: date, made: Pair
) -> None:
    plan(database, made, today, kind=VisitKind.MEETING, at=time(9))
    plan(database, made, today, kind=VisitKind.CALL, at=time(8))
    plan(database, made, today, at=time(12))
    way = found(database, today)
    assert [(stop.kind, stop.place) for stop in way.stops] == [
        (VisitKind.MEETING, Place.UNKNOWN),
        (VisitKind.VISIT, Place.POSTCODE),
    ]
    assert [(call.kind, call.number) for call in way.calls] == [(VisitKind.CALL, 0)]


def test_a_proposed_time_waits_for_the_firms_best_hours_and_the_mentors_own(
    database: Database, today: date, made: Pair
) -> None:
    grid = [""] * 28
    grid[4 * today.weekday() + 2] = "best"
    database.write(know, firm_id=made.firm_id, visit_grid=grid)
    plan(database, made, today, firm_id=made.firm_id)
    plan(database, made, today)
    week = (Span(time(10), time(15)),) * 5
    database.write(work_week.save, hours=(*week, None, None))
    home, firm = found(database, today).stops
    assert (home.at, home.proposed, home.firm) == (time(10), True, "")
    assert (firm.at, firm.firm) == (time(12), "Lunde VVS")


def test_what_is_off_is_not_driven_to_and_what_is_written_is_marked(
    database: Database, today: date, made: Pair
) -> None:
    ids = [plan(database, made, today, at=time(hour)) for hour in (9, 10, 11, 12)]
    states = (VisitStatus.CANCELLED, VisitStatus.NO_ANSWER, VisitStatus.DONE)
    for visit_id, status in zip(ids, states, strict=False):
        database.write(set_status, visit_id=visit_id, status=status)
    assert [(stop.visit_id, stop.held) for stop in found(database, today).stops] == [
        (ids[2], True),
        (ids[3], False),
    ]


def test_a_page_waits_for_the_order_of_a_few_visits_and_not_of_many(
    database: Database, today: date, made: Pair
) -> None:
    for quarter in range(17):
        plan(database, made, today, at=time(8 + quarter // 4, quarter % 4 * 15))
    for _ in range(3):
        assert not database.read(day_round.takes_long, day=today)
        plan(database, made, today)
    assert database.read(day_round.takes_long, day=today)
    few = today.replace(day=today.day + 1)
    for _ in range(6):
        assert not database.read(day_round.takes_long, day=few)
        plan(database, made, few)
    assert database.read(day_round.takes_long, day=few)
