"""A new caseload from the command line."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from mentor_desk import cli
from mentor_desk.cli import opening
from mentor_desk.cli.create import full_name
from mentor_desk.services import mentor
from mentor_desk.storage.vault import Vault
from tests.conftest import PASSPHRASE

Captured = pytest.CaptureFixture[str]


def words(folder: Path) -> list[str]:
    return ["create", "--vault", str(folder), "--name", "Karen Aagaard", "--municipality", "Silkeborg"]


def test_it_opens_with_the_passphrase_and_with_the_recovery_key(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(opening.VARIABLE, PASSPHRASE)
    assert cli.main([*words(tmp_path / "desk"), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    for secret in (PASSPHRASE, told["recovery_key"]):
        vault = Vault.unlock(tmp_path / "desk", secret)
        me = vault.database.read(mentor.me)
        vault.close()
        assert me is not None
        assert (me.name, me.municipality) == ("Karen Aagaard", "Silkeborg Kommune")
    assert cli.main(words(tmp_path / "desk")) == 1
    assert "already" in capsys.readouterr().err


@pytest.mark.parametrize("field", ["--name", "--municipality"])
def test_an_empty_answer_makes_nothing(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch, field: str
) -> None:
    monkeypatch.setenv(opening.VARIABLE, PASSPHRASE)
    assert cli.main([*words(tmp_path / "desk"), field, " "]) == 1
    assert list(tmp_path.iterdir()) == []
    assert capsys.readouterr().out == ""


def test_nobody_to_ask_is_told_in_a_sentence(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(opening.VARIABLE, raising=False)
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert cli.main(words(tmp_path / "desk")) == 1
    assert opening.VARIABLE in capsys.readouterr().err


def test_a_municipality_is_called_what_it_calls_itself() -> None:
    assert full_name("københavn") == "Københavns Kommune"
    assert full_name("Silkeborg Kommune") == "Silkeborg Kommune"
    assert full_name(" Ådal Kommune ") == "Ådal Kommune"
