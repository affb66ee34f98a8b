"""A new recovery key, and everything encrypted anew, through the dialogs."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.app.safe_ways import ways_of
from mentor_desk.errors import WrongPassphraseError
from mentor_desk.storage.backup import DATA
from mentor_desk.storage.vault import Vault, data_key
from mentor_desk.ui.context import Context
from mentor_desk.ui.first_run.recovery import ConfirmStep
from mentor_desk.ui.keys.key_dialog import KeyDialog
from mentor_desk.ui.keys.leaked_dialog import LeakedDialog
from mentor_desk.ui.keys.old_backups import OldBackupsPage
from mentor_desk.ui.keys.recovery_dialog import RecoveryDialog
from mentor_desk.ui.keys.secret_step import SecretStep
from tests.conftest import PASSPHRASE

_NEW = "gyngehest paraply onsdag rugbrød"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.show()
    return made


def answer(dialog: KeyDialog, secret: str, new: str = "") -> None:
    """Go through the steps to the last button, typing the key back from the paper."""
    step = dialog.step
    assert isinstance(step, SecretStep)
    step.set_secret(secret)
    dialog.go_on()
    if new:
        for field in dialog.step.findChildren(QLineEdit):
            field.setText(new)
        dialog.go_on()
    dialog.go_on()
    confirm = dialog.step
    assert isinstance(confirm, ConfirmStep)
    groups = dialog.answers.recovery_key.split("-")
    for number, field in zip(confirm.asked, confirm.findChildren(QLineEdit), strict=True):
        field.setText(groups[number - 1])


def test_a_new_recovery_key_counts_only_when_it_was_typed_back(
    qtbot: QtBot, window: QWidget, context: Context, vault: Vault
) -> None:
    dialog = RecoveryDialog(context, ways_of(vault), window)
    dialog.open()
    dialog.go_on()
    assert isinstance(dialog.step, SecretStep)
    answer(dialog, "forkert")
    dialog.go_on()
    qtbot.waitUntil(dialog.next_button.isEnabled)
    assert isinstance(dialog.step, SecretStep)
    key = dialog.answers.recovery_key
    with pytest.raises(WrongPassphraseError):
        data_key(vault.folder, key)
    (vault.folder / "attempts.json").unlink()
    answer(dialog, PASSPHRASE)
    for field in dialog.step.findChildren(QLineEdit):
        field.setText("0000")
    dialog.go_on()
    assert isinstance(dialog.step, ConfirmStep)
    assert dialog.answers.recovery_key == key
    answer_confirm(dialog)
    with qtbot.waitSignal(dialog.accepted):
        dialog.go_on()
    assert data_key(vault.folder, key) == data_key(vault.folder, PASSPHRASE)


def answer_confirm(dialog: KeyDialog) -> None:
    confirm = dialog.step
    assert isinstance(confirm, ConfirmStep)
    groups = dialog.answers.recovery_key.split("-")
    for number, field in zip(confirm.asked, confirm.findChildren(QLineEdit), strict=True):
        field.setText(groups[number - 1].lower())


def test_everything_is_encrypted_anew_and_a_backup_that_cannot_follow_goes_after_a_yes(
    qtbot: QtBot, window: QWidget, context: Context, vault: Vault
) -> None:
    made = vault.back_up(reason="before-migration").folder
    bad = made.with_name("20261001T080000Z")
    shutil.copytree(made, bad)
    (bad / DATA).write_bytes(b"cut" * 5000)
    dialog = LeakedDialog(context, ways_of(vault), window)
    dialog.open()
    answer(dialog, PASSPHRASE, _NEW)
    key = dialog.answers.recovery_key
    dialog.go_on()
    qtbot.waitUntil(lambda: isinstance(dialog.stack.currentWidget(), OldBackupsPage))
    page = dialog.stack.currentWidget()
    assert isinstance(page, OldBackupsPage)
    assert "1 backup(s) could not" in page.words
    assert bad.exists()
    page.remove_button.click()
    qtbot.waitUntil(lambda: not bad.exists() and "removed" in page.words)
    assert not dialog.answers.passphrase
    assert not vault.ways.unfinished
    dialog.reject()
    for folder in (vault.folder, made):
        assert data_key(folder, _NEW) == data_key(folder, key)
        with pytest.raises(WrongPassphraseError):
            data_key(folder, PASSPHRASE)
    context.change_settings(idle_minutes=5)
    assert vault.check().sound


def test_stopping_in_time_changes_nothing(
    qtbot: QtBot, window: QWidget, context: Context, vault: Vault
) -> None:
    before = (vault.folder / "header.json").read_bytes()
    dialog = LeakedDialog(context, ways_of(vault), window)
    dialog.open()
    answer(dialog, PASSPHRASE, _NEW)
    dialog.go_on()
    dialog.reject()
    qtbot.waitUntil(dialog.next_button.isEnabled)
    assert dialog.isVisible()
    assert (vault.folder / "header.json").read_bytes() == before
    dialog.reject()
