"""Where a citizen or a firm stands: at the very place if somebody knows it, else at the postcode."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from mentor_desk.formats import postcodes
from mentor_desk.matching.distance import Point, from_degrees


@dataclass(frozen=True, slots=True)
class Position:
    """``exact`` is false when the point is only the town of the postcode; ``certain`` is false when
    even that is a guess, some kilometres wide."""

    point: Point
    exact: bool
    certain: bool = True


@lru_cache(maxsize=4096)
def position(latitude: float | None, longitude: float | None, postcode: str) -> Position | None:
    """The position, from degrees (WGS 84) or else from the postcode; ``None`` when neither is known."""
    if latitude is not None and longitude is not None:
        return Position(from_degrees(latitude, longitude), exact=True)
    found = postcodes.find(postcode)
    if found is None:
        return None
    point = from_degrees(found.latitude, found.longitude)
    return Position(point, exact=False, certain=found.certain)
