"""Counts that may leave the program: no group so small that somebody is found in it (feature J4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

SMALLEST: Final = 5
"""The smallest group that is told."""


@dataclass(frozen=True, slots=True)
class Joined:
    """Neighbouring parts told as one: those from ``first`` to ``last``, both with them."""

    first: int
    last: int
    people: int


def joined(counts: Sequence[int], smallest: int = SMALLEST) -> tuple[Joined, ...]:
    """Parts in their order, each put together with its neighbours until they are ``smallest`` or more.

    What is left at the end goes to the group before it, so nothing is hidden that could be found by
    subtraction. Nothing at all is told of fewer than ``smallest``.
    """
    found: list[Joined] = []
    first, people = 0, 0
    for place, count in enumerate(counts):
        people += count
        if people >= smallest:
            found.append(Joined(first, place, people))
            first, people = place + 1, 0
    if found and first < len(counts):
        last = found.pop()
        found.append(Joined(last.first, len(counts) - 1, last.people + people))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Told:
    """Kinds that may be told one by one, and how many the others are together."""

    kinds: tuple[tuple[str, int], ...]
    rest: int


def with_rest(counts: Mapping[str, int], smallest: int = SMALLEST) -> Told | None:
    """Kinds without an order: the large ones, and the small ones together.

    Where the small ones are too few even together, the smallest large one goes with them. Nothing at
    all (``None``) is told of fewer than ``smallest``.
    """
    known = sorted(
        ((key, count) for key, count in counts.items() if count), key=lambda each: (-each[1], each[0])
    )
    kept = [each for each in known if each[1] >= smallest]
    rest = sum(count for _, count in known if count < smallest)
    if kept and 0 < rest < smallest:
        rest += kept.pop()[1]
    return Told(tuple(kept), rest) if kept or rest >= smallest else None
