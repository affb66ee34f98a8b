"""The list of what waits for the journal, worked off by keyboard."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mentor_desk.services import journal_duty, notes
from mentor_desk.storage.database import Database
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import note_form
from mentor_desk.ui.forms.fold import Fold
from mentor_desk.ui.journalizing.journal_view import JournalView, Shown
from mentor_desk.ui.journalizing.written_form import WrittenForm
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.notice import Notice
from tests.services.making import pair


@pytest.fixture
def drawer(qtbot: QtBot) -> Drawer:
    """Where forms appear."""
    made = Drawer()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def view(
    qtbot: QtBot, context: Context, drawer: Drawer, database: Database, today: date
) -> JournalView:
    """The list with three notes."""
    case_id = pair(database, today).case_id
    for words in ("Ringede til Torben", "Ahmed kom til tiden", "Ny arbejdstid"):
        database.write(notes.add, day=today, body=words, case_id=case_id)
    made = JournalView(context, drawer)
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show()
    return made


def press(view: JournalView, words: str) -> None:
    next(each for each in view.findChildren(QPushButton) if words in each.text()).click()


def test_nothing_can_be_done_before_something_is_chosen(view: JournalView) -> None:
    view.table.choose(None)
    view._read()
    acts = [each for each in view.findChildren(QPushButton) if "&" in each.text()]
    assert len(view.table.keys()) == 3
    assert len(acts) == 5, "the fifth opens the record that is read"
    assert not any(each.isEnabled() for each in acts)


def test_all_are_copied_as_text_and_marked_with_a_number(
    qtbot: QtBot, view: JournalView, drawer: Drawer, context: Context
) -> None:
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    view.copy()
    copied = QGuiApplication.clipboard().text()
    assert copied.count("Ahmed") >= 3
    assert "Ny arbejdstid" in copied
    press(view, "Written in")
    form = drawer.body()
    assert isinstance(form, WrittenForm)
    form.form.field("number").set_value("26/100")
    next(each for each in drawer.findChildren(QPushButton) if "Written in" in each.text()).click()
    view.redraw()
    assert view.table.keys() == []
    settled = context.call(journal_duty.records, today=context.today(), settled=True)
    assert {one.journal_number for one in settled} == {"26/100"}


def test_what_is_chosen_stays_chosen_and_moves_to_its_own_chip(
    view: JournalView,
) -> None:
    view.table.choose(view.table.keys()[1])
    press(view, "M&ust be")
    view.redraw()
    assert len(view.table.keys()) == 3
    assert len(view.chosen()) == 1
    view.pane.filter.choose_chip(Shown.MUST)
    view.redraw()
    assert len(view.table.keys()) == 1
    view.pane.filter.set_text("findes ikke")
    assert view.table.keys() == []


def test_a_click_ticks_and_the_row_is_read_beside_the_list(qtbot: QtBot, view: JournalView) -> None:
    table = view.table
    for row in (0, 2):
        box = table.visualRect(table.model().index(row, 0)).center()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert table.chosen_keys() == [table.keys()[0], table.keys()[2]]
    assert view.reading.text == view._found[table.keys()[2]].body
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert len(view.chosen()) == 1
    qtbot.keyClick(table, Qt.Key.Key_Up)
    qtbot.keyClick(table, Qt.Key.Key_Up)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert view.chosen() == [(view._found[key].source, view._found[key].id) for key in table.keys()[:1]]
    assert "3 for you to decide about" in view._summary


def test_an_earlier_wording_of_a_note_can_be_unfolded(
    context: Context, drawer: Drawer, database: Database, today: date
) -> None:
    case_id = pair(database, today).case_id
    note_id = context.call(notes.add, day=today, body="Som det var", case_id=case_id)
    context.call(notes.update, note_id=note_id, text="Som det er")
    note_form.present(drawer, context, note_id=note_id)
    form = drawer.body()
    assert form is not None
    fold = form.findChild(Fold)
    assert "1" in fold.heading.text()
    fold.unfold()
    assert any("Som det var" in each.text for each in fold.findChildren(Notice))
