"""Backups in the settings: one more, trying a restore, restoring, the second place, the ladder."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from mentor_desk.app.safe import closing_with_backup, safe_of
from mentor_desk.storage import backup, backup_ladder
from mentor_desk.storage.vault import Vault
from mentor_desk.ui.context import Context
from mentor_desk.ui.restore.dialog import RestoreDialog
from mentor_desk.ui.settings.backups import BackupsSection
from mentor_desk.ui.widgets.confirm import Confirm
from tests.conftest import PASSPHRASE
from tests.storage.vaults import CHEAP, NOW, add_citizen, clock, names

OTHER = "en helt anden sætning"


@pytest.fixture
def section(qtbot: QtBot, context: Context, vault: Vault) -> Iterator[BackupsSection]:
    """The section, with a backup of an empty caseload, and Frida who came after it."""
    context.safe = safe_of(vault)
    vault.back_up()
    vault.database.write(add_citizen, name="Frida Holm")
    made = BackupsSection(context)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.draw()
    yield made
    gc.collect()


def settled(qtbot: QtBot, section: BackupsSection) -> None:
    qtbot.waitUntil(lambda: not section.context.background.busy)


def words(dialog: QDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def looked_into(qtbot: QtBot, section: BackupsSection, source: Path) -> RestoreDialog:
    dialog = section.dialog(source)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.preview is not None)
    return dialog


def test_trying_a_restore_proves_the_newest_backup(qtbot: QtBot, section: BackupsSection) -> None:
    assert "never tried" in section._drilled.text()
    section.drill()
    qtbot.waitUntil(lambda: "It works" in section.told)
    settled(qtbot, section)
    assert "it worked" in section._drilled.text()
    assert section.make_button.isEnabled()


def test_the_second_place_tells_how_it_stands(
    qtbot: QtBot, section: BackupsSection, tmp_path: Path
) -> None:
    line = section.second
    assert line is not None
    settled(qtbot, section)
    assert "on this computer only" in line.notice.text
    away = tmp_path / "Dropbox"
    away.mkdir()
    line.choose(away)
    qtbot.waitUntil(lambda: "Dropbox copies" in line.notice.text)
    stick = tmp_path / "stick"
    stick.mkdir()
    line.choose(stick)
    qtbot.waitUntil(lambda: "same disk" in line.notice.text)
    assert section.table.model().rowCount() == 2
    stick.rename(tmp_path / "pulled out")
    line.draw()
    qtbot.waitUntil(lambda: "cannot be reached" in line.notice.text)
    line.forget()
    qtbot.waitUntil(lambda: "on this computer only" in line.notice.text)


def test_the_ladder_says_what_it_means_for_those_who_were_erased(
    section: BackupsSection, vault: Vault
) -> None:
    ladder = section.ladder
    assert ladder.field.value() == "35"
    ladder.field.set_value("90")
    ladder.field.changed.emit()
    assert "data protection officer" in ladder.why.text()
    assert vault.database.read(backup_ladder.chosen).days == 90


def test_a_backup_is_looked_into_and_put_in_place(
    qtbot: QtBot, section: BackupsSection, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = backup.list_backups(vault.folder)[0].folder
    dialog = looked_into(qtbot, section, source)
    assert dialog.preview is not None
    assert "1 change(s) were made since" in dialog.preview.lost.text
    assert "Citizens 0 1" in dialog.preview.counts.lines()
    monkeypatch.setattr(Confirm, "exec", lambda _: int(QDialog.DialogCode.Rejected))
    dialog.ask_over()
    assert not section.context.background.busy, "nothing without a yes"
    monkeypatch.setattr(Confirm, "exec", lambda _: int(QDialog.DialogCode.Accepted))
    with qtbot.waitSignal(dialog.accepted):
        dialog.ask_over()
    safe = section.context.safe
    assert safe is not None
    section.context.close()
    closing_with_backup(vault, clock, safe.keeping.at_close)()
    restored = Vault.unlock(vault.folder, PASSPHRASE, clock=clock)
    assert restored.database.read(names) == []
    restored.close()


def test_a_backup_goes_beside_and_is_removed_again(
    qtbot: QtBot, section: BackupsSection, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Confirm, "exec", lambda _: int(QDialog.DialogCode.Accepted))
    dialog = looked_into(qtbot, section, backup.list_backups(vault.folder)[0].folder)
    dialog.put_beside()
    qtbot.waitUntil(lambda: "holds the same persons" in words(dialog))
    home = vault.folder.parent / "beside-20261124T080000Z"
    copy = Vault.unlock(home / vault.folder.name, PASSPHRASE, clock=clock)
    assert copy.database.read(names) == []
    copy.close()
    section.draw()
    assert section.beside is not None
    assert "beside your caseload" in section.beside.notice.text
    section.beside.remove(home)
    assert not home.exists()


def test_a_backup_under_other_keys_asks_and_says_so(
    qtbot: QtBot, section: BackupsSection, tmp_path: Path
) -> None:
    foreign, _ = Vault.create(tmp_path / "foreign", OTHER, kdf=CHEAP, clock=lambda: NOW)
    foreign.database.write(add_citizen, name="Line Krogh")
    source = foreign.back_up().folder
    foreign.close()
    dialog = section.dialog(source)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.secret is not None)
    assert dialog.secret is not None
    dialog.secret.field.setText(PASSPHRASE)
    dialog.go_on()
    qtbot.waitUntil(lambda: bool(dialog.told))
    dialog.secret.field.setText(OTHER)
    dialog.go_on()
    qtbot.waitUntil(lambda: dialog.preview is not None)
    assert dialog.preview is not None
    assert "of another caseload" in dialog.preview.lost.text
    dialog.look_into(tmp_path)
    qtbot.waitUntil(lambda: "no backup in" in dialog.told)
