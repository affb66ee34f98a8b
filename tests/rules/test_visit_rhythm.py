"""When visits are due, and on which real days they come to lie."""

from __future__ import annotations

import itertools
from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_desk.formats.working_days import is_working_day
from mentor_desk.rules import visit_planning
from mentor_desk.rules.firm_times import FirmTimes, Season
from mentor_desk.rules.rulebook import RulebookError
from mentor_desk.rules.visit_planning import Booked, MentorTime, Span
from mentor_desk.rules.visit_rhythm import Rhythms, next_due, parse, series
from mentor_desk.shelf import shipped
from mentor_desk.terms import SeasonKind, VisitTime

SHIPPED = parse(shipped("reference/visit_rhythms.toml"))
OFFICE = MentorTime((Span(time(8), time(15, 30)),) * 5 + (None, None), 45)
STARTS = st.dates(date(2026, 1, 1), date(2027, 12, 31))
WEEKDAYS = st.none() | st.integers(0, 4)


def test_weekly_at_first_and_then_less_often() -> None:
    start = date(2026, 8, 31)
    weeks = [one.week for one in series(SHIPPED.get("falling"), start, start + timedelta(weeks=26))]
    assert weeks == [1, 2, 3, 4, 5, 7, 9, 11, 13, 17, 21, 25, 27]


def test_a_start_on_a_friday_waits_for_the_chosen_weekday() -> None:
    friday = date(2026, 11, 27)
    [first, second, *_] = series(SHIPPED.get("weekly"), friday, date(2027, 2, 26), weekday=1)
    assert (first.day, first.week) == (date(2026, 12, 1), 1)
    assert second.day == date(2026, 12, 8)
    assert series(SHIPPED.get("weekly"), friday, date(2027, 2, 26))[0].day == friday


def test_the_next_visit_is_counted_from_the_last_one() -> None:
    start, rhythm = date(2026, 11, 2), SHIPPED.get("falling")
    assert next_due(rhythm, start, date(2026, 11, 10)) == date(2026, 11, 17)
    assert next_due(rhythm, start, date(2026, 12, 3)) == date(2026, 12, 17)


@settings(max_examples=60)
@given(start=STARTS, days=st.integers(0, 400), weekday=WEEKDAYS, key=st.sampled_from([*SHIPPED.by_key]))
def test_a_series_lies_within_the_placement_and_never_pauses_too_long(
    start: date, days: int, weekday: int | None, key: str
) -> None:
    end, rhythm = start + timedelta(days=days), SHIPPED.get(key)
    found = series(rhythm, start, end, weekday)
    on = [one.day for one in found]
    assert on == sorted(set(on))
    assert all(start <= day <= end for day in on)
    assert len({day.weekday() for day in on}) <= 1
    for one, after in itertools.pairwise(found):
        assert after.day - one.day <= timedelta(weeks=one.gap)
    if days >= 7:
        assert on
    if on and rhythm.closing:
        assert (end - on[-1]).days < 7


@settings(max_examples=40)
@given(start=STARTS, weekday=WEEKDAYS, weeks=st.sampled_from([4, 13, 26]), taken=st.integers(0, 6))
def test_visits_lie_on_working_days_in_order_and_do_not_overlap(
    start: date, weekday: int | None, weeks: int, taken: int
) -> None:
    end = start + timedelta(weeks=weeks)
    busy = [Booked(start + timedelta(days=day), time(10), 45) for day in range(taken)]
    due = series(SHIPPED.get("falling"), start, end, weekday)
    placed, left_out = visit_planning.place(
        due, OFFICE, FirmTimes(), busy, at=time(10), first=start, last=end
    )
    assert len(placed) + len(left_out) == len(due)
    on = [one.day for one in placed]
    assert on == sorted(set(on))
    for one in placed:
        assert is_working_day(one.day)
        assert start <= one.day <= end
        assert bool(one.why) == ((one.day, one.at) != (one.wanted, time(10)))
        assert one.at is not None
        assert not visit_planning.objections(OFFICE, FirmTimes(), busy, one.day, one.at)
    assert all(one.why for one in left_out)


def test_easter_and_christmas_are_gone_round_and_told() -> None:
    start, end = date(2026, 12, 4), date(2027, 4, 9)
    due = series(SHIPPED.get("weekly"), start, end, weekday=4)
    placed, left_out = visit_planning.place(
        due, OFFICE, FirmTimes(), (), at=time(10), first=start, last=end
    )
    moved = {one.wanted: one.day for one in placed if one.why}
    assert moved[date(2026, 12, 25)] == date(2026, 12, 23)
    assert moved[date(2027, 1, 1)] == date(2026, 12, 30)
    assert moved[date(2027, 3, 26)] in {date(2027, 3, 24), date(2027, 3, 29), date(2027, 3, 23)}
    assert left_out == ()


def test_a_firm_with_one_good_half_day_and_a_busy_month() -> None:
    grid = tuple(VisitTime.BEST.value if at == 5 else VisitTime.NEVER.value for at in range(20))
    closed = Season(SeasonKind.STAY_AWAY, frozenset({12}), 0, "Status")
    firm, start = FirmTimes(grid, (closed,)), date(2026, 11, 30)
    assert visit_planning.best_time(OFFICE, firm, start) == (1, time(10))
    end = date(2027, 1, 29)
    due = series(SHIPPED.get("weekly"), start, end, weekday=1)
    placed, left_out = visit_planning.place(due, OFFICE, firm, (), at=time(10), first=start, last=end)
    assert {one.day.weekday() for one in placed} == {1}
    assert all(one.day.month == 1 for one in placed)
    assert [one.wanted.month for one in left_out] == [12] * 5
    assert "Status" in str(left_out[0].why[0])


def test_the_next_free_time_goes_round_a_whole_week_away() -> None:
    away = {date(2026, 11, 25) + timedelta(days=day): OFFICE_WORDS for day in range(7)}
    mentor = MentorTime(OFFICE.hours, 45, away)
    found = visit_planning.next_free(mentor, FirmTimes(), (), after=date(2026, 11, 24), at=time(9))
    assert found == (date(2026, 12, 2), time(9))


OFFICE_WORDS = visit_planning.text("rules", "Away")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("every_weeks = 1", "every_weeks = 0"),
        ("closing = true", "closing = 1"),
        ('key = "weekly"', 'key = "falling"'),
        ("{ every_weeks = 4 }]", "{ weeks = 2, every_weeks = 4 }]"),
        ("[[rhythm]]", "[[rhythms]]"),
        ("version", "version = = "),
    ],
)
def test_a_slip_in_the_file_is_named(before: str, after: str) -> None:
    damaged = shipped("reference/visit_rhythms.toml").replace(before, after)
    with pytest.raises(RulebookError):
        parse(damaged)


def test_an_unknown_rhythm_is_the_first_one() -> None:
    assert isinstance(SHIPPED, Rhythms)
    assert SHIPPED.get("gone").key == "falling"
