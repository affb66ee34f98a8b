"""Coordinates of a list: degrees in Denmark, or nothing."""

from __future__ import annotations

from itertools import repeat
from typing import Final

_SOUTH, _NORTH = 54.4, 57.9
_WEST, _EAST = 7.9, 15.3
_NOWHERE: Final = float("nan")


def degrees(
    latitudes: list[str] | None, longitudes: list[str] | None, count: int
) -> tuple[list[float | None], list[float | None]]:
    """Both columns as degrees; ``None`` for both where a place is not in Denmark or not told."""
    if latitudes is None or longitudes is None:
        return [None] * count, [None] * count
    pairs = zip(_numbers(latitudes), _numbers(longitudes), strict=True)
    inside = [
        pair if _SOUTH <= pair[0] <= _NORTH and _WEST <= pair[1] <= _EAST else (None, None)
        for pair in pairs
    ]
    return [lat for lat, _ in inside], [lon for _, lon in inside]


def _numbers(column: list[str]) -> list[float]:
    try:
        return list(map(float, column))
    except ValueError:
        return list(map(_number, column, repeat(_NOWHERE)))


def _number(written: str, otherwise: float) -> float:
    try:
        return float(written.replace(",", "."))
    except ValueError:
        return otherwise
