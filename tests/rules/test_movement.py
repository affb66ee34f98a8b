"""Movement over the caseload tells of groups, never of anybody."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from mentor_desk.rules.movement import SMALLEST, Most, Movement, movement, span

PAIRS = {"up": (2.0, 3.0), "same": (3.0, 3.0), "down": (3.0, 2.5)}


def told(up: int, same: int, down: int) -> Movement:
    pairs = [PAIRS["up"]] * up + [PAIRS["same"]] * same + [PAIRS["down"]] * down
    return movement("health", "Helbred", pairs)


def test_large_groups_are_told_part_by_part() -> None:
    found = told(9, 6, 5)
    assert (found.people, found.up, found.same, found.down) == (20, 9, 6, 5)


def test_a_small_part_is_told_together_with_its_neighbour() -> None:
    found = told(9, 6, 1)
    assert (found.people, found.up, found.same, found.down, found.rest) == (16, 9, None, None, 7)


def test_only_where_most_stand_is_told_where_that_would_not_hide_it() -> None:
    assert told(3, 9, 8) == Movement("health", "Helbred", 20, most=Most.REST)
    assert told(12, 2, 1) == Movement("health", "Helbred", 15, most=Most.HIGHER)
    assert told(12, 0, 0) == Movement("health", "Helbred", 12, most=Most.HIGHER)


def test_of_fewer_than_ten_not_even_that_is_told() -> None:
    assert told(6, 1, 1) == Movement("health", "Helbred", 8)


def test_a_small_group_is_not_told_at_all() -> None:
    assert told(2, 1, 1) == Movement("health", "Helbred")


@given(st.integers(0, 30), st.integers(0, 30), st.integers(0, 30))
def test_nothing_small_can_be_read_or_worked_out(up: int, same: int, down: int) -> None:
    found = told(up, same, down)
    shown = [found.people, found.up, found.same, found.down, found.rest]
    figures = [figure for figure in shown if figure is not None]
    assert all(figure >= SMALLEST for figure in figures)
    parts = [part for part in (found.up, found.same, found.down, found.rest) if part is not None]
    assert not parts or sum(parts) == found.people


def test_a_way_begins_with_the_last_answer_before_the_period() -> None:
    january, march, may = date(2026, 1, 5), date(2026, 3, 5), date(2026, 5, 5)
    answers = [(january, {"a": 1.0}), (march, {"a": 2.0, "b": 3.0}), (may, {"a": None, "b": 4.0})]
    assert span(answers, "a", date(2026, 2, 1)) == (1.0, 2.0)
    assert span(answers, "a", date(2026, 4, 1)) is None
    assert span(answers, "b", date(2026, 4, 1)) == (3.0, 4.0)
    assert span(answers[:1], "a", january) is None
