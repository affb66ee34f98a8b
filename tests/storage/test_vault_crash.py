"""Real kills, and two programs at once."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import sys
import time
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from mentor_desk.errors import StorageError, WrongPassphraseError
from mentor_desk.storage import header
from mentor_desk.storage.vault import Vault, data_key

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


def change_to_and_fro(folder: Path) -> None:
    vault = Vault.unlock_with_key(folder, data_key(folder, valid(folder)), clock=clock)
    phrases = [PHRASE, OTHER] if valid(folder) == PHRASE else [OTHER, PHRASE]
    while True:
        vault.change_passphrase(*phrases)
        phrases.reverse()


def valid(folder: Path) -> str:
    try:
        data_key(folder, PHRASE)
    except WrongPassphraseError:
        (folder / "attempts.json").unlink()
        return OTHER
    return PHRASE


def kill_again_and_again(folder: Path, tell: Connection) -> None:
    """Forks a changer from a process that has everything loaded, and kills it: quick rounds."""
    moments = random.Random(24)  # noqa: S311  when to kill, nothing secret
    seen = set()
    for _ in range(ROUNDS):
        child = os.fork()
        if not child:
            change_to_and_fro(folder)
        # A busy computer must not be killed before the first change.
        before = (folder / header.NAME).read_bytes()
        while (folder / header.NAME).read_bytes() == before:
            time.sleep(0.002)
        time.sleep(moments.uniform(0, 0.1))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        header.read(folder)
        valid(folder)
        seen.add((folder / header.NAME).read_bytes())
    tell.send(len(seen))


def test_a_kill_while_the_passphrase_changes_always_leaves_one_that_opens(tmp_path: Path) -> None:
    recovery = make(tmp_path, "Frida Holm")
    hear, tell = SPAWN.Pipe(duplex=False)
    killer = SPAWN.Process(target=kill_again_and_again, args=(tmp_path, tell))
    killer.start()
    assert hear.poll(60)
    assert hear.recv() > ROUNDS / 4, "most kills came before the first change"
    killer.join()
    assert data_key(tmp_path, valid(tmp_path)) == data_key(tmp_path, recovery)
    vault = Vault.unlock(tmp_path, recovery, clock=clock)
    assert vault.database.read(names) == ["Frida Holm"]
    assert vault.check().sound
    assert not list(tmp_path.glob(".hdr-*"))
    vault.close()
    hear.close()
    tell.close()
