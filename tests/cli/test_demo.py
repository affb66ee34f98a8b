"""The demo: everything shown without a window."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mentor_desk import cli
from mentor_desk.services import papers
from mentor_desk.storage.vault import Vault

Captured = pytest.CaptureFixture[str]
DAY = ["--today", "2026-11-24"]


def demo(folder: Path, *more: str) -> int:
    return cli.main(["demo", str(folder), *DAY, "--without-pictures", *more])


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a demo, to be copied."""
    folder = tmp_path_factory.mktemp("shown") / "demo"
    assert demo(folder) == 0
    return folder


@pytest.fixture
def made(shown: Path, tmp_path: Path) -> Path:
    """A demo somebody has made."""
    return Path(shutil.copytree(shown, tmp_path / "demo"))


def test_the_same_day_twice_gives_the_same_papers(tmp_path: Path, capsys: Captured) -> None:
    told = []
    for name in ("one", "two"):
        assert demo(tmp_path / name, "--json") == 0
        told.append(json.loads(capsys.readouterr().out))
    assert told[0]["files"] == told[1]["files"]
    assert told[0]["counts"] == told[1]["counts"]
    assert told[0]["counts"]["cases"] == 24
    for name, sha256 in told[0]["files"].items():
        assert hashlib.sha256((tmp_path / "one" / name).read_bytes()).hexdigest() == sha256
    every_paper = {f"{kind.key}.pdf" for kind in papers.kinds()}
    assert set(told[0]["files"]) == every_paper | {"teamoversigt.pdf", "teamoversigt.xlsx"}
    Vault.unlock(Path(told[0]["vault"]), told[0]["passphrase"]).close()


def test_nothing_in_the_vault_tells_a_name(made: Path) -> None:
    files = [each for each in (made / "vault").rglob("*") if each.is_file()]
    assert files
    for file in files:
        assert b"Ahmed" not in file.read_bytes()
        assert b"Lunde VVS" not in file.read_bytes()


def test_an_earlier_demo_is_replaced_and_that_is_said(made: Path, capsys: Captured) -> None:
    assert demo(made) == 0
    assert str(made) in capsys.readouterr().err


def test_a_folder_with_anything_else_in_it_is_left_alone(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "vault").mkdir()
    (tmp_path / "vault" / "vault.db").write_bytes(b"mine")
    assert demo(tmp_path) == 1
    assert (tmp_path / "vault" / "vault.db").read_bytes() == b"mine"
    assert len(capsys.readouterr().err.splitlines()) == 1
    file = tmp_path / "vault" / "vault.db"
    assert demo(file) == 1


def test_a_demo_somebody_has_added_to_is_left_alone(made: Path, capsys: Captured) -> None:
    (made / "notes.txt").write_text("mine", encoding="utf-8")
    assert demo(made) == 1
    assert (made / "notes.txt").read_text(encoding="utf-8") == "mine"


def test_the_command_itself_takes_pictures_of_every_page(tmp_path: Path) -> None:
    # A process of its own: pictures need a Qt application, and only one can be in a process.
    words = [sys.executable, "-m", "mentor_desk", "demo", str(tmp_path / "demo"), *DAY, "--json"]
    environment = {**os.environ, "LC_ALL": "en_GB.UTF-8"}
    ended = subprocess.run(  # noqa: S603  our own interpreter
        words, capture_output=True, env=environment, check=False, timeout=180
    )
    assert ended.returncode == 0, ended.stderr.decode()
    told = json.loads(ended.stdout)
    shown = {Path(name).stem.rpartition("-")[0] for name in told["pictures"]}
    assert shown >= {"today", "cases", "case", "firms", "firm", "agreements", "papers", "settings"}
    assert all((tmp_path / "demo" / name).stat().st_size > 10_000 for name in told["pictures"])
    assert len(told["pictures"]) == 2 * len(shown)
