"""Movement over a whole caseload, told without telling of anybody (feature G5).

A group of fewer than five is hidden. Where one part of a group is that small, the parts that did not
move up are put together, so that what is hidden cannot be found by subtraction. Where one of the two is
small even so, only which side most are on is told, and that only of ten or more; else nothing but the
size of the group. That nobody is in a part says something of everybody, so none counts as small.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

SMALLEST: Final = 5
"""The smallest group that is told."""
_MANY: Final = 2 * SMALLEST


class Most(StrEnum):
    """Where most stand, when how many is hidden."""

    HIGHER = "higher"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Movement:
    """One area: how many stand on a higher step than before, on the same, on a lower one.

    ``people`` is ``None`` where the whole group is hidden. ``same`` and ``down`` are ``None`` where
    they are told together as ``rest``; ``up`` and ``rest`` are ``None`` where only ``people`` is told,
    and perhaps on which side ``most`` are.
    """

    area: str
    title: str
    people: int | None = None
    up: int | None = None
    same: int | None = None
    down: int | None = None
    rest: int | None = None
    most: Most | None = None


def movement(area: str, title: str, pairs: Iterable[tuple[float, float]]) -> Movement:
    """What may be told of people who stood on the first and stand on the second of each pair."""
    up = same = down = 0
    for then, now in pairs:
        up, same, down = up + (now > then), same + (now == then), down + (now < then)
    people = up + same + down
    if people < SMALLEST:
        return Movement(area, title)
    if not any(_small(part) for part in (up, same, down)):
        return Movement(area, title, people, up, same, down)
    if not _small(up) and not _small(same + down):
        return Movement(area, title, people, up, rest=same + down)
    most = Most.REST if _small(up) else Most.HIGHER
    return Movement(area, title, people, most=most if people >= _MANY else None)


def _small(part: int) -> bool:
    return part < SMALLEST


def span(
    answers: Sequence[tuple[date, Mapping[str, float | None]]], area: str, since: date
) -> tuple[float, float] | None:
    """The first and the last answer of one person in ``area``.

    ``answers`` are in the order of their days. The first is the last one before ``since``, or the first
    after it; ``None`` when nothing was answered since, or only once altogether.
    """
    said = [(day, value) for day, given in answers if (value := given.get(area)) is not None]
    before = [value for day, value in said if day < since]
    after = [value for day, value in said if day >= since]
    known = [*before[-1:], *after]
    return (known[0], known[-1]) if after and len(known) > 1 else None
