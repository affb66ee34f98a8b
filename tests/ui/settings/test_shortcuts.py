"""Settings, Shortcuts: found, changed by pressing keys, refused kindly, put back."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mentor_desk.ui.commands.keymap import keymap
from mentor_desk.ui.pages.settings import SettingsPage
from mentor_desk.ui.settings.shortcuts import ShortcutsSection

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def section(page: SettingsPage) -> Iterator[ShortcutsSection]:
    keymap().use({})
    page.choose("keys")
    assert isinstance(page.section, ShortcutsSection)
    yield page.section
    keymap().use({})


def shown(section: ShortcutsSection) -> list[str]:
    return [row.key for row in section.list.rows()]


def test_a_command_is_found_by_its_words_or_its_keys(section: ShortcutsSection) -> None:
    QTest.keyClicks(section.line, "quick")
    assert shown(section) == ["note"]
    section.line.setText("ctrl+shift+p")
    assert shown(section) == ["print_several"]
    assert section.name.text() == "Print several papers"
    section.line.setText("xyz")
    assert (shown(section), section.field.isEnabled()) == ([], False)


def test_keys_are_changed_by_pressing_them_and_put_back(section: ShortcutsSection) -> None:
    section.list.choose("new")
    section.list.activated.emit("new")
    assert section.field.hasFocus()
    QTest.keyClick(section.field, Qt.Key.Key_J, CTRL)
    assert section.field.text() == "Ctrl+J"
    assert section.said.text() == "“New on this page” now has Ctrl+J."
    row = next(each for each in section.list.rows() if each.key == "new")
    assert (row.badge, row.aside) == ("Your own", "Ctrl+J")
    kept = json.loads(section.context.paths.settings.read_text("utf-8"))
    assert kept["shortcuts"] == {"new": "Ctrl+J"}
    section.back.click()
    assert (section.field.text(), dict(keymap().own)) == ("Ctrl+N", {})
    QTest.keyClick(section.field, Qt.Key.Key_Delete)
    assert section.said.text().startswith("“New on this page” has no keys now.")
    section.all_back.click()
    assert section.context.settings.shortcuts == {}
    assert not section.all_back.isEnabled()


def test_keys_that_cannot_be_are_refused_with_a_reason(section: ShortcutsSection) -> None:
    section.list.choose("note")
    section.list.chosen.emit("note")
    for key, modifier, said in (
        (Qt.Key.Key_K, CTRL, "Ctrl+K is already “Search everything”."),
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "A would type in a field."),
        (Qt.Key.Key_N, ALT, "Alt and a letter goes to"),
        (Qt.Key.Key_C, CTRL, "Ctrl+C edits text"),
        (Qt.Key.Key_F4, ALT, "Alt+F4 belongs to the computer"),
    ):
        QTest.keyClick(section.field, key, modifier)
        assert section.said.text().startswith(said)
        assert section.field.text() == "Ctrl+Shift+N"
    assert dict(keymap().own) == {}


def test_what_another_command_has_taken_is_not_put_back(section: ShortcutsSection) -> None:
    section.list.choose("lock")
    section.take("")
    section.list.choose("log")
    section.take("Ctrl+L")
    section.list.choose("lock")
    section.put_back()
    assert section.said.text() == "“Log: who did what” has those keys now. Change that one first."
    assert dict(keymap().own) == {"lock": "", "log": "Ctrl+L"}
