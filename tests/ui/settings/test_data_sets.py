"""The list of data sets among the settings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mentor_desk import shelf
from mentor_desk.services import data_sets
from mentor_desk.services.data_set_catalogue import DATA_SETS
from mentor_desk.ui.context import Context
from mentor_desk.ui.page_registry import PAGES, page_for
from mentor_desk.ui.pages.settings import SettingsPage
from mentor_desk.ui.settings.data_sets import DataSetsSection

LIST = "checklists/ansaettelse.toml"


@pytest.fixture
def section(page: SettingsPage, context: Context) -> DataSetsSection:
    context.language = "en"
    page.choose("data_sets")
    assert isinstance(page.section, DataSetsSection)
    return page.section


def badge(section: DataSetsSection, path: str) -> str:
    return next(str(row.badge) for row in section.list.rows() if row.key == path)


def test_every_set_stands_there_and_how_it_stands(
    section: DataSetsSection, context: Context, qtbot: QtBot
) -> None:
    assert [row.key for row in section.list.rows()] == [each.path for each in DATA_SETS]
    qtbot.waitUntil(lambda: "not confirmed" in badge(section, "rules/rates.toml"))
    content = shelf.shipped(LIST).replace("Ansættelsesbevis er givet", "Kontrakten er givet")
    context.call(data_sets.keep, path=LIST, content=content, why="Vores ord", today=context.today())
    qtbot.waitUntil(lambda: badge(section, LIST) == "Own edition 1")


def test_the_banner_leads_to_the_sets_that_are_not_confirmed(
    page: SettingsPage, section: DataSetsSection, qtbot: QtBot
) -> None:
    page.show_record("settings", "data_sets:unconfirmed")
    assert page.section is section
    qtbot.waitUntil(lambda: 0 < len(section.list.rows()) < len(DATA_SETS))
    assert all("not confirmed" in str(row.badge) for row in section.list.rows())
    section.unsure.click()
    assert len(section.list.rows()) == len(DATA_SETS)


def test_a_set_is_found_by_a_word_and_opened_by_enter(
    section: DataSetsSection, context: Context
) -> None:
    asked: list[tuple[str, object]] = []
    context.go_requested.connect(lambda kind, ref: asked.append((kind, ref)))
    QTest.keyClicks(section.search, "somebody is hired")
    assert [row.key for row in section.list.rows()] == [LIST]
    QTest.keyClick(section.search, Qt.Key.Key_Return)
    assert asked == [("data_set", LIST)]


def test_all_that_a_municipality_sets_is_reached_from_here(
    section: DataSetsSection, context: Context
) -> None:
    asked: list[str] = []
    context.go_requested.connect(lambda kind, _ref: asked.append(kind))
    for button in section.neighbours.buttons.values():
        button.click()
    assert len(asked) == len(section.neighbours.buttons)
    assert all(page_for(PAGES, kind) is not None for kind in asked)
