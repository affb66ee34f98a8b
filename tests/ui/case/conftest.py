"""Ahmed's case in view: a citizen with everything known, in a real desk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from mentor_desk.storage.database import Database
from mentor_desk.ui.case.workspace import Workspace
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from tests.services.making import Pair, pair
from tests.ui.case.showing import cases_of, show_desk


@pytest.fixture
def ahmed(database: Database, today: date) -> Pair:
    """A citizen, and a firm with everything known."""
    return pair(database, today)


@pytest.fixture
def desk(qtbot: QtBot, context: Context, ahmed: Pair) -> Iterator[Desk]:
    """The desk with Ahmed's case chosen."""
    made = show_desk(qtbot, context)
    yield made
    cases_of(made).drawer.dismiss()
    made.close()


@pytest.fixture
def workspace(desk: Desk) -> Workspace:
    """Ahmed's case."""
    return cases_of(desk).workspace
