"""The keys in force."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.ui.commands.desk_commands import LOCK, NEW, NOTE, SEARCH
from mentor_desk.ui.commands.keymap import Keymap
from mentor_desk.ui.commands.listing import keys_of, listed
from mentor_desk.ui.commands.shortcut import bind, tip

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_choice_takes_the_place_of_what_comes_along(keys: Keymap) -> None:
    keys.use({"new": "Ctrl+J", "lock": ""})
    assert (keys.told(NEW), keys.told(LOCK), keys.told(SEARCH)) == ("Ctrl+J", "", "Ctrl+K")
    assert keys.holder("Ctrl+J", SEARCH) is NEW
    assert keys.holder("Ctrl+J", NEW) is None
    assert keys.holder("Ctrl+N", SEARCH) is None


def test_senseless_choices_leave_the_keys_that_come_along(keys: Keymap) -> None:
    keys.use(
        {"new": "A", "note": "Ctrl+J", "print": "Ctrl+J", "gone for good": "Ctrl+G", "lock": "Ctrl+L"}
    )
    assert keys.own == {"note": "Ctrl+J"}
    assert keys.told(NEW) == "Ctrl+N"


def test_keys_given_to_one_command_are_taken_from_the_one_that_comes_with_them(keys: Keymap) -> None:
    keys.use({"note": "Ctrl+N"})
    assert (keys.keys(NOTE), keys.keys(NEW)) == (("Ctrl+N",), ())


def test_what_is_bound_and_told_follows_at_once(keys: Keymap, qtbot: QtBot) -> None:
    window, called = QWidget(), []
    button = QPushButton("New", window)
    qtbot.addWidget(window)
    bind(window, NEW, lambda: called.append("new"))
    tip(button, NEW, "New visit")
    assert button.toolTip() == "New visit (Ctrl+N)"
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    keys.use({"new": "Ctrl+J"})
    qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
    assert called == []
    qtbot.keyClick(window, Qt.Key.Key_J, CTRL)
    assert called == ["new"]
    assert (button.toolTip(), button.accessibleDescription()) == ("New visit (Ctrl+J)",) * 2
    keys.use({"new": ""})
    assert button.toolTip() == "New visit"


def test_the_list_for_people_has_groups_words_and_keys(keys: Keymap) -> None:
    keys.use({"page.cases": "F8"})
    rows = {row.key: row for _, some in listed() for row in some}
    assert (rows["page.cases"].words, rows["page.cases"].keys) == ("Cases", "F8")
    assert (keys_of("finish"), keys_of("nothing of the kind")) == ("Ctrl+Enter", "")
