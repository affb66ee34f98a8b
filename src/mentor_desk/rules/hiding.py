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
    must = {place for place, each in enumerate(counts) if is_small(each)}
    hidden = _widened(must, [each for each in enumerate(counts) if each[1]], [counts])
    if hidden is None:
        return tuple(None for _ in counts)
    return tuple(None if place in hidden else each for place, each in enumerate(counts))


def share_parts(pairs: Sequence[tuple[int, int]]) -> tuple[tuple[int, int] | None, ...]:
    """The parts of a share that is told: how many of how many in each, ``None`` where hidden."""
    must = {place for place, pair in enumerate(pairs) if share(*pair)[0] is None}
    counts, rests = [part for part, _ in pairs], [whole - part for part, whole in pairs]
    order = [(place, whole) for place, (_, whole) in enumerate(pairs)]
    hidden = _widened(must, order, [counts, rests])
    if hidden is None:
        return tuple(None for _ in pairs)
    return tuple(None if place in hidden else pair for place, pair in enumerate(pairs))


def keeps(counts: Sequence[int], told: Sequence[int | None], groups: Sequence[int]) -> bool:
    """Whether the sums of ``groups`` of parts may be told beside the parts as they are ``told``.

    ``groups`` says which group each part is in. What is hidden within a group must be several parts
    and not few together, or nothing.
    """
    for group in set(groups):
        hidden = [
            count
            for count, shown, of in zip(counts, told, groups, strict=True)
            if shown is None and of == group
        ]
        if any(hidden) and not _enough(hidden):
            return False
    return True


def grouped(counts: Sequence[int], groups: Sequence[int]) -> tuple[int | None, ...]:
    """As :func:`parts`, so that the sum of group 0 beside group 1 may be told where it is no secret.

    Then what is hidden is hidden within each group.
    """
    sums = [sum(n for n, of in zip(counts, groups, strict=True) if of == each) for each in (0, 1)]
    if share(sums[0], sum(sums))[0] is None:
        return parts(counts)
    found: list[int | None] = list(counts)
    for group in set(groups):
        places = [place for place, of in enumerate(groups) if of == group]
        for place, shown in zip(places, parts([counts[at] for at in places]), strict=True):
            found[place] = shown
    return tuple(found)


def apart(value: int, told: Sequence[int]) -> int | None:
    """``value`` unless a number told beside it of a longer or shorter time differs by under five."""
    return None if any(is_small(abs(value - each)) for each in told) else count(value)


def _widened(
    must: set[int], order: Sequence[tuple[int, int]], sums: Sequence[Sequence[int]]
) -> set[int] | None:
    """The parts to hide so that none of ``must`` is found; ``None`` when it takes all of them.

    The smallest of ``order`` are taken first.
    """
    hidden = set(must)
    rest = sorted((size, place) for place, size in order if place not in hidden)
    for _, place in rest:
        if not hidden or all(_enough([each[at] for at in hidden]) for each in sums):
            break
        hidden.add(place)
    if not hidden or all(_enough([each[at] for at in hidden]) for each in sums):
        return hidden
    return None


def _enough(hidden: Sequence[int]) -> bool:
    return len(hidden) >= _FEWEST and sum(hidden) >= SMALLEST
