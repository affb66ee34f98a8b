"""The papers of a case."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import papers
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue
from mentor_desk.ui.case.papers_tab import PapersTab
from mentor_desk.ui.case.workspace import Workspace
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.papers.batch import Batch
from mentor_desk.ui.papers.prepare_dialog import PrepareDialog
from tests.services.making import Pair, praktik, register
from tests.ui.hands import settle, until_read

_BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def placement(
    database: Database, ahmed: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> UUID:
    """A praktik that runs."""
    start = today - timedelta(days=20)
    values = praktik(ahmed, today, starts_on=start, ends_on=start + timedelta(days=60))
    return register(database, ahmed, values, rulebook, danish, today)


@pytest.fixture
def tab(placement: UUID, desk: Desk, workspace: Workspace) -> PapersTab:
    """The tab in view."""
    desk.go("cases")
    workspace.redraw()
    workspace.tabs.choose("papers")
    settle()
    shown = workspace.tabs.widget("papers")
    assert isinstance(shown, PapersTab)
    return shown


def test_papers_stand_under_the_placement_and_under_the_citizen(tab: PapersTab) -> None:
    first, second = tab.to_make.cards
    assert first.startswith("Praktik at Lunde VVS")
    assert second == "About Ahmed Osman"
    assert "afslutning" in tab.to_make.cards[first].paper_keys()
    assert "borgerark" in tab.to_make.cards[second].paper_keys()


def test_a_link_opens_its_paper(tab: PapersTab, qtbot: QtBot) -> None:
    links = tab.to_make.cards["About Ahmed Osman"]
    links.links[links.paper_keys().index("samtykke")].click()
    dialog = tab.window().findChild(PrepareDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.prepared is not None)
    dialog.dismiss()


def test_a_copy_tells_how_it_stands(
    tab: PapersTab,
    context: Context,
    placement: UUID,
    rulebook: Rulebook,
    danish: Catalogue,
    today: date,
) -> None:
    prepared = context.call(
        papers.prepare, key=papers.PRAKTIK, subject_id=placement, rulebook=rulebook, danish=danish,
        today=today,
    )  # fmt: skip
    row = context.call(papers.issue, prepared=prepared, danish=danish, today=today, how="saved")
    until_read(context)
    shown = tab.issued.row(str(row.id))
    assert shown is not None
    assert shown.accessibleName().endswith("4 signature(s) missing")


def test_ctrl_shift_p_packs_the_bag_of_the_case_in_view(
    tab: PapersTab, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.keyClick(desk.window(), Qt.Key.Key_P, _BOTH)
    body = tab.drawer.body()
    assert isinstance(body, Batch)
    assert "praktikaftale" in {line.proposal.key for line in body.list.lines}
    tab.drawer.dismiss()


def test_elsewhere_ctrl_shift_p_packs_the_bag_of_today(desk: Desk, qtbot: QtBot) -> None:
    desk.go("today")
    qtbot.keyClick(desk.window(), Qt.Key.Key_P, _BOTH)
    assert desk.page is not None
    body = desk.page.drawer.body()
    assert isinstance(body, Batch)
    assert [line.proposal.key for line in body.list.lines] == ["dagsark"]
    desk.page.drawer.dismiss()
    desk.go("cases")
