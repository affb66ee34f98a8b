"""Locking and coming back: the same case, the same half-written visit."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentor_desk.app.clock import today
from mentor_desk.services import drafts
from mentor_desk.storage.vault import Vault
from mentor_desk.ui.lock import IdleWatcher
from mentor_desk.ui.visit.opening import open_visit
from mentor_desk.ui.visit.page import VisitPage
from mentor_desk.ui.visit.sheet import VisitSheet
from tests.conftest import PASSPHRASE
from tests.e2e.program import Program, Start
from tests.services.making import Pair, pair
from tests.ui.hands import Hands, settle

WORDS = "Han vil gerne begynde kl. 9 i stedet for kl. 8."


@pytest.fixture
def ahmed(vault_folder: Path) -> Pair:
    """Two citizens in the vault of the window; the case of the one who is not first in the list."""
    vault = Vault.unlock(vault_folder, PASSPHRASE)
    found = pair(vault.database, today())
    vault.close()
    return found


def unlock(program: Program) -> None:
    program.type_secret(PASSPHRASE)
    program.qtbot.waitUntil(lambda: program.window.opened is not None)
    settle()


@pytest.fixture
def program(ahmed: Pair, start: Start) -> Program:
    """The window with Ahmed's case open and a visit begun."""
    begun = start()
    unlock(begun)
    desk = begun.opened.desk
    desk.go("case", str(ahmed.case_id))
    assert desk.page is not None
    open_visit(begun.opened.context, case_id=ahmed.case_id)
    settle()
    Hands().fill(WORDS)
    return begun


def draft_in(folder: Path, case_id: object) -> object:
    vault = Vault.unlock(folder, PASSPHRASE)
    draft = vault.database.read(drafts.load, form="visit.sheet", subject=str(case_id))
    vault.close()
    return draft.values["citizen_view"] if draft else None


def test_ctrl_l_locks_and_unlocking_returns_to_the_same_case_with_its_draft(
    program: Program, start: Start, ahmed: Pair, vault_folder: Path
) -> None:
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert program.restarts == ["again"]
    assert not program.window.window.isVisible()
    assert draft_in(vault_folder, ahmed.case_id) == WORDS

    again = start(after_lock=True)
    assert not again.window.opened
    unlock(again)
    page = again.opened.desk.page
    assert isinstance(page, VisitPage)
    assert page.place() == ("new_visit", str(ahmed.case_id))
    assert isinstance(page.sheet, VisitSheet)
    assert page.sheet.form.values()["citizen_view"] == WORDS
    assert page.sheet.form.field("citizen_view").hasFocus()
    page.back()
    assert again.opened.desk.place() == ("case", str(ahmed.case_id))


def test_quitting_and_starting_again_returns_there_too(
    program: Program, start: Start, ahmed: Pair, vault_folder: Path
) -> None:
    program.window.window.close()
    assert draft_in(vault_folder, ahmed.case_id) == WORDS
    again = start()
    unlock(again)
    assert again.opened.desk.place() == ("new_visit", str(ahmed.case_id))


def test_five_minutes_that_passed_on_the_wall_lock_the_desk_by_themselves(
    program: Program, ahmed: Pair, vault_folder: Path
) -> None:
    watcher: IdleWatcher = program.opened.watcher
    assert watcher.minutes == 5
    begun = watcher._touched
    watcher._clock = lambda: begun + 299
    watcher.look()
    assert program.restarts == []
    # As after a lid that was closed: no timer ran, only the clock on the wall went on.
    watcher._clock = lambda: begun + 8 * 3600
    watcher.look()
    assert program.restarts == ["again"]
    assert draft_in(vault_folder, ahmed.case_id) == WORDS


def test_the_first_key_after_the_computer_slept_reaches_nothing_but_the_lock(
    program: Program, ahmed: Pair, vault_folder: Path
) -> None:
    later = time.time() + 3600
    program.opened.watcher._clock = lambda: later
    # To the system's window, as a keyboard does; the widgets get it from there.
    handle = program.window.window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_X)
    assert program.restarts == ["again"]
    assert draft_in(vault_folder, ahmed.case_id) == WORDS


def test_nothing_of_the_desk_is_left_in_the_window_after_a_lock(program: Program, qtbot: QtBot) -> None:
    program.window.lock()
    settle()
    assert program.window.window.centralWidget().findChildren(VisitSheet) == []
    assert QApplication.clipboard().text() == ""
    # A second lock, as when the idle time is up meanwhile, does no harm.
    program.window.lock()
