"""Work in pieces, a turn of the event loop each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from mentor_desk.ui.widgets.in_turns import InTurns


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QObject]:
    del qtbot
    made = QObject()
    yield made
    made.deleteLater()


def test_between_two_pieces_others_have_their_turn(qtbot: QtBot, owner: QObject) -> None:
    said: list[str] = []
    turns = InTurns(owner)
    turns.run((lambda: QTimer.singleShot(0, lambda: said.append("between")), lambda: said.append("b")))
    assert (said, turns.busy) == ([], True)
    qtbot.waitUntil(lambda: not turns.busy)
    assert said == ["between", "b"]


def test_what_is_asked_for_at_once_is_done_at_once_and_only_once(qtbot: QtBot, owner: QObject) -> None:
    said: list[str] = []
    turns = InTurns(owner)
    turns.run((lambda: said.append("a"), lambda: said.append("b")))
    turns.finish()
    qtbot.wait(1)
    assert said == ["a", "b"]


def test_what_is_dropped_or_replaced_is_never_done(qtbot: QtBot, owner: QObject) -> None:
    said: list[str] = []
    turns = InTurns(owner)
    turns.run((lambda: said.append("old"),))
    turns.run((lambda: said.append("new"),))
    qtbot.waitUntil(lambda: not turns.busy)
    turns.run((lambda: said.append("gone"),))
    turns.drop()
    qtbot.wait(1)
    assert said == ["new"]
