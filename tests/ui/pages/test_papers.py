"""The papers page: making and finding papers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import agreements, papers, placements
from mentor_desk.services.papers import PRAKTIK
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.papers import PapersPage
from mentor_desk.ui.papers.copy_viewer import CopyViewer
from mentor_desk.ui.papers.prepare_dialog import PrepareDialog
from mentor_desk.ui.papers.summary_dialog import SummaryDialog
from tests.services import making


@pytest.fixture
def placement(database: Database, rulebook: Rulebook, danish: Catalogue, today: date) -> UUID:
    pair = making.pair(database, today)
    database.write(agreements.create, firm_id=pair.firm_id, starts_on=today)
    return making.register(database, pair, making.praktik(pair, today), rulebook, danish, today)


@pytest.fixture
def page(qtbot: QtBot, context: Context, placement: UUID) -> Iterator[PapersPage]:
    window = QMainWindow()
    made = PapersPage(context)
    window.setCentralWidget(made)
    window.resize(1366, 768)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield made
    window.close()


def issue(context: Context, placement: UUID, rulebook: Rulebook, danish: Catalogue) -> UUID:
    today = context.today()
    prepared = context.call(
        papers.prepare, key=PRAKTIK, subject_id=placement, rulebook=rulebook, danish=danish, today=today
    )
    return context.call(papers.issue, prepared=prepared, danish=danish, today=today, how="saved").id


def test_an_empty_archive_says_what_it_is_for(page: PapersPage) -> None:
    assert page.archive.empty.isVisible()


def test_ctrl_n_picks_a_placement_by_a_few_letters_and_opens_its_paper(
    page: PapersPage, qtbot: QtBot
) -> None:
    page.new()
    field = page.offers.placement
    qtbot.keyClicks(field, "ahm lun")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    dialog = page.window().findChild(PrepareDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.prepared is not None)
    assert field.value() is None


def test_a_partnership_agreement_is_found_by_its_firm(page: PapersPage, qtbot: QtBot) -> None:
    field = page.offers.agreement
    field.setFocus()
    qtbot.keyClicks(field, "lunde")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    dialog = page.window().findChild(PrepareDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.prepared is not None)


def test_the_summary_is_one_click_away(page: PapersPage, qtbot: QtBot) -> None:
    page.offers.summary.click()
    dialog = page.window().findChild(SummaryDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.preview.page == 1)


def test_an_issued_paper_turns_up_and_a_newer_one_takes_its_place(
    page: PapersPage,
    context: Context,
    placement: UUID,
    rulebook: Rulebook,
    danish: Catalogue,
    today: date,
    qtbot: QtBot,
) -> None:
    first = issue(context, placement, rulebook, danish)
    qtbot.waitUntil(lambda: page.table.keys() == [str(first)])
    values = context.call(placements.values_of, placement_id=placement)
    context.call(
        placements.update,
        placement_id=placement,
        values=replace(values, success_sign="Han ringer selv"),
        rulebook=rulebook,
        danish=danish,
        today=today,
    )
    second = issue(context, placement, rulebook, danish)
    qtbot.waitUntil(lambda: page.table.keys() == [str(second), str(first)])
    assert [row.newest for row in context.call(papers.archive)] == [True, False]


def test_typing_narrows_the_archive_and_enter_opens_the_copy(
    page: PapersPage,
    context: Context,
    placement: UUID,
    rulebook: Rulebook,
    danish: Catalogue,
    qtbot: QtBot,
) -> None:
    key = issue(context, placement, rulebook, danish)
    qtbot.waitUntil(lambda: page.table.keys() != [])
    page.archive.filter.set_text("nobody")
    assert page.table.keys() == []
    page.archive.filter.set_text("ahmed")
    assert page.table.keys() == [str(key)]
    page.table.choose(str(key))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    viewer = page.window().findChild(CopyViewer)
    assert viewer is not None
    qtbot.waitUntil(lambda: viewer.preview.page == 1)


def test_a_paper_found_elsewhere_opens_here(
    page: PapersPage,
    context: Context,
    placement: UUID,
    rulebook: Rulebook,
    danish: Catalogue,
    qtbot: QtBot,
) -> None:
    key = issue(context, placement, rulebook, danish)
    qtbot.waitUntil(lambda: page.table.keys() != [])
    page.show_record("paper", str(key))
    viewer = page.window().findChild(CopyViewer)
    assert viewer is not None
    qtbot.waitUntil(lambda: viewer.preview.page == 1)
