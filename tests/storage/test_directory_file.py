"""The directory's own file: encrypted, whole or not there, and never in the way of the vault."""

from __future__ import annotations

import os
import random
import shutil
import sys
from pathlib import Path

import pytest

from mentor_desk.errors import StorageError
from mentor_desk.services import directory, directory_import, undo
from mentor_desk.storage import backup
from mentor_desk.storage.faults import DiskFullError
from mentor_desk.storage.vault import Vault
from tests.conftest import PASSPHRASE
from tests.killing import Say, killing
from tests.services.listing import BAKER, SHOP, VVS, compared, imported

MANY = [
    VVS._replace(p_number=f"10030{number:05}", name=f"Zebrafinke {number} ApS")
    for number in range(20_000)
]


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.glob("directory-*")}


def reopened(vault: Vault) -> Vault:
    vault.close()
    return Vault.unlock(vault.folder, PASSPHRASE)


def test_nothing_of_the_list_can_be_read_on_the_disk(vault: Vault) -> None:
    imported(vault.database, *MANY[:500])
    [path] = vault.folder.glob("directory-*")
    content = path.read_bytes()
    assert b"Zebrafinke" not in content
    assert b"zebrafinke" not in content
    assert b"SQLite format" not in content


def test_the_directory_is_there_again_after_locking(vault: Vault) -> None:
    imported(vault.database, VVS)
    opened = reopened(vault)
    assert [each.name for each in opened.database.read(directory.search, typed="vvs")] == [VVS.name]
    opened.close()


def test_after_locking_nothing_of_it_opens_any_more(vault: Vault) -> None:
    imported(vault.database, VVS)
    shelf = vault.database.shelf
    assert shelf is not None
    opened = shelf.current()
    assert opened is not None
    vault.close()
    assert shelf.current() is None
    with pytest.raises(StorageError):
        opened.find("vvs")


def test_the_file_before_stays_for_the_undo_and_older_ones_go(vault: Vault) -> None:
    for each in (VVS, SHOP, BAKER):
        imported(vault.database, each)
    opened = reopened(vault)
    assert len(files(vault.folder)) == 2
    opened.database.write(undo.undo_last)
    assert [each.name for each in opened.database.read(directory.search, typed="8600")] == [SHOP.name]
    opened.close()


def test_files_that_nobody_needs_are_removed_when_the_vault_is_opened(vault: Vault) -> None:
    imported(vault.database, VVS)
    used = files(vault.folder)
    (vault.folder / "directory-0000000000000000.db").write_bytes(b"left behind")
    (vault.folder / "directory-1111111111111111.db.new").write_bytes(b"unfinished")
    opened = reopened(vault)
    assert files(vault.folder) == used
    opened.close()


def test_backups_leave_the_directory_out_and_a_restored_vault_says_so_kindly(
    vault: Vault, tmp_path: Path
) -> None:
    imported(vault.database, VVS)
    firm_id = vault.database.write(directory.adopt, workplace_id=VVS.p_number)
    made = vault.back_up()
    vault.close()
    assert {path.name for path in made.folder.iterdir()} == {
        backup.DATA,
        "header.json",
        "journal.seal",
    }
    restored = Path(shutil.copytree(made.folder, tmp_path / "restored"))
    opened = Vault.unlock(restored, PASSPHRASE)
    summary = opened.database.read(directory.summary)
    assert summary is not None
    assert "backups leave it out" in str(summary.trouble)
    assert opened.database.read(directory.search, typed="vvs") == []
    assert imported(opened.database, VVS._replace(phone="87654321")).firms_updated == 1
    assert opened.database.read(directory.workplace, p_or_id=VVS.p_number).firm_id == firm_id
    opened.close()


def test_a_damaged_directory_leaves_the_vault_as_it_is(vault: Vault) -> None:
    imported(vault.database, VVS)
    [path] = vault.folder.glob("directory-*")
    vault.close()
    path.write_bytes(os.urandom(8192))
    opened = Vault.unlock(vault.folder, PASSPHRASE)
    assert opened.database.read(directory.search, typed="vvs") == []
    summary = opened.database.read(directory.summary)
    assert summary is not None
    assert summary.trouble is not None
    assert opened.check().sound
    opened.close()


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit")
def test_a_full_disk_leaves_the_directory_as_it_was(vault: Vault) -> None:
    import resource

    imported(vault.database, VVS)
    before = files(vault.folder)
    comparison = compared(vault.database, *MANY)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, hard))
    try:
        with pytest.raises(DiskFullError):
            vault.database.read(directory_import.build, comparison=comparison)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert files(vault.folder) == before
    assert [each.name for each in vault.database.read(directory.search, typed="vvs")] == [VVS.name]


def import_again_and_again(say: Say, folder: Path) -> None:
    vault = Vault.unlock(folder, PASSPHRASE)
    say("opened")
    while True:
        imported(vault.database, *MANY[:2_000])
        say("imported")
        imported(vault.database, *MANY[:1_000])


def warm(folder: Path) -> None:
    vault = Vault.unlock(Path(shutil.copytree(folder, folder / "warm")), PASSPHRASE)
    imported(vault.database, VVS)
    vault.close()


@pytest.mark.crash
@pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL")
def test_a_kill_in_the_middle_leaves_the_old_or_the_new_directory(vault: Vault) -> None:
    imported(vault.database, *MANY[:1_000])
    vault.close()
    moments = random.Random(24)  # noqa: S311  when to kill, nothing secret
    with killing(import_again_and_again, vault.folder, warm=warm) as killer:
        for number in range(6):
            killer.life(words=1 + number % 2, linger=moments.uniform(0, 0.4))
            opened = Vault.unlock(vault.folder, PASSPHRASE)
            summary = opened.database.read(directory.summary)
            assert summary is not None
            assert summary.workplaces in {1_000, 2_000}
            assert opened.database.read(directory.search, typed="zebra")
            assert len(files(vault.folder)) <= 2
            assert opened.check().sound
            opened.close()
