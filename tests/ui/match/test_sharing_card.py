"""The points to share among colleagues: ticked with the day, noted, and honest about gaps."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from mentor_desk.services import sharing
from mentor_desk.storage.vault import Vault
from mentor_desk.ui.context import Context
from mentor_desk.ui.match.sharing_card import SharingCard
from tests.services.making import Pair, pair
from tests.ui.hands import Hands, settle


@pytest.fixture
def lunde(vault: Vault, context: Context) -> Pair:
    return pair(vault.database, context.today())


@pytest.fixture
def card(qtbot: QtBot, context: Context, lunde: Pair) -> SharingCard:
    made = SharingCard(context)
    qtbot.addWidget(made)
    made.resize(700, 700)
    made.show_pair(lunde.case_id, lunde.firm_id)
    made.show()
    return made


def test_a_tick_keeps_the_day(card: SharingCard, context: Context, lunde: Pair) -> None:
    card.rows["firm_needs"].box.click()
    found = context.call(sharing.points, case_id=lunde.case_id, firm_id=lunde.firm_id)
    told = {line.item.key: line.told_on for line in found}
    assert told["firm_needs"] == context.today()
    card.rows["firm_needs"].box.click()
    found = context.call(sharing.points, case_id=lunde.case_id, firm_id=lunde.firm_id)
    assert all(line.told_on is None for line in found)


def test_a_note_is_kept_when_it_is_left(card: SharingCard, context: Context, lunde: Pair) -> None:
    card.rows["citizen_can"].note.setFocus()
    Hands().fill("God til at forklare")
    Hands().tab()
    settle()
    found = context.call(sharing.points, case_id=lunde.case_id, firm_id=lunde.firm_id)
    assert [line.note for line in found if line.note] == ["God til at forklare"]
