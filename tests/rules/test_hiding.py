"""What is told outside the program gives nobody away."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mentor_desk.rules import hiding


@given(st.lists(st.integers(0, 12), max_size=7))
def test_a_hidden_part_cannot_be_worked_out_from_the_whole(counts: list[int]) -> None:
    told = hiding.parts(counts)
    hidden = [count for count, shown in zip(counts, told, strict=True) if shown is None]
    assert all(shown is None or shown == 0 or shown >= 5 for shown in told)
    if hidden and hiding.count(sum(counts)) is not None and any(shown for shown in told):
        assert len(hidden) >= 2
        assert sum(hidden) >= 5


@given(st.integers(0, 30), st.integers(0, 30))
def test_a_share_tells_no_side_under_five(part: int, rest: int) -> None:
    told, whole = hiding.share(part, part + rest)
    assert whole is None or whole == 0 or whole >= 5
    if told is not None:
        assert min(part, rest) >= 5


def test_one_small_part_takes_the_smallest_other_with_it() -> None:
    assert hiding.parts([3, 9, 0, 20]) == (None, None, 0, 20)
    assert hiding.parts([1, 2, 9, 20]) == (None, None, None, 20)
    assert hiding.parts([2, 3, 20]) == (None, None, 20)
    assert hiding.parts([2, 1]) == (None, None)
    assert hiding.parts([9, 0]) == (9, 0)
    assert hiding.parts([8, 5, 0]) == (8, 5, 0)
    assert hiding.parts([4, 1]) == (None, None)


def test_a_number_close_to_one_told_beside_it_is_hidden() -> None:
    assert hiding.apart(14, [12]) is None
    assert hiding.apart(14, [14, 9]) == 14
    assert hiding.apart(3, []) is None


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=6))
def test_a_hidden_part_of_a_share_cannot_be_worked_out(sides: list[tuple[int, int]]) -> None:
    told = hiding.share_parts([(part, part + rest) for part, rest in sides])
    hidden = [side for side, shown in zip(sides, told, strict=True) if shown is None]
    for shown in told:
        assert shown is None or (shown[0] >= 5 and shown[1] - shown[0] >= 5)
    if hidden and any(told):
        assert len(hidden) >= 2
        assert min(sum(part for part, _ in hidden), sum(rest for _, rest in hidden)) >= 5


def test_the_sum_of_some_parts_is_told_only_where_it_gives_no_other_away() -> None:
    counts, told = [3, 9, 20], hiding.parts([3, 9, 20])
    assert told == (None, None, 20)
    assert hiding.keeps(counts, told, [0, 0, 1])
    assert not hiding.keeps(counts, told, [0, 1, 1])
    groups = [1, 0, 0, 1, 1]
    within = hiding.grouped([1, 3, 7, 4, 6], groups)
    assert within == (None, None, None, None, 6)
    assert hiding.keeps([1, 3, 7, 4, 6], within, groups)
    assert hiding.grouped([3, 9, 20], [0, 1, 1]) == (None, None, 20)


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 1)), max_size=8))
def test_a_sum_that_is_told_beside_its_parts_gives_none_away(cells: list[tuple[int, int]]) -> None:
    counts, groups = [count for count, _ in cells], [group for _, group in cells]
    told = hiding.grouped(counts, groups)
    assert all(shown is None or shown == 0 or shown >= 5 for shown in told)
    sums = [sum(count for count, group in cells if group == each) for each in (0, 1)]
    if hiding.share(sums[0], sum(sums))[0] is not None:
        assert hiding.keeps(counts, told, groups)
