"""Hours that grow: the proposal holds for every pair of hours, and VITAS is told in one sentence."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentor_desk.services.hour_steps import propose, remark, weeks_between
from mentor_desk.texts import Catalogue

HALF_HOURS = st.integers(2, 74).map(lambda half: half / 2)


@given(HALF_HOURS, HALF_HOURS, st.integers(2, 60))
def test_a_proposal_grows_evenly_from_the_first_week_to_the_most(
    one: float, other: float, weeks: int
) -> None:
    start, most = min(one, other), max(one, other)
    steps = propose(start, most, weeks)
    if start == most:
        assert steps == ()
        return
    assert steps[0] == (1, start)
    assert steps[-1][1] == most
    assert 2 <= len(steps) <= 4
    for (week, hours), (later, more) in pairwise(steps):
        assert week < later <= weeks
        assert hours < more
        assert abs(more - hours - (most - start) / (len(steps) - 1)) <= 0.5
    assert all(hours * 2 == int(hours * 2) for _, hours in steps)


@pytest.mark.parametrize(
    ("start", "most", "weeks"),
    [(None, 20.0, 13), (12.0, None, 13), (20.0, 12.0, 13), (12.0, 12.0, 13), (12.0, 20.0, 1)],
)
def test_nothing_is_proposed_where_nothing_grows(
    start: float | None, most: float | None, weeks: int
) -> None:
    assert propose(start, most, weeks) == ()


def test_twelve_to_twenty_over_thirteen_weeks_is_three_steps() -> None:
    assert propose(12, 20, 13) == ((1, 12), (5, 16), (9, 20))


@pytest.mark.parametrize(
    ("steps", "told"),
    [
        ((), ""),
        (((1, 20.0),), "The hours grow: from week 1 20 timer."),
        (
            ((1, 12.0), (4, 15.0), (7, 20.0)),
            "The hours grow: weeks 1-3 12 timer, weeks 4-6 15 timer, from week 7 20 timer.",
        ),
        (
            ((4, 7.5), (1, 1.0), (5, 5.0)),
            "The hours change: weeks 1-3 1 time, week 4 7,5 timer, from week 5 5 timer.",
        ),
    ],
)
def test_the_remark_for_vitas_tells_the_steps_in_order(
    steps: tuple[tuple[int, float], ...], told: str
) -> None:
    assert remark(steps, Catalogue("da", None)) == told


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "weeks"),
    [
        (date(2026, 11, 30), date(2027, 2, 26), 13),
        (date(2026, 11, 30), date(2026, 11, 30), 1),
        (date(2026, 11, 30), None, 13),
        (None, date(2027, 2, 26), 13),
        (date(2026, 11, 30), date(2026, 11, 1), 13),
    ],
)
def test_weeks_are_counted_with_the_begun_one(
    starts_on: date | None, ends_on: date | None, weeks: int
) -> None:
    assert weeks_between(starts_on, ends_on) == weeks
