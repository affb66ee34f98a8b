"""A setup goes from one vault to another on the command line."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from mentor_desk import cli
from mentor_desk.services import data_sets
from mentor_desk.shelf import shipped
from mentor_desk.storage.vault import Vault
from tests.conftest import PASSPHRASE, TUESDAY

Captured = pytest.CaptureFixture[str]
PLAN = "reference/plan.toml"


def test_a_setup_goes_over_the_command_line(
    blank_vault: Path, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MENTOR_DESK_PASSPHRASE", PASSPHRASE)
    mine, other = (Path(shutil.copytree(blank_vault, tmp_path / name)) for name in ("mine", "other"))
    vault = Vault.unlock(mine, PASSPHRASE)
    own = shipped(PLAN).replace("days_back = 14", "days_back = 21")
    vault.database.write(data_sets.keep, path=PLAN, content=own, why="Aftalt", today=TUESDAY)
    vault.close()
    file = tmp_path / "vores.mdopsaetning"
    assert cli.main(["setup", "export", "--out", str(file), "--vault", str(mine), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["parts"] == {"data_sets": 1}
    take = ["setup", "import", str(file), "--vault", str(other), "--json"]
    assert cli.main([*take, "--dry-run"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["parts"]["data_sets"]["changes"], told["taken"]) == (1, {})
    assert cli.main(take) == 1
    assert "Write why" in capsys.readouterr().err
    file.write_text(file.read_text(encoding="utf-8").replace("= 21", "= 28"), encoding="utf-8")
    assert cli.main([*take, "--why", "Fælles"]) == 1
    assert "changed by hand" in capsys.readouterr().err
    assert cli.main([*take, "--why", "Fælles", "--edited"]) == 0
    assert json.loads(capsys.readouterr().out)["taken"] == {"data_sets": 1}
    vault = Vault.unlock(other, PASSPHRASE)
    assert "days_back = 28" in vault.database.read(data_sets.content, path=PLAN)
    vault.close()
