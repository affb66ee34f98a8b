"""A calendar: where blocks lie, walking in it, and moving by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from mentor_desk.ui.widgets.calendar_block import Block
from mentor_desk.ui.widgets.calendar_board import CalendarBoard
from mentor_desk.ui.widgets.calendar_items import (
    CalendarDay,
    CalendarItem,
    CalendarLine,
    Shade,
    side_by_side,
)
from mentor_desk.ui.widgets.calendar_month import CalendarMonth
from mentor_desk.ui.widgets.calendar_piece import DayHead, DayLine
from mentor_desk.ui.widgets.calendar_scale import LEAST, WeekScale, hours_for
from mentor_desk.ui.widgets.calendar_week import CalendarWeek
from tests.ui.hands import Hands, focused

MONDAY = date(2026, 11, 23)
TUESDAY, FRIDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=4)
ALT = Qt.KeyboardModifier.AltModifier
HOURS = (time(8), time(15, 30))


def item(key: str, day: date, at: time | None, minutes: int = 45, **more: Any) -> CalendarItem:
    values: dict[str, Any] = {
        "title": key.capitalize(),
        "line": "9.00 · Lunde VVS",
        "short": f"9.00 {key}",
        "tip": key,
        "spoken": f"Visit, {key}",
    }
    return CalendarItem(key, day, at, minutes, **{**values, **more})


def days(count: int = 7, first: date = MONDAY) -> list[CalendarDay]:
    found = []
    for number in range(count):
        day = first + timedelta(days=number)
        weekend = day.weekday() > 4
        line = CalendarLine("promise:1", "bell", "Ring", "Promise due: Ring")
        found.append(
            CalendarDay(
                day,
                day.strftime("%A"),
                day.strftime("%a"),
                str(day.day),
                day.strftime("%A"),
                lines=(line,) if day == TUESDAY else (),
                hours=None if weekend else HOURS,
                narrow=weekend,
            )
        )
    return found


ITEMS = (
    item("ida", MONDAY, None),
    item("ahmed", TUESDAY, time(9)),
    item("erik", TUESDAY, time(12, 30)),
    item("done", FRIDAY, time(10), look="quiet", movable=False),
)


@pytest.fixture
def week(show: Callable[..., QWidget]) -> CalendarWeek:
    made = CalendarWeek("Week", "en")
    made.set_week(days(), ITEMS, hint="M moves")
    made.choose_day(TUESDAY)
    show(made)
    return made


class Told:
    """What a board has told."""

    def __init__(self, board: CalendarBoard) -> None:
        self.all: list[tuple[object, ...]] = []
        for name in ("opened", "line_opened", "new_asked", "turned", "dropped", "refused", "wanted"):
            getattr(board, name).connect(lambda *told, name=name: self.all.append((name, *told)))
        board.let_go.connect(lambda: self.all.append(("let_go",)))


def block(board: CalendarBoard, key: str) -> Block:
    found = board.block(key)
    assert found is not None
    return found


def test_what_happens_at_the_same_time_stands_side_by_side() -> None:
    items = [
        item("a", MONDAY, time(9), 60),
        item("b", MONDAY, time(9, 30)),
        item("c", MONDAY, time(10), 30),
        item("d", MONDAY, time(14)),
        item("e", MONDAY, None),
    ]
    assert side_by_side(items, LEAST) == {"a": (0, 2), "b": (1, 2), "c": (0, 2), "d": (0, 1)}


def test_a_narrow_day_gives_its_room_to_the_others_and_a_place_is_a_quarter_of_an_hour() -> None:
    scale = WeekScale(days=tuple(days()), width=1048, gutter=48, narrow=50)
    assert [scale.column(n)[1] for n in range(7)] == [180] * 5 + [50, 50]
    assert scale.day_at(48 + 180 + 3) == TUESDAY
    assert (scale.day_at(0), scale.day_at(9999)) == (MONDAY, MONDAY + timedelta(days=6))
    assert scale.time_at(scale.y(9 * 60) + 10) == time(9, 15)
    assert (scale.time_at(-900), scale.time_at(9999)) == (time(6), time(20, 45))
    assert hours_for([item("late", MONDAY, time(21, 30)), item("early", MONDAY, time(5, 10))]) == (
        5,
        23,
    )


def test_the_arrows_walk_by_days_and_down_a_day(week: CalendarWeek) -> None:
    told, hands = Told(week), Hands()
    week.focus_day(TUESDAY)
    for key, name in (
        (Qt.Key.Key_Down, "Promise due: Ring"),
        (Qt.Key.Key_Down, "Visit, ahmed"),
        (Qt.Key.Key_Down, "Visit, erik"),
        (Qt.Key.Key_Down, "Visit, erik"),
        (Qt.Key.Key_Home, "Monday"),
        (Qt.Key.Key_Down, "Visit, ida"),
        (Qt.Key.Key_End, "Sunday"),
    ):
        hands.press(key)
        assert focused().accessibleName() == name
    assert week.day() == MONDAY + timedelta(days=6)
    hands.press(Qt.Key.Key_Home)
    hands.press(Qt.Key.Key_Right)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_PageDown)
    assert told.all == [
        ("line_opened", "promise:1"),
        ("opened", "ahmed"),
        ("new_asked", TUESDAY, time(9)),
        ("turned", 1),
    ]


def test_a_block_is_moved_by_keyboard_and_enter_lets_it_go(week: CalendarWeek) -> None:
    told, hands = Told(week), Hands()
    block(week, "ahmed").setFocus()
    hands.press(Qt.Key.Key_Down, ALT)
    assert week.hand is not None
    assert (week.hand.day, week.hand.at) == (TUESDAY, time(9, 15))
    assert focused() is week.ghost
    hands.press(Qt.Key.Key_Right)
    hands.press(Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    hands.press(Qt.Key.Key_Return)
    wednesday = TUESDAY + timedelta(days=1)
    assert told.all == [("dropped", "ahmed", wednesday, time(8, 15))]
    assert week.hand.waits
    week.put_back()
    assert week.hand is None
    assert focused() is block(week, "ahmed")


def test_esc_and_going_elsewhere_take_it_back(week: CalendarWeek, show: Callable[..., QWidget]) -> None:
    told, hands = Told(week), Hands()
    block(week, "ida").setFocus()
    hands.press(Qt.Key.Key_M)
    hands.press(Qt.Key.Key_Down)
    assert week.hand is not None
    assert week.hand.at == time(9)
    hands.press(Qt.Key.Key_Delete)
    assert week.hand.at is None
    hands.press(Qt.Key.Key_Escape)
    assert told.all == [("let_go",)]
    assert focused() is block(week, "ida")
    hands.press(Qt.Key.Key_M)
    block(week, "erik").setFocus()
    assert week.hand is None
    assert not week.ghost.isVisible()


def test_a_block_can_be_carried_into_the_next_week(week: CalendarWeek) -> None:
    next_monday = MONDAY + timedelta(days=7)
    week.wanted.connect(lambda _: week.set_week(days(first=next_monday), ()))
    block(week, "erik").setFocus()
    hands = Hands()
    hands.press(Qt.Key.Key_M)
    hands.press(Qt.Key.Key_PageDown)
    assert week.ghost.isVisible()
    assert focused() is week.ghost
    assert week.hand is not None
    assert week.hand.day == TUESDAY + timedelta(days=7)
    week.wanted.connect(lambda _: week.set_week(days(), ITEMS))
    hands.press(Qt.Key.Key_Escape)
    assert focused() is block(week, "erik")


def test_what_is_over_is_not_moved(week: CalendarWeek) -> None:
    told = Told(week)
    block(week, "done").setFocus()
    Hands().press(Qt.Key.Key_M)
    assert told.all == [("refused", "done")]
    assert (block(week, "done").accessibleDescription(), week.hand) == ("", None)
    assert block(week, "erik").accessibleDescription() == "M moves"


def drag(piece: Block, by: QPoint) -> None:
    left, start = Qt.MouseButton.LeftButton, QPoint(20, 10)
    QTest.mousePress(piece, left, Qt.KeyboardModifier.NoModifier, start)
    for share in (0.4, 1.0):
        QTest.mouseMove(piece, start + by * share)
        QApplication.processEvents()
    QTest.mouseRelease(piece, left, Qt.KeyboardModifier.NoModifier, start + by)


def test_the_mouse_moves_a_block_and_snaps_it(week: CalendarWeek) -> None:
    told = Told(week)
    column, hour = week.grid.scale.column(1)[1], week.grid.scale.hour
    piece = block(week, "ahmed")
    drag(piece, QPoint(column, hour + 3))
    assert told.all == [("dropped", "ahmed", TUESDAY + timedelta(days=1), time(10))]
    week.put_back()
    drag(piece, QPoint(0, -piece.mapTo(week, QPoint()).y() - 5))
    assert told.all[-1] == ("dropped", "ahmed", TUESDAY, None)
    week.put_back()
    told.all.clear()
    drag(piece, QPoint(1, 1))
    assert told.all == [("opened", "ahmed")]


def test_tab_comes_by_once_and_goes_on(show: Callable[..., QWidget]) -> None:
    before, after = QLineEdit(), QLineEdit()
    week = CalendarWeek("Week", "en")
    week.set_week(days(), ITEMS)
    week.choose_day(TUESDAY)
    show(before, week, after)
    before.setFocus()
    hands = Hands()
    hands.tab()
    assert isinstance(focused(), DayHead)
    hands.tab()
    assert focused() is after


def test_a_double_click_asks_for_something_new_there(week: CalendarWeek) -> None:
    told = Told(week)
    scale = week.grid.scale
    point = QPoint(scale.column(3)[0] + 9, scale.y(11 * 60) + 2)
    QTest.mouseDClick(week.grid, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert told.all == [("new_asked", MONDAY + timedelta(days=3), time(11))]


def test_shades_and_the_present_moment_are_painted(week: CalendarWeek) -> None:
    shown = week.grid.grab().toImage()
    week.set_now(TUESDAY, time(11, 50))
    week.set_shades([Shade(MONDAY, time(9), time(12), "good", "Best")])
    painted = week.grid.grab().toImage()
    assert painted != shown
    week.set_shades(())
    week.set_now(TUESDAY - timedelta(days=70), time(11, 50))
    assert week.grid.grab().toImage() == shown


@pytest.fixture
def month(show: Callable[..., QWidget]) -> CalendarMonth:
    made = CalendarMonth("Month", lambda n, day: CalendarLine(f"more:{day}", "", f"+{n}", f"{n} more"))
    many = [item(f"v{n}", TUESDAY, time(9 + n)) for n in range(5)]
    made.set_month(days(28), ["48", "49", "50", "51"], many)
    made.choose_day(TUESDAY)
    show(made)
    return made


def test_a_month_shows_three_of_a_day_and_how_many_more(month: CalendarMonth) -> None:
    told = Told(month)
    there = [piece for piece in month.pieces() if piece.day == TUESDAY]
    names = [piece.accessibleName() for piece in there if isinstance(piece, Block)]
    assert names == ["Visit, v0", "Visit, v1", "Visit, v2"]
    lines = [piece for piece in there if isinstance(piece, DayLine)]
    assert [line.accessibleName() for line in lines] == ["Promise due: Ring", "2 more"]
    lines[1].setFocus()
    Hands().press(Qt.Key.Key_Return)
    assert told.all == [("line_opened", f"more:{TUESDAY}")]


def test_a_month_is_moved_in_by_days_and_weeks_and_keeps_the_hour(month: CalendarMonth) -> None:
    told, hands = Told(month), Hands()
    block(month, "v1").setFocus()
    hands.press(Qt.Key.Key_Down, ALT)
    hands.press(Qt.Key.Key_Right)
    hands.press(Qt.Key.Key_Return)
    assert told.all == [("dropped", "v1", TUESDAY + timedelta(days=8), time(10))]
    month.put_back()
    height = month.cell(1).height()
    drag(block(month, "v0"), QPoint(0, height))
    assert told.all[-1] == ("dropped", "v0", TUESDAY + timedelta(days=7), time(9))


def test_beyond_a_day_of_the_month_lies_the_week_below(month: CalendarMonth) -> None:
    hands = Hands()
    month.focus_day(MONDAY)
    hands.press(Qt.Key.Key_Down)
    assert month.day() == MONDAY + timedelta(days=7)
    hands.press(Qt.Key.Key_Up)
    assert month.day() == MONDAY
