"""Three hundred kills while the program's own services write: no saved row is lost, nothing damaged."""

from __future__ import annotations

import json
import random
import shutil
import sys
from pathlib import Path

import pytest

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.storage.vault import Vault, data_key
from mentor_desk.texts import Catalogue
from tests.conftest import PASSPHRASE
from tests.crash import working
from tests.crash.working import Desk, Saved
from tests.killing import Say, killing
from tests.services.making import pair
from tests.storage.vaults import clock

KILLS = 300
LEGS = 5
"""Each begins with the small file again: opening after a kill reads all of it."""

pytestmark = [
    pytest.mark.crash,
    pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL, forks"),
]


def opened(folder: Path, key: bytes) -> Vault:
    return Vault.unlock_with_key(folder, bytearray(key), clock=clock)


def work(say: Say, folder: Path, key: bytes, desk: Desk) -> None:
    vault = opened(folder, key)
    say("open")
    for _ in working.work(vault.database, desk, lambda saved: say(json.dumps(saved))):
        pass


def once(folder: Path, key: bytes, desk: Desk) -> None:
    """Everything a life would load, on a copy."""
    begun = folder.with_name("begun")
    vault = opened(Path(shutil.copytree(begun, folder.with_name("warm"))), key)
    acts = working.work(vault.database, desk, lambda _: None)
    for _ in working.ACTS:
        next(acts)
    vault.close()


def test_three_hundred_kills_lose_no_saved_row_and_damage_nothing(
    blank_vault: Path, tmp_path: Path, rulebook: Rulebook, danish: Catalogue
) -> None:
    folder = Path(shutil.copytree(blank_vault, tmp_path / "vault"))
    key = bytes(data_key(folder, PASSPHRASE))
    vault = opened(folder, key)
    desk = working.lay(vault.database, pair(vault.database, working.TODAY), rulebook, danish)
    vault.close()
    moments = random.Random(300)  # noqa: S311  when to kill, nothing secret
    kinds: set[str] = set()
    begun = shutil.copytree(folder, folder.with_name("begun"))
    with killing(work, folder, key, desk, warm=once) as killer:
        for leg in range(LEGS):
            shutil.rmtree(folder)
            shutil.copytree(begun, folder)
            said: list[Saved] = []
            waited = [moments.randint(0, 1) for _ in range(KILLS // LEGS)]
            for acts in waited:
                # A busy computer saves no more than what is waited for.
                life = killer.life(words=1 + acts, linger=moments.uniform(0, 0.03))
                said += working.told(life)
            vault = opened(folder, key)
            assert working.lost(vault.database, said) == [], leg
            assert vault.check().sound, leg
            assert working.out_of_step(vault.database) == [], leg
            vault.close()
            assert len(said) >= sum(waited) > KILLS / LEGS / 4
            kinds |= {saved[0] for saved in said}
    assert kinds >= {"Visit", "Note", "Promise", "AttendanceWeek", "Placement", "IssuedPaper"}
