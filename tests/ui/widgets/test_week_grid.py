"""A week in parts of days."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.ui.widgets.week_grid import GridState, WeekGrid
from tests.ui.hands import Hands, focused

STATES = (
    GridState("best", "Best", "circle-check", "ok"),
    GridState("fine", "Fine", "check", "neutral"),
    GridState("never", "Never", "x", "danger"),
)
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@pytest.fixture
def grid(qtbot: QtBot) -> Iterator[WeekGrid]:
    window = QWidget()
    made = WeekGrid(DAYS, ("Before 9", "9-12"), STATES)
    made.show_days(5)
    layout = QVBoxLayout(window)
    layout.addWidget(made)
    layout.addWidget(QLineEdit())
    qtbot.addWidget(window)
    window.resize(700, 300)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    made.setFocus()
    yield made
    window.close()


def test_space_goes_on_to_the_next_state_and_round(grid: WeekGrid) -> None:
    hands, told = Hands(), []
    grid.changed.connect(lambda: told.append(grid.value()[:1]))
    for _ in range(4):
        hands.press(Qt.Key.Key_Space)
    assert told == [["best"], ["fine"], ["never"], []]


def test_arrows_go_about_and_a_letter_says_the_state(grid: WeekGrid) -> None:
    hands = Hands()
    hands.press(Qt.Key.Key_Right)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_N)
    assert focused() is grid.cell(1, 1)
    assert grid.value() == ["", "", "", "never"] + [""] * 6
    hands.press(Qt.Key.Key_Delete)
    assert grid.value() == []


def test_arrows_stay_among_the_days_in_sight(grid: WeekGrid) -> None:
    Hands().press(Qt.Key.Key_Left)
    assert focused() is grid.cell(4, 0)


def test_tab_reaches_the_grid_once_and_tells_that_it_is_left(grid: WeekGrid, qtbot: QtBot) -> None:
    with qtbot.waitSignal(grid.left):
        Hands().tab()
    assert isinstance(focused(), QLineEdit)


def test_a_drawn_line_paints_with_the_first_cells_state(grid: WeekGrid) -> None:
    first, button = grid.cell(0, 0), Qt.MouseButton.LeftButton
    QTest.mousePress(first, button)
    for day in (1, 2):
        there = grid.cell(day, 0)
        grid.paint_at(there.mapTo(grid, there.rect().center()))
    QTest.mouseRelease(first, button, pos=QPoint(2, 2))
    assert grid.value()[::2] == ["best", "best", "best", "", ""]


def test_each_cell_is_called_by_day_part_and_state(grid: WeekGrid) -> None:
    grid.set_value(["never"])
    assert grid.cell(0, 0).accessibleName() == "Mon Before 9: Never"
    assert grid.cell(0, 1).accessibleName() == "Mon 9-12: not known"


def test_a_weekend_out_of_sight_keeps_what_it_holds(grid: WeekGrid) -> None:
    kept = [""] * 10 + ["best", "", "", ""]
    grid.set_value(kept)
    assert grid.value()[:12] == [*kept[:12]]
    grid.set_value(["best"])
    assert len(grid.value()) == 10
