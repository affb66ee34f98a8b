"""The parts around a page: sidebar, header, drawer, message bar, palette."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_pane import ListPane
from mentor_desk.ui.widgets.list_rows import ListRow, RowList
from mentor_desk.ui.widgets.message_bar import MessageBar
from mentor_desk.ui.widgets.navigation import Navigation, NavItem
from mentor_desk.ui.widgets.page import Page
from mentor_desk.ui.widgets.panes import Panes
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


def test_the_list_stays_beside_the_drawer_where_there_is_no_room_for_the_workspace(show: Show) -> None:
    rows = RowList("Sager")
    rows.setFixedWidth(404)
    workspace = QWidget()
    panes = Panes(rows, workspace)
    window = show(panes)
    window.resize(714, 440)
    assert workspace.width() > rows.width()
    panes.drawer.present("Nyt forløb", _form())
    assert rows.isVisible()
    assert not workspace.isVisible()
    assert window.width() == 714


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
