"""The window uses a super-user's edition at once: the rules are asked anew, and every page redraws."""

from __future__ import annotations

import shutil
import threading
from datetime import UTC, datetime
from pathlib import Path

from mentor_desk.app.unlocking import unlock
from mentor_desk.models import Case
from mentor_desk.paths import Paths
from mentor_desk.rules import rulebook_file
from mentor_desk.services import data_sets
from mentor_desk.shelf import SHELF, shipped
from mentor_desk.storage.vault import Vault
from mentor_desk.ui.context import Context
from tests.conftest import PASSPHRASE, TUESDAY
from tests.patience import PatientBot

PATH = "rules/praktik.toml"
OWN = shipped(PATH).replace("value = 37", "value = 30", 1)


def _hours(context: Context) -> object:
    value = context.rules.at("praktik.max_weekly_hours", TUESDAY)
    return value.value if value else None


def test_a_rule_of_its_own_is_used_by_the_next_look_and_by_undo(
    qtbot: PatientBot, vault: Vault, tmp_path: Path
) -> None:
    context = Context(
        vault.database,
        rules=rulebook_file.in_use,
        paths=Paths(tmp_path),
        today=lambda: TUESDAY,
        now=lambda: datetime(2026, 11, 24, 8, tzinfo=UTC),
    )
    seen: list[frozenset[type]] = []
    context.changed.connect(seen.append)
    context.call(data_sets.keep, path=PATH, content=OWN, why="Vores aftale", today=TUESDAY)
    qtbot.waitUntil(lambda: bool(seen))
    assert _hours(context) == 30
    assert Case in seen[0]
    context.undo()
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert _hours(context) == 37
    context.close()


def test_unlocking_lays_the_editions_before_the_first_page(blank_vault: Path, tmp_path: Path) -> None:
    paths = Paths(tmp_path)
    shutil.copytree(blank_vault, paths.vault)
    turn = threading.Lock()
    for expected in ([], [PATH]):
        opened = unlock(paths, turn, PASSPHRASE)
        assert isinstance(opened, Vault)
        assert list(SHELF.own) == expected
        if not expected:
            opened.database.write(
                data_sets.keep, path=PATH, content=OWN, why="Vores aftale", today=TUESDAY
            )
        opened.close()
