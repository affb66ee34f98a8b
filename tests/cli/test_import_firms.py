"""Lists of firms from the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from mentor_desk import cli
from mentor_desk.services import directory, history
from mentor_desk.storage.vault import Vault
from tests.conftest import PASSPHRASE

Captured = pytest.CaptureFixture[str]

LIST = """P-nummer;CVR-nummer;Navn;Adresse;Postnummer;By
1003000001;99000007;Sørens VVS ApS;Århusvej 12;8600;Silkeborg
1003000002;99000007;Sørens Butik;Torvet 1;8600;Silkeborg
;;Kolonihaven Roen;Havevej 2;8600;Silkeborg
1003000004;99000001;Forkert Nummer;Torvet 2;8600;Silkeborg
"""


@pytest.fixture
def firms(tmp_path: Path) -> Path:
    path = tmp_path / "virksomheder.csv"
    path.write_text(LIST, encoding="cp1252")
    return path


def told(capsys: Captured, folder: Path, *words: object, code: int = 0) -> dict[str, Any]:
    argv = ["import", "firms", *map(str, words), "--vault", str(folder), "--json"]
    assert cli.main(argv) == code
    answer = json.loads(capsys.readouterr().out)
    assert isinstance(answer, dict)
    return answer


def names(folder: Path, typed: str) -> list[str]:
    vault = Vault.unlock(folder, PASSPHRASE)
    try:
        return [each.name for each in vault.database.read(directory.search, typed=typed)]
    finally:
        vault.close()


def test_a_list_is_imported_and_every_row_left_out_says_why(
    vault_folder: Path, firms: Path, capsys: Captured
) -> None:
    answer = told(capsys, vault_folder, firms)
    assert (answer["new"], answer["changed"], answer["unchanged"], answer["gone"]) == (2, 0, 0, 0)
    assert [(each["sheet"], each["row"]) for each in answer["left_out"]] == [
        ("virksomheder", 4),
        ("virksomheder", 5),
    ]
    assert all(each["reason"] for each in answer["left_out"])
    assert names(vault_folder, "sørens") == ["Sørens Butik", "Sørens VVS ApS"]
    assert told(capsys, vault_folder, firms)["unchanged"] == 2


def test_a_dry_run_tells_the_same_and_changes_nothing(
    vault_folder: Path, firms: Path, capsys: Captured
) -> None:
    assert told(capsys, vault_folder, firms, "--dry-run")["new"] == 2
    assert list(vault_folder.glob("directory-*")) == []
    vault = Vault.unlock(vault_folder, PASSPHRASE)
    operations = {entry.operation for entry in vault.database.read(history.entries)}
    vault.close()
    assert "directory.imported" not in operations
    assert told(capsys, vault_folder, firms)["new"] == 2


def test_a_firm_without_numbers_is_taken_when_told(
    vault_folder: Path, firms: Path, capsys: Captured
) -> None:
    answer = told(capsys, vault_folder, firms, "--take-unnumbered")
    assert (answer["new"], len(answer["left_out"])) == (3, 1)


def test_a_part_of_the_list_makes_nothing_gone(
    vault_folder: Path, firms: Path, tmp_path: Path, capsys: Captured
) -> None:
    told(capsys, vault_folder, firms, "--source", "CVR")
    shorter = tmp_path / "kort.csv"
    shorter.write_text("\n".join(LIST.splitlines()[:2]), encoding="utf-8")
    assert told(capsys, vault_folder, shorter, "--source", "CVR", "--part", "--dry-run")["gone"] == 0
    assert told(capsys, vault_folder, shorter, "--source", "CVR")["gone"] == 1


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("kolonner.json", '{"name": "Butik", "p_number": "Nr", "town": "Sted"}'),
        ("kolonner.toml", 'name = "Butik"\np_number = "Nr"\ntown = "Sted"\n'),
    ],
)
def test_the_columns_may_be_given(
    vault_folder: Path, tmp_path: Path, capsys: Captured, name: str, content: str
) -> None:
    odd = tmp_path / "egen.csv"
    odd.write_text("Nr;Butik;Sted\n1003000001;Åkjærs Is;Skagen\n", encoding="utf-8")
    chosen = tmp_path / name
    chosen.write_text(content, encoding="utf-8")
    assert told(capsys, vault_folder, odd, "--map", chosen)["new"] == 1
    assert names(vault_folder, "skagen") == ["Åkjærs Is"]


@pytest.mark.parametrize("content", ["[1, 2]", "not json", '{"name": 3}'])
def test_a_choice_of_columns_that_is_none_is_refused(
    vault_folder: Path, firms: Path, tmp_path: Path, capsys: Captured, content: str
) -> None:
    wrong = tmp_path / "kolonner.json"
    wrong.write_text(content, encoding="utf-8")
    assert told(capsys, vault_folder, firms, "--map", wrong, code=1)["field"] == "map"


def test_a_workbook_with_several_sheets_needs_a_choice(
    vault_folder: Path, tmp_path: Path, capsys: Captured
) -> None:
    book = Workbook()
    for number, town in enumerate(("Silkeborg", "Viborg"), start=1):
        sheet = book.create_sheet(town)
        sheet.append(["P-nummer", "CVR-nummer", "Navn", "Postnummer", "By"])
        sheet.append([1003000000 + number, 99000007, f"Firma {town}", 8600, town])
    del book["Sheet"]
    path = tmp_path / "bog.xlsx"
    book.save(path)
    told(capsys, vault_folder, path, code=1)
    assert told(capsys, vault_folder, path, "--sheet", "Viborg", "--part")["new"] == 1
    answer = told(capsys, vault_folder, path, "--all-sheets")
    assert (answer["new"], answer["unchanged"], answer["sheets"]) == (1, 1, ["Silkeborg", "Viborg"])


def test_a_file_that_is_no_list_is_one_sentence_and_nothing_is_imported(
    vault_folder: Path, tmp_path: Path, capsys: Captured
) -> None:
    wrong = tmp_path / "billede.csv"
    wrong.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(500))
    assert cli.main(["import", "firms", str(wrong), "--vault", str(vault_folder)]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert list(vault_folder.glob("directory-*")) == []


def test_without_json_a_person_can_read_it(vault_folder: Path, firms: Path, capsys: Captured) -> None:
    assert cli.main(["import", "firms", str(firms), "--vault", str(vault_folder)]) == 0
    said = capsys.readouterr().out
    assert "New: 2." in said
    assert "virksomheder 5:" in said
    assert "The directory is in use." in said
