"""Points on the ground and the straight line between them, without any map service."""

from __future__ import annotations

import math
from typing import NamedTuple

from mentor_desk.matching.travel import reach_km

__all__ = ["Point", "from_degrees", "kilometres", "reach_km"]

_A = 6_378_137.0
_F = 1 / 298.257222101
_N = _F / (2 - _F)
_SCALE = 0.9996
_EAST = 500_000.0
_MERIDIAN = math.radians(9.0)
_RADIUS = _A / (1 + _N) * (1 + _N**2 / 4 + _N**4 / 64)
_SERIES = (
    _N / 2 - 2 * _N**2 / 3 + 5 * _N**3 / 16,
    13 * _N**2 / 48 - 3 * _N**3 / 5,
    61 * _N**3 / 240,
)
_ROOT = 2 * math.sqrt(_N) / (1 + _N)


class Point(NamedTuple):
    """A place as metres east (``x``) and north (``y``) in UTM zone 32 (EPSG:25832).

    All of Denmark is reckoned in this zone; on Bornholm a kilometre is then drawn some 3 m too long.
    """

    x: float
    y: float


def from_degrees(latitude: float, longitude: float) -> Point:
    """The point of a latitude and a longitude (degrees, WGS 84); within a centimetre of the exact one.

    Krüger's series for the transverse Mercator projection on the GRS 80 ellipsoid.
    """
    sine = math.sin(math.radians(latitude))
    away = math.radians(longitude) - _MERIDIAN
    t = math.sinh(math.atanh(sine) - _ROOT * math.atanh(_ROOT * sine))
    xi = math.atan2(t, math.cos(away))
    eta = math.atanh(math.sin(away) / math.hypot(1, t))
    north, east = xi, eta
    for number, part in enumerate(_SERIES, start=1):
        turn = 2 * number
        north += part * math.sin(turn * xi) * math.cosh(turn * eta)
        east += part * math.cos(turn * xi) * math.sinh(turn * eta)
    return Point(_EAST + _SCALE * _RADIUS * east, _SCALE * _RADIUS * north)


def kilometres(a: Point, b: Point) -> float:
    """The straight line (luftlinje) between two points. The way there is longer."""
    return math.hypot(a.x - b.x, a.y - b.y) / 1000
