"""A caseload that does not open, or is not there, comes back from a backup in the window."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mentor_desk.storage.vault import Vault
from mentor_desk.ui.application import Application
from mentor_desk.ui.dialogs.unlock import UnlockPage
from mentor_desk.ui.first_run.first_run import FirstRun
from mentor_desk.ui.first_run.refused import RefusedPage
from mentor_desk.ui.restore.dialog import RestoreDialog
from tests.app.test_window import Started, made, start, unlock
from tests.conftest import PASSPHRASE

__all__ = ["made", "start"]


def dialog_of(program: Application) -> RestoreDialog:
    return next(each for each in program.window.findChildren(RestoreDialog) if each.isVisible())


def restore(qtbot: QtBot, dialog: RestoreDialog) -> None:
    dialog.pick.pick()
    qtbot.waitUntil(lambda: dialog.secret is not None)
    assert dialog.secret is not None
    dialog.secret.field.setText(PASSPHRASE)
    dialog.go_on()
    qtbot.waitUntil(lambda: dialog.preview is not None)
    with qtbot.waitSignal(dialog.accepted):
        dialog.put_over()


def words(program: Application) -> str:
    return " ".join(label.text() for label in program.window.findChildren(QLabel))


def test_a_damaged_caseload_is_restored_from_the_unlock_screen(
    qtbot: QtBot, start: Callable[[], Started], made: str, tmp_path: Path
) -> None:
    vault = Vault.unlock(tmp_path / "vault", PASSPHRASE)
    vault.back_up()
    vault.close()
    (tmp_path / "vault" / "vault.db").write_bytes(bytes(9000))
    program = start().program
    page = program.window.centralWidget()
    assert isinstance(page, UnlockPage)
    assert page.restore_button.isHidden()
    page.field.setText(PASSPHRASE)
    qtbot.waitUntil(lambda: not program._runner.busy)
    page.submit()
    qtbot.waitUntil(lambda: not page.restore_button.isHidden())
    page.restore_button.click()
    restore(qtbot, dialog_of(program))
    assert "The backup is in place" in words(program)
    unlock(qtbot, program)
    assert program.opened is not None
    assert program.opened.context.mentor.name == "Karen Aagaard"


def test_a_new_computer_begins_with_the_backup_on_a_stick(
    qtbot: QtBot, start: Callable[[], Started], made: str, tmp_path: Path
) -> None:
    vault = Vault.unlock(tmp_path / "vault", PASSPHRASE)
    source = vault.back_up().folder
    vault.close()
    stick = tmp_path / "stick" / "mentor-desk-0123456789ab"
    stick.mkdir(parents=True)
    source.rename(stick / source.name)
    shutil.rmtree(tmp_path / "vault")
    program = start().program
    page = program.window.centralWidget()
    assert isinstance(page, FirstRun)
    page.backup_button.click()
    dialog = dialog_of(program)
    assert not dialog.pick.any
    dialog.pick.look_in(tmp_path / "stick")
    restore(qtbot, dialog)
    unlock(qtbot, program)


def test_the_first_run_says_that_a_caseload_cannot_lie_in_a_synchronised_folder(
    start: Callable[[], Started], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDrive", str(tmp_path))
    program = start().program
    page = program.window.centralWidget()
    assert isinstance(page, RefusedPage)
    assert "OneDrive" in words(program)
    page.close_button.click()
    assert not program.window.isVisible()
    assert not (tmp_path / "vault").exists()
