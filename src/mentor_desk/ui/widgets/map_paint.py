"""How land, towns, circles and markers look on a map."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap, QPolygonF

from mentor_desk.ui.theme import Colors
from mentor_desk.ui.widgets.map_items import BaseMap, Look, MapScene, MapTown
from mentor_desk.ui.widgets.map_scale import MapScale

_CIRCLE_TINT = 26
_RIM_TINT = 215
_RIM = ((-1.5, 0), (1.5, 0), (0, -1.5), (0, 1.5), (-1, -1), (1, -1), (-1, 1), (1, 1))
_TOWN_GAP = 7
_MOST_NAMES = 40
_EDGE = 3


def paint_land(painter: QPainter, base: BaseMap, scale: MapScale, colors: Colors) -> None:
    """Sea, land and the land of others."""
    painter.fillRect(QRectF(QPointF(), scale.size.toSizeF()), QColor(colors.map_sea))
    painter.save()
    painter.setTransform(scale.transform(), combine=True)
    coast = QPen(QColor(colors.strong_line), 0.8)
    coast.setCosmetic(True)
    view = QRectF(
        scale.ground(QPointF(0, scale.size.height())), scale.ground(QPointF(scale.size.width(), 0))
    )
    for polygons, fill, pen in (
        (base.abroad, colors.map_abroad, QPen(Qt.PenStyle.NoPen)),
        (base.land, colors.map_land, coast),
    ):
        painter.setBrush(QColor(fill))
        painter.setPen(pen)
        for polygon in polygons:
            if polygon.boundingRect().intersects(view):
                painter.drawPolygon(polygon)
    painter.restore()


def town_names(
    towns: Sequence[MapTown], scale: MapScale, view: QRectF, font: QFont
) -> list[tuple[str, QRectF]]:
    """The names that have room in ``view``, and where: the largest towns first.

    A name that would touch another or be cut at the edge is left out.
    """
    metrics = QFontMetrics(font)
    low, high = scale.ground(view.bottomLeft()), scale.ground(view.topRight())
    west, east, south, north = low.x(), high.x(), low.y(), high.y()
    taken: list[QRectF] = []
    found: list[tuple[str, QRectF]] = []
    for town in towns:
        if not (west < town.x < east and south < town.y < north):
            continue
        at = scale.screen(town.x, town.y)
        width = metrics.horizontalAdvance(town.name)
        place = QRectF(at.x() - width / 2, at.y() + _TOWN_GAP, width, metrics.height())
        room = place.adjusted(-6, -_TOWN_GAP - 2, 6, 2)
        inside = view.contains(place.adjusted(-_EDGE, 0, _EDGE, _EDGE))
        if not inside or any(room.intersects(other) for other in taken):
            continue
        taken.append(room)
        found.append((town.name, place))
        if len(found) >= _MOST_NAMES:
            break
    return found


def paint_name(painter: QPainter, name: str, place: QRectF, colors: Colors) -> None:
    """With a rim of the land's colour: it is read on top of whatever stands there.

    The rim is the name itself pushed about: stroking its outline takes a hundred times as long.
    """
    start = QPointF(place.left(), place.top() + painter.fontMetrics().ascent())
    rim = QColor(colors.map_land)
    rim.setAlpha(_RIM_TINT)
    painter.setPen(rim)
    for x, y in _RIM:
        painter.drawText(start + QPointF(x, y), name)
    painter.setPen(QColor(colors.text))
    painter.drawText(start, name)


def paint_circles(painter: QPainter, scene: MapScene, scale: MapScale, colors: Colors) -> None:
    """The reach around the centre: the outermost circle dashed and lightly filled."""
    if scene.centre is None:
        return
    at = scale.screen(scene.centre.x(), scene.centre.y())
    outermost = max((circle.metres for circle in scene.circles), default=0.0)
    for circle in scene.circles:
        outer = circle.metres == outermost
        tint = QColor(colors.accent)
        tint.setAlpha(_CIRCLE_TINT)
        painter.setBrush(tint if outer else Qt.BrushStyle.NoBrush)
        pen = QPen(QColor(colors.accent if outer else colors.strong_line), 1.4 if outer else 0.8)
        if outer:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawEllipse(at, circle.metres / scale.pixel, circle.metres / scale.pixel)


def paint_circle_names(
    painter: QPainter, scene: MapScene, scale: MapScale, colors: Colors, font: QFont
) -> None:
    """How far each circle reaches, at its top."""
    if scene.centre is None:
        return
    at, metrics = scale.screen(scene.centre.x(), scene.centre.y()), QFontMetrics(font)
    ground = QColor(colors.surface)
    ground.setAlpha(_RIM_TINT)
    painter.setFont(font)
    for circle in scene.circles:
        width = metrics.horizontalAdvance(circle.label) + 8
        top = at.y() - circle.metres / scale.pixel - metrics.height() / 2
        place = QRectF(at.x() - width / 2, top, width, metrics.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(place, 4, 4)
        painter.setPen(QColor(colors.text))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, circle.label)


def paint_centre(painter: QPainter, at: QPointF, colors: Colors) -> None:
    """Where the reach is measured from."""
    painter.setPen(QPen(QColor(colors.map_land), 2))
    painter.setBrush(QColor(colors.text))
    painter.drawEllipse(at, 5.5, 5.5)


def paint_ring(painter: QPainter, at: QPointF, side: float, colors: Colors, *, strong: bool) -> None:
    """Around the marker that is chosen, or that the mouse is over."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colors.accent), 2.4 if strong else 1.2))
    painter.drawEllipse(at, side / 2 + 3.5, side / 2 + 3.5)


def marker_pixmap(look: Look, side: float, colors: Colors, ratio: float) -> QPixmap:
    """A marker's picture, ``side`` pixels wide, made once and stamped on every place."""
    whole = side + 4
    picture = QPixmap(QSize(round(whole * ratio), round(whole * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_marker(painter, look, QPointF(whole / 2, whole / 2), side / 2, colors)
    painter.end()
    return picture


def paint_marker(painter: QPainter, look: Look, at: QPointF, radius: float, colors: Colors) -> None:
    """One marker; its shape alone tells its look."""
    land = QColor(colors.map_land)
    if look == "free":
        painter.setPen(QPen(land, 1.5))
        painter.setBrush(QColor(colors.accent))
        painter.drawEllipse(at, radius, radius)
        return
    painter.setBrush(land)
    if look == "full":
        painter.setPen(QPen(QColor(colors.accent), 2))
        painter.drawEllipse(at, radius - 1, radius - 1)
    elif look == "off":
        painter.setPen(QPen(QColor(colors.neutral_ink), 1.6))
        half = radius - 1.5
        square = QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half)
        painter.drawRect(square)
        painter.drawLine(square.topLeft(), square.bottomRight())
    else:
        painter.setPen(QPen(QColor(colors.neutral_ink), 1.6))
        half = radius - 1
        corners = [(0.0, -half), (half, half * 0.8), (-half, half * 0.8)]
        painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in corners]))
