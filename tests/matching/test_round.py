"""The order of a day's visits."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import permutations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from mentor_desk.matching.distance import Point
from mentor_desk.matching.round import EXHAUSTIVE, Round, Stop, Terms, plan
from mentor_desk.matching.round_walk import Cost, Ground
from mentor_desk.matching.travel import Pace

PACE = Pace(speed=55, detour=1.35, fixed_minutes=5)
TERMS = Terms(Point(0, 0), (480, 930), PACE)
NINE, NOON, THREE = 540, 720, 900


def at(x: float, y: float = 0.0) -> Point:
    """A place so many kilometres east and north of the start."""
    return Point(x * 1000, y * 1000)


def price(order: Sequence[Stop], terms: Terms) -> Cost:
    found = Ground(order, terms).price(range(len(order)))
    assert found is not None
    return found


def in_time_order(order: Sequence[Stop]) -> bool:
    agreed = [(stop.at, stop.key) for stop in order if stop.at is not None]
    return agreed == sorted(agreed)


def keys(found: Round) -> str:
    return "".join(leg.key for leg in found.legs)


points = st.builds(at, st.integers(-30, 30), st.integers(-30, 30))
spans = st.sampled_from([(), ((480, 540),), ((540, 720),), ((720, 900),)])
times = st.none() | st.sampled_from([540, 600, 690, 780, 840])


@st.composite
def days(draw: st.DrawFn, most: int = 6, *, plain: bool = False) -> tuple[Stop, ...]:
    found = []
    for number in range(draw(st.integers(0, most))):
        point = draw(points if plain else st.none() | points)
        wanted = () if plain else draw(spans)
        found.append(Stop(f"{number:02}", point, draw(times), 45, wanted, () if plain else draw(spans)))
    return tuple(found)


def test_agreed_times_stand_by_the_clock_however_far_that_is() -> None:
    stops = (Stop("b", at(1), 780), Stop("a", at(20), NINE), Stop("c", at(19), THREE))
    found = plan(stops, TERMS)
    assert keys(found) == "abc"
    assert [leg.at for leg in found.legs] == [540, 780, 900]
    assert [leg.metres for leg in found.legs] == [20_000, 19_000, 18_000]
    assert (found.metres, found.home) == (76_000, 19_000)


def test_a_visit_without_a_time_is_made_on_the_way() -> None:
    stops = (Stop("near", at(5)), Stop("far", at(10), 600), Stop("other", at(-8)))
    assert [leg.key for leg in plan(stops, TERMS).legs] == ["other", "far", "near"]


def test_the_firms_best_half_day_goes_before_the_way() -> None:
    stops = (Stop("m", at(10), best=((480, NOON),)), Stop("e", at(5), best=((NOON, 930),)))
    found = plan(stops, TERMS)
    assert keys(found) == "me"
    assert found.legs[1].at == NOON


def test_a_time_that_nobody_wants_is_waited_over_but_no_agreed_time_is_missed() -> None:
    shut = ((480, 630),)
    assert plan((Stop("a", at(1), never=shut),), TERMS).legs[0].at == 630
    found = plan((Stop("a", at(1), never=shut), Stop("b", at(1), 640)), TERMS)
    assert keys(found) == "ba"
    assert found.legs[1].at == 690


def test_a_proposed_time_leaves_room_for_the_way_and_is_a_round_one() -> None:
    found = plan((Stop("a", at(11)), Stop("b", at(12))), TERMS)
    assert [leg.at for leg in found.legs] == [505, 560]  # 8.25 after 21 min, 9.20 after 45 + 7
    assert all(leg.proposed for leg in found.legs)


def test_who_has_no_place_comes_last_and_one_with_a_time_keeps_it() -> None:
    stops = (Stop("lost"), Stop("x", None, NINE), Stop("y", at(3)))
    found = plan(stops, TERMS)
    assert keys(found).endswith("lost")
    assert {leg.key: leg.metres for leg in found.legs}["x"] is None


def test_without_a_start_only_the_way_between_the_stops_counts() -> None:
    found = plan((Stop("a", at(4), NINE), Stop("b", at(6), NOON)), Terms(None, (480, 930), PACE))
    assert (found.metres, found.home) == (2000, None)
    assert [leg.metres for leg in found.legs] == [None, 2000]


def test_a_day_without_visits_is_no_way_at_all() -> None:
    assert plan((), TERMS) == Round()


@settings(max_examples=120)
@given(days())
def test_every_visit_is_there_once_and_agreed_times_are_kept(stops: tuple[Stop, ...]) -> None:
    found = plan(stops, TERMS)
    assert sorted(leg.key for leg in found.legs) == [stop.key for stop in stops]
    agreed = {stop.key: stop.at for stop in stops if stop.at is not None}
    assert {leg.key: leg.at for leg in found.legs if not leg.proposed} == agreed
    assert [leg.at for leg in found.legs if not leg.proposed] == sorted(agreed.values())


@settings(max_examples=60)
@given(days(5), st.randoms(use_true_random=False))
def test_the_order_they_are_given_in_means_nothing(
    stops: tuple[Stop, ...], chance: random.Random
) -> None:
    known = [stop for stop in stops if stop.point is not None]
    mixed = chance.sample(known, len(known))
    assert plan(tuple(mixed), TERMS) == plan(tuple(known), TERMS)


TWO_AT_TEN = (
    Stop("00", at(0, 4)),
    Stop("01", at=600),
    Stop("02", at(0, 0), best=((NOON, THREE),)),
    Stop("03", at=600),
)
"""One of the two at ten is missed whatever one does, and coming to 02 later suits it better."""


@settings(max_examples=60)
@given(days(5))
@example(TWO_AT_TEN)
def test_of_few_stops_there_is_no_cheaper_order(stops: tuple[Stop, ...]) -> None:
    known = [stop for stop in stops if stop.at is not None or stop.point is not None]
    by_key = {stop.key: stop for stop in known}
    chosen = [by_key[leg.key] for leg in plan(tuple(known), TERMS).legs]
    orders = [order for order in permutations(known) if in_time_order(order)]
    assert price(chosen, TERMS) == min(price(order, TERMS) for order in orders)


@settings(max_examples=40)
@given(days(11, plain=True))
def test_the_round_is_never_longer_than_the_order_one_had(stops: tuple[Stop, ...]) -> None:
    given = [*sorted((s for s in stops if s.at is not None), key=lambda s: s.at or 0)]
    given += [s for s in stops if s.at is None]
    found, had = plan(tuple(given), TERMS), price(given, TERMS)
    by_key = {stop.key: stop for stop in stops}
    cost = price([by_key[leg.key] for leg in found.legs], TERMS)
    assert cost <= had
    if (cost.late, cost.unfit) == (had.late, had.unfit):
        assert found.metres <= had.metres


def test_a_full_day_is_found_without_looking_at_every_order() -> None:
    places = [(3, 17), (-21, 4), (8, -12), (24, 9), (-6, -19), (15, 22), (-13, 11), (1, -3)]
    stops = [Stop(str(n), at(x, y)) for n, (x, y) in enumerate(places)]
    assert len(stops) == EXHAUSTIVE
    assert len(plan(tuple(stops), TERMS).legs) == 8
