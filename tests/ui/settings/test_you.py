"""Who the mentor is, saved field by field."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.services import mentor
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.settings import SettingsPage
from mentor_desk.ui.settings.you import YouSection


def you(page: SettingsPage) -> YouSection:
    assert isinstance(page.section, YouSection)
    return page.section


def fill(qtbot: QtBot, field: Any, words: str) -> None:
    assert isinstance(field, QWidget)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Tab)


def test_a_field_is_saved_when_it_is_left(page: SettingsPage, context: Context, qtbot: QtBot) -> None:
    fill(qtbot, you(page).form.field("title"), "Jobmentor")
    me = context.call(mentor.me)
    assert me is not None
    assert me.title == "Jobmentor"


def test_an_empty_name_is_refused_beside_the_field(
    page: SettingsPage, context: Context, qtbot: QtBot
) -> None:
    field = you(page).form.field("name")
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert you(page).form.beneath("name")
    me = context.call(mentor.me)
    assert me is not None
    assert me.name == "Karen Aagaard"


def test_the_band_may_be_typed_from_either_end(
    page: SettingsPage, context: Context, qtbot: QtBot
) -> None:
    form = you(page).form
    fill(qtbot, form.field("load_low"), "30")
    assert form.beneath("load_low")
    fill(qtbot, form.field("load_high"), "40")
    me = context.call(mentor.me)
    assert me is not None
    assert (me.load_low, me.load_high) == (30, 40)


def test_an_empty_band_is_asked_for(page: SettingsPage, context: Context, qtbot: QtBot) -> None:
    field = you(page).form.field("load_low")
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert you(page).form.beneath("load_low")


def test_the_municipality_is_picked_from_a_few_letters(
    page: SettingsPage, context: Context, qtbot: QtBot
) -> None:
    field = you(page).form.field("municipality")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "aarhus")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert context.mentor.municipality == "Aarhus Kommune"


def test_a_papers_missing_field_leads_here(page: SettingsPage) -> None:
    page.choose("about")
    page.show_record("settings", "phone")
    assert page.window().focusWidget() is you(page).form.field("phone")
