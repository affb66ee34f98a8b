"""Ways in which the folder of a caseload can be spoilt, each done to real encrypted files."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from mentor_desk.storage.schema import SCHEMA_VERSION
from mentor_desk.storage.vault import Vault
from tests.conftest import PASSPHRASE


def of_a_newer_program(folder: Path) -> None:
    vault = Vault.unlock(folder, PASSPHRASE)
    connection = vault.database.engine.raw_connection()
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()
    vault.close()


def with_a_newer_key_file(folder: Path) -> None:
    file = folder / "header.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), "version": 2}))


def cut(folder: Path) -> None:
    file = folder / "vault.db"
    file.write_bytes(file.read_bytes()[:50_000])


def cut_to_nothing(folder: Path) -> None:
    (folder / "vault.db").write_bytes(b"")


def foreign(folder: Path) -> None:
    (folder / "vault.db").write_bytes(b"SQLite format 3\0" + bytes(40_000))


def without_a_data_file(folder: Path) -> None:
    (folder / "vault.db").unlink()


def without_a_key_file(folder: Path) -> None:
    (folder / "header.json").unlink()


def with_a_cut_key_file(folder: Path) -> None:
    file = folder / "header.json"
    file.write_bytes(file.read_bytes()[:200])


WAYS: dict[str, tuple[Callable[[Path], None], str]] = {
    "newer": (of_a_newer_program, "nyere"),
    "newer key file": (with_a_newer_key_file, "nyere"),
    "cut": (cut, "ødelagt"),
    "nothing": (cut_to_nothing, "ødelagt"),
    "foreign": (foreign, "ødelagt"),
    "no data file": (without_a_data_file, "mangler"),
    "no key file": (without_a_key_file, "header.json"),
    "cut key file": (with_a_cut_key_file, "header.json"),
}
"""How each is done, and a word that the Danish sentence must hold."""
