"""Making, opening and closing a vault."""

from __future__ import annotations

import stat
import sys
import unicodedata
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from mentor_desk.errors import StorageError, UserError, WrongPassphraseError
from mentor_desk.storage import attempts, journal
from mentor_desk.storage.attempts import Attempts, TooSoonError
from mentor_desk.storage.journal import HistoryRow
from mentor_desk.storage.recovery_key import RecoveryKey
from mentor_desk.storage.use_case import reads
from mentor_desk.storage.vault import Vault, data_key, exists

from .vaults import CHEAP, MARKER, PHRASE, add_citizen, add_mentor, clock, content, make, names


@reads
def entries(session: Session) -> list[HistoryRow]:
    return journal.entries(session)


def test_what_was_saved_is_there_after_locking_and_unlocking(tmp_path: Path) -> None:
    make(tmp_path / "vault", "Frida Holm")
    vault = Vault.unlock(tmp_path / "vault", PHRASE, clock=clock)
    assert vault.database.read(names) == ["Frida Holm"]
    assert vault.check().sound
    vault.close()
    vault.close()


def test_the_recovery_key_unlocks_and_its_typing_mistake_is_told_as_such(tmp_path: Path) -> None:
    recovery = make(tmp_path)
    Vault.unlock(tmp_path, recovery.lower().replace("-", " "), clock=clock).close()
    wrong = recovery[:-1] + ("0" if recovery[-1] != "0" else "1")
    with pytest.raises(UserError, match="typing mistake") as mistake:
        Vault.unlock(tmp_path, wrong, clock=clock)
    assert not isinstance(mistake.value, WrongPassphraseError)
    with pytest.raises(WrongPassphraseError, match="another caseload"):
        Vault.unlock(tmp_path, str(RecoveryKey.new()), clock=clock)


def test_a_passphrase_opens_however_the_keyboard_composes_its_letters(tmp_path: Path) -> None:
    make(tmp_path)
    typed = unicodedata.normalize("NFD", PHRASE)
    assert typed != PHRASE
    Vault.unlock(tmp_path, typed, clock=clock).close()


def test_a_passphrase_with_the_shape_of_a_recovery_key_still_opens(tmp_path: Path) -> None:
    vault, _ = Vault.create(tmp_path, "abcd efgh " * 3 + "1234 5678 90ab", kdf=CHEAP, clock=clock)
    vault.close()
    Vault.unlock(tmp_path, "abcd efgh " * 3 + "1234 5678 90ab", clock=clock).close()


def test_a_wrong_passphrase_leaves_the_files_untouched(tmp_path: Path) -> None:
    make(tmp_path, MARKER)
    before = content(tmp_path)
    with pytest.raises(WrongPassphraseError):
        Vault.unlock(tmp_path, "forkert", clock=clock)
    assert content(tmp_path) == before


def test_wrong_tries_make_the_passphrase_wait_but_never_the_recovery_key(tmp_path: Path) -> None:
    recovery = make(tmp_path)
    for _ in range(3):
        with pytest.raises(WrongPassphraseError):
            Vault.unlock(tmp_path, "forkert", clock=clock)
    with pytest.raises(TooSoonError) as early:
        Vault.unlock(tmp_path, PHRASE, clock=clock)
    assert early.value.seconds == 1
    Vault.unlock(tmp_path, recovery, clock=clock).close()
    Vault.unlock(tmp_path, PHRASE, clock=clock).close()


def test_wrong_tries_stand_in_the_journal_after_the_next_success(tmp_path: Path) -> None:
    make(tmp_path)
    with pytest.raises(WrongPassphraseError):
        Vault.unlock(tmp_path, "forkert", clock=clock)
    vault = Vault.unlock(tmp_path, PHRASE, clock=clock)
    newest, failed, *_ = vault.database.read(entries)
    assert (newest.operation, failed.operation) == ("vault.unlocked", "vault.unlock_failed")
    assert failed.detail["count"] == 1
    (time,) = failed.detail["times"]
    assert datetime.now(UTC) - datetime.fromisoformat(time) < timedelta(minutes=5)
    vault.close()
    assert attempts.read(tmp_path) == Attempts()


