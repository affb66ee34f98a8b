"""F6 walks through the parts of the window, and Esc closes what is on top."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.widgets.navigation_button import NavigationButton
from mentor_desk.ui.widgets.search_button import SearchButton
from tests.ui.note_page import NotePage, specs


@pytest.fixture
def desk(qtbot: QtBot, context: Context) -> Iterator[Desk]:
    """The desk on its first page, with the keyboard in the page's field."""
    window = QMainWindow()
    made = Desk(context, specs())
    window.setCentralWidget(made)
    window.resize(1366, 768)
    qtbot.addWidget(window)
    made.go("first")
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    page_of(made).field.setFocus()
    yield made
    window.close()


def page_of(desk: Desk) -> NotePage:
    assert isinstance(desk.page, NotePage)
    return desk.page


def test_f6_goes_from_part_to_part_and_comes_back_where_one_was(desk: Desk, qtbot: QtBot) -> None:
    page = page_of(desk)
    page.drawer.present("A form", QLineEdit(), [QPushButton("Save")])
    button = page.drawer.findChildren(QPushButton)[0]
    button.setFocus()
    walked = []
    for _ in range(4):
        qtbot.keyClick(desk.window(), Qt.Key.Key_F6)
        walked.append(QApplication.focusWidget())
    assert isinstance(walked[0], NavigationButton)
    assert walked[0].is_here()
    assert isinstance(walked[1], SearchButton)
    assert walked[2:] == [page.field, button]
    qtbot.keyClick(desk.window(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is page.field


def test_esc_beside_the_drawer_closes_it(desk: Desk, qtbot: QtBot) -> None:
    page = page_of(desk)
    page.drawer.present("A form", QLineEdit())
    page.field.setFocus()
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert not page.drawer.is_open()
