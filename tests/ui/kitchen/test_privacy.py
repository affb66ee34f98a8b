"""The firm's owner sits beside: nothing internal is seen, and no key leads to it."""

from __future__ import annotations

import uuid
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from mentor_desk.services import cases, citizens, notes
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.dialogs.search_everything import open_search
from mentor_desk.ui.kitchen.table import KitchenPage
from mentor_desk.ui.main_window import MainWindow
from mentor_desk.ui.placement.workspace import PlacementWorkspace
from tests.services.making import Pair
from tests.ui.hands import Hands, focused, settle

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


def seen(window: QWidget) -> str:
    """Every word that can be seen in the window."""
    words: list[str] = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            words += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
            if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
                words.append(widget.text())
            elif isinstance(widget, QPlainTextEdit):
                words.append(widget.toPlainText())
    return "\n".join(words)


def test_nothing_internal_and_nobody_else_is_seen(
    page: KitchenPage, window: MainWindow, desk: Desk, context: Context, ahmed: Pair, today: date
) -> None:
    context.call(notes.add, day=today, body="Han var ked af det.", case_id=ahmed.case_id)
    settle()
    words = seen(window)
    assert "Ahmed and Lunde VVS" in words
    assert "Nothing is agreed yet" in words
    for hidden in ("Angst", "Pause kl. 10", "670190", "Osman", "ked af", "Bente", "Cases", "Today"):
        assert hidden not in words
    assert window.windowTitle() == "Mentor Desk"
    assert page.geometry() == window.rect()
    assert not desk.isVisible()


def test_what_is_agreed_with_the_citizen_is_told_with_its_day(
    page: KitchenPage, context: Context, ahmed: Pair, today: date
) -> None:
    whose = context.call(cases.open_case, case_id=ahmed.case_id, today=today).citizen_id
    context.call(
        citizens.give_consent, citizen_id=whose, what="Hensyn", to_whom="Lunde VVS", given_on=today
    )
    settle()
    block = page.blocks["shared"]
    assert block.words.replace("\u00a0", " ") == "Pause kl. 10\nAgreed with Ahmed on 24. november"
    assert not block.writable


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_K, CTRL),
        (Qt.Key.Key_N, CTRL),
        (Qt.Key.Key_N, CTRL | SHIFT),
        (Qt.Key.Key_1, CTRL),
        (Qt.Key.Key_3, CTRL),
        (Qt.Key.Key_F1, NONE),
        (Qt.Key.Key_Left, ALT),
    ],
)
def test_the_keys_of_the_desk_do_nothing(
    page: KitchenPage, window: MainWindow, desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    before, place = seen(window), desk.place()
    Hands().press(key, modifier)
    page.blocks["why"].begin()
    Hands().press(key, modifier)
    page.blocks["why"].give_up()
    settle()
    page.blocks["who"].setFocus()
    assert seen(window) == before
    assert desk.place() == place
    assert not page.isHidden()


def test_tab_never_leaves_the_table(page: KitchenPage) -> None:
    hands = Hands()
    for _ in range(30):
        hands.tab()
        assert page.isAncestorOf(focused())


def test_escape_gives_the_desk_and_the_keyboard_back(
    workspace: PlacementWorkspace, window: MainWindow, desk: Desk
) -> None:
    workspace.header.kitchen.setFocus()
    Hands().press(Qt.Key.Key_F11)
    [page] = window.findChildren(KitchenPage)
    assert not desk.isVisible()
    Hands().press(Qt.Key.Key_Escape)
    assert not isValid(page)
    assert desk.isVisible()
    assert focused() is workspace.header.kitchen
    Hands().press(Qt.Key.Key_K, CTRL | SHIFT)
    assert not desk.isVisible()
    Hands().press(Qt.Key.Key_K, CTRL | SHIFT)
    assert desk.isVisible()


def test_after_it_the_search_works_again(
    page: KitchenPage, desk: Desk, window: MainWindow, context: Context
) -> None:
    page.done.click()
    settle()
    open_search(context, desk)
    assert "Ctrl+K" in seen(window)


def test_it_locks_by_its_key_and_what_is_typed_is_kept(
    page: KitchenPage, desk: Desk, context: Context, praktik_id: uuid.UUID
) -> None:
    asked: list[bool] = []
    desk.lock_asked.connect(lambda: asked.append(True))
    page.blocks["why"].begin()
    Hands().fill(" Og to til.")
    Hands().press(Qt.Key.Key_L, CTRL)
    assert asked == [True]
    context.about_to_lock.emit()
    assert page.table.values.purpose.endswith("Og to til.")
    assert not desk.isVisible()


def test_going_to_a_record_uncovers_it(
    page: KitchenPage, desk: Desk, context: Context, ahmed: Pair
) -> None:
    context.go("case", str(ahmed.case_id))
    settle()
    assert desk.isVisible()
    assert desk.place() == ("case", str(ahmed.case_id))