def test_the_journal_names_the_mentor_of_the_vault(tmp_path: Path) -> None:
    vault, _ = Vault.create(tmp_path, PHRASE, kdf=CHEAP, clock=clock)
    vault.database.write(add_mentor, name="Kirstine Vestergaard")
    vault.close()
    vault = Vault.unlock(tmp_path, PHRASE, clock=clock)
    assert vault.database.who == "Kirstine Vestergaard"
    assert vault.database.owner_id is not None
    assert vault.database.read(entries)[0].who == "Kirstine Vestergaard"
    assert vault.database.read(entries)[-1].operation == "vault.created"
    vault.close()


def test_the_data_key_alone_opens_and_is_wiped_on_closing(tmp_path: Path) -> None:
    make(tmp_path)
    key = data_key(tmp_path, PHRASE)
    vault = Vault.unlock_with_key(tmp_path, key, clock=clock)
    assert any(key)
    vault.close()
    assert not any(key)


def test_changing_the_passphrase_shuts_out_the_old_one_also_from_the_backups(tmp_path: Path) -> None:
    recovery = make(tmp_path)
    vault = Vault.unlock(tmp_path, PHRASE, clock=clock)
    made = vault.back_up()
    with pytest.raises(WrongPassphraseError):
        vault.change_passphrase("forkert", "nyt ord")
    with pytest.raises(UserError, match="empty"):
        vault.change_passphrase(PHRASE, "  ")
    vault.change_passphrase(PHRASE, "nyt ord")
    vault.close()
    for folder in (tmp_path, made.folder):
        with pytest.raises(WrongPassphraseError):
            data_key(folder, PHRASE)
        assert data_key(folder, "nyt ord") == data_key(folder, recovery)


def test_a_new_vault_needs_a_folder_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("keep me")
    with pytest.raises(StorageError, match="not empty"):
        Vault.create(tmp_path, PHRASE, kdf=CHEAP, clock=clock)
    assert content(tmp_path) == {"letter.txt": b"keep me"}
    with pytest.raises(StorageError, match="is a file"):
        Vault.create(tmp_path / "letter.txt", PHRASE, kdf=CHEAP, clock=clock)
    with pytest.raises(UserError, match="empty"):
        Vault.create(tmp_path / "vault", " ", kdf=CHEAP, clock=clock)
    assert not exists(tmp_path / "vault")


def test_a_vault_is_not_made_over_another(tmp_path: Path) -> None:
    make(tmp_path, "Frida Holm")
    before = content(tmp_path)
    with pytest.raises(StorageError, match="already"):
        Vault.create(tmp_path, PHRASE, kdf=CHEAP, clock=clock)
    assert content(tmp_path) == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_nobody_but_the_user_may_look_into_the_vault(tmp_path: Path) -> None:
    make(tmp_path / "vault")
    vault = Vault.unlock(tmp_path / "vault", PHRASE, clock=clock)
    vault.back_up()
    for path in (tmp_path / "vault", *(tmp_path / "vault").rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path
    vault.close()


def test_no_file_of_the_vault_holds_what_was_written_in_it(tmp_path: Path) -> None:
    make(tmp_path)
    vault = Vault.unlock(tmp_path, PHRASE, clock=clock)
    for number in range(300):
        vault.database.write(add_citizen, name=f"{MARKER} {number}")
    vault.back_up()
    files = content(tmp_path)
    assert {"vault.db", "vault.db-wal", "vault.db-shm", "header.json"} <= files.keys()
    assert any(name.startswith("backups") for name in files)
    planted = [
        MARKER.encode(),
        MARKER.encode("utf-16-le"),
        b"Zebrafinke",
        PHRASE.encode(),
        b"SQLite format",
    ]
    assert not [name for name, raw in files.items() for mark in planted if mark in raw]
    vault.close()
