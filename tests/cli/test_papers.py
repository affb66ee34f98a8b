"""Papers from the command line."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from mentor_desk import cli
from mentor_desk.documents import catalogue
from mentor_desk.services import papers
from mentor_desk.storage.vault import Vault
from tests.conftest import PASSPHRASE

Captured = pytest.CaptureFixture[str]


def archived(folder: Path) -> int:
    vault = Vault.unlock(folder, PASSPHRASE)
    count = len(vault.database.read(papers.archive))
    vault.close()
    return count


def test_the_list_tells_which_papers_there_are(capsys: Captured) -> None:
    assert cli.main(["papers", "list", "--json"]) == 0
    keys = [each["key"] for each in json.loads(capsys.readouterr().out)]
    assert keys == [paper.key for paper in catalogue.PAPERS]


def test_with_a_vault_the_list_tells_what_is_issued(vault_folder: Path, capsys: Captured) -> None:
    assert cli.main(["papers", "list", "--vault", str(vault_folder), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert len(told["issued"]) == archived(vault_folder)


@pytest.mark.parametrize(
    ("key", "option", "name"),
    [
        ("praktikaftale", "--placement", "fatima"),
        ("praktikaftale", "--case", "Ahmed"),
        ("partnerskabsaftale", "--agreement", "kobmand"),
    ],
)
def test_a_part_of_a_name_is_enough(
    vault_folder: Path, tmp_path: Path, capsys: Captured, key: str, option: str, name: str
) -> None:
    out = tmp_path / "paper.pdf"
    words = ["papers", "issue", key, option, name, "--out", str(out), "--vault", str(vault_folder)]
    assert cli.main([*words, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert out.read_bytes().startswith(b"%PDF")
    assert told["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()
    assert cli.main(words) == 0
    assert hashlib.sha256(out.read_bytes()).hexdigest() == told["sha256"]


@pytest.mark.parametrize(
    "subject",
    [
        ["praktikaftale", "--placement", "a"],
        ["praktikaftale", "--placement", "Ingen Af Os"],
        ["praktikaftale", "--agreement", "Dam"],
        ["praktikaftale"],
        ["teamoversigt", "--case", "Ahmed"],
        ["kontrakt", "--case", "Ahmed"],
    ],
)
def test_what_cannot_be_issued_is_told_in_a_sentence(
    vault_folder: Path, tmp_path: Path, capsys: Captured, subject: list[str]
) -> None:
    out = tmp_path / "paper.pdf"
    words = ["papers", "issue", *subject, "--out", str(out), "--vault", str(vault_folder)]
    assert cli.main(words) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == 1
    assert not out.exists()


def test_a_paper_that_cannot_be_written_is_not_archived(
    vault_folder: Path, tmp_path: Path, capsys: Captured
) -> None:
    before = archived(vault_folder)
    words = ["papers", "issue", "praktikaftale", "--case", "Fatima", "--vault", str(vault_folder)]
    assert cli.main([*words, "--out", str(tmp_path / "nowhere" / "paper.pdf"), "--json"]) == 1
    told = capsys.readouterr()
    assert json.loads(told.out)["field"] == "out"
    assert "nowhere" in told.err
    assert cli.main([*words, "--out", str(tmp_path)]) == 1
    assert archived(vault_folder) == before
