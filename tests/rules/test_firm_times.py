"""When a firm can be visited, and the times proposed instead."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentor_desk.rules.firm_slots import suggest
from mentor_desk.rules.firm_times import (
    PARTS,
    FirmTimes,
    Leave,
    Season,
    Why,
    objections,
    part_of,
)
from mentor_desk.terms import DayPart, SeasonKind, VisitTime

TUESDAY = date(2026, 11, 24)
MONDAY = date(2026, 11, 30)
_BEST, _FINE, _NEVER = (one.value for one in VisitTime)


def week(**days: str) -> tuple[str, ...]:
    """``monday="nnnn"``: a letter for each part, b, f or n; everything else is not known."""
    names = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    words = {"b": _BEST, "f": _FINE, "n": _NEVER, ".": ""}
    return tuple(words[letter] for name in names for letter in days.get(name, "...."))


NOT_MONDAY = FirmTimes(grid=week(monday="nnnn", tuesday="fbf.", thursday=".b.."))


def reasons(times: FirmTimes, day: date, at: time | None = None, *, visit: bool = True) -> list[Why]:
    return [one.why for one in objections(times, day, at, visit=visit)]


@pytest.mark.parametrize(
    ("clock", "part"),
    [
        (time(8, 59), DayPart.EARLY),
        (time(9), DayPart.FORENOON),
        (time(12), DayPart.AFTERNOON),
        (time(15), DayPart.LATE),
    ],
)
def test_a_clock_time_lies_in_a_part_of_the_day(clock: time, part: DayPart) -> None:
    assert part_of(clock) is part


def test_a_day_that_never_suits_is_told_with_and_without_a_clock_time() -> None:
    [with_clock] = objections(NOT_MONDAY, MONDAY, time(10))
    [without] = objections(NOT_MONDAY, MONDAY)
    assert str(with_clock.sentence) == "The firm does not want visits on Monday between 9 and 12."
    assert str(without.sentence) == "The firm does not want visits on a Monday."


def test_a_phone_call_does_not_mind_the_week_of_visits() -> None:
    assert reasons(NOT_MONDAY, MONDAY, time(10), visit=False) == []


def test_one_part_that_never_suits_leaves_the_rest_of_the_day() -> None:
    times = FirmTimes(grid=week(monday="nn.."))
    assert reasons(times, MONDAY) == []
    assert reasons(times, MONDAY, time(8)) == [Why.NEVER]


def test_a_busy_month_is_told_with_its_note() -> None:
    season = Season(SeasonKind.STAY_AWAY, frozenset({11, 12}), 7, "Julesalget.")
    [told] = objections(FirmTimes(seasons=(season,)), TUESDAY)
    assert str(told.sentence) == "The firm has no time for us in November: Julesalget."


def test_hands_are_welcome_in_their_season() -> None:
    season = Season(SeasonKind.HANDS_WELCOME, frozenset({11}), 7)
    assert reasons(FirmTimes(seasons=(season,)), TUESDAY) == []


def test_the_day_named_ends_the_peace() -> None:
    times = FirmTimes(alone_until=MONDAY, alone_why="Ny leder")
    [told] = objections(times, MONDAY - timedelta(days=1))
    assert told.why is Why.ALONE
    assert "Ny leder" in str(told.sentence)
    assert objections(times, MONDAY) == ()


def test_leave_is_told_with_its_name_and_week() -> None:
    times = FirmTimes(leaves=(Leave("Torben Lunde", frozenset({49})),))
    [told] = objections(times, MONDAY)
    assert str(told.sentence) == "Torben Lunde is on leave in week 49."


def test_the_firms_own_day_is_told() -> None:
    times = FirmTimes(day_starts=time(7), day_ends=time(14, 30))
    assert reasons(times, MONDAY, time(15)) == [Why.OUTSIDE]
    assert reasons(times, MONDAY, time(6, 30)) == [Why.OUTSIDE]
    assert reasons(times, MONDAY, time(14)) == []


def test_the_best_times_come_first_and_then_the_nearest() -> None:
    found = suggest(NOT_MONDAY, MONDAY, TUESDAY)
    assert [(slot.day, slot.at) for slot in found] == [
        (date(2026, 12, 1), time(10)),
        (date(2026, 12, 3), time(10)),
        (date(2026, 11, 26), time(10)),
    ]
    assert {slot.fit for slot in found} == {VisitTime.BEST}


def test_a_time_the_mentor_is_busy_is_not_proposed() -> None:
    busy = {(date(2026, 12, 1), DayPart.FORENOON)}
    found = suggest(NOT_MONDAY, MONDAY, TUESDAY, busy)
    assert found
    assert not busy & {(slot.day, part_of(slot.at)) for slot in found}


def test_times_are_proposed_after_a_long_peace_too() -> None:
    peace = FirmTimes(alone_until=date(2027, 2, 1))
    [first, *_] = suggest(peace, MONDAY, TUESDAY)
    assert first.day == date(2027, 2, 1)


def test_no_ordinary_time_is_proposed_on_a_holiday() -> None:
    found = suggest(FirmTimes(), date(2026, 12, 24), TUESDAY)
    assert date(2026, 12, 25) not in [slot.day for slot in found]


def test_the_next_busy_time_begins_where_a_month_before_is_quiet() -> None:
    season = Season(SeasonKind.HANDS_WELCOME, frozenset({12, 1}), 7)
    assert season.next_start(TUESDAY) == date(2026, 12, 1)
    assert season.next_start(date(2026, 12, 5)) == date(2027, 12, 1)
    assert Season(SeasonKind.HANDS_WELCOME, frozenset(range(1, 13)), 7).next_start(TUESDAY) is None


_GRID = st.lists(st.sampled_from(["", _BEST, _FINE, _NEVER]), max_size=28).map(tuple)
_WEEKS = st.frozensets(st.integers(1, 53), max_size=20)
_MONTHS = st.frozensets(st.integers(1, 12), max_size=8)


@given(_GRID, _WEEKS, _MONTHS, st.dates(date(2025, 1, 1), date(2030, 1, 1)))
def test_nothing_proposed_meets_an_objection(
    grid: tuple[str, ...], weeks: frozenset[int], months: frozenset[int], today: date
) -> None:
    times = FirmTimes(
        grid=grid,
        seasons=(Season(SeasonKind.STAY_AWAY, months, 7),),
        leaves=(Leave("Torben", weeks),),
        day_starts=time(7, 30),
        day_ends=time(15),
    )
    found = suggest(times, None, today)
    assert len(found) <= 3
    for slot in found:
        assert slot.day > today
        assert not objections(times, slot.day, slot.at)
        assert part_of(slot.at) in PARTS
