"""Back in the field where the keyboard was."""

from __future__ import annotations

import json

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.ui.same_field import place_in, return_to


class Page(QWidget):
    """Two boxes of fields."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.fields: list[QWidget] = []
        for _ in range(2):
            box = QWidget()
            row = QVBoxLayout(box)
            made: list[QWidget] = [QLineEdit("Frida Holm"), QLineEdit(), QPlainTextEdit("to\nlinjer")]
            for field in made:
                row.addWidget(field)
            column.addWidget(box)
            self.fields += made


def test_the_keyboard_comes_back_to_the_same_place_on_a_page_made_anew(qtbot: QtBot) -> None:
    old, new = Page(), Page()
    for page in (old, new):
        qtbot.addWidget(page)
        page.show()
    line, area = old.fields[3], old.fields[5]
    assert isinstance(line, QLineEdit)
    assert isinstance(area, QPlainTextEdit)
    line.setFocus()
    line.setCursorPosition(4)
    place = json.loads(json.dumps(place_in(old)))
    assert "Frida" not in json.dumps(place)
    assert return_to(new, place)
    found = new.fields[3]
    assert isinstance(found, QLineEdit)
    assert new.focusWidget() is found
    assert found.cursorPosition() == 4
    area.setFocus()
    area.moveCursor(area.textCursor().MoveOperation.End)
    assert return_to(new, place_in(old))
    assert new.focusWidget() is new.fields[5]


def test_a_field_that_is_gone_or_a_spoilt_place_leaves_the_keyboard_alone(qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)
    page.fields[0].setFocus()
    place = place_in(page)
    for spoilt in (
        {},
        {"way": "QWidget:0"},
        {"way": ["QWidget:7"]},
        {"way": ["QWidget"]},
        {"way": [3]},
    ):
        assert not return_to(page, spoilt)
    page.fields[0].setEnabled(False)
    assert not return_to(page, place)
