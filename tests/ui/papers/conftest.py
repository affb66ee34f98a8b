"""A window to open papers over, and a placement to make them about."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import agreements
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue
from tests.services import making
from tests.services.making import Pair


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    """An active window with one line edit that has the keyboard."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    line = QLineEdit()
    QHBoxLayout(made).addWidget(line)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    line.setFocus()
    yield made
    made.close()


@pytest.fixture
def pair(database: Database, today: date) -> Pair:
    """A case and a firm."""
    return making.pair(database, today)


@pytest.fixture
def placement(
    database: Database, pair: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> UUID:
    """A praktik with a few things missing on its paper."""
    return making.register(database, pair, making.praktik(pair, today), rulebook, danish, today)


@pytest.fixture
def agreement(database: Database, pair: Pair, today: date) -> UUID:
    """A partnership agreement with little in it."""
    return database.write(agreements.create, firm_id=pair.firm_id, starts_on=today)
