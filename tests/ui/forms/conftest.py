"""A desk page with nothing on it but its drawer, and a pair of hands."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.storage.database import Database
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.base import DeskPage
from tests.services.making import Pair, pair


@pytest.fixture
def ahmed(database: Database, today: date) -> Pair:
    """A citizen, and a firm with everything known."""
    return pair(database, today)


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> Iterator[DeskPage]:
    """A page in an active window."""
    made = DeskPage(context, "Sager")
    made.set_content(QWidget())
    qtbot.addWidget(made)
    made.resize(1170, 768)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.drawer.dismiss()


@pytest.fixture
def case_id(ahmed: Pair) -> uuid.UUID:
    """The citizen's case."""
    return ahmed.case_id
