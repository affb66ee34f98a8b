"""The grid of attendance: written by keyboard like a word a week, or with the mouse."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from mentor_desk.services import attendance, placement_turns
from mentor_desk.services.attendance import Week
from mentor_desk.terms import AttendanceMark
from mentor_desk.ui.context import Context
from mentor_desk.ui.placement.attendance_card import AttendanceCard
from mentor_desk.ui.placement.attendance_words import words
from mentor_desk.ui.placement.workspace import PlacementWorkspace
from tests.ui.hands import Hands, settle

MONDAY = date(2026, 11, 23)
DAY = timedelta(days=1)


@pytest.fixture
def card(workspace: PlacementWorkspace) -> AttendanceCard:
    found = workspace.card(AttendanceCard)
    assert isinstance(found, AttendanceCard)
    return found


def this_week(context: Context, placement_id: uuid.UUID) -> Week:
    return context.call(attendance.week, placement_id=placement_id, monday=MONDAY)


def marks(context: Context, placement_id: uuid.UUID) -> list[AttendanceMark | None]:
    return [day.mark for day in this_week(context, placement_id).days]


def test_no_two_words_begin_with_the_same_letter() -> None:
    assert len({word[0].upper() for word in words().values()}) == len(AttendanceMark)


def test_a_week_is_written_like_a_word(
    card: AttendanceCard, context: Context, praktik_id: uuid.UUID
) -> None:
    card.grid.go_to(MONDAY)
    card.grid.setFocus()
    hands = Hands()
    for letter in (Qt.Key.Key_P, Qt.Key.Key_L, Qt.Key.Key_I, Qt.Key.Key_A):
        hands.press(letter)
    expected = [AttendanceMark.PRESENT, AttendanceMark.LATE, AttendanceMark.ILL, AttendanceMark.ABSENT]
    assert marks(context, praktik_id)[:4] == expected
    assert card.grid.current_day() == MONDAY + 4 * DAY
    assert not card.absence.isHidden()
    assert "25. november" in card.absence.findChildren(type(card._empty))[1].text()


def test_space_goes_through_the_marks_and_delete_takes_one_away(
    card: AttendanceCard, context: Context, praktik_id: uuid.UUID
) -> None:
    card.grid.go_to(MONDAY)
    card.grid.setFocus()
    hands = Hands()
    for expected in (AttendanceMark.PRESENT, AttendanceMark.LATE, AttendanceMark.ILL):
        hands.press(Qt.Key.Key_Space)
        assert marks(context, praktik_id)[0] is expected
    hands.press(Qt.Key.Key_Right)
    hands.press(Qt.Key.Key_Left)
    hands.press(Qt.Key.Key_Delete)
    assert marks(context, praktik_id)[0] is None


def test_a_button_marks_the_current_day_and_today_where_none_is(
    card: AttendanceCard, context: Context, praktik_id: uuid.UUID, today: date
) -> None:
    button = card.legend.findChildren(QPushButton)[0]
    Hands().click(button)
    assert marks(context, praktik_id)[today.weekday()] is AttendanceMark.PRESENT


def test_hours_are_typed_into_their_cell_with_a_comma(
    card: AttendanceCard, context: Context, praktik_id: uuid.UUID
) -> None:
    card.grid.go_to(MONDAY)
    card.grid.setFocus()
    hands = Hands()
    hands.press(Qt.Key.Key_End)
    hands.press(Qt.Key.Key_Left)
    hands.fill("14,5")
    hands.press(Qt.Key.Key_Return)
    week = this_week(context, praktik_id)
    assert (week.hours, week.planned) == (14.5, 15.0)


def test_a_remark_is_saved_when_it_is_left(
    card: AttendanceCard, context: Context, praktik_id: uuid.UUID
) -> None:
    card.grid.go_to(MONDAY)
    card.remark.setFocus()
    hands = Hands()
    hands.fill("Bussen kørte ikke")
    card.grid.setFocus()
    settle()
    assert this_week(context, praktik_id).remark == "Bussen kørte ikke"
    card.grid.go_to(MONDAY - 7 * DAY)
    assert card.remark.value() == ""


def test_a_day_on_pause_takes_no_letter(
    card: AttendanceCard, context: Context, praktik_id: uuid.UUID, today: date
) -> None:
    context.call(
        placement_turns.pause,
        placement_id=praktik_id,
        day=today,
        until=None,
        reason="Syg",
        today=today,
    )
    settle()
    card.grid.go_to(today)
    card.grid.setFocus()
    Hands().press(Qt.Key.Key_P)
    assert marks(context, praktik_id) == [None] * 7
    index = card.grid.weeks_model.index(0, 1)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "tirsdag 24. november 2026, on pause"


def test_tab_leaves_the_grid(card: AttendanceCard) -> None:
    card.grid.setFocus()
    Hands().tab()
    assert not card.grid.hasFocus()
