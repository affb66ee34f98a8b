"""Checking a caseload from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mentor_desk import cli
from mentor_desk.cli import opening
from mentor_desk.storage.vault import Vault
from tests.conftest import PASSPHRASE

Captured = pytest.CaptureFixture[str]


def test_a_whole_caseload_is_told_to_be_whole(vault_folder: Path, capsys: Captured) -> None:
    vault = Vault.unlock(vault_folder, PASSPHRASE)
    vault.back_up()
    vault.close()
    assert cli.main(["check", "--vault", str(vault_folder), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["sound"]
    assert told["rows"]["citizen"] == 27
    assert len(told["backups"]) == 1
    assert cli.main(["check", "--vault", str(vault_folder)]) == 0
    assert "whole" in capsys.readouterr().out


def test_a_damaged_file_is_told_in_a_sentence(vault_folder: Path, capsys: Captured) -> None:
    file = vault_folder / "vault.db"
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 0xFF
    file.write_bytes(data)
    assert cli.main(["check", "--vault", str(vault_folder)]) == 1
    assert "Traceback" not in capsys.readouterr().err


def test_a_wrong_passphrase_is_told_in_a_sentence(
    vault_folder: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(opening.VARIABLE, "noget helt andet")
    assert cli.main(["check", "--vault", str(vault_folder), "--json"]) == 1
    told = capsys.readouterr()
    assert set(json.loads(told.out)) == {"error", "field"}
    assert len(told.err.splitlines()) == 1


def test_a_folder_without_a_caseload_is_told_in_a_sentence(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(opening.VARIABLE, PASSPHRASE)
    assert cli.main(["check", "--vault", str(tmp_path)]) == 1
    assert str(tmp_path) in capsys.readouterr().err


def test_a_seal_that_was_taken_away_is_told_with_what_to_do(
    vault_folder: Path, capsys: Captured
) -> None:
    assert cli.main(["check", "--vault", str(vault_folder)]) == 0
    (vault_folder / "journal.seal").unlink()
    capsys.readouterr()
    assert cli.main(["check", "--vault", str(vault_folder), "--json"]) == 1
    told = capsys.readouterr()
    assert json.loads(told.out)["end_of_journal"] == "missing"
    assert "moved the folder by hand" in told.err
