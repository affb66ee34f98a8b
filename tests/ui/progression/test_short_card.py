"""The few questions of a visit: by keyboard, in halves, passed over, or left alone."""

from __future__ import annotations

import uuid

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mentor_desk.services import citizens, progression
from mentor_desk.terms import MeasurementOccasion, ScoreSide
from mentor_desk.ui.context import Context
from mentor_desk.ui.progression.short_card import ShortCard
from mentor_desk.ui.widgets.step_field import StepField


@pytest.fixture
def case_id(context: Context) -> uuid.UUID:
    return context.call(
        citizens.create,
        today=context.today(),
        name="Prøve Person",
        target_group="kontanthjaelp_aktivitetsparat",
        benefit="kontanthjaelp_grundsats",
    )


def test_the_short_questions_are_answered_by_keyboard_and_tell_what_the_steps_mean(
    qtbot: QtBot, context: Context, case_id: uuid.UUID
) -> None:
    context.call(
        progression.record,
        case_id=case_id,
        day=context.today(),
        occasion=MeasurementOccasion.START,
        scores={ScoreSide.CITIZEN: {"attendance": 2.5}},
    )
    card = ShortCard(context, case_id)
    qtbot.addWidget(card)
    card.show()
    assert list(card.blocks()) == ["attendance", "everyday", "cooperation", "belief"]
    assert card.values() == {}
    first = card.blocks()["attendance"]
    scales = card.findChildren(StepField)
    scales[0].setFocus()
    with qtbot.waitSignal(card.changed):
        QTest.keyClick(scales[0], Qt.Key.Key_3)
    QTest.keyClick(scales[0], Qt.Key.Key_Right)
    assert "3.5: Nogle gange, ellers ringer jeg – Næsten altid" in first.words()
    assert "3.5" in scales[0].accessibleName()
    QTest.keyClick(scales[0], Qt.Key.Key_Down)
    QTest.keyClick(scales[1], Qt.Key.Key_S)
    QTest.keyClick(scales[2], Qt.Key.Key_4)
    QTest.keyClick(scales[2], Qt.Key.Key_Delete)
    assert card.values() == {"attendance": 3.5, "everyday": None}
    assert "passed over" in scales[1].accessibleName()

    other = ShortCard(context, case_id)
    qtbot.addWidget(other)
    other.set_values(card.values())
    assert other.values() == card.values()
