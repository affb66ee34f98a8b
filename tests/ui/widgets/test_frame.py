"""The parts around a page: sidebar, header, drawer, message bar, palette."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.command_palette import CommandPalette
from mentor_desk.ui.widgets.confirm import Confirm
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_pane import ListPane
from mentor_desk.ui.widgets.list_rows import ListRow, RowList
from mentor_desk.ui.widgets.message_bar import MessageBar
from mentor_desk.ui.widgets.navigation import Navigation, NavItem
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.page import Page
from mentor_desk.ui.widgets.panes import Panes
from mentor_desk.ui.widgets.progress_bar import TaskBar
from mentor_desk.ui.widgets.tabs import Tabs

Show = Callable[..., QWidget]
PEOPLE = [
    ListRow("ahmed", "Ahmed Osman", group="Borgere"),
    ListRow("aase", "Åse Ærø", group="Borgere"),
    ListRow("aadal", "Ådal Tagdækning", group="Virksomheder"),
]


def _navigation() -> Navigation:
    items = [NavItem("today", "&I dag"), NavItem("cases", "Sager"), NavItem("firms", "Virksomheder")]
    return Navigation("Mentor Desk", items, [NavItem("lock", "Lås", "Ctrl+L", page=False)])


def _form() -> QWidget:
    form = QWidget()
    QVBoxLayout(form).addWidget(QLineEdit())
    return form


def _names(window: QWidget) -> dict[QWidget, str]:
    """The accessible names of everything the keyboard reaches."""
    reached = [
        each for each in window.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    texts = {}
    for each in reached:
        told = QAccessible.queryAccessibleInterface(each)
        texts[each] = told.text(QAccessible.Text.Name)
    return texts


def test_arrow_keys_walk_the_sidebar_and_enter_goes_there(qtbot: QtBot, show: Show) -> None:
    navigation = _navigation()
    navigation.choose("today")
    show(navigation)
    chosen: list[str] = []
    navigation.chosen.connect(chosen.append)
    first = next(iter(navigation._buttons.values()))
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert chosen == ["cases"]
    assert navigation.chosen_key() == "cases"


def test_an_item_that_is_no_page_is_told_but_never_marked(qtbot: QtBot, show: Show) -> None:
    navigation = _navigation()
    navigation.choose("cases")
    show(navigation)
    chosen: list[str] = []
    navigation.chosen.connect(chosen.append)
    qtbot.mouseClick(navigation._buttons["lock"], Qt.MouseButton.LeftButton)
    assert chosen == ["lock"]
    assert navigation.chosen_key() == "cases"


def test_an_item_says_how_much_waits_there(qtbot: QtBot) -> None:
    navigation = _navigation()
    qtbot.addWidget(navigation)
    navigation.set_count("today", 6)
    assert navigation._buttons["today"].accessibleName() == "I dag, 6"


def test_the_sidebar_has_the_width_of_the_design(qtbot: QtBot) -> None:
    navigation = _navigation()
    qtbot.addWidget(navigation)
    assert navigation.width() == 196


def test_the_header_asks_for_the_search_and_does_the_primary_action(qtbot: QtBot, show: Show) -> None:
    done: list[str] = []
    page = Page("Sager", "Tirsdag 24. november")
    button = page.set_primary("Ny borger", lambda: done.append("primary"))
    page.search_asked.connect(lambda: done.append("search"))
    show(page)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    page._search.setFocus()
    qtbot.keyClick(page._search, Qt.Key.Key_Return)
    assert done == ["primary", "search"]


def test_esc_closes_the_drawer_and_gives_the_focus_back(qtbot: QtBot, show: Show) -> None:
    rows = RowList("Sager")
    rows.set_rows(PEOPLE)
    panes = Panes(rows, QWidget())
    show(panes)
    closed: list[bool] = []
    panes.drawer.closed.connect(lambda: closed.append(True))
    rows.setFocus()
    form = _form()
    field = form.findChild(QLineEdit)
    panes.drawer.present("Nyt forløb", form, [QPushButton("Opret forløb")], note="Kladde gemt 10.42")
    assert field.hasFocus()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not panes.drawer.isVisible()
    assert rows.hasFocus()
    assert closed == [True]


def test_the_list_gives_way_to_the_drawer_where_the_window_is_narrow(qtbot: QtBot, show: Show) -> None:
    rows = RowList("Sager")
    rows.setFixedWidth(404)
    workspace = QWidget()
    panes = Panes(rows, workspace)
    window = show(panes)
    window.resize(1170, 700)
    rows.setFocus()
    panes.drawer.present("Nyt forløb", _form())
    assert not rows.isVisible()
    assert workspace.isVisible()
    panes.drawer.dismiss()
    assert rows.isVisible()
    assert rows.hasFocus()


def test_another_form_takes_the_place_of_the_first_in_the_drawer(qtbot: QtBot, show: Show) -> None:
    panes = Panes(None, QWidget())
    show(panes)
    panes.drawer.present("Et", _form(), [QPushButton("Et")])
    second = _form()
    panes.drawer.present("To", second, [QPushButton("To")])
    assert panes.drawer.body() is second
    assert [button.text() for button in panes.drawer._buttons] == ["To"]


def test_the_undo_link_calls_once_and_disappears(qtbot: QtBot, show: Show) -> None:
    bar = MessageBar()
    show(bar)
    undone: list[bool] = []
    bar.say("Gemt 10.42", lambda: undone.append(True))
    assert bar._link.isVisible()
    bar._link.setFocus()
    qtbot.keyClick(bar._link, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: undone == [True])
    assert not bar._link.isVisible()


def test_an_undo_may_speak_in_the_bar_itself(qtbot: QtBot, show: Show) -> None:
    bar = MessageBar()
    show(bar)
    bar.say("Gemt", lambda: bar.say("Fortrudt"))
    qtbot.mouseClick(bar._link, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bar.text == "Fortrudt")


def test_a_warning_has_a_mark_and_no_undo(qtbot: QtBot, show: Show) -> None:
    bar = MessageBar()
    show(bar)
    bar.say("Gemt", lambda: None)
    bar.warn("Disken er fuld.")
    assert bar._mark.isVisible()
    assert not bar._link.isVisible()


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


def test_everything_the_keyboard_reaches_has_a_name(qtbot: QtBot, show: Show) -> None:
    navigation = _navigation()
    navigation.set_load(26, 18, 28, caption="24 sager", note="Ramme 18–28")
    rows = RowList("Sager")
    pane = ListPane(rows, EmptyState("cases", "Ingen", "Tekst", "Ny borger"), placeholder="Find")
    pane.filter.set_chips([("mine", "Mine")])
    pane.filter.set_orders([("name", "Navn")])
    tabs = Tabs("Faner")
    tabs.add("one", "Et", ActionRow("k", "Ring til Bo", action_text="Ring"))
    page = Page("Sager")
    panes = Panes(pane, tabs)
    page.set_body(panes)
    page.set_primary("Ny borger", lambda: None)
    bar = MessageBar()
    bar.say("Gemt", lambda: None)
    window = show(navigation, page, bar)
    panes.drawer.present("Nyt", QWidget(), [QPushButton("Opret")])
    assert [each for each, name in _names(window).items() if not name] == []
