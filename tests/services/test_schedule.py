"""Visits from a rhythm: what is proposed, what is planned, and that nothing is planned twice."""

from __future__ import annotations

import uuid
from datetime import date, time, timedelta

import pytest
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Absence, Placement
from mentor_desk.services import (
    citizens,
    firm_calendar,
    firms,
    schedule,
    schedule_anew,
    undo,
    visits,
    work_week,
)
from mentor_desk.services.schedule import Proposal
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import writes
from mentor_desk.terms import PlacementKind, VisitKind, VisitTime
from tests.services.making import Pair, pair

MONDAY = date(2026, 11, 30)


@writes("placement.registered")
def _placed(session: Session, **values: object) -> uuid.UUID:
    row = Placement(kind=PlacementKind.PRAKTIK.value, status="agreed", **values)
    session.add(row)
    return row.id


@writes("absence.entered")
def _away(session: Session, first: date, last: date) -> None:
    session.add(Absence(starts_on=first, ends_on=last))


@pytest.fixture
def lunde(database: Database, today: date) -> Pair:
    return pair(database, today)


def praktik(database: Database, lunde: Pair, weeks: int | None = 13, start: date = MONDAY) -> uuid.UUID:
    ends_on = start + timedelta(days=weeks * 7 - 3) if weeks else None
    return database.write(
        _placed, case_id=lunde.case_id, firm_id=lunde.firm_id, starts_on=start, ends_on=ends_on
    )


def propose(database: Database, placement_id: uuid.UUID, today: date, **more: object) -> Proposal:
    return database.read(schedule.propose, placement_id=placement_id, today=today, **more)


def plan(database: Database, placement_id: uuid.UUID, proposal: Proposal) -> tuple[uuid.UUID, ...]:
    return database.write(
        schedule.plan_series,
        placement_id=placement_id,
        visits=[(row.day, row.at) for row in proposal.rows],
        rhythm=proposal.rhythm,
        weekday=proposal.weekday,
        at=proposal.at,
    )


def test_thirteen_weeks_begin_weekly_and_then_fall(
    database: Database, lunde: Pair, today: date
) -> None:
    placement_id = praktik(database, lunde)
    found = propose(database, placement_id, today, weekday=2, at=time(9))
    assert [row.week for row in found.rows] == [1, 2, 3, 4, 5, 7, 9, 11, 13]
    christmas = next(row for row in found.rows if row.week == 4)
    assert (christmas.day, christmas.why) == (date(2026, 12, 23), ())
    assert found.rhythm == "falling"
    assert found.left_out == ()


def test_a_planned_series_is_one_undo_and_is_not_planned_twice(
    database: Database, lunde: Pair, today: date
) -> None:
    placement_id = praktik(database, lunde)
    found = propose(database, placement_id, today, weekday=1, at=time(9), rhythm="weekly")
    made = plan(database, placement_id, found)
    assert len(made) == len(found.rows) == 13
    again = propose(database, placement_id, today)
    assert (again.rhythm, again.weekday, again.at) == ("weekly", 1, time(9))
    assert again.rows == ()
    assert plan(database, placement_id, found) == ()
    database.write(undo.undo_last)
    assert database.read(visits.listing, case_id=lunde.case_id) == []
    assert propose(database, placement_id, today).rhythm == "falling"


def test_only_what_is_missing_is_proposed_anew(database: Database, lunde: Pair, today: date) -> None:
    placement_id = praktik(database, lunde)
    made = plan(database, placement_id, propose(database, placement_id, today, weekday=1, at=time(9)))
    third = made[2]
    database.write(visits.cancel, visit_id=third, reason="Syg")
    found = propose(database, placement_id, today)
    assert [row.week for row in found.rows] == [3]


