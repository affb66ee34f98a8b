"""The papers on the page of a placement."""

from __future__ import annotations

import uuid
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import papers, signatures, vitas
from mentor_desk.texts import Catalogue
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers.prepare_dialog import PrepareDialog
from mentor_desk.ui.placement.papers_card import PapersCard
from mentor_desk.ui.placement.vitas_drawer import VitasDrawer
from mentor_desk.ui.placement.workspace import PlacementWorkspace


@pytest.fixture
def card(workspace: PlacementWorkspace) -> PapersCard:
    """The card with the papers."""
    found = workspace.card(PapersCard)
    assert isinstance(found, PapersCard)
    return found


def states(card: PapersCard) -> dict[str, str]:
    return {row.text(): row.accessibleName().rpartition(", ")[2] for row in card.rows}


def test_a_praktik_offers_its_own_papers_and_one_opens(
    card: PapersCard, workspace: PlacementWorkspace, qtbot: QtBot
) -> None:
    keys = card.links.paper_keys()
    assert {"praktikaftale", "afslutning", "forlaengelse", "tilbud"} <= set(keys)
    assert "loentilskud" not in keys
    card.links.links[keys.index("afslutning")].click()
    dialog = workspace.window().findChild(PrepareDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.prepared is not None)
    dialog.dismiss()


def test_a_copy_stands_there_with_the_signatures_it_lacks(
    card: PapersCard,
    context: Context,
    praktik_id: uuid.UUID,
    rulebook: Rulebook,
    danish: Catalogue,
    today: date,
) -> None:
    prepared = context.call(
        papers.prepare, key=papers.PRAKTIK, subject_id=praktik_id, rulebook=rulebook, danish=danish,
        today=today,
    )  # fmt: skip
    row = context.call(papers.issue, prepared=prepared, danish=danish, today=today, how="printed")
    assert states(card)[row.title] == "4 signature(s) missing"
    context.call(signatures.mark_all, paper_id=row.id, day=today, today=today)
    assert states(card)[row.title] == "Signed"


def test_the_order_in_vitas_says_how_far_it_is_and_opens(
    card: PapersCard,
    context: Context,
    workspace: PlacementWorkspace,
    praktik_id: uuid.UUID,
    today: date,
) -> None:
    order = card.rows[-1]
    assert order.text() == "Order in VITAS"
    assert order.accessibleName().endswith("copied")
    context.call(vitas.tick, placement_id=praktik_id, field="firm", ticked=True)
    assert "1 of " in card.rows[-1].accessibleName()
    card.rows[-1].click()
    assert isinstance(workspace.drawer.body(), VitasDrawer)
    workspace.drawer.dismiss()
    context.call(vitas.sent, placement_id=praktik_id, day=today, number="V-17", today=today)
    assert "Sent" in card.rows[-1].accessibleName()
