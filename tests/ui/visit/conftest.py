"""The visit page in an active window, over a vault with a citizen and a firm."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue
from mentor_desk.ui.context import Context
from mentor_desk.ui.visit.page import VisitPage
from tests.services.making import Pair, pair, praktik, register


@pytest.fixture
def ahmed(database: Database, today: date) -> Pair:
    """A citizen, and a firm with everything known."""
    return pair(database, today)


@pytest.fixture
def running(
    database: Database, ahmed: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> uuid.UUID:
    """A praktik that runs today."""
    values = praktik(ahmed, today - timedelta(days=20), decided_on=today - timedelta(days=30))
    return register(database, ahmed, values, rulebook, danish, today)


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> Iterator[VisitPage]:
    """The page, with no visit on it yet."""
    made = VisitPage(context)
    qtbot.addWidget(made)
    made.resize(1170, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.drawer.dismiss()
