"""Everything from one line, by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.ui.widgets.command_palette import CommandPalette
from mentor_desk.ui.widgets.list_rows import ListRow

Show = Callable[..., QWidget]
PEOPLE = [
    ListRow("ahmed", "Ahmed Osman", group="Borgere"),
    ListRow("aase", "Åse Ærø", group="Borgere"),
    ListRow("aadal", "Ådal Tagdækning", group="Virksomheder"),
]


@pytest.fixture
def palette(qtbot: QtBot, show: Show) -> CommandPalette:
    def find(text: str) -> Sequence[ListRow]:
        return [row for row in PEOPLE if text.lower() in row.title.lower()]

    field = QLineEdit()
    window = show(field)
    field.setFocus()
    return CommandPalette(window, find, lambda: [ListRow("new", "Nyt besøg", "Ctrl+N")])


def test_the_palette_opens_a_result_by_keyboard_only(qtbot: QtBot, palette: CommandPalette) -> None:
    opened: list[str] = []
    palette.opened.connect(opened.append)
    before = QApplication.focusWidget()
    palette.ask()
    assert [row.key for row in palette.rows()] == ["new"]
    QTest.keyClicks(QApplication.focusWidget(), "a")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert opened == ["aadal"]
    assert not palette.isVisible()
    assert before.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Tab])
def test_esc_and_tab_leave_the_palette(qtbot: QtBot, palette: CommandPalette, key: Qt.Key) -> None:
    before = QApplication.focusWidget()
    palette.ask("a")
    qtbot.keyClick(QApplication.focusWidget(), key)
    assert not palette.isVisible()
    assert before.hasFocus()


def test_the_palette_says_when_nothing_is_found(qtbot: QtBot, palette: CommandPalette) -> None:
    palette.ask("zzz")
    assert palette._nothing.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert palette.isVisible()
