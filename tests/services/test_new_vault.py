"""A new caseload is whole or not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentor_desk.errors import StorageError, UserError
from mentor_desk.services import mentor, new_vault
from mentor_desk.services.new_vault import NewVault
from mentor_desk.storage import vault as vaults
from mentor_desk.storage.database import Database
from tests.conftest import CHEAP, PASSPHRASE


def test_nothing_lies_in_the_place_before_the_end(tmp_path: Path) -> None:
    new = NewVault(tmp_path / "vault", kdf=CHEAP)
    new.create(PASSPHRASE)
    assert not (tmp_path / "vault").exists()
    vault = new.finish(PASSPHRASE, name="Karen Aagaard", municipality="Silkeborg Kommune")
    assert vault.folder == tmp_path / "vault"
    assert vault.database.who == "Karen Aagaard"
    vault.close()
    assert [path.name for path in tmp_path.iterdir()] == ["vault"]


def test_a_finish_that_failed_can_be_tried_again(tmp_path: Path) -> None:
    new = NewVault(tmp_path / "vault", kdf=CHEAP)
    new.create(PASSPHRASE)
    with pytest.raises(UserError):
        new.finish(PASSPHRASE, name="", municipality="Silkeborg Kommune")
    new.finish(PASSPHRASE, name="Karen Aagaard", municipality="Silkeborg Kommune").close()
    assert vaults.exists(tmp_path / "vault")


def test_a_place_that_is_taken_keeps_both(tmp_path: Path) -> None:
    new = NewVault(tmp_path / "vault", kdf=CHEAP)
    new.create(PASSPHRASE)
    (tmp_path / "vault").mkdir()
    (tmp_path / "vault" / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(StorageError):
        new.finish(PASSPHRASE, name="Karen Aagaard", municipality="Silkeborg Kommune")
    assert (tmp_path / "vault" / "mine.txt").read_text(encoding="utf-8") == "mine"
    (tmp_path / "vault" / "mine.txt").unlink()
    new.finish(PASSPHRASE, name="Karen Aagaard", municipality="Silkeborg Kommune").close()


def test_the_vault_is_filled_as_its_mentor(tmp_path: Path) -> None:
    owners: list[object] = []

    def fill(database: Database) -> None:
        owners.append((database.who, database.owner_id))

    new = NewVault(tmp_path / "vault", kdf=CHEAP)
    new.create(PASSPHRASE)
    vault = new.finish(PASSPHRASE, name="Karen Aagaard", municipality="Silkeborg Kommune", fill=fill)
    me = vault.database.read(mentor.me)
    vault.close()
    assert me is not None
    assert owners == [("Karen Aagaard", me.id)]


def test_what_was_broken_off_is_swept_unless_somebody_is_at_it(tmp_path: Path) -> None:
    new = NewVault(tmp_path / "vault", kdf=CHEAP)
    new.create(PASSPHRASE)
    with pytest.raises(StorageError):
        new_vault.sweep(tmp_path / "vault")
    new.discard()
    (tmp_path / "vault.new").mkdir()
    new_vault.sweep(tmp_path / "vault")
    assert list(tmp_path.iterdir()) == []
