"""Who came, week by week, and the first day somebody did not."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

import pytest

from mentor_desk.errors import UserError
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import attendance, notes, placement_turns
from mentor_desk.services import today as today_service
from mentor_desk.services.attendance import Free
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.services.undo import undo_last
from mentor_desk.storage.database import Database
from mentor_desk.terms import AttendanceMark
from mentor_desk.texts import Catalogue
from tests.services.making import Pair, pair, praktik, register

DAY = timedelta(days=1)
MONDAY = date(2026, 11, 23)


@pytest.fixture
def ahmed(database: Database, today: date) -> Pair:
    return pair(database, today)


@pytest.fixture
def praktik_id(
    database: Database, ahmed: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> uuid.UUID:
    """A praktik of ten weeks that began on Tuesday 10 November, with steps of hours."""
    values = praktik(
        ahmed,
        today,
        starts_on=date(2026, 11, 10),
        ends_on=date(2027, 1, 15),
        steps=((1, 12.0), (3, 15.0), (6, 20.0)),
    )
    return register(database, ahmed, values, rulebook, danish, today)


def absences(database: Database, rulebook: Rulebook, today: date) -> list[TodayRow]:
    found = database.read(today_service.day, today=today, rulebook=rulebook)
    return [row for row in found if row.action is Action.CALL_ABSENT]


def test_the_weeks_go_from_the_start_to_today_with_their_planned_hours(
    database: Database, praktik_id: uuid.UUID, today: date
) -> None:
    found = database.read(attendance.weeks, placement_id=praktik_id, today=today)
    assert [(week.number, week.planned) for week in found] == [(3, 15.0), (2, 12.0), (1, 12.0)]
    first = found[-1]
    assert first.monday == date(2026, 11, 9)
    assert [day.free for day in first.days[:2]] == [Free.OUTSIDE, None]


def test_after_the_end_the_weeks_stop(database: Database, praktik_id: uuid.UUID) -> None:
    found = database.read(attendance.weeks, placement_id=praktik_id, today=date(2027, 6, 1))
    assert (found[0].number, found[0].days[5].free) == (10, Free.OUTSIDE)
    assert found[0].planned == 20.0


def test_a_mark_is_set_changed_taken_away_and_undone(
    database: Database, praktik_id: uuid.UUID, today: date
) -> None:
    def monday() -> AttendanceMark | None:
        week = database.read(attendance.week, placement_id=praktik_id, monday=MONDAY)
        return week.days[0].mark

    for mark in (AttendanceMark.PRESENT, AttendanceMark.LATE, None, AttendanceMark.ILL):
        database.write(attendance.mark, placement_id=praktik_id, day=MONDAY, mark=mark)
        assert monday() is mark
    database.write(attendance.mark, placement_id=praktik_id, day=today, mark=AttendanceMark.PRESENT)
    database.write(undo_last)
    assert monday() is AttendanceMark.ILL


def test_hours_and_a_remark_belong_to_the_week(
    database: Database, praktik_id: uuid.UUID, today: date
) -> None:
    database.write(
        attendance.set_hours, placement_id=praktik_id, monday=today, hours=14.5, remark=" Travl uge "
    )
    week = database.read(attendance.week, placement_id=praktik_id, monday=MONDAY)
    assert (week.hours, week.remark, week.monday) == (14.5, "Travl uge", MONDAY)
    with pytest.raises(UserError) as refused:
        database.write(attendance.set_hours, placement_id=praktik_id, monday=MONDAY, hours=170.0)
    assert refused.value.field == "hours"


def test_a_day_on_pause_or_outside_takes_no_mark_and_a_holiday_may(
    database: Database, praktik_id: uuid.UUID, today: date
) -> None:
    database.write(
        placement_turns.pause,
        placement_id=praktik_id,
        day=today,
        until=today + DAY,
        reason="Indlagt",
        today=today,
    )
    for day in (today, date(2026, 11, 9), date(2027, 2, 1)):
        with pytest.raises(UserError):
            database.write(
                attendance.mark, placement_id=praktik_id, day=day, mark=AttendanceMark.PRESENT
            )
    christmas = date(2026, 12, 25)
    week = database.read(attendance.week, placement_id=praktik_id, monday=christmas)
    assert week.days[4].free is Free.HOLIDAY
    database.write(attendance.mark, placement_id=praktik_id, day=christmas, mark=AttendanceMark.PRESENT)
    week = database.read(attendance.week, placement_id=praktik_id, monday=MONDAY)
    assert [day.free for day in week.days[:4]] == [None, Free.PAUSED, Free.PAUSED, None]


def test_the_first_day_of_absence_asks_for_a_call_until_there_was_one(
    database: Database, ahmed: Pair, praktik_id: uuid.UUID, rulebook: Rulebook, today: date
) -> None:
    database.write(notes.add, day=today - 5 * DAY, body="Før", case_id=ahmed.case_id)
    for day, mark in ((MONDAY - 3 * DAY, AttendanceMark.LATE), (MONDAY, AttendanceMark.EXCUSED)):
        database.write(attendance.mark, placement_id=praktik_id, day=day, mark=mark)
    assert database.read(attendance.first_absence, placement_id=praktik_id) is None
    for day, mark in ((today, AttendanceMark.ILL), (today + DAY, AttendanceMark.ABSENT)):
        database.write(attendance.mark, placement_id=praktik_id, day=day, mark=mark)
    first = database.read(attendance.first_absence, placement_id=praktik_id)
    assert first is not None
    assert (first.day, first.mark) == (today, AttendanceMark.ILL)
    [row] = absences(database, rulebook, today)
    assert (row.group, row.ref) == (Group.TODAY, praktik_id)
    [row] = absences(database, rulebook, today + DAY)
    assert row.group is Group.TODAY
    database.write(notes.add, day=today, body="Ringede", case_id=ahmed.case_id)
    assert absences(database, rulebook, today + DAY) == []
