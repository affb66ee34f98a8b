"""A praktik on the kitchen table, over a real desk in a real window."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import cases, citizens
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.kitchen.table import KitchenPage
from mentor_desk.ui.main_window import MainWindow
from mentor_desk.ui.placement.workspace import PlacementWorkspace
from tests.services.making import Pair, pair, praktik, register
from tests.ui.case.showing import cases_of
from tests.ui.hands import settle


@pytest.fixture
def ahmed(database: Database, today: date) -> Pair:
    """A citizen with considerations that are nobody else's business, and a firm."""
    made = pair(database, today)
    citizen_id = database.read(cases.open_case, case_id=made.case_id, today=today).citizen_id
    database.write(
        citizens.update,
        citizen_id=citizen_id,
        considerations="Angst i store rum",
        shareable="Pause kl. 10",
    )
    database.write(citizens.create, today=today, name="Bente Lund")
    return made


@pytest.fixture
def praktik_id(
    database: Database, ahmed: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> uuid.UUID:
    """A praktik of thirteen weeks that begins on Monday."""
    values = praktik(
        ahmed,
        today,
        steps=((1, 12.0), (5, 15.0), (9, 20.0)),
        success_sign="Han kører lageret alene en formiddag.",
        practical="Mød ved porten. Tøj får han af Lunde.",
        follow_up="Hver tirsdag kl. 9",
    )
    return register(database, ahmed, values, rulebook, danish, today)


@pytest.fixture
def window(qtbot: QtBot, context: Context) -> Iterator[MainWindow]:
    """The window with a desk in it."""
    made = MainWindow()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show_view(Desk(context))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.close()


@pytest.fixture
def desk(window: MainWindow, praktik_id: uuid.UUID) -> Iterator[Desk]:
    """The desk with the praktik in view."""
    made = window.centralWidget()
    assert isinstance(made, Desk)
    made.go("placement", str(praktik_id))
    settle()
    yield made
    for page in window.findChildren(KitchenPage):
        page.dismiss()
    made.go("cases")
    cases_of(made).drawer.dismiss()
    made.put_away()


@pytest.fixture
def workspace(desk: Desk) -> PlacementWorkspace:
    """The page of the praktik."""
    shown = cases_of(desk).workspace.placement
    assert shown is not None
    return shown


@pytest.fixture
def page(workspace: PlacementWorkspace, window: MainWindow) -> KitchenPage:
    """The praktik on the table."""
    workspace.kitchen_table()
    settle()
    [made] = window.findChildren(KitchenPage)
    return made
