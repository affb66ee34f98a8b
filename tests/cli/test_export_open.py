"""A case and the whole caseload taken out from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mentor_desk import cli

Captured = pytest.CaptureFixture[str]


def test_a_case_is_taken_out_into_a_new_folder(
    vault_folder: Path, tmp_path: Path, capsys: Captured
) -> None:
    out = tmp_path / "ud"
    words = ["export", "case", "samira", "--vault", str(vault_folder), "--json"]

    assert cli.main([*words, "--out", str(out), "--reason", "aktindsigt"]) == 0
    captured = capsys.readouterr()
    told = json.loads(captured.out)
    assert (told["folder"], told["encrypted"]) == (str(out), False)
    assert "not encrypted" in captured.err
    assert "Samira Yusuf" in (out / "sag.html").read_text(encoding="utf-8")

    assert cli.main([*words, "--out", str(out), "--reason", "Samira Yusuf"]) == 1
    assert json.loads(capsys.readouterr().out)["field"] == "reason"


def test_who_is_affected_is_listed_from_a_backup_without_the_caseload(
    vault_folder: Path, tmp_path: Path, capsys: Captured
) -> None:
    assert cli.main(["backup", "--vault", str(vault_folder), "--to", str(tmp_path / "usb")]) == 0
    (backup,) = [each.parent for each in (tmp_path / "usb").rglob("vault.db")]
    capsys.readouterr()
    words = ["export", "affected", "--backup", str(backup), "--json", "--out"]

    assert cli.main([*words, str(tmp_path / "liste.xlsx")]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["people"] > 20
    assert told["held"]["health"] > 5
    assert (tmp_path / "liste.xlsx").read_bytes().startswith(b"PK")

    assert cli.main([*words, str(tmp_path / "liste.doc")]) == 1
    assert json.loads(capsys.readouterr().out)["field"] == "out"
