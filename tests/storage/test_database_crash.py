"""A killed program loses nothing that it had called saved."""

from __future__ import annotations

import itertools
import random
import shutil
import sys
from pathlib import Path

import pytest
from sqlalchemy import Engine

from mentor_desk.storage.database import Database
from mentor_desk.storage.engine import make_engine
from tests.killing import Say, killing
from tests.storage.desk import KEY, add_firm, broken, find, firm_names

KILLS = 40


def write_firms(say: Say, data_file: Path) -> None:
    database = Database(make_engine(data_file, KEY))
    begun = len(database.read(firm_names))
    for number in itertools.count():
        name = f"Firma {begun}-{number}"
        database.write(add_firm, name=name)
        say(name)


def warm(data_file: Path) -> None:
    database = Database(make_engine(shutil.copy(data_file, data_file.with_name("warm.db")), KEY))
    database.write(add_firm, name="Firma")
    database.read(firm_names)
    database.close()


@pytest.mark.crash
@pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")
def test_no_saved_row_is_lost_when_the_program_is_killed(engine: Engine, data_file: Path) -> None:
    engine.dispose()
    chance = random.Random(11)  # noqa: S311  not for keys
    said: list[str] = []
    with killing(write_firms, data_file, warm=warm) as killer:
        for _ in range(KILLS):
            # A busy computer must not be killed before it has saved anything.
            said += killer.life(words=chance.randint(2, 4), linger=chance.uniform(0, 0.05))
    database = Database(make_engine(data_file, KEY))
    kept = database.read(firm_names)
    assert len(said) > KILLS
    assert len(set(said)) == len(said)
    assert set(said) <= set(kept), "a row that was called saved is gone"
    assert len(kept) - len(said) <= KILLS, "at most one saved but not yet told for each kill"
    assert database.read(broken) == []
    assert database.read(find, said[-1])[0].title == said[-1]
    with database.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
    database.close()
