"""Counts that may leave the program: no group so small that somebody can be found in it (feature J4)."""

from __future__ import annotations

from collections.abc import Sequence
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
