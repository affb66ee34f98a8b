"""The power goes while somebody writes: what was called saved is there when the program comes back."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mentor_desk.app.clock import today
from mentor_desk.services.new_vault import NewVault
from mentor_desk.storage.vault import Vault
from tests.conftest import CHEAP, PASSPHRASE
from tests.e2e.day import ROOT, environment
from tests.services.making import pair

KILLS = 5

pytestmark = [
    pytest.mark.crash,
    pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL"),
]


def one_life(folder: Path, case_id: object, keeps: int, linger: float) -> tuple[str, str]:
    """Let the typist write until ``keeps`` drafts are saved and ``linger`` seconds have passed.

    What the sheet showed at the start, and what was last called saved, come back.
    """
    with subprocess.Popen(  # noqa: S603  our own program
        [sys.executable, "-m", "tests.crash.typist", str(case_id), PASSPHRASE],
        cwd=ROOT,
        env=environment(folder),
        stdout=subprocess.PIPE,
        text=True,
    ) as typist:
        assert typist.stdout is not None
        shown = json.loads(typist.stdout.readline())["shown"]
        saved = [json.loads(typist.stdout.readline())["kept"] for _ in range(keeps)]
        time.sleep(linger)
        typist.kill()
        saved += [json.loads(line)["kept"] for line in typist.stdout if line.endswith("\n")]
    return shown, saved[-1]


def test_a_half_written_visit_outlives_every_kill(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "vault"
    new = NewVault(folder, kdf=CHEAP)
    new.create(PASSPHRASE)
    vault = new.finish(PASSPHRASE, name="Karen Aagaard", municipality="Silkeborg Kommune")
    case_id = pair(vault.database, today()).case_id
    vault.close()
    moments = random.Random(7)  # noqa: S311  when to kill, nothing secret
    saved = ""
    for _ in range(KILLS):
        shown, last = one_life(tmp_path, case_id, moments.randint(1, 3), moments.uniform(0, 0.3))
        assert shown.startswith(saved), "a draft that was called saved is gone"
        assert len(last) > len(shown), "it went on from where it was"
        saved = last
        vault = Vault.unlock(folder, PASSPHRASE)
        found = vault.check()
        vault.close()
        assert found.sound, found
