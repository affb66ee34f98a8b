"""The passphrase is forgotten, and the paper is there."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mentor_desk.app.parts import unlock_ways
from mentor_desk.errors import WrongPassphraseError
from mentor_desk.paths import Paths
from mentor_desk.storage.recovery_key import RecoveryKey
from mentor_desk.storage.vault import Vault, data_key
from mentor_desk.ui.background import BackgroundRunner
from mentor_desk.ui.dialogs.forgotten import ForgottenPage
from tests.conftest import CHEAP, PASSPHRASE

_NEW = "gyngehest paraply onsdag rugbrød"


@pytest.fixture
def key(tmp_path: Path) -> str:
    vault, key = Vault.create(tmp_path / "vault", PASSPHRASE, kdf=CHEAP)
    vault.close()
    return str(key)


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[ForgottenPage]:
    runner = BackgroundRunner()
    made = ForgottenPage(unlock_ways(Paths(tmp_path), threading.Lock()), runner)
    made.unlocked.connect(lambda vault: vault.close())
    qtbot.addWidget(made)
    made.show()
    made.start()
    yield made
    runner.stop()


def fill(page: ForgottenPage, key: str, new: str, again: str) -> None:
    page.key.setText(key)
    page.first.set_value(new)
    page.second.set_value(again)
    page.submit()


def test_the_paper_and_a_new_passphrase_open_the_caseload(
    qtbot: QtBot, page: ForgottenPage, key: str, tmp_path: Path
) -> None:
    with qtbot.waitSignal(page.unlocked):
        fill(page, key.lower(), _NEW, _NEW)
    assert not page.key.text()
    assert data_key(tmp_path / "vault", _NEW) == data_key(tmp_path / "vault", key)
    with pytest.raises(WrongPassphraseError):
        data_key(tmp_path / "vault", PASSPHRASE)


def test_what_is_wrong_is_said_and_nothing_is_changed(
    qtbot: QtBot, page: ForgottenPage, key: str, tmp_path: Path
) -> None:
    before = (tmp_path / "vault" / "header.json").read_bytes()
    for typed, new, again in (("", _NEW, _NEW), (key, "kaffe", "kaffe"), (key, _NEW, "x")):
        fill(page, typed, new, again)
        assert page.trouble
        assert page.button.isEnabled()
    fill(page, str(RecoveryKey.new()), _NEW, _NEW)
    qtbot.waitUntil(page.button.isEnabled)
    assert "another caseload" in page.trouble
    assert (tmp_path / "vault" / "header.json").read_bytes() == before
