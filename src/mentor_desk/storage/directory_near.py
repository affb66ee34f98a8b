"""Workplaces around a point, nearest first."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import compress, islice

from mentor_desk.formats.folding import fold_lines, tokens
from mentor_desk.storage.directory import Directory
from mentor_desk.storage.directory_format import Entry
from mentor_desk.storage.directory_grid import Cell, merged

_FIRST_RING = 2_000
"""Workplaces in the first ring that is looked at; each ring after it has twice as many."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for around ``x``, ``y`` (metres, UTM 32) within ``metres``.

    ``sizes`` are bands of the reference data and ``branch`` the beginning of a branch code or of a word
    in its text; empty means any.
    """

    x: float
    y: float
    metres: float
    typed: str = ""
    sizes: tuple[str, ...] = ()
    branch: str = ""


@dataclass(frozen=True, slots=True)
class Near:
    """The nearest with their metres; ``total`` is how many there are, at least unless ``counted``."""

    rows: list[tuple[Entry, float]]
    total: int
    counted: bool


def near(directory: Directory, wanted: Wanted, limit: int) -> Near:
    """At most ``limit`` workplaces within the circle, nearest first."""
    search = _Search(directory, wanted)
    words = tokens(wanted.typed)
    if wanted.typed.strip() and not words:
        return Near([], 0, counted=True)
    found, total, counted = search.with_words(words, limit) if words else search.without(limit)
    found.sort()
    entries = directory.get(number for _, number in found[:limit])
    names = fold_lines([entry.name for entry in entries])
    # Neighbours of one point follow each other by name.
    order = sorted(range(len(entries)), key=lambda at: (round(found[at][0]), names[at]))
    rows = [(entries[at], found[at][0]) for at in order]
    return Near(rows, total, counted)


class _Search:
    """One look around; distances and filters come from memory, words from the file."""

    def __init__(self, directory: Directory, wanted: Wanted) -> None:
        self._directory = directory
        self._wanted = wanted
        self._mask = directory.mask(wanted.sizes, wanted.branch)
        x, y, metres = wanted.x, wanted.y, wanted.metres
        reached = [(cell.nearest(x, y), cell.first, cell) for cell in directory.cells]
        self._cells = [(far, cell) for far, _, cell in sorted(reached) if far <= metres]

    def without(self, limit: int) -> tuple[list[tuple[float, int]], int, bool]:
        """The nearest whatever they are called: distance and number, and how many there are."""
        found: list[tuple[float, int]] = []
        total = sum(map(self._count, (cell for _, cell in self._cells)))
        for nearest, cell in self._cells:
            if len(found) == limit and nearest > found[-1][0]:
                break
            found += self._measured(range(cell.first, cell.end), limit if _is_point(cell) else None)
            found.sort()
            del found[limit:]
        return found, total, True

    def with_words(self, words: Sequence[str], limit: int) -> tuple[list[tuple[float, int]], int, bool]:
        """The nearest that have all ``words``, ring by ring until there are enough."""
        found: list[tuple[float, int]] = []
        counted = True
        holding = self._directory.holding(words)
        for nearest, ring in self._rings():
            if len(found) >= limit and nearest > sorted(found)[limit - 1][0]:
                counted = False
                break
            # All of one point are equally near: more of them than are shown need not be read.
            most = limit if len(ring) == 1 and _is_point(ring[0]) and self._mask is None else None
            having = list(islice(self._directory.having(words, holding, merged(ring)), most))
            counted = counted and len(having) != most
            found += self._measured(having)
        return found, len(found), counted

    def _rings(self) -> Iterator[tuple[float, list[Cell]]]:
        ring: list[Cell] = []
        start, held, most = 0.0, 0, _FIRST_RING
        for nearest, cell in self._cells:
            if ring and _is_point(cell) and cell.end - cell.first > _FIRST_RING:
                yield start, ring
                ring, held = [], 0
            if not ring:
                start = nearest
            ring.append(cell)
            held += cell.end - cell.first
            if held >= most:
                yield start, ring
                ring, held, most = [], 0, most * 2
        if ring:
            yield start, ring

    def _measured(self, numbers: Sequence[int], most: int | None = None) -> Iterator[tuple[float, int]]:
        """Distance and number of those inside the circle that pass the filters."""
        wanted, mask = self._wanted, self._mask
        x, y, hypot = self._directory.x, self._directory.y, math.hypot
        passing = numbers if mask is None else compress(numbers, map(mask.__getitem__, numbers))
        for number in islice(passing, most):
            metres = hypot(x[number] - wanted.x, y[number] - wanted.y)
            if metres <= wanted.metres:
                yield metres, number

    def _count(self, cell: Cell) -> int:
        if cell.farthest(self._wanted.x, self._wanted.y) > self._wanted.metres:
            return sum(1 for _ in self._measured(range(cell.first, cell.end)))
        if self._mask is None:
            return cell.end - cell.first
        return self._mask.count(1, cell.first, cell.end)


def _is_point(cell: Cell) -> bool:
    return cell.west == cell.east and cell.south == cell.north
