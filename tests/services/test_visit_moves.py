"""Moving visits with a reason, trying again when nobody answers, and what a calendar is told."""

from __future__ import annotations

import uuid
from datetime import date, time, timedelta

import pytest
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Absence, Visit
from mentor_desk.rules.visit_planning import Span
from mentor_desk.services import firms, rows, undo, visit_moves, visits, work_week
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import AbsenceKind, VisitStatus, VisitTime
from tests.services.making import Pair, pair

FRIDAY = date(2026, 11, 27)


@reads
def _visit(session: Session, visit_id: uuid.UUID) -> Visit:
    return rows.get(session, Visit, visit_id)


@writes("absence.entered")
def _away(session: Session, first: date, last: date) -> None:
    session.add(Absence(starts_on=first, ends_on=last))


@pytest.fixture
def lunde(database: Database, today: date) -> Pair:
    return pair(database, today)


@pytest.fixture
def visit_id(database: Database, lunde: Pair) -> uuid.UUID:
    return database.write(
        visits.plan, case_id=lunde.case_id, day=FRIDAY, at=time(9), firm_id=lunde.firm_id
    )


def test_a_move_keeps_from_when_to_when_and_why_and_is_undone(
    database: Database, visit_id: uuid.UUID, today: date
) -> None:
    monday = FRIDAY + timedelta(days=3)
    database.write(
        visit_moves.move, visit_id=visit_id, day=monday, at=time(13), reason=" Syg ", today=today
    )
    [told] = database.read(visit_moves.history, visit_id=visit_id)
    assert (told.from_day, told.from_at, told.to_day, told.to_at) == (FRIDAY, time(9), monday, time(13))
    assert (told.reason, told.moved_on) == ("Syg", today)
    moved = database.read(_visit, visit_id)
    assert (moved.day, moved.at, moved.sequence) == (monday, time(13), 1)
    database.write(undo.undo_last)
    assert database.read(visit_moves.history, visit_id=visit_id) == ()
    assert database.read(_visit, visit_id).day == FRIDAY


@pytest.mark.parametrize(
    ("day", "at", "reason", "field"),
    [
        (FRIDAY, time(10), " ", "reason"),
        (FRIDAY, time(9), "Syg", "day"),
        (date(2026, 11, 23), time(9), "Syg", "day"),
    ],
)
def test_a_move_without_a_reason_or_into_the_past_changes_nothing(
    database: Database, visit_id: uuid.UUID, today: date, day: date, at: time, reason: str, field: str
) -> None:
    with pytest.raises(UserError) as told:
        database.write(visit_moves.move, visit_id=visit_id, day=day, at=at, reason=reason, today=today)
    assert told.value.field == field
    assert database.read(_visit, visit_id).sequence == 0


def test_what_speaks_against_a_time_is_told_and_does_not_forbid(
    database: Database, lunde: Pair, visit_id: uuid.UUID, today: date
) -> None:
    grid = [VisitTime.NEVER.value] * 4 + [""] * 16
    database.write(firms.update, firm_id=lunde.firm_id, visit_grid=grid)
    database.write(_away, date(2026, 12, 2), date(2026, 12, 2))
    database.write(visits.plan, case_id=lunde.case_id, day=date(2026, 12, 3), at=time(10, 30))

    def told(day: date, at: time) -> str:
        found = database.read(visit_moves.warnings, visit_id=visit_id, day=day, at=at)
        return " ".join(map(str, found))

    assert told(date(2026, 12, 1), time(10)) == ""
    assert "does not want visits on Monday" in told(date(2026, 11, 30), time(10))
    assert "You are away: holiday" in told(date(2026, 12, 2), time(10))
    assert "another visit at 10:30" in told(date(2026, 12, 3), time(10))
    assert "with the same citizen" in told(date(2026, 12, 3), time(13))
    assert "do not work on a Saturday" in told(date(2026, 11, 28), time(10))
    assert "public holiday" in told(date(2026, 12, 25), time(10))
    assert "begins at 8:00" in told(date(2026, 12, 1), time(7))
    assert "ends at 15:30" in told(date(2026, 12, 1), time(15))
    saturday = date(2026, 11, 28)
    database.write(
        visit_moves.move, visit_id=visit_id, day=saturday, at=time(10), reason="Kun da", today=today
    )
    assert database.read(_visit, visit_id).day == saturday


