"""Restoring a backup: over what there is, beside it, and when there is nothing left."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import StorageError, UserError, WrongPassphraseError
from mentor_desk.models import Erasure
from mentor_desk.services import drilling, restore_preview, restoring
from mentor_desk.storage import backup, vault_swap
from mentor_desk.storage.backup import BEFORE_RESTORE, Backup
from mentor_desk.storage.database import Database
from mentor_desk.storage.restore import STEPS
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.storage.vault import Vault
from tests.storage.vaults import CHEAP, NOW, PHRASE, add_citizen, clock, make, names

OTHER = "en helt anden sætning"


def nobody(_database: Database, ids: Sequence[uuid.UUID]) -> int:
    assert not ids
    return 0


@writes("citizen.erased")
def receipt(session: Session, *, citizen_id: uuid.UUID) -> None:
    session.add(
        Erasure(citizen_id=citizen_id, number=7, erased_on=NOW.date(), backups_until=NOW.date())
    )


@reads
def numbers(session: Session) -> list[int]:
    return list(session.scalars(select(Erasure.number)))


@pytest.fixture
def folder(prepared: Path, tmp_path: Path) -> Path:
    """A copy of the vault with Frida and a backup, and Bo who came after it."""
    return Path(shutil.copytree(prepared, tmp_path / "vault"))


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The vault that is copied."""
    place = tmp_path_factory.mktemp("prepared") / "vault"
    make(place, "Frida Holm")
    vault = Vault.unlock(place, PHRASE, clock=clock)
    vault.back_up()
    vault.database.write(add_citizen, name="Bo Lind")
    vault.close()
    return place


def opened(place: Path, secret: str = PHRASE) -> Vault:
    return Vault.unlock(place, secret, clock=clock)


def first(place: Path) -> Backup:
    return backup.list_backups(place)[-1]


def people(place: Path, secret: str = PHRASE) -> list[str]:
    vault = opened(place, secret)
    try:
        found = vault.check()
        assert found.sound, found
        return vault.database.read(names)
    finally:
        vault.close()


def test_over_puts_the_backup_in_place_and_saves_what_it_replaces(folder: Path) -> None:
    vault = opened(folder)
    seen = restore_preview.preview(vault, first(folder).folder)
    assert (seen.made_at, seen.then.rows["citizen"], seen.erased) == (NOW, 1, 0)
    assert seen.now is not None
    assert seen.since is not None
    assert (seen.now.rows["citizen"], seen.since.count, seen.since.follows) == (2, 1, True)
    assert [each.operation for each in seen.since.latest] == ["citizen.created"]
    assert seen.missing == ("Bo Lind",)
    told: list[int] = []
    restoring.make_ready(vault, first(folder).folder, nobody, tell=lambda done, *_: told.append(done))
    assert vault.database.read(names) == ["Frida Holm", "Bo Lind"], "nothing yet"
    assert sorted(set(told)) == list(range(STEPS))
    vault.close()
    restoring.put_in_place(folder)
    assert people(folder) == ["Frida Holm"]
    newest, *_ = backup.list_backups(folder)
    assert newest.reason == BEFORE_RESTORE
    restoring.over_closed(folder, newest.folder, PHRASE, nobody, clock=clock)
    assert people(folder) == ["Frida Holm", "Bo Lind"]
    assert not [path.name for path in folder.iterdir() if "restore" in path.name]


def test_beside_makes_a_caseload_of_its_own_and_leaves_this_one(folder: Path) -> None:
    vault, target = opened(folder), folder.with_name("beside")
    restoring.beside(vault, first(folder).folder, target, nobody)
    with pytest.raises(StorageError, match="already"):
        restoring.beside(vault, first(folder).folder, target, nobody)
    vault.close()
    assert people(target) == ["Frida Holm"]
    assert people(folder) == ["Frida Holm", "Bo Lind"]


