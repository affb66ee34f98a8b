"""Backups by themselves, and the word about the last one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mentor_desk.app.safe import closing_with_backup, safe_of
from mentor_desk.storage import backup
from mentor_desk.storage.vault import Vault
from mentor_desk.ui.context import Context
from mentor_desk.ui.safe_backups import AtClose
from mentor_desk.ui.safekeeping import Safekeeping
from mentor_desk.ui.widgets.message_bar import MessageBar
from tests.storage.vaults import add_citizen

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    """The bar that the word stands in."""
    made = MessageBar()
    qtbot.addWidget(made)
    return made


def said(bar: MessageBar) -> str:
    return " ".join(label.text() for label in bar.findChildren(QLabel))


def test_without_a_backup_the_bar_says_so_and_one_is_made(
    qtbot: QtBot, context: Context, vault: Vault, bar: MessageBar
) -> None:
    keeping = Safekeeping(context, safe_of(vault), bar)
    assert "No backup yet" in said(bar)
    keeping.look()
    qtbot.waitUntil(lambda: "Last backup" in said(bar))
    assert len(backup.list_backups(vault.folder)) == 1


def test_a_backup_from_today_is_enough(
    qtbot: QtBot, context: Context, vault: Vault, bar: MessageBar
) -> None:
    vault.back_up()
    keeping = Safekeeping(context, safe_of(vault), bar)
    keeping.look()
    qtbot.waitUntil(lambda: not context.background.busy)
    assert "verified" in said(bar)
    assert len(backup.list_backups(vault.folder)) == 1


def test_a_second_place_that_comes_back_gets_the_newest_backup(
    qtbot: QtBot, context: Context, vault: Vault, bar: MessageBar, tmp_path: Path
) -> None:
    safe, stick = safe_of(vault), tmp_path / "stick"
    vault.database.clock = lambda: context.now() - timedelta(days=9)
    stick.mkdir()
    safe.back_up()
    safe.keeping.choose_second(stick)
    vault.database.clock = lambda: context.now() - timedelta(minutes=4)
    stick.rename(tmp_path / "pulled out")
    safe.back_up()
    keeping = Safekeeping(context, safe, bar)
    keeping.look()
    qtbot.waitUntil(lambda: "no copy in the second place for a week" in said(bar))
    (tmp_path / "pulled out").rename(stick)
    keeping.look()
    qtbot.waitUntil(lambda: "no copy" not in said(bar) and not context.background.busy)
    second = safe.keeping.second()
    assert second is not None
    assert second.newest == safe.last_backup()


def test_closing_makes_a_backup_once_a_day(vault: Vault) -> None:
    vault.back_up()
    closing_with_backup(vault, lambda: NOON)()
    assert len(backup.list_backups(vault.folder)) == 1


def test_closing_after_a_change_makes_one_and_says_why(vault: Vault) -> None:
    vault.back_up()
    vault.database.write(add_citizen, name="Frida Holm")
    closing_with_backup(vault, lambda: NOON, AtClose("lock"))()
    assert [made.reason for made in backup.list_backups(vault.folder)] == ["lock"]


def test_closing_the_next_day_makes_another(vault: Vault) -> None:
    vault.back_up()
    vault.database.clock = lambda: datetime(2026, 11, 24, 8, 0, tzinfo=UTC) + timedelta(days=1)
    closing_with_backup(vault, vault.database.clock)()
    assert len(backup.list_backups(vault.folder)) == 2


def test_every_backup_made_by_the_desk_is_told(context: Context, vault: Vault, bar: MessageBar) -> None:
    """One before an import, and the one that takes the place of all older ones."""
    safe = safe_of(vault)
    keeping = Safekeeping(context, safe, bar)
    assert "No backup yet" in said(bar)
    safe.back_up("before-import")
    assert "Last backup" in said(bar)
    keeping._bar.set_right("")
    assert safe.start_over is not None
    safe.start_over()
    assert "Last backup" in said(bar)
