"""The mentor's own list from the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from mentor_desk import cli
from mentor_desk.services import citizen_refs
from mentor_desk.storage.vault import Vault
from tests.conftest import PASSPHRASE
from tests.exchange.people import AS_DANES_KEEP_THEM, write

Captured = pytest.CaptureFixture[str]


def told(capsys: Captured, folder: Path, *words: object, code: int = 0) -> dict[str, Any]:
    argv = ["import", "caseload", *map(str, words), "--vault", str(folder), "--json"]
    assert cli.main(argv) == code
    answer = json.loads(capsys.readouterr().out)
    assert isinstance(answer, dict)
    return answer


def test_a_list_is_imported_after_a_backup_and_a_second_time_everybody_known_is_left(
    vault_folder: Path, tmp_path: Path, capsys: Captured
) -> None:
    path = write(tmp_path / "mine borgere.csv", AS_DANES_KEEP_THEM)
    would = told(capsys, vault_folder, path, "--dry-run")
    assert (would["cases"], would["dry_run"]) == (3, True)
    assert not list((vault_folder / "backups").glob("*"))
    answer = told(capsys, vault_folder, path)
    assert (answer["cases"], answer["firms"], answer["placements"]) == (3, 2, 1)
    assert [each["row"] for each in answer["left_out"]] == [4, 9]
    assert {each["field"] for each in answer["doubts"] if each["row"] == 8} >= {"cpr", "stage"}
    assert list((vault_folder / "backups").glob("*"))
    again = told(capsys, vault_folder, path, "--fill-known")
    assert (again["cases"], again["filled"]) == (0, 0)
    assert [each["row"] for each in again["known"]] == [5, 6, 8]
    vault = Vault.unlock(vault_folder, PASSPHRASE)
    try:
        assert len(vault.database.read(citizen_refs.find, typed="Jens Hansen")) == 1
    finally:
        vault.close()


def test_a_file_that_is_no_list_is_refused_in_one_sentence(
    vault_folder: Path, tmp_path: Path, capsys: Captured
) -> None:
    path = tmp_path / "billede.xlsx"
    path.write_bytes(b"\x89PNG" + bytes(50))
    assert told(capsys, vault_folder, path, code=1)["error"]
