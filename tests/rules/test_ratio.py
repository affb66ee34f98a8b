"""Forholdstal: more employees never give fewer places, another person never uses less."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from mentor_desk.rules import ratio
from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.terms import PlacementKind

TUESDAY = date(2026, 11, 24)
SCALE = ratio.Scale(5, 50, 10, 1, 4, 18, 37)
EMPLOYEES = st.floats(0, 5000)
HOURS = st.lists(st.one_of(st.none(), st.floats(0.5, 37)), max_size=30)


def test_the_vectors_of_the_order(rulebook: Rulebook) -> None:
    vectors = tomllib.loads((Path(__file__).parent / "cases" / "ratio.toml").read_text("utf-8"))[
        "places"
    ]
    for vector in vectors:
        facts = PlacementFacts(today=TUESDAY, ordinary_full_time=vector["employees"])
        figures = ratio.figures(rulebook, facts)
        assert figures
        assert figures.cap == vector["places"]


@given(EMPLOYEES, EMPLOYEES)
def test_more_employees_never_give_fewer_places(one: float, other: float) -> None:
    assert SCALE.places(min(one, other)) <= SCALE.places(max(one, other))


@given(EMPLOYEES)
def test_there_is_always_a_place(employees: float) -> None:
    assert SCALE.places(employees) >= 1


@given(HOURS, st.one_of(st.none(), st.floats(0.5, 37)))
def test_one_more_person_never_uses_less(hours: list[float | None], one: float | None) -> None:
    assert SCALE.used([*hours, one]) > SCALE.used(hours)


@given(HOURS, EMPLOYEES)
def test_free_and_used_places_add_up(hours: list[float | None], employees: float) -> None:
    used, cap = SCALE.used(hours), SCALE.places(employees)
    assert max(0.0, cap - used) <= cap


def test_two_halves_are_one_whole_in_spite_of_fractions() -> None:
    thirds = [37 / 3] * 3
    assert abs(SCALE.used(thirds) - 1) < 1e-9


def test_an_uncounted_firm_has_no_free_places_to_show(rulebook: Rulebook) -> None:
    figures = ratio.figures(
        rulebook, PlacementFacts(today=TUESDAY, supported_hours=(37.0,), hours=18.5)
    )
    assert figures
    assert (figures.employees, figures.cap, figures.free) == (None, None, None)
    assert (figures.used, figures.after) == (1.0, 1.5)


def test_paid_hours_take_no_supported_place(rulebook: Rulebook) -> None:
    facts = PlacementFacts(today=TUESDAY, kind=PlacementKind.PAID_HOURS, ordinary_full_time=0.0)
    assert ratio.check(rulebook, facts) is None
