"""A person erased from the command line, with the receipt."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mentor_desk import cli
from mentor_desk.services import citizen_refs, history
from mentor_desk.storage import backup
from mentor_desk.storage.vault import Vault
from tests.conftest import PASSPHRASE

Captured = pytest.CaptureFixture[str]


def test_a_person_is_erased_with_a_receipt_and_out_of_the_backups_at_once(
    vault_folder: Path, tmp_path: Path, capsys: Captured
) -> None:
    out = tmp_path / "kvittering.pdf"
    words = ["erase", "samira", "--receipt", str(out), "--vault", str(vault_folder)]

    assert cli.main([*words, "--why", "request"]) == 1
    assert "--yes" in capsys.readouterr().err
    assert not out.exists()

    with_yes = [*words, "--why", "request", "--yes", "--remove-backups", "--json"]
    assert cli.main(with_yes) == 0
    told = json.loads(capsys.readouterr().out)
    assert out.read_bytes().startswith(b"%PDF")
    assert (told["receipt"], told["tidied"]) == (1, True)
    assert told["rows"] > 20

    vault = Vault.unlock(vault_folder, PASSPHRASE)
    assert vault.database.read(citizen_refs.find, typed="samira") == []
    entries = vault.database.read(history.entries)
    assert "citizen.erased" in {entry.operation for entry in entries}
    assert len(backup.list_backups(vault.folder)) == 1
    vault.close()
    assert cli.main([*words, "--yes"]) == 1
    assert "samira" in capsys.readouterr().err
