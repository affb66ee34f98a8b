"""From metres on the ground to pixels on the screen and back."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QTransform

from mentor_desk.ui.widgets.map_items import MapMarker, MapScene

_NEAREST, _FARTHEST = 4.0, 1_400.0
_AIR = 1.16
_SPREAD = 0.7
_SIDE, _SIDE_OF_MANY, _SIDE_OF_MOST = 13.0, 10.0, 7.0
_MANY, _MOST = 90, 500
_GOLDEN = math.pi * (3 - math.sqrt(5))
_ALONE = 6_000.0


@dataclass(frozen=True, slots=True)
class MapScale:
    """``middle`` is the ground point in the middle of the view; ``pixel`` the metres a pixel takes."""

    middle: QPointF
    pixel: float
    size: QSize

    def screen(self, x: float, y: float) -> QPointF:
        """Where a ground point is drawn."""
        return QPointF(
            self.size.width() / 2 + (x - self.middle.x()) / self.pixel,
            self.size.height() / 2 - (y - self.middle.y()) / self.pixel,
        )

    def ground(self, at: QPointF) -> QPointF:
        """Which ground point lies under a place on the screen."""
        return QPointF(
            self.middle.x() + (at.x() - self.size.width() / 2) * self.pixel,
            self.middle.y() - (at.y() - self.size.height() / 2) * self.pixel,
        )

    def transform(self) -> QTransform:
        """The same as :meth:`screen`, for a painter."""
        grown = 1 / self.pixel
        origin = self.screen(0, 0)
        return QTransform(grown, 0, 0, -grown, origin.x(), origin.y())

    def zoomed(self, factor: float, at: QPointF) -> MapScale:
        """Nearer for a ``factor`` above one; the ground under ``at`` stays where it is."""
        pixel = min(_FARTHEST, max(_NEAREST, self.pixel / factor))
        held = self.ground(at)
        middle = QPointF(
            held.x() - (at.x() - self.size.width() / 2) * pixel,
            held.y() + (at.y() - self.size.height() / 2) * pixel,
        )
        return replace(self, middle=middle, pixel=pixel)

    def moved(self, by: QPointF) -> MapScale:
        """Dragged by so many pixels."""
        middle = QPointF(self.middle.x() - by.x() * self.pixel, self.middle.y() + by.y() * self.pixel)
        return replace(self, middle=middle)


def fitting(scene: MapScene, size: QSize, whole: QRectF) -> MapScale:
    """The scale that shows the outermost circle, else all markers, else the ``whole`` ground."""
    width, height = max(1, size.width()), max(1, size.height())
    if scene.centre is not None and scene.circles:
        metres = max(circle.metres for circle in scene.circles)
        return _around(scene.centre, 2 * metres * _AIR, 2 * metres * _AIR, size)
    points = [(marker.x, marker.y) for marker in scene.markers]
    if scene.centre is not None:
        points.append((scene.centre.x(), scene.centre.y()))
    if not points:
        return MapScale(whole.center(), max(whole.width() / width, whole.height() / height), size)
    xs, ys = [x for x, _ in points], [y for _, y in points]
    middle = QPointF((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)
    across, along = max(_ALONE, max(xs) - min(xs)), max(_ALONE, max(ys) - min(ys))
    return _around(middle, across * _AIR, along * _AIR, size)


def _around(middle: QPointF, across: float, along: float, size: QSize) -> MapScale:
    pixel = max(across / max(1, size.width()), along / max(1, size.height()))
    return MapScale(middle, min(_FARTHEST, max(_NEAREST, pixel)), size)


def marker_side(count: int) -> float:
    """How large markers are drawn: smaller where there are many."""
    return _SIDE if count <= _MANY else _SIDE_OF_MANY if count <= _MOST else _SIDE_OF_MOST


def places(scene: MapScene, scale: MapScale) -> list[QPointF]:
    """Where each marker is drawn. Those of one and the same point stand around it like sunflower
    seeds, none over another, and leave the centre's own dot free."""
    found = [scale.screen(marker.x, marker.y) for marker in scene.markers]
    centre = (scene.centre.x(), scene.centre.y()) if scene.centre is not None else None
    apart = _SPREAD * marker_side(len(scene.markers))
    for point, members in _together(scene.markers).items():
        first = 1 if point == centre else 0
        if len(members) + first == 1:
            continue
        for place, number in enumerate(members, start=first):
            far, turn = apart * math.sqrt(place + (0.6 if first else 0)), place * _GOLDEN
            found[number] += QPointF(far * math.cos(turn), far * math.sin(turn))
    return found


def near(places: Sequence[QPointF], at: QPointF, within: float) -> list[int]:
    """The numbers of the places less than ``within`` pixels from ``at``, the nearest first."""
    away = ((math.hypot(p.x() - at.x(), p.y() - at.y()), i) for i, p in enumerate(places))
    return [number for _, number in sorted(pair for pair in away if pair[0] < within)]


def _together(markers: Sequence[MapMarker]) -> dict[tuple[float, float], list[int]]:
    grouped: dict[tuple[float, float], list[int]] = defaultdict(list)
    for number, marker in enumerate(markers):
        grouped[marker.x, marker.y].append(number)
    return grouped
