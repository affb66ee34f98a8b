"""The order in VITAS: copied by keyboard, ticked, and gone from the clipboard."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import placements
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue
from mentor_desk.ui.clipboard import Clipboard
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.placement import vitas_drawer
from mentor_desk.ui.placement.vitas_drawer import VitasDrawer
from tests.services.making import pair, praktik, register


@pytest.fixture
def placement_id(database: Database, today: date, rulebook: Rulebook, danish: Catalogue) -> uuid.UUID:
    """A registered praktik."""
    two = pair(database, today)
    return register(database, two, praktik(two, today), rulebook, danish, today)


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> Iterator[DeskPage]:
    """A page in an active window."""
    made = DeskPage(context, "Sager")
    made.set_content(QWidget())
    qtbot.addWidget(made)
    made.resize(1170, 768)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.drawer.dismiss()


@pytest.fixture
def order(page: DeskPage, context: Context, placement_id: uuid.UUID) -> VitasDrawer:
    """The order, open."""
    vitas_drawer.present(page.drawer, context, placement_id=placement_id)
    body = page.drawer.body()
    assert isinstance(body, VitasDrawer)
    return body


def test_enter_copies_ticks_and_goes_on_to_the_next(order: VitasDrawer) -> None:
    first, second = list(order.lines.values())[:2]
    assert QApplication.focusWidget() is first.button
    QTest.keyClick(first.button, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "Lunde VVS"
    assert first.tick.isChecked()
    assert QApplication.focusWidget() is second.button


def test_ticks_are_there_when_it_is_opened_again(
    order: VitasDrawer, page: DeskPage, context: Context, placement_id: uuid.UUID
) -> None:
    order.lines["cvr"].button.click()
    page.drawer.dismiss()
    vitas_drawer.present(page.drawer, context, placement_id=placement_id)
    again = page.drawer.body()
    assert isinstance(again, VitasDrawer)
    assert [key for key, line in again.lines.items() if line.tick.isChecked()] == ["cvr"]


def test_the_clipboard_is_emptied_when_the_order_is_closed(order: VitasDrawer, page: DeskPage) -> None:
    order.lines["cpr"].button.click()
    assert QGuiApplication.clipboard().text() == "670190-1234"
    page.drawer.dismiss()
    assert QGuiApplication.clipboard().text() == ""


def test_what_somebody_else_copied_since_is_left_alone(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    clipboard = Clipboard(owner)
    clipboard.copy("24256790")
    QGuiApplication.clipboard().setText("en helt anden tekst")
    clipboard.take_back()
    assert QGuiApplication.clipboard().text() == "en helt anden tekst"


def test_the_day_and_the_number_are_kept(
    order: VitasDrawer, context: Context, placement_id: uuid.UUID
) -> None:
    order.form.set_values({"day": context.today(), "number": "4711"})
    order.buttons[0].click()
    kept = context.call(placements.values_of, placement_id=placement_id)
    assert (kept.vitas_on, kept.vitas_number) == (context.today(), "4711")


def test_a_value_that_is_not_in_the_record_cannot_be_copied(order: VitasDrawer) -> None:
    assert not order.lines["employer_mail"].button.isEnabled()
