"""A citizen and a firm side by side on screen."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mentor_desk.services import cases, citizens, firms, match
from mentor_desk.terms import Piece
from mentor_desk.ui.context import Context
from mentor_desk.ui.match.pair_panel import PairPanel
from mentor_desk.ui.match.pair_reject import RejectForm
from mentor_desk.ui.widgets.drawer import Drawer
from tests.services.making import Pair, pair


@pytest.fixture
def two(context: Context, today: date) -> Pair:
    return pair(context._database, today)


@pytest.fixture
def panel(qtbot: QtBot, context: Context, two: Pair) -> PairPanel:
    drawer = Drawer()
    qtbot.addWidget(drawer)
    made = PairPanel(context, drawer)
    qtbot.addWidget(made)
    made.show_pair(two.case_id, two.firm_id)
    made.show()
    return made


def _row(panel: PairPanel, piece: Piece) -> Any:
    return next(row for row in panel.pieces.rows if row.finding.piece is piece)


def test_every_piece_stands_with_its_word_and_its_reason(panel: PairPanel) -> None:
    assert panel.head.title.text() == "Ahmed Osman and Lunde VVS"
    assert [row.finding.piece for row in panel.pieces.rows] == list(Piece)
    hours = _row(panel, Piece.HOURS)
    assert hours.badge.text == "Talk about it"
    assert "Ask Ahmed how many hours" in hours.words.accessibleName()


def test_an_open_question_leads_to_the_field_that_answers_it(
    qtbot: QtBot, panel: PairPanel, context: Context, two: Pair
) -> None:
    asked: list[tuple[str, object]] = []
    context.go_requested.connect(lambda kind, ref: asked.append((kind, ref)))
    _row(panel, Piece.HOURS).findChild(QPushButton).click()
    _row(panel, Piece.MEETING_TIMES).findChild(QPushButton).click()
    assert asked == [
        ("case", f"{two.case_id}#weekly_hours"),
        ("firm", f"{two.firm_id}#day_starts"),
    ]


def test_what_is_written_elsewhere_stands_in_the_panel_at_once(
    qtbot: QtBot, panel: PairPanel, context: Context, two: Pair
) -> None:
    context.call(firms.update, firm_id=two.firm_id, hours_least=2.0, hours_most=9.0)
    assert panel.pair is not None
    context.call(citizens.update, citizen_id=panel.pair.citizen_id, weekly_hours=5.0)
    qtbot.waitUntil(lambda: _row(panel, Piece.HOURS).badge.text == "Fits")


def test_proposing_writes_the_next_step_and_can_be_taken_back(
    qtbot: QtBot, panel: PairPanel, context: Context, two: Pair, today: date
) -> None:
    panel.head.propose.click()
    case = context.call(cases.open_case, case_id=two.case_id, today=today)
    assert case.next_step == "Ring Lunde VVS about Ahmed"
    qtbot.waitUntil(panel.head.propose.isHidden)
    assert "Proposed on 24. november" in panel.head.notices[0].text
    panel.take_back()
    qtbot.waitUntil(lambda: not panel.head.propose.isHidden())


def test_putting_it_aside_asks_why_and_the_reason_stands_there(
    qtbot: QtBot, panel: PairPanel, context: Context, two: Pair
) -> None:
    panel.head.reject.click()
    form = panel._drawer.body()
    assert isinstance(form, RejectForm)
    form.buttons[0].click()
    assert panel.pair is not None
    assert panel.pair.decision is None
    form.form.set_values({"reasons": ["way"], "reason": "Bussen kører ikke"})
    form.buttons[0].click()
    qtbot.waitUntil(panel.head.propose.isHidden)
    assert "Too far to go. Bussen kører ikke." in panel.head.notices[0].text
    assert panel.share.print.isHidden()


def test_only_what_a_consent_lets_the_firm_know_stands_in_the_card(
    qtbot: QtBot, panel: PairPanel, context: Context, today: date
) -> None:
    assert panel.pair is not None
    citizen_id = panel.pair.citizen_id
    context.call(
        citizens.update, citizen_id=citizen_id, shareable="Møder til tiden.", considerations="Angst"
    )
    assert "no consent" in panel.share.words.text()
    assert "tiden" not in panel.share.words.text()
    assert panel.share.mend.isVisibleTo(panel.share)
    context.call(
        citizens.give_consent, citizen_id=citizen_id, what="x", to_whom="Lunde VVS", given_on=today
    )
    qtbot.waitUntil(lambda: panel.share.words.text() == "»Møder til tiden.«")
    assert "Angst" not in panel.share.words.text()
    assert not panel.share.mend.isVisibleTo(panel.share)


def test_a_firm_that_is_gone_leaves_an_empty_place(
    qtbot: QtBot, panel: PairPanel, context: Context
) -> None:
    panel.clear()
    assert panel.pair is None
    with pytest.raises(Exception, match="no longer there"):
        panel.show_pair(uuid.uuid4(), uuid.uuid4())


def test_a_match_that_may_be_looked_at_again_can_be_proposed(
    qtbot: QtBot, panel: PairPanel, context: Context, two: Pair
) -> None:
    earlier = date(2026, 10, 1)
    names = {"case_id": two.case_id, "firm_id": two.firm_id}
    context.call(match.reject, **names, today=earlier, reason="For langt", again_on=date(2026, 11, 1))
    qtbot.waitUntil(lambda: bool(panel.head.notices))
    assert not panel.head.propose.isHidden()
    assert "Now it may be looked at again" in panel.head.notices[0].text
