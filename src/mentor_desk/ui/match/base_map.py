"""The ground of the match map: the coast and the towns, from the shipped files."""

from __future__ import annotations

import json
from functools import cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPolygonF

from mentor_desk import resources
from mentor_desk.matching.distance import from_degrees
from mentor_desk.ui.widgets.map_items import BaseMap, MapTown


@cache
def base_map() -> BaseMap:
    """Denmark with what lies around it; read once, since the shipped files never change."""
    coast = json.loads(resources.path("reference", "coast.json").read_text(encoding="utf-8"))
    return BaseMap(
        land=[_polygon(ring) for ring in coast["denmark"]],
        abroad=[_polygon(ring) for name in ("sweden", "germany") for ring in coast[name]],
        towns=_towns(),
    )


def _polygon(flat: list[float]) -> QPolygonF:
    points = (from_degrees(*pair) for pair in zip(flat[::2], flat[1::2], strict=True))
    return QPolygonF([QPointF(x, y) for x, y in points])


def _towns() -> list[MapTown]:
    """The largest first, as the file has them."""
    lines = resources.path("reference", "towns.tsv").read_text(encoding="utf-8").splitlines()
    found = []
    for line in lines[1:]:
        name, latitude, longitude, _ = line.split("\t")
        found.append(MapTown(name, *from_degrees(float(latitude), float(longitude))))
    return found
