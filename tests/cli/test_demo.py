"""The demo: everything shown without a window."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import shutil
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from mentor_desk import cli
from mentor_desk.services import papers
from mentor_desk.storage.vault import Vault

Captured = pytest.CaptureFixture[str]
DAY = ["--today", "2026-11-24"]


def demo(folder: Path, *more: str) -> int:
    return cli.main(["demo", str(folder), *DAY, "--without-pictures", *more])


class Shown(NamedTuple):
    """A demo that was made, and what was said of it."""

    folder: Path
    told: dict[str, Any]
    warned: str


def _show(folder: Path) -> Shown:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        assert demo(folder, "--json") == 0
    return Shown(folder, json.loads(out.getvalue()), err.getvalue())


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Shown:
    """A demo, to be copied."""
    return _show(tmp_path_factory.mktemp("shown") / "demo")


@pytest.fixture(scope="module")
def shown_again(shown: Shown, tmp_path_factory: pytest.TempPathFactory) -> Shown:
    """A demo of the same day in the place of the first."""
    folder = tmp_path_factory.mktemp("again") / "demo"
    return _show(Path(shutil.copytree(shown.folder, folder)))


@pytest.fixture
def made(shown: Shown, tmp_path: Path) -> Path:
    """A demo somebody has made."""
    return Path(shutil.copytree(shown.folder, tmp_path / "demo"))


def test_the_same_day_twice_gives_the_same_papers(shown: Shown, shown_again: Shown) -> None:
    assert shown.told["files"] == shown_again.told["files"]
    assert shown.told["counts"] == shown_again.told["counts"]
    assert shown.told["counts"]["cases"] == 24
    for name, sha256 in shown_again.told["files"].items():
        for folder in (shown.folder, shown_again.folder):
            assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == sha256
    every_paper = {f"{kind.key}.pdf" for kind in papers.kinds()}
    summary = {f"teamoversigt.{form}" for form in ("pdf", "xlsx", "docx")}
    assert set(shown.told["files"]) == every_paper | summary
    Vault.unlock(Path(shown_again.told["vault"]), shown_again.told["passphrase"]).close()


def test_nothing_in_the_vault_tells_a_name(made: Path) -> None:
    files = [each for each in (made / "vault").rglob("*") if each.is_file()]
    assert files
    for file in files:
        assert b"Ahmed" not in file.read_bytes()
        assert b"Lunde VVS" not in file.read_bytes()


def test_an_earlier_demo_is_replaced_and_that_is_said(shown: Shown, shown_again: Shown) -> None:
    assert str(shown.folder) not in shown.warned
    assert str(shown_again.folder) in shown_again.warned
    before, after = (each.folder / "vault" / "header.json" for each in (shown, shown_again))
    assert before.read_bytes() != after.read_bytes()


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
