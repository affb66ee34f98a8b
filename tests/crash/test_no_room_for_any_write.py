"""The disk is full at every single write of an hour's work, of a backup and of a lock."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from mentor_desk.errors import UserError
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.storage import backup
from mentor_desk.storage.vault import Vault, data_key
from mentor_desk.texts import Catalogue
from tests.conftest import PASSPHRASE
from tests.crash import working
from tests.crash.working import Desk, Saved
from tests.services.making import pair
from tests.storage.vaults import clock

A_PAGE = 4096
A_FRAME = A_PAGE + 24
OTHER = "en ny sætning om en kajak"

pytestmark = [
    pytest.mark.crash,
    pytest.mark.skipif(sys.platform == "win32", reason="no such limit"),
]


@contextmanager
def no_file_beyond(size: int) -> Iterator[None]:
    """As the system tells of a full disk: no file may grow beyond ``size``."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.fixture
def folder(blank_vault: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(blank_vault, tmp_path / "vault"))


@pytest.fixture
def key(folder: Path) -> bytes:
    return bytes(data_key(folder, PASSPHRASE))


def opened(folder: Path, key: bytes) -> Vault:
    return Vault.unlock_with_key(folder, bytearray(key), clock=clock)


def tried(act: Callable[[], object], room: Iterator[int], danish: Catalogue) -> int:
    """How often ``act`` found no room, a little more each time, before it went well."""
    told: set[bool] = set()
    for failures, size in enumerate(room):
        try:
            with no_file_beyond(size):
                act()
        except UserError as trouble:
            told.add(danish.say(trouble.text) != str(trouble))
        else:
            assert told <= {True}, "it is told in Danish"
            return failures
    raise AssertionError("it never went well")


def steps(step: int) -> Iterator[int]:
    return iter(range(0, 200 * step, step))


def little_by_little(log: Path) -> Iterator[int]:
    """A page more each time than what the log holds by then."""
    return (log.stat().st_size + pages * A_FRAME for pages in range(200))


def test_each_write_of_each_act_fails_once_and_nothing_saved_is_lost(
    folder: Path, key: bytes, rulebook: Rulebook, danish: Catalogue
) -> None:
    vault = opened(folder, key)
    desk: Desk = working.lay(vault.database, pair(vault.database, working.TODAY), rulebook, danish)
    log = folder / "vault.db-wal"
    said: list[Saved] = []
    failures = []
    for number, act in enumerate((*working.ACTS, working.erased), 1):
        known: list[Saved] = []

        def again() -> None:
            known[:] = act(vault.database, desk, f"{act.__name__} {number}", number)  # noqa: B023

        # A log that was copied into the file is written over from its beginning and needs no room.
        with vault.database.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        failures.append(tried(again, little_by_little(log), danish))
        said += known
        assert working.lost(vault.database, said) == []
    assert min(failures) > 2, failures
    assert vault.check().sound
    assert working.out_of_step(vault.database) == []
    vault.close()


def test_a_backup_that_finds_no_room_leaves_nothing_and_the_next_one_is_whole(
    folder: Path, key: bytes, danish: Catalogue
) -> None:
    vault = opened(folder, key)
    pair(vault.database, working.TODAY)
    size = (folder / "vault.db").stat().st_size
    sizes = [0, 1, 200, 1000, *range(A_PAGE, size, size // 12), 4 * size]

    def room() -> Iterator[int]:
        for each in sizes:
            if each:
                assert list((folder / "backups").glob("*")) == []
            yield each

    assert tried(vault.back_up, room(), danish) >= len(sizes) - 2
    [made] = backup.list_backups(folder)
    vault.close()
    copy = opened(made.folder, key)
    assert copy.check().sound
    copy.close()


def test_locking_and_opening_find_no_room_and_everything_is_there(
    folder: Path, key: bytes, rulebook: Rulebook, danish: Catalogue
) -> None:
    vault = opened(folder, key)
    desk = working.lay(vault.database, pair(vault.database, working.TODAY), rulebook, danish)
    said = [
        saved for n, act in enumerate(working.ACTS, 1) for saved in act(vault.database, desk, f"{n}", n)
    ]
    with no_file_beyond(0):
        vault.close()
    held: list[Vault] = []
    tried(lambda: held.append(opened(folder, key)), steps(8 * A_PAGE), danish)
    [vault] = held
    assert working.lost(vault.database, said) == []
    assert vault.check().sound
    vault.close()


def test_a_new_passphrase_counts_and_stands_in_the_journal_or_the_old_one_opens(
    folder: Path, key: bytes, danish: Catalogue
) -> None:
    """The journal has no room where the key file had: then that one goes back."""
    vault = opened(folder, key)
    made = vault.back_up().folder
    old = (folder / "header.json").read_bytes()

    def room() -> Iterator[int]:
        for size in (0, 400, 2000, *(next(more) for more in [little_by_little(log)] * 30)):
            assert (folder / "header.json").read_bytes() == old == (made / "header.json").read_bytes()
            assert not list(folder.glob(".hdr-*"))
            yield size

    log = folder / "vault.db-wal"
    assert tried(lambda: vault.change_passphrase(PASSPHRASE, OTHER), room(), danish) > 4
    vault.close()
    assert bytes(data_key(folder, OTHER)) == bytes(data_key(made, OTHER)) == key
