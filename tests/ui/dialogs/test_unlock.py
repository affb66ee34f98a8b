"""The unlock screen over a real vault."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from math import ceil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from mentor_desk.storage import attempts
from mentor_desk.storage.vault import Vault
from mentor_desk.ui.background import BackgroundRunner
from mentor_desk.ui.dialogs.unlock import UnlockPage
from mentor_desk.ui.guide.window import GuideWindow
from tests.conftest import CHEAP, PASSPHRASE


@pytest.fixture
def locked(tmp_path: Path) -> tuple[Path, str]:
    """A locked vault's folder and its recovery key."""
    vault, key = Vault.create(tmp_path / "vault", PASSPHRASE, kdf=CHEAP)
    vault.close()
    return tmp_path / "vault", str(key)


@pytest.fixture
def page(qtbot: QtBot, locked: tuple[Path, str]) -> Iterator[UnlockPage]:
    folder, _ = locked
    runner = BackgroundRunner()
    made = UnlockPage(
        lambda secret: Vault.unlock(folder, secret),
        lambda: ceil(attempts.read(folder).wait(datetime.now(UTC)).total_seconds()),
        runner,
    )
    made.unlocked.connect(lambda vault: vault.close())
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitExposed(made):
        made.show()
    made.start()
    yield made
    runner.stop()


def words(page: UnlockPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def attempt(qtbot: QtBot, page: UnlockPage, secret: str) -> None:
    """Type ``secret``, press Enter, and wait until it was tried."""
    page.field.clear()
    qtbot.keyClicks(page.field, secret)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page._busy)


def test_the_passphrase_opens_the_vault(qtbot: QtBot, page: UnlockPage) -> None:
    qtbot.keyClicks(page.field, PASSPHRASE)
    with qtbot.waitSignal(page.unlocked) as opened:
        qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert isinstance(opened.args[0], Vault)
    assert page.field.text() == ""


def test_a_wrong_passphrase_is_a_plain_sentence_and_can_be_typed_over(
    qtbot: QtBot, page: UnlockPage
) -> None:
    attempt(qtbot, page, "forkert")
    assert "Traceback" not in words(page)
    assert page.field.accessibleDescription() in words(page)
    assert page.field.selectedText() != "" or page.field.hasSelectedText()


def test_after_wrong_tries_the_wait_is_counted_down_on_the_screen(
    qtbot: QtBot, page: UnlockPage, locked: tuple[Path, str]
) -> None:
    for _ in range(3):
        attempt(qtbot, page, "forkert")
    button = next(b for b in page.findChildren(QPushButton) if "nlock" in b.text())
    assert not button.isEnabled()
    assert "Wait" in words(page)
    qtbot.waitUntil(button.isEnabled)
    assert "Wait" not in words(page)


def test_the_recovery_key_opens_without_waiting(
    qtbot: QtBot, page: UnlockPage, locked: tuple[Path, str]
) -> None:
    for _ in range(4):
        attempt(qtbot, page, "forkert")
        qtbot.wait(1)
    other = next(b for b in page.findChildren(QPushButton) if "recovery" in b.text())
    other.click()
    qtbot.keyClicks(page.field, locked[1])
    with qtbot.waitSignal(page.unlocked):
        qtbot.keyClick(page.field, Qt.Key.Key_Return)


def test_nothing_typed_tries_nothing(qtbot: QtBot, page: UnlockPage, locked: tuple[Path, str]) -> None:
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert not page._busy
    assert attempts.read(locked[0]).count == 0


def test_what_is_typed_is_covered_and_the_field_has_a_name(page: UnlockPage) -> None:
    assert page.field.echoMode() == QLineEdit.EchoMode.Password
    assert page.field.accessibleName() == "Passphrase"


def test_f1_opens_the_guide_without_a_vault(page: UnlockPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.field, Qt.Key.Key_F1)
    [guide] = page.window().findChildren(GuideWindow)
    assert (guide.view.place.page, guide.view.place.anchor) == ("security", "forgotten")
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()
