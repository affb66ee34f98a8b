"""What may be told of groups: none so small that somebody is found in it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mentor_desk.rules.small_groups import SMALLEST, Joined, joined


def test_small_neighbours_are_told_together() -> None:
    assert joined([2, 3, 7, 1]) == (Joined(0, 1, 5), Joined(2, 3, 8))
    assert joined([0, 0, 9]) == (Joined(0, 2, 9),)
    assert joined([4]) == joined([]) == joined([0, 0]) == ()


@given(st.lists(st.integers(0, 12), max_size=12))
def test_no_group_is_small_and_nothing_is_left_out(counts: list[int]) -> None:
    found = joined(counts)
    assert all(each.people >= SMALLEST for each in found)
    if sum(counts) >= SMALLEST:
        assert sum(each.people for each in found) == sum(counts)
        assert [each.first for each in found] == [0, *(each.last + 1 for each in found[:-1])]
        assert found[-1].last == len(counts) - 1
    else:
        assert found == ()