def test_nobody_answers_three_times(database: Database, visit_id: uuid.UUID) -> None:
    days, tried = [FRIDAY], visit_id
    database.write(_away, date(2026, 12, 1), date(2026, 12, 1))
    for _ in range(3):
        assert visit_moves.other_way(database.read(visit_moves.tries, visit_id=tried)) is None
        closed = tried
        tried = database.write(visit_moves.no_answer, visit_id=tried, today=days[-1])
        row = database.read(_visit, closed)
        assert (row.status, row.sequence) == (VisitStatus.NO_ANSWER.value, 1)
        again = database.read(_visit, tried)
        assert (again.status, again.at) == (VisitStatus.PLANNED.value, time(9))
        days.append(again.day)
    assert days == [FRIDAY, date(2026, 11, 30), date(2026, 12, 2), date(2026, 12, 3)]
    told = visit_moves.other_way(database.read(visit_moves.tries, visit_id=tried))
    assert told is not None
    assert "3 times" in str(told)
    with pytest.raises(UserError):
        database.write(visit_moves.no_answer, visit_id=visit_id, today=days[-1])
    database.write(undo.undo_last)
    assert database.read(_visit, closed).status == VisitStatus.PLANNED.value


def test_a_try_goes_round_a_busy_hour(database: Database, lunde: Pair, visit_id: uuid.UUID) -> None:
    monday = FRIDAY + timedelta(days=3)
    database.write(visits.plan, case_id=lunde.case_id, day=monday, at=time(9))
    again = database.write(visit_moves.no_answer, visit_id=visit_id, today=FRIDAY)
    assert database.read(_visit, again).at != time(9)


def test_only_a_change_of_time_or_place_raises_the_sequence(
    database: Database, lunde: Pair, visit_id: uuid.UUID
) -> None:
    def sequence() -> int:
        return database.read(_visit, visit_id).sequence

    database.write(visits.update, visit_id=visit_id, agenda="Nøglen")
    assert sequence() == 0
    database.write(visits.update, visit_id=visit_id, at=time(10))
    database.write(visits.update, visit_id=visit_id, firm_id=None)
    database.write(visits.update, visit_id=visit_id, minutes=60)
    assert sequence() == 3
    database.write(visits.cancel, visit_id=visit_id, reason="Ferie")
    assert sequence() == 4
    assert database.read(_visit, visit_id).agreed == "Ferie"
    database.write(visits.delete, visit_id=visit_id)
    assert database.read(visits.listing, case_id=lunde.case_id) == []


def test_the_working_week_is_kept_and_judged(database: Database) -> None:
    assert database.read(work_week.mine).hours == work_week.ORDINARY
    short = [Span(time(9), time(13)), None, Span(time(8), time(16)), None, None, None, None]
    database.write(
        work_week.save, hours=short, minutes=60, start_address="Rådhuset", start_postcode="8600"
    )
    kept = database.read(work_week.mine)
    assert (kept.hours, kept.minutes) == (tuple(short), 60)
    assert (kept.start_address, kept.start_postcode) == ("Rådhuset", "8600")
    for values, field in (
        ({"hours": [Span(time(9), time(9)), *short[1:]]}, "hours_0"),
        ({"hours": [None] * 7}, "hours_0"),
        ({"minutes": 5}, "minutes"),
    ):
        with pytest.raises(UserError) as told:
            database.write(work_week.save, **values)
        assert told.value.field == field
    assert database.read(work_week.mine) == kept


def test_days_away_are_told_day_by_day(database: Database) -> None:
    database.write(_away, date(2026, 12, 23), date(2027, 1, 3))
    found = database.read(_days_away, date(2026, 12, 31), date(2027, 1, 31))
    assert sorted(found) == [date(2026, 12, 31), *(date(2027, 1, day) for day in (1, 2, 3))]
    assert set(found.values()) == {AbsenceKind.HOLIDAY}


_days_away = reads(work_week.away_days)
