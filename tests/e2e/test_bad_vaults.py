"""A folder that will not do is told in plain Danish, and left exactly as it was."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentor_desk import cli
from mentor_desk.app.clock import now
from mentor_desk.storage import attempts
from mentor_desk.storage.vault import Vault
from tests.conftest import PASSPHRASE
from tests.e2e.damage import WAYS
from tests.e2e.day import ROOT, environment
from tests.e2e.program import PATIENCE_MS, Start, starting
from tests.storage.test_vault import entries
from tests.storage.vaults import content

_NOBODY = 65534
_ENGLISH = {"the", "and", "was", "could", "not", "folder", "caseload", "nothing"}


@pytest.fixture
def danish_console(monkeypatch: pytest.MonkeyPatch) -> None:
    """A command line on a Danish computer, with the passphrase in its environment."""
    monkeypatch.setenv("LC_ALL", "da_DK.UTF-8")
    monkeypatch.setenv("MENTOR_DESK_PASSPHRASE", PASSPHRASE)


def demand_plain_danish(sentence: str) -> None:
    """Danish, whole, filled in, without the machine's own words."""
    assert sentence
    assert not {word.strip(".,;").lower() for word in sentence.split()} & _ENGLISH, sentence
    assert not any(sign in sentence for sign in ("{", "}", "Error", "Traceback", "sqlite", "errno"))
    assert sentence.rstrip().endswith((".", "?"))


@pytest.mark.parametrize("way", WAYS)
def test_the_window_tells_what_is_wrong_and_changes_nothing(
    way: str, vault_folder: Path, start: Start
) -> None:
    spoil, word = WAYS[way]
    spoil(vault_folder)
    before = content(vault_folder)
    program = start()
    program.type_secret(PASSPHRASE)
    demand_plain_danish(program.complaint)
    assert word in program.complaint
    assert program.window.opened is None
    program.window.window.close()
    assert content(vault_folder) == before


@pytest.mark.parametrize("way", WAYS)
def test_the_command_line_tells_what_is_wrong_and_changes_nothing(
    way: str, vault_folder: Path, danish_console: None, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil, word = WAYS[way]
    spoil(vault_folder)
    before = content(vault_folder)
    assert cli.main(["check", "--vault", str(vault_folder), "--json"]) == 1
    out, err = capsys.readouterr()
    demand_plain_danish(err.strip())
    assert len(err.strip().splitlines()) == 1
    assert word in err
    assert json.loads(out)["error"] == err.strip()
    assert content(vault_folder) == before


def test_wrong_passphrases_wait_longer_and_longer_and_stand_in_the_journal(
    vault_folder: Path, start: Start
) -> None:
    before = content(vault_folder)
    program = start()
    told = []
    for number in range(4):
        program.type_secret(f"forkert {number}")
        told.append(program.complaint)
        demand_plain_danish(program.complaint)
        program.qtbot.waitUntil(lambda: not program.unlocking._seconds, timeout=PATIENCE_MS)
    assert "1 sekund" in told[2]
    assert "2 sekunder" in told[3]
    assert content(vault_folder) == before
    program.type_secret(PASSPHRASE)
    program.qtbot.waitUntil(lambda: program.window.opened is not None, timeout=PATIENCE_MS)
    program.window.window.close()
    vault = Vault.unlock(vault_folder, PASSPHRASE)
    found = [row for row in vault.database.read(entries) if row.operation == "vault.unlock_failed"]
    vault.close()
    assert [row.detail["count"] for row in found] == [4]
    assert attempts.read(vault_folder).count == 0


def test_the_delay_outlives_a_restart(vault_folder: Path, start: Start) -> None:
    for _ in range(6):
        attempts.write(vault_folder, attempts.read(vault_folder).failed(now()))
    program = start()
    assert not program.unlocking._button.isEnabled()
    assert "sekunder" in program.complaint
    demand_plain_danish(program.complaint)


def test_the_command_line_counts_wrong_passphrases_too(
    vault_folder: Path,
    danish_console: None,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("MENTOR_DESK_PASSPHRASE", "forkert")
    for _ in range(4):
        assert cli.main(["check", "--vault", str(vault_folder)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    for line in err.strip().splitlines():
        demand_plain_danish(line)
    assert attempts.read(vault_folder).count == 3, "the fourth came too soon and was not tried"


_HOLD = """
import sys
from pathlib import Path
from mentor_desk.storage.vault import Vault
vault = Vault.unlock(Path(sys.argv[1]), sys.argv[2])
print("open", flush=True)
sys.stdin.readline()
vault.close()
"""

_SECOND = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from mentor_desk.app import start
from mentor_desk.paths import default_paths
app = QApplication([])
program = start.build(app, default_paths())
def look():
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        print(box.windowTitle(), "|", box.text(), flush=True)
        box.accept()
timer = QTimer()
timer.timeout.connect(look)
timer.start(50)
program.show()
sys.exit(app.exec())
"""


def test_a_second_window_and_a_second_command_are_refused_in_danish(
    vault_folder: Path, tmp_path: Path, danish_console: None, capsys: pytest.CaptureFixture[str]
) -> None:
    home = environment(tmp_path / "home")
    shutil.copytree(vault_folder, tmp_path / "home" / "data" / "vault")
    place = tmp_path / "home" / "data" / "vault"
    with subprocess.Popen(  # noqa: S603  our own program
        [sys.executable, "-c", _HOLD, str(place), PASSPHRASE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdin is not None
        assert holder.stdout.readline() == "open\n"
        before = content(place)
        second = subprocess.run(  # noqa: S603  our own program
            [sys.executable, "-c", _SECOND],
            cwd=ROOT,
            env=home,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert cli.main(["check", "--vault", str(place)]) == 1
        assert content(place) == before
        holder.stdin.write("\n")
        holder.stdin.flush()
    title, _, sentence = second.stdout.strip().partition(" | ")
    assert (second.returncode, title) == (0, "Mentor Desk"), second.stderr
    assert "Traceback" not in second.stderr
    demand_plain_danish(sentence)
    told = capsys.readouterr().err.strip()
    assert told == sentence
    Vault.unlock(place, PASSPHRASE).close()


@pytest.fixture
def as_another_user(
    vault_folder: Path, qtbot: QtBot, qapp: QApplication
) -> Iterator[tuple[Path, Start]]:
    """The program as an ordinary user sees it (root may write anywhere)."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        shutil.copytree(vault_folder, home / "vault")
        with starting(qtbot, qapp, home) as begin:
            if os.geteuid():
                yield home, begin
                return
            for path in (home, *home.rglob("*")):
                os.chown(path, _NOBODY, _NOBODY)
            os.seteuid(_NOBODY)
            try:
                yield home, begin
            finally:
                os.seteuid(0)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_folder_that_can_only_be_read_is_told_and_not_touched(
    as_another_user: tuple[Path, Start], danish_console: None, capsys: pytest.CaptureFixture[str]
) -> None:
    home, start = as_another_user
    folder = home / "vault"
    before = content(folder)
    folder.chmod(0o500)
    try:
        program = start()
        program.type_secret(PASSPHRASE)
        demand_plain_danish(program.complaint)
        assert str(folder) in program.complaint
        assert cli.main(["check", "--vault", str(folder)]) == 1
        assert capsys.readouterr().err.strip() == program.complaint
        assert content(folder) == before
    finally:
        folder.chmod(0o700)
    program.type_secret(PASSPHRASE)
    program.qtbot.waitUntil(lambda: program.window.opened is not None, timeout=PATIENCE_MS)
    program.window.window.close()
