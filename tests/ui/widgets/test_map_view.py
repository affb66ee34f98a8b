"""The map: who is shown where, and that the keyboard can do what the mouse can."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QImage, QPolygonF, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.ui import theme
from mentor_desk.ui.widgets import map_paint
from mentor_desk.ui.widgets.map_items import (
    BaseMap,
    Look,
    MapCircle,
    MapMarker,
    MapScene,
    MapTown,
)
from mentor_desk.ui.widgets.map_scale import fitting, places
from mentor_desk.ui.widgets.map_view import MapView
from tests.speed import seconds

HOME = QPointF(500_000, 6_200_000)
ISLAND = QPolygonF(
    [HOME + QPointF(x, y) for x, y in ((-9e4, -9e4), (9e4, -9e4), (9e4, 9e4), (-9e4, 9e4))]
)


def marker(key: str, east: float, north: float, look: Look = "free") -> MapMarker:
    return MapMarker(key, HOME.x() + east, HOME.y() + north, f"Firma {key}", "2,4 km", "ledig", look)


def scene(*markers: MapMarker, km: float = 10) -> MapScene:
    return MapScene(HOME, "Ahmed", (MapCircle(km * 1000, f"{km:g} km"),), markers)


@pytest.fixture
def view(show: Callable[..., QWidget]) -> MapView:
    made = MapView("Kort")
    made.set_base(BaseMap([ISLAND], [], [MapTown("Ådal", HOME.x() + 3000, HOME.y())]))
    made.set_scene(
        scene(marker("a", 2000, 1000), marker("b", -4000, 500, "full"), marker("c", 0, -6000))
    )
    show(made)
    return made


def test_the_whole_circle_is_in_view(view: MapView) -> None:
    scale = view.scale()
    for x, y in ((10_000, 0), (-10_000, 0), (0, 10_000), (0, -10_000)):
        assert view.rect().contains(scale.screen(HOME.x() + x, HOME.y() + y).toPoint())


def test_north_is_up_and_east_is_right(view: MapView) -> None:
    home = view.scale().screen(HOME.x(), HOME.y())
    there = view.place_of("a")
    assert there.x() > home.x()
    assert there.y() < home.y()


def test_a_click_chooses_the_marker_under_it(view: MapView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.chosen) as told:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.place_of("b").toPoint())
    assert told.args == ["b"]
    assert view.chosen_key() == "b"


def test_a_click_beside_every_marker_chooses_nothing(view: MapView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.chosen):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))


def test_the_arrows_walk_the_markers_in_the_order_of_the_list(view: MapView, qtbot: QtBot) -> None:
    heard: list[str] = []
    view.chosen.connect(heard.append)
    view.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(view, key)
    assert heard == ["a", "b", "c", "a", "c"]


def test_the_chosen_marker_is_told_in_words(view: MapView, qtbot: QtBot) -> None:
    assert "3" in view.accessibleDescription()
    view.choose("b")
    assert view.accessibleDescription() == "2 of 3: Firma b, 2,4 km, ledig"
    spoken = QAccessible.queryAccessibleInterface(view)
    assert spoken.text(QAccessible.Text.Name) == "Kort"
    assert spoken.text(QAccessible.Text.Description).startswith("2 of 3")


def test_enter_opens_the_chosen_marker(view: MapView, qtbot: QtBot) -> None:
    view.setFocus()
    view.choose("c")
    with qtbot.waitSignal(view.activated) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == ["c"]


def test_tab_leaves_the_map(show: Callable[..., QWidget], qtbot: QtBot) -> None:
    after = QToolButton()
    after.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    view = MapView("Kort")
    show(view, after)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after


def test_plus_minus_and_home_zoom(view: MapView, qtbot: QtBot) -> None:
    whole = view.scale().pixel
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.scale().pixel < whole
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.scale().pixel > whole
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.scale().pixel == pytest.approx(whole)


def test_the_wheel_zooms_around_the_mouse(view: MapView) -> None:
    at = QPointF(100, 100)
    under = view.scale().ground(at)
    none, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, at, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, none, phase, False)
    QApplication.sendEvent(view, event)
    now = view.scale().ground(at)
    assert math.hypot(now.x() - under.x(), now.y() - under.y()) < 1
    assert view.scale().pixel < fitting(scene(), view.size(), view.rect().toRectF()).pixel


def test_dragging_moves_the_ground_and_chooses_nothing(view: MapView, qtbot: QtBot) -> None:
    start = view.place_of("a").toPoint()
    before = view.scale().middle
    with qtbot.assertNotEmitted(view.chosen):
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(view, start + QPoint(40, 0))
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(40, 0))
    assert view.scale().middle.x() < before.x()


def test_the_view_stays_where_it_was_when_only_the_places_change(view: MapView) -> None:
    view.zoom(2)
    before = view.scale()
    view.set_scene(scene(marker("a", 2000, 1000)))
    assert view.scale() == before
    view.set_scene(scene(marker("a", 2000, 1000), km=20))
    assert view.scale() != before


def test_choosing_in_the_list_brings_the_marker_into_view(view: MapView, qtbot: QtBot) -> None:
    view.zoom(8)
    with qtbot.assertNotEmitted(view.chosen):
        assert view.choose("c")
    assert view.rect().contains(view.place_of("c").toPoint())
    assert not view.choose("nobody")
    assert view.chosen_key() is None


def test_those_of_one_postcode_stand_beside_each_other(view: MapView) -> None:
    many = scene(*(marker(str(number), 0, 0) for number in range(30)))
    found = [*places(many, view.scale()), view.scale().screen(HOME.x(), HOME.y())]
    apart = min(
        math.hypot(a.x() - b.x(), a.y() - b.y())
        for number, a in enumerate(found)
        for b in found[number + 1 :]
    )
    assert apart > 6


def test_the_tooltip_names_those_that_lie_there(view: MapView) -> None:
    at = view.place_of("b")
    assert view.words_at(at) == "Firma b, 2,4 km, ledig"
    assert view.words_at(QPointF(3, 3)) == ""
    event = QHelpEvent(QEvent.Type.ToolTip, at.toPoint(), view.mapToGlobal(at.toPoint()))
    assert QApplication.sendEvent(view, event)


def test_the_looks_can_be_told_apart_without_colour(qapp: QApplication) -> None:
    looks: tuple[Look, ...] = ("free", "full", "off", "new")
    grey = [
        map_paint.marker_pixmap(look, 13, theme.LIGHT, 1)
        .toImage()
        .convertToFormat(QImage.Format.Format_Grayscale8)
        for look in looks
    ]
    shapes = {bytes(image.constBits()) for image in grey}
    assert len(shapes) == len(looks)


def test_the_buttons_zoom_for_the_mouse(view: MapView) -> None:
    nearer, _farther, whole = view.findChildren(QToolButton)
    before = view.scale().pixel
    nearer.click()
    assert view.scale().pixel < before
    whole.click()
    assert view.scale().pixel == pytest.approx(before)
    assert all(button.accessibleName() for button in (nearer, whole))


def test_a_map_without_a_centre_shows_all_its_places(view: MapView) -> None:
    view.set_scene(MapScene(markers=(marker("a", -40_000, 0), marker("b", 40_000, 3000))))
    assert view.rect().contains(view.place_of("a").toPoint())
    assert view.rect().contains(view.place_of("b").toPoint())


def test_two_thousand_places_are_shown_anew_within_a_frame(view: MapView) -> None:
    turn = math.pi * (3 - math.sqrt(5))
    spots = [
        (200 * math.sqrt(n) * math.cos(n * turn), 200 * math.sqrt(n) * math.sin(n * turn))
        for n in range(2000)
    ]
    view.set_scene(scene(*(marker(str(n), x, y) for n, (x, y) in enumerate(spots))))
    view.choose("7")
    view.repaint()
    assert seconds(view.repaint) < 0.016
