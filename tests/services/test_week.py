"""What a week and a month of the mentor's work hold."""

from __future__ import annotations

import uuid
from datetime import date, time, timedelta

import pytest
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Absence, Promise
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.rules.visit_planning import Span
from mentor_desk.services import cases, visits, week, work_week
from mentor_desk.services.week import Week
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import writes
from mentor_desk.terms import AbsenceKind, PlacementKind, PromiseSide, VisitStatus
from mentor_desk.texts import Catalogue
from tests.services.making import Pair, pair, praktik, register

MONDAY = date(2026, 11, 23)


@writes("absence.entered")
def _away(session: Session, first: date, last: date) -> None:
    session.add(Absence(kind=AbsenceKind.COURSE.value, starts_on=first, ends_on=last))


@writes("promise.made")
def _promise(session: Session, **fields: object) -> None:
    session.add(Promise(made_on=MONDAY, **fields))


@pytest.fixture
def lunde(database: Database, today: date) -> Pair:
    return pair(database, today)


def plan(database: Database, lunde: Pair, day: date, at: time | None = None) -> uuid.UUID:
    return database.write(
        visits.plan, case_id=lunde.case_id, day=day, at=at, firm_id=lunde.firm_id, agenda="Timer"
    )


def read(database: Database, monday: date = MONDAY) -> Week:
    return database.read(week.week, monday=monday)


def test_the_visits_of_a_day_stand_by_the_clock_those_without_a_time_first(
    database: Database, lunde: Pair
) -> None:
    tuesday = MONDAY + timedelta(days=1)
    late = plan(database, lunde, tuesday, time(13))
    early = plan(database, lunde, tuesday, time(9))
    whenever = plan(database, lunde, tuesday)
    plan(database, lunde, MONDAY + timedelta(days=7), time(9))
    found = read(database).visits
    assert [visit.id for visit in found] == [whenever, early, late]
    assert (found[1].citizen, found[1].firm, found[1].town) == ("Ahmed Osman", "Lunde VVS", "Silkeborg")
    assert (found[1].status, found[1].minutes, found[1].agenda) == (VisitStatus.PLANNED, 45, "Timer")


def test_a_called_off_visit_is_among_them(database: Database, lunde: Pair) -> None:
    visit_id = plan(database, lunde, MONDAY, time(9))
    database.write(visits.cancel, visit_id=visit_id, reason="Syg")
    assert [visit.status for visit in read(database).visits] == [VisitStatus.CANCELLED]


def test_a_day_tells_the_mentors_hours_holidays_and_days_away(database: Database) -> None:
    hours = [Span(time(7), time(14)), *work_week.ORDINARY[1:]]
    database.write(work_week.save, hours=hours, minutes=60)
    database.write(_away, date(2026, 12, 21), date(2026, 12, 22))
    found = read(database, date(2026, 12, 21))
    assert [day.day.weekday() for day in found.days] == list(range(7))
    assert found.days[0].hours == Span(time(7), time(14))
    assert found.days[5].hours is None
    assert [day.away for day in found.days[:3]] == [AbsenceKind.COURSE, AbsenceKind.COURSE, None]
    assert found.days[0].absence_id == found.days[1].absence_id is not None
    assert found.days[2].absence_id is None
    assert [str(day.holiday) for day in found.days[2:6]] == [
        "None", "Christmas Eve", "Christmas Day", "Second Day of Christmas",
    ]  # fmt: skip
    assert found.on(date(2026, 12, 21)) is found.days[0]
    assert found.on(MONDAY) is None


def test_open_promises_of_open_cases_stand_on_the_day_they_are_due(
    database: Database, lunde: Pair, today: date
) -> None:
    by_firm = PromiseSide.FIRM.value
    database.write(_promise, text="Ringe", due_on=today, case_id=lunde.case_id)
    database.write(_promise, text="Svare", due_on=today, firm_id=lunde.firm_id, by_whom=by_firm)
    database.write(_promise, text="Gjort", due_on=today, firm_id=lunde.firm_id, done_on=today)
    database.write(_promise, text="Siden", due_on=today + timedelta(days=9), case_id=lunde.case_id)
    told = {one.text: (one.by_whom, one.citizen, one.firm) for one in read(database).promises}
    assert told == {
        "Ringe": (PromiseSide.MENTOR, "Ahmed Osman", ""),
        "Svare": (PromiseSide.FIRM, "", "Lunde VVS"),
    }
    database.write(cases.close, case_id=lunde.case_id, today=today)
    assert [one.text for one in read(database).promises] == ["Svare"]


def test_a_month_shows_whole_weeks_and_where_placements_begin_and_end(
    database: Database, lunde: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> None:
    values = praktik(lunde, today, weeks=4)
    placement_id = register(database, lunde, values, rulebook, danish, today)
    found = database.read(week.month, first=date(2026, 12, 9))
    assert (found.days[0].day, found.days[-1].day) == (date(2026, 11, 30), date(2027, 1, 3))
    told = [(turn.placement_id, turn.day, turn.starts) for turn in found.turns]
    assert told == [
        (placement_id, date(2026, 11, 30), True),
        (placement_id, date(2026, 12, 25), False),
    ]
    assert found.turns[0].kind is PlacementKind.PRAKTIK
    database.write(cases.close, case_id=lunde.case_id, today=today)
    assert database.read(week.month, first=date(2026, 12, 1)).turns == ()


def test_the_room_for_a_visit_leaves_the_visit_itself_out(database: Database, lunde: Pair) -> None:
    visit_id = plan(database, lunde, MONDAY, time(9))
    plan(database, lunde, MONDAY, time(11))
    room = database.read(week.room, visit_id=visit_id, first=MONDAY, last=MONDAY)
    assert [one.at for one in room.busy] == [time(11)]
    with pytest.raises(UserError):
        database.read(week.room, visit_id=uuid.uuid4(), first=MONDAY, last=MONDAY)