def test_who_was_erased_since_is_erased_again_and_the_receipt_stays(folder: Path) -> None:
    vault = opened(folder)
    again: list[uuid.UUID] = []
    person = uuid.uuid4()
    vault.database.write(receipt, citizen_id=person)
    seen = restore_preview.preview(vault, first(folder).folder)
    assert seen.erased == 1

    def reapply(_database: Database, ids: Sequence[uuid.UUID]) -> int:
        again.extend(ids)
        return len(ids)

    restoring.make_ready(vault, first(folder).folder, reapply)
    vault.close()
    restoring.put_in_place(folder)
    assert again == [person]
    vault = opened(folder)
    assert vault.database.read(numbers) == [7]
    vault.close()
    again.clear()
    (folder / "vault.db").write_bytes(b"broken")
    restoring.over_closed(folder, first(folder).folder, PHRASE, reapply, clock=clock)
    assert again == [person], "the newer backup tells of it"


@pytest.mark.parametrize("trouble", ["damaged", "no key file", "nothing left"])
def test_a_vault_that_does_not_open_is_restored_and_set_aside(folder: Path, trouble: str) -> None:
    elsewhere = Path(shutil.copytree(first(folder).folder, folder.with_name("20261124T080000Z")))
    if trouble == "nothing left":
        shutil.rmtree(folder)
    elif trouble == "damaged":
        (folder / "vault.db").write_bytes(b"\0" * 5000)
    else:
        (folder / "header.json").unlink()
    with pytest.raises(WrongPassphraseError):
        restore_preview.preview_closed(folder, elsewhere, "forkert")
    assert restore_preview.preview_closed(folder, elsewhere, PHRASE).then.rows["citizen"] == 1
    restoring.over_closed(folder, elsewhere, PHRASE, nobody, clock=clock)
    assert people(folder) == ["Frida Holm"]
    aside = list(folder.glob(f"{vault_swap.SET_ASIDE}*"))
    assert bool(aside) == (trouble != "nothing left")
    if trouble == "damaged":
        assert (aside[0] / "vault.db").read_bytes() == b"\0" * 5000


def test_a_backup_under_other_keys_asks_for_its_own_secret(folder: Path, tmp_path: Path) -> None:
    foreign = tmp_path / "foreign"
    vault, recovery = Vault.create(foreign, OTHER, kdf=CHEAP, clock=clock)
    vault.database.write(add_citizen, name="Line Krogh")
    source = vault.back_up().folder
    vault.close()
    vault = opened(folder)
    assert restore_preview.needs_secret(vault, source)
    assert not restore_preview.needs_secret(vault, first(folder).folder)
    with pytest.raises(WrongPassphraseError):
        restoring.make_ready(vault, source, nobody, secret=PHRASE)
    restoring.make_ready(vault, source, nobody, secret=str(recovery))
    vault.close()
    restoring.put_in_place(folder)
    assert people(folder, OTHER) == ["Line Krogh"]


def test_a_damaged_backup_changes_nothing(folder: Path) -> None:
    source = first(folder).folder
    data = bytearray((source / "vault.db").read_bytes())
    data[20_000] ^= 1
    (source / "vault.db").write_bytes(data)
    vault = opened(folder)
    with pytest.raises(StorageError, match="damaged"):
        restoring.make_ready(vault, source, nobody)
    assert not (folder / vault_swap.MAKING).exists()
    with pytest.raises(UserError, match="no backup in"):
        restoring.make_ready(vault, folder / "backups", nobody)
    vault.close()
    assert people(folder) == ["Frida Holm", "Bo Lind"]


def test_a_drill_proves_the_newest_backup_and_touches_nothing(folder: Path) -> None:
    vault = opened(folder)
    assert vault.database.read(drilling.last) is None
    before = sorted(path.name for path in folder.rglob("*"))
    found = drilling.drill(vault)
    assert vault.database.read(drilling.last) == found
    assert found.made_at == NOW
    assert sorted(path.name for path in folder.rglob("*")) == before
    source = first(folder).folder
    (source / "vault.db").write_bytes((source / "vault.db").read_bytes()[:-4096])
    with pytest.raises(StorageError, match="damaged"):
        drilling.drill(vault)
    assert vault.database.read(drilling.last) == found
    vault.close()
