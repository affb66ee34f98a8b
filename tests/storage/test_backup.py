"""Backups, and how long they are kept."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mentor_desk.errors import StorageError
from mentor_desk.storage import backup, backup_ladder
from mentor_desk.storage.backup import BEFORE_MIGRATION, Backup
from mentor_desk.storage.vault import Vault

from .vaults import CHEAP, MARKER, NOW, PHRASE, add_citizen, clock, content, make, names


def test_a_backup_opens_as_a_vault_with_everything_in_it(tmp_path: Path) -> None:
    make(tmp_path, MARKER)
    vault = Vault.unlock(tmp_path, PHRASE, clock=clock)
    vault.database.write(add_citizen, name="Still in the log")
    made = vault.back_up()
    vault.close()
    assert (made.at, made.folder.name) == (NOW, "20261124T080000Z")
    assert backup.last_verified(tmp_path) == NOW
    copy = Vault.unlock(made.folder, PHRASE, clock=clock)
    assert copy.database.read(names) == [MARKER, "Still in the log"]
    assert copy.check().sound
    copy.close()


def test_two_backups_in_one_second_do_not_overwrite_each_other(tmp_path: Path) -> None:
    make(tmp_path)
    vault = Vault.unlock(tmp_path, PHRASE, clock=clock)
    engine, key = vault.database.engine, vault._key
    for reason in ("", "", BEFORE_MIGRATION):
        backup.make(tmp_path, engine, key, NOW, reason=reason)
    assert [made.folder.name for made in backup.list_backups(tmp_path)] == [
        "20261124T080000Z-before-migration",
        "20261124T080000Z-2",
        "20261124T080000Z",
    ]
    vault.close()


def test_a_backup_that_does_not_read_back_whole_does_not_count(tmp_path: Path) -> None:
    make(tmp_path, *(f"{MARKER} {number}" for number in range(40)))
    vault = Vault.unlock(tmp_path, PHRASE, clock=clock)
    (tmp_path / "header.json").write_bytes(b"{")
    with pytest.raises(StorageError):
        vault.back_up()
    assert backup.list_backups(tmp_path) == []
    assert not list((tmp_path / "backups").iterdir())
    vault.close()


def test_a_backup_is_made_while_others_write(tmp_path: Path) -> None:
    make(tmp_path, MARKER)
    vault = Vault.unlock(tmp_path, PHRASE, clock=clock)
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            vault.database.write(add_citizen, name=MARKER)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for _ in range(5):
            vault.back_up()
    finally:
        stop.set()
        writer.join()
    assert vault.check().sound
    vault.close()


def test_a_half_made_backup_does_not_count_and_is_swept(tmp_path: Path) -> None:
    make(tmp_path)
    half = tmp_path / "backups" / ".tmp-20261123T080000Z"
    half.mkdir(parents=True)
    (half / "vault.db").write_bytes(b"half")
    (tmp_path / "backups" / "my own folder").mkdir()
    assert backup.last_verified(tmp_path) is None
    vault = Vault.unlock(tmp_path, PHRASE, clock=clock)
    vault.back_up()
    vault.close()
    assert not half.exists()
    assert (tmp_path / "backups" / "my own folder").exists()


def test_over_800_days_every_backup_is_gone_after_35_days_and_the_newest_always_stays() -> None:
    begun, kept, worst = datetime(2026, 1, 1, 15, tzinfo=UTC), list[Backup](), 0
    for day in range(800):
        now = begun + timedelta(days=day)
        holiday = day % 365 in range(180, 230)
        if now.weekday() < 5 and not holiday:
            for hour in (0, 2):
                kept.append(Backup(now + timedelta(hours=hour), Path(f"{day}-{hour}")))
            kept = backup_ladder.kept(kept, now + timedelta(hours=2))
            oldest = now + timedelta(hours=2) - min(one.at for one in kept)
            assert oldest < timedelta(days=35) or len(kept) == 1
        else:
            kept = backup_ladder.kept(kept, now)
        assert kept
        worst = max(worst, len(kept))
        days = [one.at.date() for one in kept]
        assert len(set(days)) == len(days)
    assert worst <= 15


def test_a_backup_before_a_migration_is_not_displaced_by_the_one_at_closing_time() -> None:
    before = Backup(NOW, Path("a"), BEFORE_MIGRATION)
    at_closing_time = Backup(NOW + timedelta(hours=8), Path("b"))
    assert backup_ladder.kept([before, at_closing_time], NOW + timedelta(hours=9)) == [
        at_closing_time,
        before,
    ]


def test_pruning_removes_the_folders_and_nothing_else(tmp_path: Path) -> None:
    vault, _ = Vault.create(tmp_path, PHRASE, kdf=CHEAP, clock=clock)
    moments = [NOW - timedelta(days=days) for days in (60, 40, 20, 19, 1, 0)]
    for moment in moments:
        backup.make(tmp_path, vault.database.engine, vault._key, moment)
    gone = backup_ladder.prune(tmp_path, NOW)
    assert sorted(one.at for one in gone) == moments[:3]
    assert [one.at for one in backup.list_backups(tmp_path)] == moments[:2:-1]
    assert not [name for name in content(tmp_path) if ".tmp-" in name]
    vault.close()
