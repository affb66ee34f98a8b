"""The candidate bank in its tab: ask for words, a day and a place; Enter opens the match."""

from __future__ import annotations

import uuid
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mentor_desk.services import citizens
from mentor_desk.ui.context import Context
from mentor_desk.ui.match.candidates_tab import CandidatesTab
from tests.ui.hands import Hands, settle


@pytest.fixture
def cases(context: Context) -> dict[str, uuid.UUID]:
    """Two open cases, one ready next week."""
    today = context.today()
    soon = today + timedelta(days=7)
    made = {
        "Ahmed Osman": {"competences": "Lager, truck", "postcode": "8722", "ready_on": soon},
        "Carl Dam": {"competences": "Køkken", "postcode": "8000"},
    }
    return {
        name: context.call(citizens.create, today=today, name=name, **values)
        for name, values in made.items()
    }


@pytest.fixture
def tab(qtbot: QtBot, context: Context) -> CandidatesTab:
    made = CandidatesTab(context)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    return made


def test_typing_a_competence_leaves_those_who_have_it(
    qtbot: QtBot, tab: CandidatesTab, cases: dict[str, uuid.UUID]
) -> None:
    tab.redraw()
    assert set(tab.table.keys()) == {str(case) for case in cases.values()}
    tab.words.setFocus()
    Hands().fill("truck")
    qtbot.waitUntil(lambda: tab.table.keys() == [str(cases["Ahmed Osman"])])


def test_the_nearest_stand_first_when_a_postcode_is_written(
    tab: CandidatesTab, cases: dict[str, uuid.UUID]
) -> None:
    tab.postcode.set_value("8000")
    tab.redraw()
    assert tab.table.keys() == [str(cases["Carl Dam"]), str(cases["Ahmed Osman"])]
    tab.km.set_value(10)
    tab.redraw()
    assert tab.table.keys() == [str(cases["Carl Dam"])]


def test_enter_asks_for_the_match_of_the_chosen(
    qtbot: QtBot, tab: CandidatesTab, cases: dict[str, uuid.UUID]
) -> None:
    tab.redraw()
    tab.table.setFocus(Qt.FocusReason.TabFocusReason)
    tab.table.choose(str(cases["Carl Dam"]))
    with qtbot.waitSignal(tab.match_wanted) as wanted:
        Hands().press(Qt.Key.Key_Return)
    assert wanted.args == [cases["Carl Dam"]]


def test_asking_too_much_says_so_and_offers_everybody(
    tab: CandidatesTab, cases: dict[str, uuid.UUID]
) -> None:
    tab.words.set_value("rumskib")
    tab.redraw()
    settle()
    assert tab.empty.button.isVisible()
    tab.empty.button.click()
    assert len(tab.table.keys()) == len(cases)
