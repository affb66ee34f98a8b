"""The whole window over a real folder: first run, unlock, lock, quit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentor_desk import settings
from mentor_desk.app import parts
from mentor_desk.errors import StorageError
from mentor_desk.paths import Paths
from mentor_desk.services import drafts
from mentor_desk.services.new_vault import NewVault
from mentor_desk.settings import Settings
from mentor_desk.storage.vault import Vault
from mentor_desk.ui.application import Application
from mentor_desk.ui.dialogs.unlock import UnlockPage
from mentor_desk.ui.first_run.first_run import FirstRun
from tests.conftest import CHEAP, PASSPHRASE
from tests.e2e.program import PATIENCE_MS


@dataclass
class Started:
    """A program that a test started, and how often it asked to be restarted."""

    program: Application
    paths: Paths
    restarts: list[str] = field(default_factory=list)


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[], Started]]:
    """Start the program over ``tmp_path``; everything is put back afterwards."""
    palette, sheet, font = qapp.palette(), qapp.styleSheet(), qapp.font()
    running: list[Started] = []

    def begin() -> Started:
        paths = Paths(tmp_path)
        restarts: list[str] = []
        made = parts.window_parts(qapp, paths, restart=lambda: restarts.append("again"), kdf=CHEAP)
        # Today's page alone: nothing else is under test, and it is loaded as the window would.
        started = Started(Application(qapp, paths, replace(made, core_modules=())), paths, restarts)
        running.append(started)
        with qtbot.waitSignal(started.program.painted):
            started.program.show()
        return started

    yield begin
    for each in running:
        each.program.window.close()
        each.program._translators.speak("en")
        for translator in each.program._translators._installed:
            qapp.removeTranslator(translator)
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)
    qapp.setFont(font)


@pytest.fixture
def made(tmp_path: Path) -> str:
    """A vault in its place; its recovery key."""
    settings.save(Settings(language="en"), tmp_path / "settings.json")
    new = NewVault(tmp_path / "vault", kdf=CHEAP)
    key = new.create(PASSPHRASE)
    new.finish(PASSPHRASE, name="Karen Aagaard", municipality="Silkeborg Kommune").close()
    return key


def unlock(qtbot: QtBot, program: Application) -> None:
    page = program.window.centralWidget()
    assert isinstance(page, UnlockPage)
    qtbot.waitUntil(lambda: not program._runner.busy, timeout=PATIENCE_MS)
    page.field.setText(PASSPHRASE)
    with qtbot.waitSignal(program.opened_desk):
        page.submit()


def test_an_empty_folder_begins_with_the_first_run(start: Callable[[], Started]) -> None:
    assert isinstance(start().program.window.centralWidget(), FirstRun)


def test_a_vault_begins_with_the_unlock_screen_and_opens_on_today(
    qtbot: QtBot, start: Callable[[], Started], made: str
) -> None:
    program = start().program
    unlock(qtbot, program)
    assert program.opened is not None
    assert program.opened.desk.key == "today"
    assert program.opened.context.mentor.name == "Karen Aagaard"
    assert program.window.windowTitle() == "Mentor Desk"


def test_a_package_that_is_handed_over_is_shown_once_inside_and_at_once_later(
    qtbot: QtBot, start: Callable[[], Started], made: str, tmp_path: Path
) -> None:
    program = start().program
    program.open_package(tmp_path / "gone.mdpakke")
    unlock(qtbot, program)
    assert program.opened is not None
    assert program.opened.desk.key == "hand_over_take"
    program.opened.desk.go("today")
    program.open_package(tmp_path / "gone.mdpakke")
    assert program.opened.desk.key == "hand_over_take"


def test_locking_closes_the_vault_and_asks_for_a_fresh_process(
    qtbot: QtBot, start: Callable[[], Started], made: str
) -> None:
    started = start()
    unlock(qtbot, started.program)
    assert started.program.opened is not None
    started.program.opened.desk.lock_asked.emit()
    assert started.restarts == ["again"]
    assert not started.program.window.isVisible()
    Vault.unlock(started.paths.vault, PASSPHRASE).close()


def test_closing_the_window_keeps_its_place_and_the_last_page(
    qtbot: QtBot, start: Callable[[], Started], made: str
) -> None:
    started = start()
    unlock(qtbot, started.program)
    started.program.window.close()
    kept = settings.load(started.paths.settings).settings
    assert kept.last_page == "today"
    assert kept.geometry
    Vault.unlock(started.paths.vault, PASSPHRASE).close()


def test_a_second_window_is_refused_in_a_plain_sentence(tmp_path: Path, made: str) -> None:
    first = Vault.unlock(tmp_path / "vault", PASSPHRASE)
    with pytest.raises(StorageError, match="already open"):
        parts.refuse_second(Paths(tmp_path))
    first.close()
    parts.refuse_second(Paths(tmp_path))


def test_the_settings_file_never_names_anybody(
    qtbot: QtBot, start: Callable[[], Started], made: str
) -> None:
    started = start()
    unlock(qtbot, started.program)
    started.program.window.close()
    assert "Karen" not in started.paths.settings.read_text(encoding="utf-8")


def test_a_window_whose_drafts_cannot_be_kept_closes_only_when_asked_twice(
    qtbot: QtBot, start: Callable[[], Started], made: str
) -> None:
    program = start().program
    unlock(qtbot, program)
    assert program.opened is not None
    program.opened.context.call(drafts.keep, form="visit.new", values={"text": "halvt"})
    # As on a full disk: reading goes on, writing is refused.
    program.opened.context._database.read_only = True
    program.window.close()
    assert program.window.isVisible()
    program.window.close()
    assert not program.window.isVisible()


def test_another_size_of_text_makes_the_desk_anew_where_it_was(
    qtbot: QtBot, start: Callable[[], Started], made: str
) -> None:
    program = start().program
    unlock(qtbot, program)
    assert program.opened is not None
    before = program.opened.desk
    before.go("settings", "look")
    program.opened.context.change_settings(text_scale=2.0)
    after = program.opened.desk
    assert after is not before
    assert after.place() == ("settings", "look")
    assert program.window.centralWidget() is after
