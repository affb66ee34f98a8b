"""The employees before a start, as the average of the counts in four months."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentor_desk.rules.head_count import employees

START = date(2026, 11, 30)
COUNTS = st.lists(
    st.tuples(st.dates(date(2025, 1, 1), date(2027, 1, 1)), st.floats(0, 500)), min_size=1
)


def test_nobody_has_counted() -> None:
    assert employees((), START, 4) is None


def test_the_first_count_holds_back_to_the_beginning_of_the_time() -> None:
    # 30 July to 30 October is 92 of the 123 days, also when the first count came later.
    found = employees(((date(2026, 9, 1), 10.0), (date(2026, 10, 30), 4.0)), START, 4)
    assert found
    assert found.full_time == pytest.approx((92 * 10 + 31 * 4) / 123)
    assert (found.first, found.last, found.counts) == (date(2026, 9, 1), date(2026, 10, 30), 2)


def test_of_two_counts_on_one_day_the_later_one_is_the_correction() -> None:
    found = employees(((date(2026, 9, 1), 10.0), (date(2026, 9, 1), 4.0)), START, 4)
    assert found
    assert (found.full_time, found.counts) == (4.0, 1)


def test_a_count_made_after_the_start_is_better_than_none() -> None:
    found = employees(((date(2026, 12, 1), 7.0),), START, 4)
    assert found
    assert found.full_time == 7.0


@given(COUNTS)
def test_the_average_lies_between_the_counts(counts: list[tuple[date, float]]) -> None:
    found = employees(counts, START, 4)
    assert found
    people = [count for _, count in counts]
    assert min(people) - 1e-6 <= found.full_time <= max(people) + 1e-6
