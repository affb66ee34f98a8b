"""Workplaces put in an order in which neighbours lie together, so that a circle is a few spans."""

from __future__ import annotations

import math
from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

Position = tuple[float, float] | None
"""Metres east and north in UTM zone 32; ``None`` where nobody knows the place."""

CELL: Final = 2_000.0
_SIDE: Final = 1_024


@dataclass(frozen=True, slots=True)
class Cell:
    """The workplaces ``first`` … ``end - 1``, and the box (metres) in which all of them lie."""

    first: int
    end: int
    west: float
    south: float
    east: float
    north: float

    def nearest(self, x: float, y: float) -> float:
        """Metres from a point to the nearest corner or edge of the box; 0 inside."""
        dx = max(self.west - x, 0.0, x - self.east)
        dy = max(self.south - y, 0.0, y - self.north)
        return math.hypot(dx, dy)

    def farthest(self, x: float, y: float) -> float:
        """Metres from a point to the far corner of the box."""
        return math.hypot(max(x - self.west, self.east - x), max(y - self.south, self.north - y))


@dataclass(frozen=True, slots=True)
class Arranged:
    """``order`` are the places of the workplaces in the list that was given; ``x``, ``y`` follow it.

    Workplaces without a position come last, are in no cell, and have ``nan`` for a place.
    """

    order: list[int]
    cells: list[Cell]
    x: array[float]
    y: array[float]


def arranged(positions: Sequence[Position]) -> Arranged:
    """Sort by cells of two kilometres, and those along a curve that keeps neighbours together."""
    groups: defaultdict[Position, list[int]] = defaultdict(list)
    for number, position in enumerate(positions):
        groups[position].append(number)
    lost = groups.pop(None, [])
    cells: defaultdict[int, list[tuple[float, float]]] = defaultdict(list)
    for position in groups:
        if position is not None:
            cells[_along(position)].append(position)
    order: list[int] = []
    x, y = array("f"), array("f")
    made = []
    for _, points in sorted(cells.items()):
        first = len(order)
        for point in points:
            order += groups[point]
            x.extend([point[0]] * len(groups[point]))
            y.extend([point[1]] * len(groups[point]))
        made.append(Cell(first, len(order), *_box(points)))
    x.extend([math.nan] * len(lost))
    y.extend([math.nan] * len(lost))
    return Arranged(order + lost, made, x, y)


def merged(cells: Iterable[Cell]) -> list[tuple[int, int]]:
    """The spans ``first``, ``end`` of the cells, those that touch made one."""
    spans: list[tuple[int, int]] = []
    for first, end in sorted((cell.first, cell.end) for cell in cells):
        if spans and spans[-1][1] == first:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((first, end))
    return spans


def _box(points: Sequence[tuple[float, float]]) -> tuple[float, float, float, float]:
    xs, ys = [point[0] for point in points], [point[1] for point in points]
    return min(xs), min(ys), max(xs), max(ys)


def _along(position: tuple[float, float]) -> int:
    """Where the cell of a point lies on a Hilbert curve; far outside Denmark the edge is taken."""
    x = min(max(int(position[0] // CELL), 0), _SIDE - 1)
    # Denmark lies between 6 000 and 6 500 km north; what is beyond still finds a cell of its own box.
    y = min(max(int((position[1] - 5_500_000) // CELL), 0), _SIDE - 1)
    way, side = 0, _SIDE // 2
    while side:
        right, up = int(bool(x & side)), int(bool(y & side))
        way += side * side * ((3 * right) ^ up)
        if not up:
            if right:
                x, y = _SIDE - 1 - x, _SIDE - 1 - y
            x, y = y, x
        side //= 2
    return way
