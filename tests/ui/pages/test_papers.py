"""The papers page: making and finding papers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import agreements, papers, placements
from mentor_desk.services.gathering.maker import day_id
from mentor_desk.services.papers import PRAKTIK
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.papers import PapersPage
from mentor_desk.ui.papers.batch import Batch
from mentor_desk.ui.papers.copy_viewer import CopyViewer
from mentor_desk.ui.papers.prepare_dialog import PrepareDialog
from mentor_desk.ui.papers.subject_form import SubjectForm
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


def opened(page: PapersPage) -> PrepareDialog:
    dialog = page.window().findChild(PrepareDialog)
    assert dialog is not None
    return dialog


def titles(page: PapersPage) -> list[str]:
    return [row.title for row in page.offers.list.rows()]


def test_an_empty_archive_says_what_it_is_for(page: PapersPage) -> None:
    page.tabs.choose("archive")
    assert page.archive.pane.empty.isVisible()


def test_ctrl_n_picks_somebody_and_enter_opens_the_first_of_their_papers(
    page: PapersPage, qtbot: QtBot
) -> None:
    page.new()
    qtbot.keyClicks(page.offers.who, "ahmed")
    qtbot.keyClick(page.offers.who, Qt.Key.Key_Return)
    assert "Praktik agreement" in titles(page)
    assert "Consent" in " ".join(titles(page))
    assert page.offers.list.hasFocus()
    qtbot.keyClick(page.offers.list, Qt.Key.Key_Return)
    dialog = opened(page)
    qtbot.waitUntil(lambda: dialog.prepared is not None)


def test_a_firm_has_its_own_papers_and_its_agreements(page: PapersPage, qtbot: QtBot) -> None:
    page.new()
    qtbot.keyClicks(page.offers.who, "lunde")
    qtbot.keyClick(page.offers.who, Qt.Key.Key_Return)
    groups = [row.group for row in page.offers.list.rows()]
    assert groups[0] == "About Lunde VVS"
    assert any(group.startswith("Partnership agreement") for group in groups)
    assert any(group.startswith("Praktik at Lunde VVS") for group in groups)
    page.offers.all.click()
    assert len(titles(page)) == len(papers.kinds()) + 3


def test_a_paper_chosen_first_asks_what_it_is_about(page: PapersPage, qtbot: QtBot) -> None:
    page.offers.pane.filter.set_text("partnership agreement firm promise")
    assert titles(page) == ["Partnership agreement"]
    page.offers.list.choose(page.offers.list.rows()[0].key)
    qtbot.keyClick(page.offers.list, Qt.Key.Key_Return)
    form = page.drawer.body()
    assert isinstance(form, SubjectForm)
    field = form.form.field("subject")
    qtbot.keyClicks(field, "lunde")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    dialog = opened(page)
    qtbot.waitUntil(lambda: dialog.prepared is not None)
    assert not page.drawer.is_open()


def test_nothing_opens_while_nothing_is_picked(page: PapersPage) -> None:
    kind = next(kind for kind in papers.kinds() if kind.key == PRAKTIK)
    form = page.offers.ask(kind)
    form.buttons[0].click()
    assert page.drawer.body() is form
    assert page.window().findChild(PrepareDialog) is None
    page.drawer.dismiss()


def test_tomorrows_day_sheet_is_one_row_away(page: PapersPage, today: date, qtbot: QtBot) -> None:
    key = f"dagsark|{day_id(today + timedelta(days=1))}"
    page.offers.list.activated.emit(key)
    dialog = opened(page)
    qtbot.waitUntil(lambda: dialog.prepared is not None)


def test_the_summary_is_one_row_away(page: PapersPage, qtbot: QtBot) -> None:
    page.offers.list.activated.emit("summary")
    dialog = page.window().findChild(SummaryDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.preview.page == 1)


def test_a_paper_waits_until_everybody_has_signed(
    page: PapersPage,
    context: Context,
    placement: UUID,
    rulebook: Rulebook,
    danish: Catalogue,
    today: date,
    qtbot: QtBot,
) -> None:
    key = issue(context, placement, rulebook, danish)
    page.tabs.choose("waiting")
    rows = page.waiting.list.rows()
    assert [row.key for row in rows] == [str(key)]
    assert "Missing: Ahmed Osman, Torben Lunde" in rows[0].subtitle
    page.waiting.list.choose(str(key))
    qtbot.keyClick(page.waiting.list, Qt.Key.Key_Return)
    viewer = page.window().findChild(CopyViewer)
    assert viewer is not None
    qtbot.waitUntil(lambda: viewer.preview.page == 1)
    viewer.signatures.all_button.click()
    assert page.waiting.list.rows() == ()


def test_print_several_opens_the_bag_of_the_day(page: PapersPage, qtbot: QtBot) -> None:
    button = page.primary()
    assert button is not None
    button.click()
    assert isinstance(page.drawer.body(), Batch)
    page.drawer.dismiss()


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
    qtbot.waitUntil(lambda: page.archive.table.keys() == [str(first)])
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
    qtbot.waitUntil(lambda: page.archive.table.keys() == [str(second), str(first)])
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
    qtbot.waitUntil(lambda: page.archive.table.keys() != [])
    page.archive.pane.filter.set_text("nobody")
    assert page.archive.table.keys() == []
    page.archive.pane.filter.set_text("ahmed")
    assert page.archive.table.keys() == [str(key)]
    page.archive.table.choose(str(key))
    qtbot.keyClick(page.archive.table, Qt.Key.Key_Return)
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
    qtbot.waitUntil(lambda: page.archive.table.keys() != [])
    page.show_record("paper", str(key))
    viewer = page.window().findChild(CopyViewer)
    assert viewer is not None
    qtbot.waitUntil(lambda: viewer.preview.page == 1)
