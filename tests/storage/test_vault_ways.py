"""The ways into a vault: the recovery key, the key store, and a new data key for everything."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from sqlalchemy.orm import Session

from mentor_desk.errors import CancelledError, StorageError, UserError, WrongPassphraseError
from mentor_desk.storage import backup, header, journal, journal_head, keys, keystore
from mentor_desk.storage.directory_build import Content
from mentor_desk.storage.directory_shelf import Shelf
from mentor_desk.storage.key_rotation import NewSecrets
from mentor_desk.storage.recoding import opens
from mentor_desk.storage.recovery_key import RecoveryKey
from mentor_desk.storage.use_case import reads
from mentor_desk.storage.vault import Vault, data_key
from tests.drawer import Drawer

from .vaults import MARKER, PHRASE, add_citizen, clock, content, make, names

NEW = "regnvejr tandem onsdag kaffe"


@reads
def operations(session: Session) -> list[str]:
    return [each.operation for each in journal.entries(session)]


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    folder = tmp_path_factory.mktemp("ways") / "vault"
    return folder, make(folder, MARKER)


@pytest.fixture
def vault(blank: tuple[Path, str], tmp_path: Path) -> Iterator[Vault]:
    opened = Vault.unlock(Path(shutil.copytree(blank[0], tmp_path / "v")), PHRASE, clock=clock)
    yield opened
    opened.close()


def reopened(vault: Vault, secret: str) -> Vault:
    vault.close()
    return Vault.unlock(vault.folder, secret, clock=clock)


def test_a_new_recovery_key_replaces_the_old_one_in_the_backups_too(
    vault: Vault, blank: tuple[Path, str]
) -> None:
    made = vault.back_up()
    fresh = RecoveryKey.new()
    with pytest.raises(WrongPassphraseError):
        vault.ways.renew_recovery_key("forkert", fresh)
    data_key(vault.folder, blank[1])
    vault.ways.renew_recovery_key(PHRASE, fresh)
    for folder in (vault.folder, made.folder):
        data_key(folder, str(fresh))
        data_key(folder, PHRASE)
        with pytest.raises(WrongPassphraseError):
            data_key(folder, blank[1])
    assert "vault.recovery_key_renewed" in vault.database.read(operations)


def test_a_forgotten_passphrase_is_replaced_with_the_recovery_key(
    vault: Vault, blank: tuple[Path, str]
) -> None:
    again = reopened(vault, blank[1])
    again.ways.change_passphrase(blank[1], NEW)
    with pytest.raises(WrongPassphraseError):
        again.ways.change_passphrase(PHRASE, "noget helt andet")
    again.close()
    with pytest.raises(WrongPassphraseError):
        data_key(vault.folder, PHRASE)
    assert data_key(vault.folder, NEW) == data_key(vault.folder, blank[1])


def test_a_new_data_key_changes_every_file_and_leaves_the_old_secrets_useless(
    vault: Vault, blank: tuple[Path, str]
) -> None:
    directory = Shelf(vault.folder, data_key(vault.folder, PHRASE)).build(Content((), (), ()))
    made = vault.back_up(reason="lock")
    before, old = content(vault.folder), data_key(vault.folder, PHRASE)
    new = NewSecrets(NEW, RecoveryKey.new())
    told: list[float] = []
    vault.ways.renew_data_key(PHRASE, new, tell=lambda done, _: told.append(done))
    assert told == sorted(told)
    assert told[-1] == 1.0
    Shelf(vault.folder, data_key(vault.folder, NEW)).look_into(directory).retire()
    assert vault.database.read(names) == [MARKER]
    vault.database.write(add_citizen, name="Frida Holm")
    assert vault.ways.unfinished
    found = vault.ways.follow()
    assert (found.renewed, found.left) == (1, ())
    assert not vault.ways.unfinished
    vault.back_up()
    again = reopened(vault, NEW)
    assert again.database.read(names) == [MARKER, "Frida Holm"]
    assert again.check().sound
    assert again.arrival.sound
    assert "vault.data_key_renewed" in again.database.read(operations)
    again.close()
    fresh = data_key(vault.folder, str(new.recovery))
    assert fresh != old
    assert opens(made.folder / backup.DATA, fresh)
    assert journal_head.read(made.folder, fresh) is not None
    for folder in (vault.folder, made.folder):
        for secret in (PHRASE, blank[1]):
            with pytest.raises(WrongPassphraseError):
                data_key(folder, secret)
    after = content(vault.folder)
    assert not {name for name in before if before[name] == after.get(name, b"")}
    assert not any(opens(path, old) for path in vault.folder.rglob("*.db"))


def test_a_cancelled_new_data_key_changes_nothing(vault: Vault) -> None:
    before = (vault.folder / header.NAME).read_bytes()
    with pytest.raises(UserError, match="may have leaked"):
        vault.ways.renew_data_key(PHRASE, NewSecrets(PHRASE, RecoveryKey.new()))
    with pytest.raises(CancelledError):
        vault.ways.renew_data_key(PHRASE, NewSecrets(NEW, RecoveryKey.new()), cancelled=lambda: True)
    assert (vault.folder / header.NAME).read_bytes() == before
    assert not list(vault.folder.glob("*.rekeyed*"))
    vault.database.write(add_citizen, name="Frida Holm")
    assert not vault.ways.unfinished
    assert vault.check().sound


def test_a_backup_that_cannot_follow_is_named_and_goes_only_when_told(vault: Vault) -> None:
    made = vault.back_up()
    other = made.folder.with_name("20261001T080000Z")
    shutil.copytree(made.folder, other)
    (other / backup.DATA).write_bytes(b"cut" * 5000)
    vault.ways.renew_data_key(PHRASE, NewSecrets(NEW, RecoveryKey.new()))
    found = vault.ways.follow()
    assert found.renewed == 1
    assert [each.folder for each in found.left] == [other]
    again = reopened(vault, NEW)
    assert again.ways.unfinished
    left = again.ways.follow().left
    again.ways.change_passphrase(NEW, PHRASE)
    assert data_key(made.folder, PHRASE)
    with pytest.raises(WrongPassphraseError):
        data_key(made.folder, NEW)
    assert again.ways.give_up(left, remove=True) == 1
    assert not other.exists()
    assert not again.ways.unfinished
    assert again.check().sound
    again.close()


def test_a_write_while_everything_is_copied_is_not_lost(vault: Vault) -> None:
    once = iter([True])

    def meanwhile(*_: object) -> None:
        if next(once, False):
            vault.database.write(add_citizen, name="Frida Holm")

    vault.ways.renew_data_key(PHRASE, NewSecrets(NEW, RecoveryKey.new()), tell=meanwhile)
    assert vault.database.read(names) == [MARKER, "Frida Holm"]
    again = reopened(vault, NEW)
    assert again.database.read(names) == [MARKER, "Frida Holm"]
    again.close()


@pytest.fixture
def drawer() -> Iterator[type[Drawer]]:
    before = keyring.get_keyring()
    keyring.set_keyring(Drawer())
    Drawer.kept.clear()
    yield Drawer
    keyring.set_keyring(before)


def test_the_key_store_opens_the_vault_until_it_is_told_to_stop(
    vault: Vault, drawer: type[Drawer]
) -> None:
    assert keystore.name()
    assert not vault.ways.in_key_store
    vault.ways.use_key_store(PHRASE)
    key = data_key(vault.folder, PHRASE)
    assert all(key.hex() not in kept and PHRASE not in kept for kept in drawer.kept.values())
    vault.close()
    again = Vault.unlock_with_key_store(vault.folder, clock=clock)
    assert again.ways.in_key_store
    again.ways.change_passphrase(PHRASE, NEW)
    assert again.ways.in_key_store
    again.ways.leave_key_store()
    assert not drawer.kept
    again.close()
    with pytest.raises(WrongPassphraseError):
        Vault.unlock_with_key_store(vault.folder, clock=clock)
    Vault.unlock(vault.folder, NEW, clock=clock).close()


def test_an_emptied_key_store_and_a_foreign_key_are_told_and_the_passphrase_still_opens(
    vault: Vault, drawer: type[Drawer]
) -> None:
    vault.ways.use_key_store(PHRASE)
    vault.close()
    ((place, _),) = drawer.kept.items()
    drawer.kept[place] = bytes(32).hex()
    with pytest.raises(WrongPassphraseError, match="another caseload"):
        Vault.unlock_with_key_store(vault.folder, clock=clock)
    drawer.kept.clear()
    with pytest.raises(StorageError, match="does not hold the key"):
        Vault.unlock_with_key_store(vault.folder, clock=clock)
    Vault.unlock(vault.folder, PHRASE, clock=clock).close()


def test_a_new_data_key_takes_the_vault_out_of_the_key_store(
    vault: Vault, drawer: type[Drawer]
) -> None:
    vault.ways.use_key_store(PHRASE)
    vault.ways.renew_data_key(PHRASE, NewSecrets(NEW, RecoveryKey.new()))
    assert not drawer.kept
    assert not vault.ways.in_key_store


def test_a_computer_without_a_key_store_says_so(vault: Vault) -> None:
    from keyring.backends import fail

    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    try:
        assert keystore.name() == ""
        with pytest.raises(UserError, match="no key store"):
            vault.ways.use_key_store(PHRASE)
        assert not vault.ways.in_key_store
    finally:
        keyring.set_keyring(before)


def test_a_changed_slot_of_the_key_store_opens_nothing(vault: Vault, drawer: type[Drawer]) -> None:
    vault.ways.use_key_store(PHRASE)
    current = header.read(vault.folder)
    slot = current.slot(keys.KEY_STORE)
    (kept,) = drawer.kept.values()
    elsewhere = header.binding(uuid.uuid4())
    with pytest.raises(WrongPassphraseError):
        keys.unwrap_with_key(slot, bytes.fromhex(kept), elsewhere)


def test_the_next_start_finishes_what_was_decided_and_throws_away_what_was_not(
    vault: Vault, tmp_path: Path
) -> None:
    vault.close()
    before = Path(shutil.copytree(vault.folder, tmp_path / "before"))
    again = Vault.unlock(vault.folder, PHRASE, clock=clock)
    again.ways.renew_data_key(PHRASE, NewSecrets(NEW, RecoveryKey.new()))
    again.close()
    undecided = Path(shutil.copytree(before, tmp_path / "undecided"))
    decided = Path(shutil.copytree(before, tmp_path / "decided"))
    for folder in (undecided, decided):
        shutil.copy(vault.folder / backup.DATA, folder / f"{backup.DATA}.rekeyed")
    shutil.copy(vault.folder / header.NAME, decided / header.NAME)
    for folder, phrase in ((undecided, PHRASE), (decided, NEW)):
        opened = Vault.unlock(folder, phrase, clock=clock)
        assert opened.database.read(names) == [MARKER]
        assert opened.arrival.sound
        assert ("vault.data_key_renewed" in opened.database.read(operations)) == (phrase == NEW)
        assert not list(folder.glob("*.rekeyed*"))
        opened.close()
