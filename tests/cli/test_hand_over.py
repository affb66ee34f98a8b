"""Cases from vault to vault on the command line."""

from __future__ import annotations

import json
import shutil
from argparse import Namespace
from pathlib import Path

import pytest

from mentor_desk import cli
from mentor_desk.cli.console import Console
from mentor_desk.cli.hand_over import run_give
from mentor_desk.exchange.sealed import Cost
from mentor_desk.services import citizens, hand_over
from mentor_desk.storage.vault import Vault
from tests.conftest import PASSPHRASE, TUESDAY

Captured = pytest.CaptureFixture[str]


def test_a_case_goes_over_the_command_line(
    blank_vault: Path, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MENTOR_DESK_PASSPHRASE", PASSPHRASE)
    mine, other = (Path(shutil.copytree(blank_vault, tmp_path / name)) for name in ("mine", "other"))
    vault = Vault.unlock(mine, PASSPHRASE)
    for name in ("Sofie Lund", "Ali Demir"):
        vault.database.write(citizens.create, today=TUESDAY, name=name, cpr="6101901234")
    vault.close()
    file = tmp_path / "sager.mdpakke"
    give = Namespace(vault=mine, refs=["Sofie Lund"], out=file, to="Bo", json=True)
    assert run_give(give, Console(as_json=True), Cost(t=1, m=8192, p=1)) == 0
    given = json.loads(capsys.readouterr().out)
    assert given["cases"] == 1

    monkeypatch.setenv("MENTOR_DESK_WORDS", given["words"])
    take = ["hand-over", "take", str(file), "--json", "--vault"]
    assert cli.main([*take, str(mine), "--dry-run"]) == 0
    assert json.loads(capsys.readouterr().out)["new"] == 0
    assert cli.main([*take, str(other)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["cases"], told["from"], told["duplicates"]) == (1, "Karen Aagaard", 0)
    vault = Vault.unlock(other, PASSPHRASE)
    assert [one.name for one in vault.database.read(hand_over.choice)] == ["Sofie Lund"]
    vault.close()