def test_another_rhythm_lays_the_planned_visits_anew_in_one_change(
    database: Database, lunde: Pair, today: date
) -> None:
    placement_id = praktik(database, lunde, 4)
    made = plan(
        database, placement_id, propose(database, placement_id, today, weekday=1, rhythm="weekly")
    )
    call = database.write(
        visits.plan,
        case_id=lunde.case_id,
        day=today + timedelta(days=10),
        kind=VisitKind.CALL,
        placement_id=placement_id,
    )
    before = {row.id: (row.day, row.at) for row in database.read(visits.listing, case_id=lunde.case_id)}
    asked = {"rhythm": "fortnight", "weekday": 3, "at": time(10)}
    found = database.read(schedule_anew.propose, placement_id=placement_id, today=today, **asked)
    assert found.planned == 4
    thursday, before_christmas = date(2026, 12, 17), date(2026, 12, 23)
    assert [one.new.day if one.new else None for one in found.changes] == [
        None,  # the call stands for the first one
        None,
        thursday,
        before_christmas,
    ]
    laying = {"changes": found.changes, "reason": "Ny rytme", "today": today}
    database.write(schedule_anew.lay, placement_id=placement_id, **laying, **asked)
    after = {row.id: (row.day, row.at) for row in database.read(visits.listing, case_id=lunde.case_id)}
    assert after.keys() < before.keys()
    assert after[call] == before[call]
    assert {day for key, (day, _) in after.items() if key in made} == {thursday, before_christmas}
    again = database.read(schedule_anew.propose, placement_id=placement_id, today=today)
    assert (again.changes, again.proposal.rhythm) == ((), "fortnight")
    with pytest.raises(UserError):
        database.write(schedule_anew.lay, placement_id=placement_id, **laying, **asked)
    database.write(undo.undo_last)
    rows = database.read(visits.listing, case_id=lunde.case_id)
    assert {row.id: (row.day, row.at) for row in rows} == before
    assert propose(database, placement_id, today).rhythm == "weekly"


def test_a_moved_visit_still_stands_for_its_week(database: Database, lunde: Pair, today: date) -> None:
    placement_id = praktik(database, lunde)
    made = plan(database, placement_id, propose(database, placement_id, today, weekday=1, at=time(9)))
    database.write(visits.update, visit_id=made[1], day=date(2026, 12, 10))
    assert propose(database, placement_id, today).rows == ()


def test_days_away_and_holidays_are_gone_round_and_told(
    database: Database, lunde: Pair, today: date
) -> None:
    placement_id = praktik(database, lunde)
    database.write(_away, date(2026, 12, 7), date(2026, 12, 11))
    found = propose(database, placement_id, today, weekday=4, at=time(9), rhythm="weekly")
    assert all(not date(2026, 12, 7) <= row.day <= date(2026, 12, 11) for row in found.rows)
    told = {row.wanted: [str(why) for why in row.why] for row in found.rows if row.why}
    assert "It is Christmas Day, a public holiday." in told[date(2026, 12, 25)]
    assert any("away" in why for why in told.get(date(2026, 12, 11), ["away"]))


def test_a_firm_with_one_good_half_day_gets_its_visits_there(
    database: Database, lunde: Pair, today: date
) -> None:
    grid = [VisitTime.NEVER.value] * 20
    grid[3 * 4 + 1] = VisitTime.BEST.value
    database.write(firms.update, firm_id=lunde.firm_id, visit_grid=grid)
    placement_id = praktik(database, lunde, 26)
    found = propose(database, placement_id, today)
    assert {(row.day.weekday(), row.at) for row in found.rows} == {(3, time(10))}
    assert (found.weekday, found.at) == (3, time(10))


def test_visits_do_not_lie_on_each_other(database: Database, lunde: Pair, today: date) -> None:
    tuesday = MONDAY + timedelta(days=1)
    database.write(visits.plan, case_id=lunde.case_id, day=tuesday, at=time(9, 15))
    other = praktik(database, pair_two(database, lunde, today))
    found = propose(database, other, today, weekday=1, at=time(9))
    first = found.rows[0]
    assert (first.day, first.at) == (tuesday, time(8, 30))
    assert "another visit at 9:15" in str(first.why[0])


