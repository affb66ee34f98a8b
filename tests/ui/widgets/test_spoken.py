"""What is announced to a screen reader, and only when there is one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.ui.widgets.data_table import Cell, Column, DataTable, TableRow
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.message_bar import MessageBar
from mentor_desk.ui.widgets.page import Page
from mentor_desk.ui.widgets.pick_field import Pick, PickField
from mentor_desk.ui.widgets.spoken import announce


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What Qt is asked to let a screen reader say."""
    heard: list[str] = []

    def take(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", take)
    QAccessible.setActive(True)
    yield heard
    QAccessible.setActive(False)


def test_messages_drawers_and_pages_are_announced_by_their_words(qtbot: QtBot, said: list[str]) -> None:
    page, bar, drawer = Page("Sager"), MessageBar(), Drawer()
    for widget in (page, bar, drawer):
        qtbot.addWidget(widget)
    page.show()
    bar.show()
    bar.say("Noten er gemt")
    drawer.present("Ny note", QLabel("Hvad skete der?"))
    assert said == ["Sager", "Noten er gemt", "Ny note"]


def test_a_picker_says_how_many_fit_and_the_row_gone_to(qtbot: QtBot, said: list[str]) -> None:
    picks = [Pick("1", "Bageriet", "Silkeborg"), Pick("2", "Bilhuset", "Them")]
    field = PickField(
        lambda typed: [each for each in picks if typed.casefold() in each.title.casefold()]
    )
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field, "b")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert said[0].startswith("2")
    assert said[-1] in {"Bageriet Silkeborg", "Bilhuset Them"}
    qtbot.keyClicks(field, "xyz")
    assert field.accessibleDescription()
    assert said[-1] == field.accessibleDescription()


def test_nothing_is_announced_without_a_screen_reader(qtbot: QtBot, said: list[str]) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    QAccessible.setActive(False)
    announce(widget, "Hej")
    assert said == []


def test_a_cell_says_its_column_and_whose_row_it_stands_in(qtbot: QtBot) -> None:
    table = DataTable([Column("who", "Borger"), Column("what", "Forløb"), Column("next", "Næste")])
    qtbot.addWidget(table)
    table.set_rows([TableRow("1", (Cell("Ali"), Cell("praktik"), Cell("om 3 dage")))])
    asked = QAccessible.queryAccessibleInterface(table)
    words = [
        (cell.text(QAccessible.Text.Name), cell.text(QAccessible.Text.Description))
        for place in range(asked.childCount())
        if (cell := asked.child(place)) is not None and cell.role() == QAccessible.Role.Cell
    ]
    assert words == [
        ("Borger: Ali", "Forløb: praktik, Næste: om 3 dage"),
        ("Forløb: praktik", "Ali"),
        ("Næste: om 3 dage", "Ali"),
    ]
