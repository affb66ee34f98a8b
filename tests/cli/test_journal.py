"""The log of a citizen from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mentor_desk import cli

Captured = pytest.CaptureFixture[str]


def test_the_log_of_a_citizen_names_no_employee_unless_there_is_a_reason(
    vault_folder: Path, tmp_path: Path, capsys: Captured
) -> None:
    ask = ["journal", "--citizen", "Bente Krogh", "--vault", str(vault_folder), "--json"]
    assert cli.main(ask) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["entries"] == len(told["lines"]) > 0
    assert all(len(line) == 3 for line in told["lines"])
    assert cli.main([*ask, "--names"]) == 1
    assert json.loads(capsys.readouterr().out)["field"] == "reason"
    out = tmp_path / "log.pdf"
    assert cli.main([*ask, "--names", "--reason", "Klage", "--out", str(out)]) == 0
    assert json.loads(capsys.readouterr().out)["entries"] == told["entries"] + 1
    assert out.read_bytes().startswith(b"%PDF")


def test_a_sample_is_of_readings_and_wrong_usage_is_told(
    vault_folder: Path, tmp_path: Path, capsys: Captured
) -> None:
    vault = ["--vault", str(vault_folder), "--json"]
    assert cli.main(["journal", "--sample", "--out", str(tmp_path / "s.xlsx"), *vault]) == 0
    assert cli.main(["journal", *vault]) == 1
    assert cli.main(["journal", "--sample", "--out", str(tmp_path / "s.doc"), *vault]) == 1
    assert "Traceback" not in capsys.readouterr().err