def pair_two(database: Database, lunde: Pair, today: date) -> Pair:
    case_id = database.write(citizens.create, today=today, name="Sofie Holm")
    return Pair(case_id, lunde.firm_id)


def test_a_placement_without_an_end_is_planned_half_a_year_ahead(
    database: Database, lunde: Pair, today: date
) -> None:
    placement_id = praktik(database, lunde, None)
    found = propose(database, placement_id, today, rhythm="monthly", weekday=0, at=time(9))
    assert found.until == MONDAY + timedelta(weeks=26) - timedelta(days=1)
    assert found.rows[-1].day <= found.until


def test_the_next_visit_follows_the_rhythm_unless_one_is_planned(
    database: Database, lunde: Pair, today: date
) -> None:
    placement_id = praktik(database, lunde, start=today - timedelta(days=40))
    asked = {
        "case_id": lunde.case_id, "placement_id": placement_id, "visit_day": today, "today": today
    }  # fmt: skip
    found = database.read(schedule.next_after, **asked, at=time(9))
    assert found is not None
    assert (found.day, found.at, found.week) == (today + timedelta(weeks=2), time(9), 8)
    database.write(visits.plan, case_id=lunde.case_id, day=today + timedelta(days=3))
    assert database.read(schedule.next_after, **asked) is None


def test_nothing_is_proposed_after_the_last_day(database: Database, lunde: Pair, today: date) -> None:
    placement_id = praktik(database, lunde, 6, today - timedelta(days=35))
    asked = {"case_id": lunde.case_id, "visit_day": today, "today": today}
    assert database.read(schedule.next_after, **asked, placement_id=placement_id) is None
    without = database.read(schedule.next_after, **asked, placement_id=None)
    assert without is not None
    assert without.day == today + timedelta(days=7)


def test_the_default_rhythm_is_a_setting(database: Database, lunde: Pair, today: date) -> None:
    database.write(work_week.save, rhythm="fortnight")
    assert propose(database, praktik(database, lunde), today).rhythm == "fortnight"
    with pytest.raises(UserError) as told:
        database.write(work_week.save, rhythm="daily")
    assert told.value.field == "rhythm"


def test_an_empty_plan_is_told(database: Database, lunde: Pair, today: date) -> None:
    placement_id = praktik(database, lunde)
    with pytest.raises(UserError):
        database.write(
            schedule.plan_series,
            placement_id=placement_id, visits=[], rhythm="weekly", weekday=None, at=None,
        )  # fmt: skip


def test_a_visit_lies_where_the_citizen_is_at_work_and_says_so_where_it_does_not(
    database: Database, lunde: Pair, today: date
) -> None:
    placement_id = database.write(
        _placed, case_id=lunde.case_id, firm_id=lunde.firm_id, starts_on=MONDAY,
        ends_on=MONDAY + timedelta(days=60), working_days="Tirsdag og torsdag 9–13",
    )  # fmt: skip
    found = propose(database, placement_id, today)
    assert found.weekday == 1
    assert {row.day.weekday() for row in found.rows} <= {1, 3}
    moved = propose(database, placement_id, today, weekday=2, at=time(8))
    assert {row.day.weekday() for row in moved.rows} <= {1, 3}
    assert all(row.why and row.outside is None and time(9) <= row.at < time(13) for row in moved.rows)
    answer = database.read(firm_calendar.ask, firm_id=lunde.firm_id, today=today, case_id=lunde.case_id)
    assert answer.suits
    assert not answer.firm_known
    assert {slot.day.weekday() for slot in answer.slots} <= {1, 3}
    wednesday = database.read(
        firm_calendar.ask, firm_id=lunde.firm_id, today=today, case_id=lunde.case_id,
        day=MONDAY + timedelta(days=2), at=time(10),
    )  # fmt: skip
    assert wednesday.outside is not None
    assert wednesday.objections == ()
