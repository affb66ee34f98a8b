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
