"""Making and restoring a backup from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mentor_desk import cli
from mentor_desk.storage.vault import Vault
from tests.conftest import PASSPHRASE

Captured = pytest.CaptureFixture[str]


def told(capsys: Captured, *words: str, code: int = 0) -> dict[str, object]:
    assert cli.main([*words, "--json"]) == code
    return dict(json.loads(capsys.readouterr().out))


def test_a_backup_goes_to_another_disk_and_comes_back(
    vault_folder: Path, tmp_path: Path, capsys: Captured
) -> None:
    stick, back = tmp_path / "stick", tmp_path / "back"
    made = told(capsys, "backup", "--vault", str(vault_folder), "--to", str(stick))
    source = Path(str(made["backup"]))
    assert source.parent == stick
    restored = told(capsys, "restore", str(source), "--to", str(back))
    assert (restored["made_at"], restored["erased_again"]) == (made["made_at"], 0)
    vault = Vault.unlock(back, PASSPHRASE)
    found = vault.check()
    vault.close()
    assert found.sound
    assert found.rows["citizen"] == 27
    refused = told(capsys, "restore", str(source), "--to", str(back), code=1)
    assert "already" in str(refused["error"])
    assert told(capsys, "restore", str(source), "--to", str(back), "--over")["vault"] == str(back)
    assert len(list((back / "backups").iterdir())) == 1, "what was there is backed up first"


def test_a_folder_that_is_copied_away_is_refused(
    vault_folder: Path, tmp_path: Path, capsys: Captured
) -> None:
    away = str(tmp_path / "Dropbox" / "x")
    refused = told(capsys, "backup", "--vault", str(vault_folder), "--to", away, code=1)
    assert "Dropbox" in str(refused["error"])
    refused = told(capsys, "restore", str(tmp_path), "--to", away, code=1)
    assert "no backup" in str(refused["error"])
