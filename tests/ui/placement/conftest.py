"""A running praktik on its page, in a real desk."""

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
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.placement.workspace import PlacementWorkspace
from tests.services.making import Pair, pair, praktik, register
from tests.ui.case.showing import cases_of, show_desk


@pytest.fixture
def ahmed(database: Database, today: date) -> Pair:
    """A citizen, and a firm with everything known."""
    return pair(database, today)


@pytest.fixture
def praktik_id(
    database: Database, ahmed: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> uuid.UUID:
    """A praktik of ten weeks in its fourth week; it began on Monday 2 November."""
    start = today - timedelta(days=22)
    values = praktik(
        ahmed,
        today,
        starts_on=start,
        ends_on=start + timedelta(days=67),
        steps=((1, 12.0), (4, 15.0), (8, 20.0)),
        decided_on=start - timedelta(days=5),
    )
    return register(database, ahmed, values, rulebook, danish, today)


@pytest.fixture
def desk(qtbot: QtBot, context: Context, praktik_id: uuid.UUID) -> Iterator[Desk]:
    """The desk with the praktik in view."""
    made = show_desk(qtbot, context)
    made.go("placement", str(praktik_id))
    yield made
    made.go("cases")
    cases_of(made).drawer.dismiss()
    made.close()


@pytest.fixture
def workspace(desk: Desk) -> PlacementWorkspace:
    """The page of the praktik."""
    shown = cases_of(desk).workspace.placement
    assert shown is not None
    return shown
