"""The parts of a page: rows to act on, tabs, filters, notices, questions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.confirm import Confirm
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_pane import ListPane
from mentor_desk.ui.widgets.list_rows import ListRow, RowList
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.progress_bar import TaskBar
from mentor_desk.ui.widgets.tabs import Tabs

Show = Callable[..., QWidget]
PEOPLE = [
    ListRow("ahmed", "Ahmed Osman", group="Borgere"),
    ListRow("aase", "Åse Ærø", group="Borgere"),
    ListRow("aadal", "Ådal Tagdækning", group="Virksomheder"),
]


def test_a_row_of_today_opens_by_enter_and_is_done_by_its_button(qtbot: QtBot, show: Show) -> None:
    card = Card("Det haster lidt", flush=True)
    done: list[str] = []
    for key in ("noor", "krogh"):
        row = ActionRow(key, key.title(), "i dag", badge="19 dage", tone="warning", action_text="Ring")
        row.opened.connect(lambda key: done.append(f"open {key}"))
        row.acted.connect(lambda key: done.append(f"act {key}"))
        card.add(row)
    show(card)
    first = card.findChild(ActionRow)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert done == ["open krogh", "act krogh"]


def test_ctrl_tab_walks_the_tabs(qtbot: QtBot, show: Show) -> None:
    tabs = Tabs("Faner")
    field = QLineEdit()
    tabs.add("one", "Tidslinje", field)
    tabs.add("two", "Profil", QWidget())
    show(tabs)
    chosen: list[str] = []
    tabs.chosen.connect(chosen.append)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert chosen == ["two"]
    assert tabs.current() == "two"
    assert tabs.widget("two").isVisible()


def test_typing_narrows_the_list_and_down_goes_into_it(qtbot: QtBot, show: Show) -> None:
    rows = RowList("Sager")
    rows.set_rows(PEOPLE)
    pane = ListPane(rows, EmptyState("cases", "Ingen", "Begynd her"), placeholder="Find i listen")
    pane.filter.set_chips([("mine", "Mine 24"), ("all", "Alle 27")])
    show(pane)
    typed: list[str] = []
    chips: list[str] = []
    pane.filter.text_changed.connect(typed.append)
    pane.filter.chip_chosen.connect(chips.append)
    pane.filter.focus_line()
    QTest.keyClicks(QApplication.focusWidget(), "as")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert typed == ["a", "as"]
    assert rows.hasFocus()
    qtbot.mouseClick(pane.filter._chips["all"], Qt.MouseButton.LeftButton)
    assert chips == ["all"]
    assert pane.filter.chip() == "all"
    pane.tell("0 af 27 vises", is_empty=True)
    assert pane.empty.isVisible()
    assert pane.filter.chip() == "all"


def test_a_notice_shows_names_as_text_and_its_link_acts(qtbot: QtBot, show: Show) -> None:
    done: list[bool] = []
    notice = Notice(
        "warning", "<b>Bo & Co</b>", "Sæt til 13 uger", lambda: done.append(True), lead="16 uger"
    )
    show(notice)
    assert notice.accessibleName() == "16 uger <b>Bo & Co</b>"
    assert "&lt;b&gt;" in notice._words.text()
    qtbot.mouseClick(notice._link, Qt.MouseButton.LeftButton)
    assert done == [True]


def test_a_task_can_be_stopped_once(qtbot: QtBot, show: Show) -> None:
    bar = TaskBar()
    show(bar)
    assert not bar.isVisible()
    bar.start("Udskriver", 24)
    bar.progress(3)
    stopped: list[bool] = []
    bar.cancelled.connect(lambda: stopped.append(True))
    for _ in range(2):
        qtbot.mouseClick(bar._cancel, Qt.MouseButton.LeftButton)
    bar.finish()
    assert stopped == [True]
    assert not bar.isVisible()


def test_enter_never_means_a_dangerous_yes(qtbot: QtBot, show: Show) -> None:
    dialog = Confirm("Slet alt?", "Det kan ikke hentes tilbage.", "Slet", danger=True)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == Confirm.DialogCode.Rejected
