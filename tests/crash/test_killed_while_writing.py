"""The power goes while somebody writes: what was called saved is there when the program comes back."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from mentor_desk.app.clock import today
from mentor_desk.services.new_vault import NewVault
from mentor_desk.storage.vault import Vault
from tests.conftest import CHEAP, PASSPHRASE
from tests.crash.typist import type_a_visit
from tests.killing import killing
from tests.services.making import pair

KILLS = 5

pytestmark = [
    pytest.mark.crash,
    pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL"),
]


def test_a_half_written_visit_outlives_every_kill(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "vault"
    new = NewVault(folder, kdf=CHEAP)
    new.create(PASSPHRASE)
    vault = new.finish(PASSPHRASE, name="Karen Aagaard", municipality="Silkeborg Kommune")
    case_id = pair(vault.database, today()).case_id
    vault.close()
    moments = random.Random(7)  # noqa: S311  when to kill, nothing secret
    saved = ""
    with killing(type_a_visit, tmp_path, case_id, PASSPHRASE) as killer:
        for _ in range(KILLS):
            shown, *kept = killer.life(words=moments.randint(2, 4), linger=moments.uniform(0, 0.3))
            assert shown.startswith(saved), "a draft that was called saved is gone"
            assert len(kept[-1]) > len(shown), "it went on from where it was"
            saved = kept[-1]
            vault = Vault.unlock(folder, PASSPHRASE)
            found = vault.check()
            vault.close()
            assert found.sound, found
