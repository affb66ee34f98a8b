"""The whole desk over a real vault."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentor_desk.paths import Paths
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services.new_vault import NewVault
from mentor_desk.storage.database import Database
from mentor_desk.storage.vault import Vault
from mentor_desk.ui.context import Context, Me
from mentor_desk.ui.desk import Desk
from tests.conftest import CHEAP, PASSPHRASE
from tests.e2e.day import Day
from tests.e2e.day import run as run_day
from tests.e2e.program import Start, starting
from tests.e2e.turning import Calendar
from tests.services.making import Pair, pair
from tests.ui.conftest import plain_locale

__all__ = ["plain_locale"]


@pytest.fixture
def calendar() -> Calendar:
    """The calendar on the desk: the fixed day, until a test turns it over."""
    return Calendar()


@pytest.fixture
def context(
    qtbot: QtBot, vault: Vault, rulebook: Rulebook, tmp_path: Path, calendar: Calendar
) -> Iterator[Context]:
    """The way to the services, on the day the calendar shows."""
    made = Context(
        vault.database,
        rules=rulebook,
        paths=Paths(tmp_path),
        today=calendar.today,
        now=calendar.now,
        mentor=Me("Karen Aagaard", "Silkeborg Kommune"),
    )
    yield made
    made.close()


@pytest.fixture
def ahmed(database: Database, today: date) -> Pair:
    """A citizen, and a firm with everything known."""
    return pair(database, today)


@pytest.fixture
def desk(qtbot: QtBot, context: Context, ahmed: Pair) -> Iterator[Desk]:
    """The desk in an active window, with Ahmed's case open."""
    made = Desk(context)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.go("case", str(ahmed.case_id))
    yield made
    if made.page is not None:
        made.page.drawer.dismiss()
    context.about_to_lock.emit()
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def day_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the whole day leaves its files."""
    return tmp_path_factory.mktemp("day")


@pytest.fixture(scope="session")
def day(day_folder: Path) -> Day:
    """A day from the first run to the lock, looked at after each step."""
    return run_day(day_folder)


@pytest.fixture(scope="session")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault, to be copied."""
    folder = tmp_path_factory.mktemp("closed") / "vault"
    new = NewVault(folder, kdf=CHEAP)
    new.create(PASSPHRASE)
    new.finish(PASSPHRASE, name="Karen Aagaard", municipality="Silkeborg Kommune").close()
    return folder


@pytest.fixture
def vault_folder(closed: Path, tmp_path: Path) -> Path:
    """A copy of the vault where the window looks for it."""
    return Path(shutil.copytree(closed, tmp_path / "vault"))


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Start]:
    """A way to start the window over ``tmp_path``."""
    with starting(qtbot, qapp, tmp_path) as begin:
        yield begin
