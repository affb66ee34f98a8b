"""The Gantt chart, by hand and by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.ui.widgets.gantt import Gantt
from mentor_desk.ui.widgets.gantt_rows import GanttBar, GanttRow, GanttSpan, bar_on, lanes
from mentor_desk.ui.widgets.gantt_scale import GanttScale
from tests.conftest import TUESDAY

FIRST, LAST = date(2026, 8, 3), date(2027, 6, 27)
OLD = GanttBar("old", date(2026, 8, 10), date(2026, 10, 2), "Egnsmuseet · praktik", faded=True)
NOW = GanttBar(
    "now",
    date(2026, 11, 2),
    date(2027, 1, 29),
    "Lunde VVS · praktik",
    spoken="praktik hos Lunde VVS, uge 4 af 13",
    pauses=((date(2026, 12, 21), None),),
)
ON = GanttBar("on", date(2026, 11, 16), None, "Købmand Dam · fleksjob", look="double", tone="ok")
ROWS = [
    GanttRow("ahmed", "Ahmed Osman", "til 29. jan.", (OLD, NOW)),
    GanttRow("bente", "Bente Krogh", "intet forløb endnu"),
    GanttRow("erik", "Erik Møller", "uge 2", (ON,), (GanttSpan(TUESDAY, LAST, "1 ledig"),), "1 ledig"),
]


@pytest.fixture
def gantt(qtbot: QtBot, show: Callable[..., QWidget]) -> Gantt:
    made = Gantt("Forløb", TUESDAY, "da")
    made.set_rows(ROWS, FIRST, LAST, TUESDAY)
    show(made)
    made.rows.clearFocus()
    made.rows.setFocus(Qt.FocusReason.TabFocusReason)
    return made


def chosen(gantt: Gantt) -> str:
    bar = gantt.rows.bar()
    return bar.key if bar else ""


def test_bars_of_the_same_days_lie_in_different_lanes() -> None:
    assert lanes((OLD, NOW, ON)) == (0, 0, 1)
    assert lanes(()) == ()


def test_one_begins_with_the_bar_of_today_else_the_next_else_the_last() -> None:
    assert bar_on((OLD, NOW), TUESDAY) == 1
    assert bar_on((OLD, NOW), date(2026, 10, 20)) == 1
    assert bar_on((OLD,), TUESDAY) == 0
    assert bar_on((), TUESDAY) == -1


def test_zooming_keeps_the_day_under_the_anchor_where_it_is() -> None:
    scale = GanttScale(FIRST, LAST, 48.0, 200.0)
    held = scale.day(300)
    assert scale.zoomed(20.0, 300).day(300) == held
    assert (scale.step(1), scale.step(-1), scale.step(99)) == (64.0, 36.0, 112.0)


def test_week_53_and_the_turn_of_the_year_stand_in_their_order() -> None:
    scale = GanttScale(FIRST, LAST, 48.0)
    weeks = [monday.isocalendar().week for monday, _ in scale.weeks(scale.width)]
    assert weeks[weeks.index(53) + 1] == 1
    assert [month.month for month, _ in scale.months(scale.width)][:6] == [8, 9, 10, 11, 12, 1]


def test_today_is_in_view_at_first_and_again_when_asked_for(gantt: Gantt) -> None:
    def at() -> float:
        return gantt.scale.x(TUESDAY) / 1000

    assert 0.1 < at() < 0.4
    gantt.scroll_by(-4000)
    assert gantt.scale.offset == 0
    gantt.show_today()
    assert 0.1 < at() < 0.4


def test_arrows_walk_rows_and_bars_and_enter_opens(qtbot: QtBot, gantt: Gantt) -> None:
    opened: list[str] = []
    gantt.opened.connect(opened.append)
    gantt.row_opened.connect(opened.append)
    assert chosen(gantt) == "now"
    qtbot.keyClick(gantt.rows, Qt.Key.Key_Left)
    assert chosen(gantt) == "old"
    assert gantt.rows.bar_place("old").right() > 224
    qtbot.keyClick(gantt.rows, Qt.Key.Key_Return)
    qtbot.keyClick(gantt.rows, Qt.Key.Key_Down)
    qtbot.keyClick(gantt.rows, Qt.Key.Key_Return)
    qtbot.keyClick(gantt.rows, Qt.Key.Key_End)
    assert chosen(gantt) == "on"
    qtbot.keyClick(gantt.rows, Qt.Key.Key_Return)
    qtbot.keyClick(gantt.rows, Qt.Key.Key_Home)
    assert gantt.rows.chosen_key() == "ahmed"
    qtbot.keyClick(gantt.rows, Qt.Key.Key_PageDown)
    assert gantt.rows.chosen_key() == "erik"
    assert opened == ["old", "bente", "on"]


def test_left_and_right_go_along_the_days_where_there_is_no_further_bar(
    qtbot: QtBot, gantt: Gantt
) -> None:
    before = gantt.scale.offset
    qtbot.keyClick(gantt.rows, Qt.Key.Key_Right)
    assert gantt.scale.offset == before + 2 * gantt.scale.week
    qtbot.keyClick(gantt.rows, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert gantt.scale.offset == before + gantt.scale.week


def test_tab_leaves_the_chart(qtbot: QtBot, show: Callable[..., QWidget]) -> None:
    made, after = Gantt("Forløb", TUESDAY, "da"), QLineEdit()
    made.set_rows(ROWS, FIRST, LAST, TUESDAY)
    show(made, after)
    made.rows.setFocus()
    qtbot.keyClick(made.rows, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after


def test_ctrl_plus_and_minus_zoom(qtbot: QtBot, gantt: Gantt) -> None:
    told: list[float] = []
    gantt.zoomed.connect(told.append)
    qtbot.keyClick(gantt.rows, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(gantt.rows, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(gantt.rows, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert told == [64.0, 48.0, 36.0]


def wheel(gantt: Gantt, turn: int, keys: Qt.KeyboardModifier) -> None:
    place = QPointF(500, 60)
    event = QWheelEvent(
        place, gantt.rows.viewport().mapToGlobal(place), QPoint(), QPoint(0, turn),
        Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(gantt.rows.viewport(), event)


def test_shift_and_the_wheel_go_along_the_days_and_ctrl_zooms_around_the_mouse(gantt: Gantt) -> None:
    before = gantt.scale.offset
    wheel(gantt, -120, Qt.KeyboardModifier.ShiftModifier)
    assert gantt.scale.offset > before
    under = gantt.scale.day(500 - 224)
    wheel(gantt, -120, Qt.KeyboardModifier.ControlModifier)
    assert gantt.scale.week == 36.0
    assert abs((gantt.scale.day(500 - 224) - under).days) <= 1


def test_a_click_on_a_bar_opens_it_and_a_click_beside_it_does_not(qtbot: QtBot, gantt: Gantt) -> None:
    opened: list[str] = []
    gantt.opened.connect(opened.append)
    place = gantt.rows.bar_place("now")
    beside = QPoint(place.right() + 30, place.center().y())
    assert gantt.rows.bar_at(beside) is None
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(gantt.rows.viewport(), left, pos=beside)
    assert opened == []
    qtbot.mouseClick(gantt.rows.viewport(), left, pos=place.center())
    assert opened == ["now"]
    assert chosen(gantt) == "now"


def test_no_bar_is_hit_through_the_frozen_column(gantt: Gantt) -> None:
    gantt.scroll_by(400)
    place = gantt.rows.bar_place("now")
    assert place.left() < 200
    assert gantt.rows.bar_at(QPoint(200, place.center().y())) is None


def test_a_bar_without_end_ends_in_view(gantt: Gantt) -> None:
    place = gantt.rows.bar_place("on")
    assert place.right() <= gantt.rows.viewport().width()
    gantt.scroll_by(300)
    assert gantt.rows.bar_place("on").right() == place.right()


def test_every_row_is_read_aloud(gantt: Gantt) -> None:
    model = gantt.rows.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = [model.index(n, 0).data(role) for n in range(3)]
    assert spoken[0] == "Ahmed Osman: Egnsmuseet · praktik; praktik hos Lunde VVS, uge 4 af 13"
    assert spoken[1] == "Bente Krogh: intet forløb endnu"
    assert spoken[2].endswith("1 ledig")
    assert gantt.rows.accessibleDescription() == "Ahmed Osman: praktik hos Lunde VVS, uge 4 af 13"
    assert QAccessible.queryAccessibleInterface(gantt.rows).childCount() >= 3


def test_new_days_keep_what_is_in_view_and_chosen(gantt: Gantt) -> None:
    x = gantt.scale.x(TUESDAY)
    gantt.rows.choose_bar("on")
    gantt.set_rows(ROWS, FIRST - timedelta(weeks=5), LAST, TUESDAY)
    assert gantt.scale.x(TUESDAY) == pytest.approx(x, abs=1)
    assert chosen(gantt) == "on"
