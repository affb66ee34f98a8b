"""The caseload's movement in words and bars."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mentor_desk.paths import Paths
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.storage.vault import Vault
from mentor_desk.ui.context import Context, Me
from mentor_desk.ui.progression.movement_bar import MovementBar
from mentor_desk.ui.progression.movement_view import MovementView
from tests.conftest import TUESDAY


@pytest.fixture
def lively(qtbot: QtBot, sampled: Vault, rulebook: Rulebook) -> Iterator[Context]:
    """The services over the sample."""
    made = Context(
        sampled.database,
        rules=rulebook,
        paths=Paths(sampled.folder),
        today=lambda: TUESDAY,
        now=lambda: datetime(2026, 11, 24, 9, 42, tzinfo=UTC),
        mentor=Me("Karen Aagaard", "Silkeborg Kommune"),
    )
    yield made
    made.close()


def spoken(view: MovementView) -> list[str]:
    return [each.accessibleName() for each in view.findChildren(QLabel) if each.accessibleName()]


def test_what_is_alike_is_told_once_and_figures_have_a_bar(qtbot: QtBot, lively: Context) -> None:
    view = MovementView(lively)
    qtbot.addWidget(view)
    view.resize(1100, 650)
    view.show()
    told = spoken(view)
    assert 0 < len(told) == len(view.findChildren(MovementBar)) < 11
    assert all("higher" in words for words in told)
    assert view.text().count("Most have moved up in") == 1
    view.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("How the citizens move\n14 of 24 citizen(s) have had the talk")
    assert all(each in copied for each in told)
    assert view.grab().width() >= 1100
    view.period.set_value(["3"])
    view.redraw()
    assert view.card.isHidden() is not view.empty.isHidden()


def test_an_empty_caseload_says_what_will_stand_here(qtbot: QtBot, context: Context) -> None:
    view = MovementView(context)
    qtbot.addWidget(view)
    view.show()
    assert not view.empty.isHidden()
    assert view.card.isHidden()
