"""A killed program loses nothing that it had called saved."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import Engine

from mentor_desk.storage.database import Database
from mentor_desk.storage.engine import make_engine
from tests.storage.desk import KEY, broken, find, firm_names

KILLS = 40

# Waits to be told to go, so that starting up is not part of the time to the kill.
WRITER = """
import os, sys
from pathlib import Path
from mentor_desk.storage.database import Database
from mentor_desk.storage.engine import make_engine
from tests.storage.desk import KEY, add_firm

for line in sys.stdin:
    child = os.fork()
    if child == 0:
        database = Database(make_engine(Path(sys.argv[1]), KEY))
        print(f"pid {os.getpid()}", flush=True)
        for number in range(100_000):
            name = f"Firma {line.strip()}-{number}"
            database.write(add_firm, name=name)
            print(name, flush=True)
    os.waitpid(child, 0)
    print("killed", flush=True)
"""


@pytest.mark.crash
@pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")
def test_no_saved_row_is_lost_when_the_program_is_killed(engine: Engine, data_file: Path) -> None:
    engine.dispose()
    chance = random.Random(11)  # noqa: S311  not for keys
    said: list[str] = []
    with subprocess.Popen(  # noqa: S603  our own program
        [sys.executable, "-c", WRITER, str(data_file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        for number in range(KILLS):
            program.stdin.write(f"{number}\n")
            program.stdin.flush()
            pid = int(program.stdout.readline().removeprefix("pid "))
            # A busy computer must not be killed before it has saved anything.
            said += [program.stdout.readline().strip() for _ in range(chance.randint(1, 3))]
            said.append(program.stdout.readline().strip())
            time.sleep(chance.uniform(0, 0.05))
            os.kill(pid, signal.SIGKILL)
            while (line := program.stdout.readline()) != "killed\n":
                said.append(line.strip())
        program.stdin.close()
    database = Database(make_engine(data_file, KEY))
    kept = database.read(firm_names)
    assert len(said) > KILLS
    assert set(said) <= set(kept), "a row that was called saved is gone"
    assert len(kept) - len(said) <= KILLS, "at most one saved but not yet told for each kill"
    assert database.read(broken) == []
    assert database.read(find, said[-1])[0].title == said[-1]
    with database.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
    database.close()
