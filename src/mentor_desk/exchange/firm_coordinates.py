"""Coordinates of a list: degrees in Denmark, or nothing."""

from __future__ import annotations

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
    try:
        north, east = list(map(float, latitudes)), list(map(float, longitudes))
    except ValueError:
        return _one_by_one(latitudes, longitudes)
    if min(north) >= _SOUTH and max(north) <= _NORTH and min(east) >= _WEST and max(east) <= _EAST:
        return [*north], [*east]
    return _one_by_one(latitudes, longitudes)


def _one_by_one(
    latitudes: list[str], longitudes: list[str]
) -> tuple[list[float | None], list[float | None]]:
    pairs = zip(map(_number, latitudes), map(_number, longitudes), strict=True)
    inside = [
        pair if _SOUTH <= pair[0] <= _NORTH and _WEST <= pair[1] <= _EAST else (None, None)
        for pair in pairs
    ]
    return [lat for lat, _ in inside], [lon for _, lon in inside]


def _number(written: str) -> float:
    try:
        return float(written.replace(",", "."))
    except ValueError:
        return _NOWHERE
