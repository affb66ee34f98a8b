"""The still picture of a map: painted once for a scale, and only pushed about while it is dragged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPixmap

from mentor_desk.ui.theme import Colors
from mentor_desk.ui.widgets import map_paint
from mentor_desk.ui.widgets.map_items import BaseMap, Look, MapScene
from mentor_desk.ui.widgets.map_scale import MapScale, marker_side

_MARGIN = 100
_LOOKS: tuple[Look, ...] = ("new", "off", "full", "free")
"""What is painted last lies on top."""


class MapLayer:
    """Ground, circles, markers and names. It reaches a margin beyond the view on every side."""

    def __init__(self) -> None:
        self._key: object = None
        self._scale: MapScale | None = None
        self._picture = QPixmap()
        self._names: list[tuple[str, QRectF]] = []

    def forget(self) -> None:
        """Something else is to be seen: paint anew."""
        self._scale = None

    def paint(
        self,
        painter: QPainter,
        base: BaseMap,
        scene: MapScene,
        scale: MapScale,
        places: Sequence[QPointF],
        colors: Colors,
        font: QFont,
    ) -> None:
        """Paint the part that ``scale`` shows; ``places`` is where its markers stand."""
        ratio = painter.device().devicePixelRatioF()
        key = (scale.pixel, scale.size, colors.scheme, ratio, font.key())
        if self._scale is None or key != self._key or not self._covers(scale):
            self._key, self._scale = key, scale
            view = QRectF(QPointF(_MARGIN, _MARGIN), scale.size.toSizeF())
            self._names = map_paint.town_names(base.towns, _wide(scale), view, font)
            self._picture = _drawn(base, scene, scale, places, colors, font, ratio)
            self._write_names(colors, font)
        painter.drawPixmap(self._shift(scale) - QPoint(_MARGIN, _MARGIN), self._picture)

    def paint_names_over(
        self,
        painter: QPainter,
        scale: MapScale,
        at: QPointF,
        side: float,
        colors: Colors,
        font: QFont,
    ) -> None:
        """Write once more the names that a marker at ``at`` has been painted on."""
        painter.setFont(font)
        over = QRectF(at.x() - side, at.y() - side, 2 * side, 2 * side)
        aside = QPointF(self._shift(scale) - QPoint(_MARGIN, _MARGIN))
        for name, place in self._names:
            moved = place.translated(aside)
            if moved.intersects(over):
                map_paint.paint_name(painter, name, moved, colors)

    def _write_names(self, colors: Colors, font: QFont) -> None:
        """On top of the markers, so that none hides a town."""
        painter = QPainter(self._picture)
        painter.setFont(font)
        for name, place in self._names:
            map_paint.paint_name(painter, name, place, colors)
        painter.end()

    def _shift(self, scale: MapScale) -> QPoint:
        """How far the picture has been pushed since it was painted."""
        before = (self._scale or scale).middle
        return (
            scale.screen(before.x(), before.y()).toPoint()
            - scale.screen(scale.middle.x(), scale.middle.y()).toPoint()
        )

    def _covers(self, scale: MapScale) -> bool:
        shift = self._shift(scale)
        return max(abs(shift.x()), abs(shift.y())) <= _MARGIN


def _wide(scale: MapScale) -> MapScale:
    """The same scale with the margin around it."""
    return replace(scale, size=scale.size + QSize(2 * _MARGIN, 2 * _MARGIN))


def _drawn(
    base: BaseMap,
    scene: MapScene,
    scale: MapScale,
    places: Sequence[QPointF],
    colors: Colors,
    font: QFont,
    ratio: float,
) -> QPixmap:
    size = scale.size + QSize(2 * _MARGIN, 2 * _MARGIN)
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    wide = _wide(scale)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    map_paint.paint_land(painter, base, wide, colors)
    map_paint.paint_circles(painter, scene, wide, colors)
    _stamp(painter, scene, places, size, colors, ratio)
    map_paint.paint_circle_names(painter, scene, wide, colors, font)
    if scene.centre is not None:
        at = wide.screen(scene.centre.x(), scene.centre.y())
        map_paint.paint_centre(painter, at, colors)
    painter.end()
    return picture


def _stamp(
    painter: QPainter,
    scene: MapScene,
    places: Sequence[QPointF],
    size: QSize,
    colors: Colors,
    ratio: float,
) -> None:
    side = marker_side(len(scene.markers))
    half = round(side / 2 + 2)
    spots: dict[Look, list[QPoint]] = {look: [] for look in _LOOKS}
    for marker, place in zip(scene.markers, places, strict=True):
        x, y = round(place.x()) + _MARGIN - half, round(place.y()) + _MARGIN - half
        if -half < x < size.width() and -half < y < size.height():
            spots[marker.look].append(QPoint(x, y))
    for look, found in spots.items():
        stamp = map_paint.marker_pixmap(look, side, colors, ratio)
        for spot in found:
            painter.drawPixmap(spot, stamp)
