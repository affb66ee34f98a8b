"""The power goes while a backup is restored: the old caseload opens, or the restored one."""

from __future__ import annotations

import itertools
import random
import sys
import uuid
from collections.abc import Sequence
from pathlib import Path

import pytest

from mentor_desk.services import restoring
from mentor_desk.storage import backup, vault_swap
from mentor_desk.storage.database import Database
from mentor_desk.storage.vault import Vault, data_key
from tests.killing import Say, killing
from tests.storage.vaults import PHRASE, add_citizen, clock, make, names

KILLS = 6

pytestmark = [
    pytest.mark.crash,
    pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL, forks"),
]


def nobody(_database: Database, ids: Sequence[uuid.UUID]) -> int:
    return len(ids)


def opened(folder: Path) -> Vault:
    return Vault.unlock_with_key(folder, data_key(folder, PHRASE), clock=clock)


def restore(folder: Path) -> None:
    """The first backup over what there is; a new name is written into what comes back."""
    vault = opened(folder)
    restoring.make_ready(vault, backup.list_backups(folder)[-1].folder, nobody)
    vault.close()
    restoring.put_in_place(folder)


def restore_again_and_again(say: Say, folder: Path) -> None:
    say("begun")
    for number in itertools.count():
        restore(folder)
        say(f"restored {number}")
        vault = opened(folder)
        vault.database.write(add_citizen, name="Bo Lind")
        vault.close()


def test_a_kill_at_any_moment_leaves_the_old_vault_or_the_restored_one(tmp_path: Path) -> None:
    make(tmp_path, "Frida Holm")
    vault = opened(tmp_path)
    vault.back_up()
    vault.database.write(add_citizen, name="Bo Lind")
    vault.close()
    moments = random.Random(11)  # noqa: S311  when to kill, nothing secret
    seen = set()
    with killing(restore_again_and_again, tmp_path, warm=restore) as killer:
        for life in range(KILLS):
            killer.life(words=1 + life % 2, linger=moments.uniform(0, 0.3))
            vault = opened(tmp_path)
            assert vault.check().sound
            found = vault.database.read(names)
            vault.close()
            assert found in (["Frida Holm"], ["Frida Holm", "Bo Lind"])
            seen.add(len(found))
            for name in (vault_swap.MAKING, vault_swap.READY):
                assert not (tmp_path / name).exists()
    assert seen
