"""Real kills, and two programs at once."""

from __future__ import annotations

import multiprocessing
import random
import shutil
import sys
import time
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from mentor_desk.errors import StorageError, WrongPassphraseError
from mentor_desk.storage import header
from mentor_desk.storage.vault import Vault, data_key
from tests.killing import Say, killing

from .vaults import PHRASE, add_citizen, clock, make, names

OTHER = "et helt andet sæt ord"
ROUNDS = 25
SPAWN = multiprocessing.get_context("spawn")

pytestmark = [
    pytest.mark.crash,
    pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL, forks"),
]


def hold(folder: Path, tell: Connection) -> None:
    vault = Vault.unlock(folder, PHRASE, clock=clock)
    vault.database.write(add_citizen, name="Frida Holm")
    tell.send("open")
    time.sleep(60)


def test_a_second_program_is_refused_and_a_killed_one_frees_the_lock_and_loses_nothing(
    tmp_path: Path,
) -> None:
    make(tmp_path)
    hear, tell = SPAWN.Pipe(duplex=False)
    holder = SPAWN.Process(target=hold, args=(tmp_path, tell))
    holder.start()
    assert hear.poll(30)
    with pytest.raises(StorageError, match="already open"):
        Vault.unlock(tmp_path, PHRASE, clock=clock)
    holder.kill()
    holder.join()
    assert (tmp_path / "vault.db-wal").stat().st_size
    vault = Vault.unlock(tmp_path, PHRASE, clock=clock)
    assert vault.database.read(names) == ["Frida Holm"]
    assert vault.check().sound
    vault.close()
    hear.close()
    tell.close()


def change_to_and_fro(say: Say, folder: Path) -> None:
    phrases = [PHRASE, OTHER] if valid(folder) == PHRASE else [OTHER, PHRASE]
    vault = Vault.unlock_with_key(folder, data_key(folder, phrases[0]), clock=clock)
    while True:
        vault.change_passphrase(*phrases)
        say("changed")
        phrases.reverse()


def warm(folder: Path) -> None:
    copied = Path(shutil.copytree(folder, folder / "warm"))
    vault = Vault.unlock(copied, PHRASE, clock=clock)
    vault.change_passphrase(PHRASE, OTHER)
    vault.close()


def valid(folder: Path) -> str:
    try:
        data_key(folder, PHRASE)
    except WrongPassphraseError:
        (folder / "attempts.json").unlink()
        return OTHER
    return PHRASE


def test_a_kill_while_the_passphrase_changes_always_leaves_one_that_opens(tmp_path: Path) -> None:
    recovery = make(tmp_path, "Frida Holm")
    moments = random.Random(24)  # noqa: S311  when to kill, nothing secret
    seen = set()
    with killing(change_to_and_fro, tmp_path, warm=warm) as killer:
        for _ in range(ROUNDS):
            # A busy computer must not be killed before the first change.
            killer.life(words=1, linger=moments.uniform(0, 0.1))
            header.read(tmp_path)
            valid(tmp_path)
            seen.add((tmp_path / header.NAME).read_bytes())
    assert len(seen) > ROUNDS / 4, "most kills came before the first change"
    assert data_key(tmp_path, valid(tmp_path)) == data_key(tmp_path, recovery)
    vault = Vault.unlock(tmp_path, recovery, clock=clock)
    assert vault.database.read(names) == ["Frida Holm"]
    assert vault.check().sound
    assert not list(tmp_path.glob(".hdr-*"))
    vault.close()
