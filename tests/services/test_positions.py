"""Where a citizen or a firm stands."""

from __future__ import annotations

from mentor_desk.matching.distance import from_degrees, kilometres
from mentor_desk.services.positions import position


def test_a_known_place_counts_before_the_postcode() -> None:
    found = position(55.7704, 9.7011, "8000")
    assert found is not None
    assert found.exact
    assert kilometres(found.point, from_degrees(55.7704, 9.7011)) < 0.01


def test_without_a_place_one_stands_at_the_postcode() -> None:
    found = position(None, None, "8722")
    assert found is not None
    assert not found.exact
    assert found.certain
    assert kilometres(found.point, from_degrees(55.7704, 9.7011)) < 0.5


def test_a_guessed_postcode_says_so() -> None:
    found = position(None, None, "8799")
    assert found is not None
    assert not found.certain


def test_nobody_stands_nowhere() -> None:
    assert position(None, None, "") is None
    assert position(None, None, "9999") is None
