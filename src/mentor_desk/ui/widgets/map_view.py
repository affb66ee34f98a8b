"""A map that needs no network: land, towns, a reach around a centre, and places to choose."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets import map_paint, map_scale
from mentor_desk.ui.widgets.map_buttons import MapButtons
from mentor_desk.ui.widgets.map_items import BaseMap, MapMarker, MapScene
from mentor_desk.ui.widgets.map_layer import MapLayer
from mentor_desk.ui.widgets.map_scale import MapScale
from mentor_desk.ui.widgets.painting import draw_focus, resized, scaled
from mentor_desk.ui.widgets.spoken import announce

_HIT = 10.0
_DRAG = 5.0
_STEP = 1.3
_EDGE = 24
_MOST_IN_TIP = 6
_WALK: Mapping[int, int] = {
    Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1,
}  # fmt: skip


class MapView(QWidget):
    """``chosen`` tells the key of the marker the user goes to, ``activated`` the one opened by Enter
    or a double click. :meth:`choose` is the program's own choice and tells nobody.

    Arrows walk the markers in their order, + and − and the wheel zoom, the mouse drags, Home shows
    everything. The chosen marker is told in words as the accessible description.
    """

    chosen = Signal(str)
    activated = Signal(str)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base = BaseMap()
        self._whole = QRectF(0, 0, 1, 1)
        self._scene = MapScene()
        self._scale = MapScale(QPointF(), 1.0, QSize(1, 1))
        self._fitted = True
        self._places: list[QPointF] = []
        self._chosen: str | None = None
        self._hovered = -1
        self._pressed: QPointF | None = None
        self._dragged = False
        self._layer = MapLayer()
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 120)
        self._buttons = MapButtons(self)
        self._buttons.zoomed.connect(self._zoom_middle)
        self._buttons.fitted.connect(self.fit)

    def set_base(self, base: BaseMap) -> None:
        """The ground the places lie on."""
        self._base = base
        self._whole = QRectF()
        for polygon in base.land:
            self._whole = self._whole.united(polygon.boundingRect())
        self._layer.forget()
        self.fit()

    def set_scene(self, scene: MapScene) -> None:
        """Other places; another centre or reach is shown whole, else the view stays where it was."""
        before = self._scene
        self._scene = scene
        self._hovered = -1
        self._layer.forget()
        moved = (before.centre, before.circles) != (scene.centre, scene.circles)
        if scene.number_of(self._chosen) < 0:
            self._chosen = None
        if moved or self._fitted:
            self.fit()
        else:
            self._settle(self._scale)
        self._tell()

    def markers(self) -> Sequence[MapMarker]:
        """The places, in the order the arrows walk them."""
        return self._scene.markers

    def chosen_key(self) -> str | None:
        """The key of the chosen marker."""
        return self._chosen

    def choose(self, key: str | None) -> bool:
        """Mark the marker ``key`` and bring it into view; whether it is on the map."""
        number = self._scene.number_of(key)
        self._chosen = key if number >= 0 else None
        if number >= 0:
            self._bring_into_view(number)
        self._tell()
        self.update()
        return number >= 0

    def fit(self) -> None:
        """Show the whole reach, or all places where there is none."""
        self._settle(map_scale.fitting(self._scene, self.size(), self._whole))
        self._fitted = True

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Nearer for a ``factor`` above one, around ``at`` or the middle."""
        self._settle(self._scale.zoomed(factor, at or QRectF(self.rect()).center()))

    def scale(self) -> MapScale:
        """Which ground is seen, and how large."""
        return self._scale

    def place_of(self, key: str) -> QPointF:
        """Where on the widget the marker ``key`` is drawn."""
        return self._places[self._scene.number_of(key)]

    def sizeHint(self) -> QSize:
        return QSize(scaled(self, 386), scaled(self, 186))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colors = QPainter(self), colors_of(self)
        font = resized(self.font(), 0.9)
        self._layer.paint(painter, self._base, self._scene, self._scale, self._places, colors, font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = map_scale.marker_side(len(self._places))
        for number, strong in ((self._hovered, False), (self._scene.number_of(self._chosen), True)):
            if 0 <= number < len(self._places):
                at, look = self._places[number], self._scene.markers[number].look
                map_paint.paint_marker(painter, look, at, side / 2, colors)
                map_paint.paint_ring(painter, at, side, colors, strong=strong)
                self._layer.paint_names_over(painter, self._scale, at, side, colors, font)
        painter.setPen(QColor(colors.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        if self.hasFocus():
            draw_focus(painter, self.rect(), colors)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._buttons.place_in(self.rect())
        if self._fitted:
            self.fit()
        else:
            self._settle(MapScale(self._scale.middle, self._scale.pixel, self.size()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._layer.forget()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if (step := _WALK.get(key)) is not None:
            self._walk(step)
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom(_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / _STEP)
        elif key == Qt.Key.Key_Home:
            self.fit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._chosen is not None:
            self.activated.emit(self._chosen)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            self._hover(self.marker_at(event.position()))
            return
        by = event.position() - self._pressed
        if self._dragged or math.hypot(by.x(), by.y()) > _DRAG:
            self._dragged = True
            self._pressed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._push(by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._pressed is not None and not self._dragged:
            self._take(self.marker_at(event.position()))
        elif self._dragged:
            self._layer.forget()
            self.update()
        self._pressed = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        number = self.marker_at(event.position())
        if number >= 0:
            self.activated.emit(self._scene.markers[number].key)
        else:
            self.zoom(_STEP * _STEP, event.position())

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.words_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def marker_at(self, at: QPointF) -> int:
        """The number of the marker nearest to a place on the widget, −1 if none is near."""
        return next(iter(map_scale.near(self._places, at, _HIT)), -1)

    def words_at(self, at: QPointF) -> str:
        """What the markers under a place are called, the nearest ones only."""
        found = map_scale.near(self._places, at, _HIT)[:_MOST_IN_TIP]
        return "\n".join(self._scene.markers[number].spoken() for number in found)

    def _settle(self, scale: MapScale) -> None:
        self._fitted = False
        self._scale = scale
        self._places = map_scale.places(self._scene, scale)
        self.update()

    def _push(self, by: QPointF) -> None:
        """The same ground at the same scale a little aside: nothing is reckoned anew."""
        self._fitted = False
        self._scale = self._scale.moved(by)
        self._places = [place + by for place in self._places]
        self.update()

    def _zoom_middle(self, direction: int) -> None:
        self.zoom(_STEP**direction)

    def _walk(self, step: int) -> None:
        count = len(self._scene.markers)
        if count:
            here = self._scene.number_of(self._chosen)
            self._take((here + step) % count if here >= 0 else 0 if step > 0 else count - 1)

    def _take(self, number: int) -> None:
        if number >= 0:
            key = self._scene.markers[number].key
            self.choose(key)
            self.chosen.emit(key)

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            self._hovered = number
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if number >= 0 else Qt.CursorShape.ArrowCursor
            )
            self.update()

    def _bring_into_view(self, number: int) -> None:
        inner = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        place = self._places[number]
        if not inner.contains(place):
            self._push(QRectF(self.rect()).center() - place)
            self._layer.forget()

    def _tell(self) -> None:
        """Say the chosen marker aloud: «2 of 9: Lunde VVS, 2.4 km, free place»."""
        number, count = self._scene.number_of(self._chosen), len(self._scene.markers)
        if number >= 0:
            words = self.tr("{number} of {count}: {marker}").format(
                number=number + 1, count=count, marker=self._scene.markers[number].spoken()
            )
        else:
            words = self.tr("%n place(s). The arrow keys walk through them.", "", count)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            if self.hasFocus():
                announce(self, words)
