"""The summary from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import vobject
from openpyxl import load_workbook
from pypdf import PdfReader

from mentor_desk import cli
from mentor_desk.services import history
from mentor_desk.storage.vault import Vault
from tests.conftest import PASSPHRASE

Captured = pytest.CaptureFixture[str]


def words(folder: Path, form: str, out: Path) -> list[str]:
    return ["export", "summary", "--format", form, "--out", str(out), "--vault", str(folder)]


def cells(file: Path) -> str:
    sheet = load_workbook(file).active
    assert sheet is not None
    return " ".join(str(cell.value) for row in sheet.iter_rows() for cell in row)


@pytest.mark.parametrize("form", ["pdf", "xlsx", "docx"])
def test_the_summary_is_written_and_counted(
    vault_folder: Path, tmp_path: Path, capsys: Captured, form: str
) -> None:
    out = tmp_path / f"team.{form}"
    assert cli.main([*words(vault_folder, form, out), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["people"] == 24
    assert told["bytes"] == out.stat().st_size
    vault = Vault.unlock(vault_folder, PASSPHRASE)
    entries = vault.database.read(history.entries)
    vault.close()
    exported = next(entry for entry in entries if entry.operation == "summary.exported")
    assert exported.detail["people"] == 24


def test_names_need_a_reason_and_a_passphrase(
    vault_folder: Path, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "team.xlsx"
    assert cli.main([*words(vault_folder, "xlsx", out), "--named"]) == 1
    assert not out.exists()
    assert list(tmp_path.glob(".mentor-desk-*")) == []
    assert cli.main(words(vault_folder, "xlsx", out)) == 0
    assert "Ahmed" not in cells(out)
    out = tmp_path / "team.pdf"
    named = [*words(vault_folder, "pdf", out), "--named", "--reason", "Afløsning"]
    assert cli.main(named) == 1
    assert not out.exists()
    monkeypatch.setenv("MENTOR_DESK_WORDS", "rugbrød cykel mandag")
    assert cli.main(named) == 0
    locked = PdfReader(out, password="rugbrød cykel mandag")
    [sheet] = locked.attachments["teamoversigt-med-navne.xlsx"]
    kept = tmp_path / "inde.xlsx"
    kept.write_bytes(sheet)
    assert "Ahmed" in cells(kept)
    capsys.readouterr()


def test_the_calendar_is_written_again_and_again(
    vault_folder: Path, tmp_path: Path, capsys: Captured
) -> None:
    out = tmp_path / "kalender.ics"
    call = ["export", "calendar", "--vault", str(vault_folder), "--out", str(out)]
    assert cli.main([*call, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    [calendar] = vobject.readComponents(out.read_bytes().decode())
    assert len(calendar.contents["vevent"]) == told["entries"] > 10
    assert told["bytes"] == out.stat().st_size
    assert "\N{MIDDLE DOT}" not in out.read_text(encoding="utf-8")
    assert cli.main([*call, "--town"]) == 0
    assert "It names nobody" in capsys.readouterr().out
    assert "\N{MIDDLE DOT}" in out.read_text(encoding="utf-8")
