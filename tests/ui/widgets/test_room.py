"""Frames that find room for their words: narrow windows, large type, long words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_pane import ListPane
from mentor_desk.ui.widgets.list_rows import ListRow, RowList
from mentor_desk.ui.widgets.navigation import Navigation, NavItem
from mentor_desk.ui.widgets.page import Page
from mentor_desk.ui.widgets.panes import Panes
from mentor_desk.ui.widgets.tick import Choice, Tick
from mentor_desk.ui.widgets.turning_row import TurningRow

Show = Callable[..., QWidget]


def test_the_sidebar_folds_to_pictures_in_a_narrow_window_and_opens_for_one_choice(
    qtbot: QtBot, show: Show
) -> None:
    items = [NavItem("today", "&I dag", picture="today"), NavItem("new", "Nyt uden billede")]
    navigation = Navigation("Mentor Desk", items)
    navigation.set_count("today", 37)
    show(navigation)
    wide = navigation.width()
    navigation.suit(700)
    assert navigation.folded
    assert navigation.width() < wide // 2
    button = navigation._buttons["today"]
    assert button.toolTip() == "I dag"
    assert button.accessibleName() == "I dag, 37"
    qtbot.mouseClick(navigation.opener, Qt.MouseButton.LeftButton)
    assert not navigation.folded
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert navigation.folded
    navigation.suit(1366)
    assert not navigation.folded
    assert not navigation.opener.isVisible()


def test_one_of_list_and_workspace_is_shown_where_there_is_no_room_for_both(
    qtbot: QtBot, show: Show
) -> None:
    rows = RowList("Sager")
    rows.set_rows([ListRow("bo", "Bo"), ListRow("eva", "Eva")])
    rows.setFixedWidth(404)
    workspace = QWidget()
    QVBoxLayout(workspace).addWidget(QLineEdit())
    panes = Panes(rows, workspace)
    window = show(panes)
    window.resize(520, 500)
    assert rows.width() == 520
    assert not workspace.isVisible()
    rows.setFocus()
    rows.choose("bo")
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert workspace.isVisible()
    assert not rows.isVisible()
    qtbot.waitUntil(panes.back.hasFocus)
    qtbot.keyClick(panes.back, Qt.Key.Key_Escape)
    assert rows.hasFocus()
    panes.drawer.present("Nyt", QWidget())
    assert panes.drawer.width() == 520
    assert not rows.isVisible()
    panes.drawer.dismiss()
    assert rows.isVisible()
    window.resize(1170, 500)
    assert workspace.isVisible()
    assert rows.width() == 404


def test_the_list_has_the_whole_width_until_there_is_something_to_choose(
    qtbot: QtBot, show: Show
) -> None:
    rows, workspace, empty = (
        RowList("Sager"),
        QWidget(),
        EmptyState("user", "Ingen", "Opret en.", "Opret"),
    )
    pane = ListPane(rows, empty, placeholder="Navn")
    panes = Panes(pane, workspace)
    show(panes)
    beside = pane.width()
    pane.tell("0 sager", is_empty=True, nothing=True)
    assert pane.width() == panes.width()
    assert not workspace.isVisible()
    empty.button.setFocus()
    panes.drawer.present("Ny sag", QLineEdit())
    rows.set_rows([ListRow("bo", "Bo")])
    pane.tell("1 sag", is_empty=False)
    panes.drawer.dismiss()
    assert (pane.width(), workspace.isVisible()) == (beside, True)
    qtbot.waitUntil(rows.hasFocus)
    pane.tell("filteret skjuler 1", is_empty=True)
    assert workspace.isVisible()
    assert empty.button.hasFocus()


def test_a_page_keeps_its_title_and_puts_what_can_be_done_below_it(qtbot: QtBot, show: Show) -> None:
    page = Page("Opfølgning på virksomheder")
    some = [page.add_action(words, lambda: None) for words in ("Læs en liste ind", "Dagens papirer")]
    primary = page.set_primary("Ny virksomhed", lambda: None)
    window = show(page)
    window.resize(1100, 500)
    title = page._title

    def in_line() -> bool:
        middle = title.geometry().center().y()
        return all(abs(each.geometry().center().y() - middle) < 12 for each in (*some, primary))

    qtbot.waitUntil(in_line)
    window.resize(600, 500)
    qtbot.waitUntil(lambda: all(each.y() > title.geometry().bottom() for each in some))
    qtbot.waitUntil(lambda: title.toolTip() == "" and title.width() >= title.sizeHint().width())


def test_a_cards_actions_go_below_a_title_that_they_would_cut(show: Show) -> None:
    card = Card("Det, vi har aftalt med virksomheden")
    buttons = [card.add_action(words, lambda: None) for words in ("Skriv aftale", "Print", "Se alle")]
    window = show(card)
    window.resize(700, 120)
    assert all(abs(each.y() - buttons[0].y()) < 3 for each in buttons)
    assert buttons[0].y() < card._title.geometry().bottom()
    window.resize(330, 120)
    assert buttons[0].y() > card._title.geometry().bottom()


def test_words_of_a_tick_box_go_on_in_a_further_line(show: Show) -> None:
    tick = Tick("&Læg kolonner, der ikke passer til et felt, i et notat på sagen")
    choice = Choice("En lang mulighed, som også må brydes, fordi der er for lidt plads")
    box = QWidget()
    column = QVBoxLayout(box)
    column.addWidget(tick)
    column.addWidget(choice)
    window = show(box)
    window.resize(220, 300)
    for each in (tick, choice):
        assert each.width() < each.sizeHint().width()
        assert each.height() >= each.heightForWidth(each.width())
        assert each.height() > 2 * each.fontMetrics().height()


def test_fields_side_by_side_stand_below_each_other_where_it_is_narrow(show: Show) -> None:
    box = QWidget()
    row = TurningRow(300, 10, box)
    one, other = QLabel("Fra"), QLabel("Til")
    row.add(one, 2)
    row.add(other, 1)
    window = show(box)
    window.resize(620, 100)
    assert one.y() == other.y()
    assert one.width() > other.width()
    window.resize(250, 200)
    assert other.y() > one.geometry().bottom()
    assert row.heightForWidth(250) > row.heightForWidth(620)
