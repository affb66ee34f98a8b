"""Folders and files that will not do: each a plain sentence, and nothing changed."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mentor_desk.errors import StorageError
from mentor_desk.storage import header
from mentor_desk.storage.schema import SCHEMA_VERSION
from mentor_desk.storage.vault import Vault, exists

from .vaults import CHEAP, MARKER, PHRASE, clock, content, make

NOBODY = 65534


def refused(folder: Path, words: str, secret: str = PHRASE) -> None:
    before = content(folder)
    with pytest.raises(StorageError) as trouble:
        Vault.unlock(folder, secret, clock=clock)
    assert words in str(trouble.value.text)
    assert content(folder) == before


def test_a_folder_without_a_vault_is_told_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "holiday.txt").write_text("Skagen")
    refused(tmp_path, "no caseload")
    assert [path.name for path in tmp_path.iterdir()] == ["holiday.txt"]
    with pytest.raises(StorageError):
        Vault.unlock(tmp_path / "nowhere", PHRASE, clock=clock)
    assert not (tmp_path / "nowhere").exists()


def test_a_missing_header_says_to_put_it_back_from_a_backup(tmp_path: Path) -> None:
    make(tmp_path)
    (tmp_path / "header.json").unlink()
    assert exists(tmp_path)
    refused(tmp_path, "(header.json). Restore the newest backup")


def test_a_missing_data_file_says_to_restore(tmp_path: Path) -> None:
    make(tmp_path)
    (tmp_path / "vault.db").unlink()
    assert exists(tmp_path)
    refused(tmp_path, "the file that held them is missing")


@pytest.mark.parametrize("kept", [0, 1, 100, 4095, 4096, 5000, 40_960])
def test_a_cut_data_file_is_told_as_damaged(tmp_path: Path, kept: int) -> None:
    make(tmp_path, MARKER)
    whole = (tmp_path / "vault.db").read_bytes()
    assert len(whole) > kept
    (tmp_path / "vault.db").write_bytes(whole[:kept])
    refused(tmp_path, "damaged")


@pytest.mark.parametrize(
    "foreign", [b"SQLite format 3\0" + bytes(20_000), b"PK\3\4" * 9000, bytes(8192)]
)
def test_a_foreign_data_file_is_told_as_damaged(tmp_path: Path, foreign: bytes) -> None:
    make(tmp_path)
    (tmp_path / "vault.db").write_bytes(foreign)
    refused(tmp_path, "damaged, or it is not the one that belongs there")


def test_a_flipped_bit_is_found_by_the_check(tmp_path: Path) -> None:
    make(tmp_path, *(f"{MARKER} {number}" for number in range(40)))
    raw = bytearray((tmp_path / "vault.db").read_bytes())
    raw[-2000] ^= 1
    (tmp_path / "vault.db").write_bytes(raw)
    vault = Vault.unlock(tmp_path, PHRASE, clock=clock)
    found = vault.check()
    assert not found.sound
    assert found.problems
    vault.close()


def test_the_header_of_another_vault_is_refused(tmp_path: Path) -> None:
    make(tmp_path / "mine")
    make(tmp_path / "other")
    (tmp_path / "other" / header.NAME).replace(tmp_path / "mine" / header.NAME)
    refused(tmp_path / "mine", "is not the one that belongs there")


@pytest.mark.parametrize(
    "edit",
    [
        lambda mine, _: mine["slots"][0]["parameters"].update(salt="00" * 16),
        lambda mine, _: mine["slots"][0]["parameters"].update(m=8200),
        lambda mine, _: mine["slots"][0]["parameters"].update(t=2),
        lambda mine, other: mine.update(vault_id=other["vault_id"]),
        lambda mine, other: mine.update(slots=other["slots"]),
    ],
    ids=["salt", "memory", "passes", "vault", "slots moved"],
)
def test_a_header_that_was_tampered_with_opens_nothing(
    tmp_path: Path, edit: Callable[[dict[str, object], dict[str, object]], object]
) -> None:
    make(tmp_path / "mine")
    make(tmp_path / "other")
    path = tmp_path / "mine" / header.NAME
    changed = json.loads(path.read_text())
    edit(changed, json.loads((tmp_path / "other" / header.NAME).read_text()))
    path.write_text(json.dumps(changed))
    refused(tmp_path / "mine", "does not open the caseload")


def test_a_newer_header_is_refused_as_newer(tmp_path: Path) -> None:
    make(tmp_path)
    path = tmp_path / header.NAME
    path.write_text(json.dumps({**json.loads(path.read_text()), "version": 2}))
    refused(tmp_path, "newer Mentor Desk")


def test_a_data_file_of_a_newer_program_is_refused_as_newer(tmp_path: Path) -> None:
    make(tmp_path, MARKER)
    vault = Vault.unlock(tmp_path, PHRASE, clock=clock)
    connection = vault.database.engine.raw_connection()
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()
    vault.close()
    refused(tmp_path, "newer version of Mentor Desk")
    refused(tmp_path, "newer version of Mentor Desk")


def test_a_creation_that_was_killed_can_be_tried_again(tmp_path: Path) -> None:
    (tmp_path / "vault.db.new").write_bytes(b"half a file")
    (tmp_path / "header.json").write_bytes(b"{")
    (tmp_path / ".lock").touch()
    assert not exists(tmp_path)
    make(tmp_path)
    Vault.unlock(tmp_path, PHRASE, clock=clock).close()


@pytest.fixture
def as_another_user() -> Iterator[Path]:
    """A folder outside the administrator's reach, seen as an ordinary user (root writes anywhere)."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if os.geteuid():
            yield folder
            return
        os.chown(folder, NOBODY, NOBODY)
        os.seteuid(NOBODY)
        try:
            yield folder
        finally:
            os.seteuid(0)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_read_only_folder_is_told_and_nothing_is_changed(as_another_user: Path) -> None:
    folder = as_another_user / "vault"
    make(folder, MARKER)
    folder.chmod(0o500)
    refused(folder, "can only be read")
    with pytest.raises(StorageError, match="can only be read"):
        Vault.create(folder / "inner", PHRASE, kdf=CHEAP, clock=clock)
    folder.chmod(0o700)
    (folder / "vault.db").chmod(0o400)
    refused(folder, "can only be read")
    (folder / "vault.db").chmod(0o600)
    Vault.unlock(folder, PHRASE, clock=clock).close()
