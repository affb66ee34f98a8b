"""Groups too small to be told of outside the program (feature J4).

A group under five is hidden. So that what is hidden cannot be worked out from what is told, further
parts are hidden with it until the hidden ones together are five or more and at least two; where that
cannot be had, no part is told. A share is hidden as soon as one of its two sides is under five, nobody
included: that all or none of a group did something says it of each of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from mentor_desk.rules.movement import SMALLEST

_FEWEST: Final = 2
"""How many parts are hidden at least: one alone is the total less the others."""


def is_small(count: float) -> bool:
    """Whether somebody could be recognised in a group of ``count``. An empty one holds nobody."""
    return 0 < count < SMALLEST


def count(value: int) -> int | None:
    """A number that may be told; ``None`` where it is hidden."""
    return None if is_small(value) else value


def share(part: int, whole: int) -> tuple[int | None, int | None]:
    """How many of how many may be told; ``None`` is hidden."""
    if whole < SMALLEST:
        return None, count(whole)
    if part < SMALLEST or whole - part < SMALLEST:
        return None, whole
    return part, whole


def parts(counts: Sequence[int]) -> tuple[int | None, ...]:
    """The parts of a whole that is told, with those hidden that must be.

    Empty parts stay as they are: they hold nobody.
    """
    hidden = {place for place, each in enumerate(counts) if is_small(each)}
    if not hidden:
        return tuple(counts)
    if is_small(sum(counts)):
        return tuple(None if each else 0 for each in counts)
    rest = sorted((each, place) for place, each in enumerate(counts) if each >= SMALLEST)
    for _, place in rest:
        if len(hidden) >= _FEWEST and sum(counts[each] for each in hidden) >= SMALLEST:
            break
        hidden.add(place)
    if len(hidden) < _FEWEST or sum(counts[each] for each in hidden) < SMALLEST:
        return tuple(None for _ in counts)
    return tuple(None if place in hidden else each for place, each in enumerate(counts))


def apart(value: int, told: Sequence[int]) -> int | None:
    """``value`` unless a number told beside it of a longer or shorter time differs by under five."""
    return None if any(is_small(abs(value - each)) for each in told) else count(value)
