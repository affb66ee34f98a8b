"""Backups, and how long they are kept."""

from __future__ import annotations

import sys
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
    assert backup.last_verified(tmp_path, NOW) == NOW
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
    assert backup.last_verified(tmp_path, NOW) is None
    vault = Vault.unlock(tmp_path, PHRASE, clock=clock)
    vault.back_up()
    vault.close()
    assert not half.exists()
    assert (tmp_path / "backups" / "my own folder").exists()


def test_over_800_days_every_backup_is_gone_after_35_days_and_the_newest_always_stays() -> None:
    begun, kept, worst = datetime(2026, 1, 1, 15, tzinfo=UTC), list[Backup](), 0
    back_at_work = 3
    for day in range(800):
        now = begun + timedelta(days=day)
        holiday = day % 365 in range(180, 230)
        if now.weekday() < 5 and not holiday:
            for hour in (0, 2):
                kept.append(Backup(now + timedelta(hours=hour), Path(f"{day}-{hour}")))
            kept = backup_ladder.kept(kept, now + timedelta(hours=2))
            oldest = now + timedelta(hours=2) - min(one.at for one in kept)
            back_at_work += 1
            # After an absence it takes three days until the leap is believed.
            assert oldest < timedelta(days=35) or back_at_work < 3
        else:
            kept = backup_ladder.kept(kept, now)
            back_at_work = 0 if holiday else back_at_work
        assert kept
        worst = max(worst, len(kept))
        days = [one.at.date() for one in kept if now - one.at >= timedelta(days=1)]
        assert len(set(days)) == len(days)
    assert worst <= 18


EVERY_OTHER_DAY = [Backup(NOW - timedelta(days=days), Path(f"{days} days")) for days in range(0, 35, 2)]
LADDER = backup_ladder.kept(EVERY_OTHER_DAY, NOW)


def made_on(moment: datetime) -> Backup:
    return Backup(moment, Path(moment.isoformat()))


@pytest.mark.parametrize("days", [40, 400, 4000])
def test_a_clock_that_leaps_ahead_for_two_days_takes_no_backup_with_it(days: int) -> None:
    kept, leap = LADDER, NOW + timedelta(days=days)
    for moment in (leap, leap + timedelta(hours=3), leap + timedelta(days=1)):
        kept = backup_ladder.kept([*kept, made_on(moment)], moment)
        assert set(LADDER) <= set(kept)
    tomorrow = NOW + timedelta(days=1)
    kept = backup_ladder.kept([*kept, made_on(tomorrow)], tomorrow)
    assert set(LADDER[:5]) < set(kept)
    assert all(one.at <= tomorrow for one in kept), "those of the wrong clock go when it is right"


@pytest.mark.parametrize("days", [1, 10, 36, 400, 20_000])
def test_a_clock_that_was_set_back_takes_no_backup_with_it(days: int) -> None:
    kept, back = LADDER, NOW - timedelta(days=days)
    for moment in (back, back + timedelta(days=1), back + timedelta(days=2)):
        kept = backup_ladder.kept([*kept, made_on(moment)], moment)
        assert {one.at.date() for one in LADDER[:5]} <= {one.at.date() for one in kept}


def test_after_a_long_absence_the_old_backups_go_on_the_third_day() -> None:
    kept = LADDER
    for days in range(3):
        moment = NOW + timedelta(days=100 + days)
        kept = backup_ladder.kept([*kept, made_on(moment)], moment)
        assert (min(one.at for one in kept) < NOW) == (days < 2)


def test_who_works_four_times_a_year_does_not_keep_backups_for_ever() -> None:
    kept: list[Backup] = []
    for quarter in range(20):
        moment = NOW + timedelta(days=90 * quarter)
        kept = backup_ladder.kept([*kept, made_on(moment)], moment)
    assert len(kept) <= 4


def test_a_backup_made_while_the_clock_is_set_back_stays(tmp_path: Path) -> None:
    moments = [NOW, NOW - timedelta(hours=3)]
    vault, _ = Vault.create(tmp_path, PHRASE, kdf=CHEAP, clock=lambda: moments[-1])
    made = []
    for moment in moments:
        vault.database.clock = lambda moment=moment: moment
        made.append(vault.back_up())
    assert all(one.folder.is_dir() for one in made)
    vault.close()


def test_a_backup_from_the_future_does_not_count_as_the_last_one(tmp_path: Path) -> None:
    vault, _ = Vault.create(tmp_path, PHRASE, kdf=CHEAP, clock=clock)
    engine, key = vault.database.engine, vault._key
    backup.make(tmp_path, engine, key, NOW + timedelta(days=2000))
    assert backup.last_verified(tmp_path, NOW) is None
    backup.make(tmp_path, engine, key, NOW - timedelta(days=1))
    assert backup.last_verified(tmp_path, NOW) == NOW - timedelta(days=1)
    assert vault.check().last_backup == NOW - timedelta(days=1)
    vault.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_backup_folder_that_cannot_be_made_is_a_plain_sentence(tmp_path: Path) -> None:
    vault, _ = Vault.create(tmp_path / "vault", PHRASE, kdf=CHEAP, clock=clock)
    (tmp_path / "vault" / "backups").write_text("a file where the folder should be")
    with pytest.raises(StorageError, match="could not be made"):
        vault.back_up()
    vault.close()


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


def test_what_a_restore_set_aside_goes_with_the_ladder(tmp_path: Path) -> None:
    vault, _ = Vault.create(tmp_path, PHRASE, kdf=CHEAP, clock=clock)
    aside = tmp_path / "set-aside-20261124T080000Z"
    aside.mkdir()
    for days, left in ((34, True), (35, True), (36, False)):
        vault.database.clock = lambda days=days: NOW + timedelta(days=days)
        vault.back_up()
        assert aside.exists() == left, "on the third day the leap of the clock is believed"
    vault.close()
