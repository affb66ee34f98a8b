"""One of many is found by the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from mentor_desk.ui.widgets.pick_field import Pick, PickField
from mentor_desk.ui.widgets.text_field import TextField

FIRMS = (
    Pick("1", "Lunde VVS", "Ådal"),
    Pick("2", "Lundby Tømrer", "Kirkeby"),
    Pick("3", "Skovby Genbrug", "Skovby"),
)


def find(typed: str) -> list[Pick]:
    return [firm for firm in FIRMS if typed.casefold() in firm.title.casefold()]


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    field = PickField(find, offer_new=True)
    field.setObjectName("field")
    column.addWidget(field)
    column.addWidget(TextField())
    column.addStretch(1)
    window.resize(400, 400)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    return window


@pytest.fixture
def field(window: QWidget) -> PickField:
    found = window.findChild(PickField)
    assert isinstance(found, PickField)
    return found


def test_type_go_down_and_press_enter(qtbot, field: PickField) -> None:
    qtbot.keyClicks(field, "lund")
    assert field.list_is_open()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == FIRMS[1]
    assert field.picked_id() == "2"
    assert field.text() == "Lundby Tømrer"
    assert not field.list_is_open()


def test_arrow_down_shows_everything_and_says_where_it_is(qtbot, field: PickField) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.list_is_open()
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.accessibleDescription() == "Skovby Genbrug Skovby"


def test_escape_puts_back_what_was_picked(qtbot, field: PickField) -> None:
    field.set_value(FIRMS[0])
    field.selectAll()
    qtbot.keyClicks(field, "sko")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "Lunde VVS"
    assert field.value() == FIRMS[0]


def test_tab_leaves_and_takes_the_only_match(qtbot, field: PickField) -> None:
    qtbot.keyClicks(field, "skov")
    with qtbot.waitSignal(field.left):
        qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert not field.hasFocus()
    assert field.value() == FIRMS[2]


def test_tab_takes_nothing_when_several_match(qtbot, field: PickField) -> None:
    qtbot.keyClicks(field, "lund")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.value() is None
    assert field.text() == ""


def test_emptying_the_text_empties_the_value(qtbot, field: PickField) -> None:
    field.set_value(FIRMS[0])
    field.selectAll()
    with qtbot.waitSignal(field.changed):
        qtbot.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.value() is None


def test_a_name_that_is_not_there_can_be_added(qtbot, field: PickField) -> None:
    qtbot.keyClicks(field, "Holm")
    with qtbot.waitSignal(field.new_wanted) as wanted:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert wanted.args == ["Holm"]
    assert field.value() is None


def test_a_click_on_a_row_picks_it(qtbot, window: QWidget, field: PickField) -> None:
    qtbot.keyClicks(field, "lund")
    view = window.findChild(QWidget, "picks")
    index = view.model().index(1, 0)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    assert field.value() == FIRMS[1]


def test_the_list_closes_when_the_form_is_scrolled(qtbot) -> None:
    area = QScrollArea()
    inside = QWidget()
    inside.resize(300, 900)
    field = PickField(find, parent=inside)
    field.move(10, 100)
    area.setWidget(inside)
    area.resize(320, 300)
    qtbot.addWidget(area)
    area.show()
    field.hide()
    field.show()
    qtbot.keyClicks(field, "lund")
    assert field.list_is_open()
    area.verticalScrollBar().setValue(50)
    assert not field.list_is_open()
