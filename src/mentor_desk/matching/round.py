"""A good order for a day's stops, and the clock times that go with it.

Stops with a clock time stand by the clock. The others are put where they fit: first at the times that
suit whoever is visited, then on the shortest way from the start and back, in straight lines. With no
more than :data:`EXHAUSTIVE` stops there is no better order; with more it is a good one.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from mentor_desk.matching.round_search import by_the_clock, cheapest, improved, nearest
from mentor_desk.matching.round_walk import Cost, Ground, Span, Stop, Terms

__all__ = ["EXHAUSTIVE", "Leg", "Round", "Span", "Stop", "Terms", "plan"]

EXHAUSTIVE: Final = 8
_DEAR = Cost(late=1 << 30)


class Leg(NamedTuple):
    """A stop in its turn. ``metres`` is the way from the place before it, ``None`` where one of the
    two is not known; a ``proposed`` time is nobody's promise."""

    key: str
    at: int
    proposed: bool
    metres: int | None


@dataclass(frozen=True, slots=True)
class Round:
    """The stops in their order. ``metres`` is the whole way; ``home`` its last part, back to the start,
    ``None`` where that is not known."""

    legs: tuple[Leg, ...] = ()
    metres: int = 0
    home: int | None = None


@lru_cache(maxsize=64)
def plan(stops: tuple[Stop, ...], terms: Terms) -> Round:
    """The round through all ``stops``; equal stops give an equal round.

    Stops with neither a place nor a time come last, in the order given.
    """
    if not stops:
        return Round()
    if len(stops) <= EXHAUSTIVE:
        stops = _in_own_order(stops)
    ground = Ground(stops, terms)
    numbers = range(len(stops))
    agreed = [number for number in numbers if stops[number].at is not None]
    agreed.sort(key=lambda number: (stops[number].at, stops[number].key))
    rest = [number for number in numbers if stops[number].at is None]
    loose = sorted((n for n in rest if stops[n].point is not None), key=lambda n: stops[n].key)
    lost = [number for number in rest if stops[number].point is None]
    return _round(ground, [*_order(ground, agreed, loose), *lost])


def _in_own_order(stops: tuple[Stop, ...]) -> tuple[Stop, ...]:
    """By their keys, so that of rounds that cost the same always the same one is taken."""
    known = [stop for stop in stops if stop.point is not None or stop.at is not None]
    lost = (stop for stop in stops if stop.point is None and stop.at is None)
    return (*sorted(known, key=lambda stop: stop.key), *lost)


def _order(ground: Ground, agreed: list[int], loose: list[int]) -> list[int]:
    if not loose:
        return agreed
    if len(agreed) + len(loose) <= EXHAUSTIVE:
        return cheapest(ground, agreed, loose)
    begins = [nearest(ground, agreed, loose)]
    given = sorted({*agreed, *loose})
    if by_the_clock(ground, given):
        begins.append(given)
    tried = [improved(ground, order, ground.price(order) or _DEAR) for order in begins]
    return min(tried, key=lambda each: each[1])[0]


def _round(ground: Ground, order: list[int]) -> Round:
    way = ground.begin()
    legs: list[Leg] = []
    for turn, number in enumerate(order):
        metres = ground.metres[way.place][number]
        way = ground.step(way, number, ground.next_agreed(order[turn + 1 :]))
        stop = ground.stops[number]
        legs.append(Leg(stop.key, way.taken[-1][1], stop.at is None, metres))
    home = ground.metres[way.place][-1]
    return Round(tuple(legs), way.cost.metres + (home or 0), home)
