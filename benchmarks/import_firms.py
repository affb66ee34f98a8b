"""A list of 160,000 workplaces into the encrypted directory, and the typing that follows.

The import is all of it: read the CSV file, clean, compare, write, index, put in use. Its floor is a
bare ``executemany`` of the same rows (30 cells each) into a table of plain SQLite, turn about. Typing
is held against the 16 ms of a frame, the window against 50 ms, with a timer in the same process.
"""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks import firm_lists
from benchmarks.figures import report, spread
from mentor_desk.app import clock
from mentor_desk.matching.distance import Point
from mentor_desk.services import directory, directory_import, positions
from mentor_desk.services.large_lists import let_go
from mentor_desk.storage.kdf import KdfCost
from mentor_desk.storage.vault import Vault

ROUNDS = 3
TYPED = (
    "aarhus", "sørensen", "tømrermester", "bageri", "køge", "ål", "vvs silkeborg", "mester lund",
    "malerservice åsesen", "1003000", "blomsterhuset roskilde", "ejendomsforretning københavn k",
    "rønne", "holding aps",
)  # fmt: skip
CENTRES = ("1050", "8000", "4000", "8600", "7800")
CIRCLES = (5.0, 10.0, 25.0)


def plain(folder: Path, rows: Sequence[Sequence[object]]) -> float:
    """Milliseconds of a bare ``executemany`` of ``rows`` into plain SQLite, with its commit."""
    path = folder / "plain.db"
    path.unlink(missing_ok=True)
    connection = sqlite3.connect(path)
    width = len(rows[0])
    connection.execute(f"CREATE TABLE firm ({', '.join(f'c{number}' for number in range(width))})")
    begun = time.perf_counter()
    connection.executemany(f"INSERT INTO firm VALUES ({', '.join('?' * width)})", rows)
    connection.commit()
    taken = time.perf_counter() - begun
    connection.close()
    return taken * 1000


class Stages:
    """How long each step of the imports took, in milliseconds."""

    def __init__(self) -> None:
        self.taken: dict[str, list[float]] = {}

    def timed(self, name: str, act: Any) -> Any:
        """Do ``act``, and remember how long it took."""
        begun = time.perf_counter()
        result = act()
        self.taken.setdefault(name, []).append((time.perf_counter() - begun) * 1000)
        return result

    def told(self) -> dict[str, float]:
        """The median of each step."""
        return {name: spread(taken, 0)["p50"] for name, taken in self.taken.items()}


def imported(vault: Vault, path: Path, stages: Stages) -> float:
    """Milliseconds of one whole import."""
    today, database = clock.today(), vault.database
    begun = time.perf_counter()
    found = stages.timed("read", lambda: directory_import.read(path, today=today))
    comparison = stages.timed(
        "compare",
        lambda: database.read(
            directory_import.compare, firm_list=found, source="CVR", whole=True, today=today
        ),
    )
    built = stages.timed("build", lambda: database.read(directory_import.build, comparison=comparison))
    stages.timed("put in use", lambda: database.write(directory_import.put_in_use, built=built))
    taken = (time.perf_counter() - begun) * 1000
    for rows in (comparison.merged.rows, found.workplaces):
        let_go(rows)
    return taken


def new_vault(folder: Path) -> Vault:
    """An empty vault that opens quickly."""
    return Vault.create(folder, "benchmark only", kdf=KdfCost(1, 8192, 1))[0]


def strokes() -> list[str]:
    """What stands in the field after each key."""
    return [typed[: end + 1] for typed in TYPED for end in range(len(typed))]


def per_key(act: Any) -> list[float]:
    """Milliseconds of each keystroke, the whole list twice; the first round warms up."""
    taken: list[float] = []
    for _ in range(2):
        taken.clear()
        for typed in strokes():
            begun = time.perf_counter()
            act(typed)
            taken.append((time.perf_counter() - begun) * 1000)
    return taken


def around(vault: Vault, centre: Point, km: float, typed: str) -> None:
    """One look at the radius list."""
    vault.database.read(directory.around, centre=centre, km=km, typed=typed)


def radius(vault: Vault) -> dict[str, Any]:
    """The radius list around five towns, three circles each, with words and without."""
    with_words: list[float] = []
    without: list[float] = []
    for code in CENTRES:
        place = positions.position(None, None, code)
        centre = place.point if place else Point(0, 0)
        for km in CIRCLES:
            look = partial(around, vault, centre, km)
            with_words += per_key(look)
            for _ in range(10):
                begun = time.perf_counter()
                look("")
                without.append((time.perf_counter() - begun) * 1000)
    return {"ms per key": spread(with_words), "ms without words": spread(without)}


def window(folder: Path) -> dict[str, float]:
    """The longest a window's timer had to wait while a list was read in, in a process of its own."""
    told = subprocess.run(
        [sys.executable, "-m", "benchmarks.import_window", str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=True,
        text=True,
    )
    found: dict[str, float] = json.loads(told.stdout)
    return found


def measure() -> dict[str, Any]:
    """The import against its floor, typing against a frame, the window against 50 ms."""
    stages, again = Stages(), Stages()
    ours: list[float] = []
    floor: list[float] = []
    narrow: list[float] = []
    repeated: list[float] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "list.csv"
        rows = firm_lists.write(path)
        cleaned = [tuple(each) for each in directory_import.read(path, today=clock.today()).workplaces]
        for number in range(ROUNDS):
            floor.append(plain(folder, rows))
            vault = new_vault(folder / f"vault{number}")
            ours.append(imported(vault, path, stages))
            narrow.append(plain(folder, cleaned))
            repeated.append(imported(vault, path, again))
            if number < ROUNDS - 1:
                vault.close()
        typing = per_key(lambda typed: vault.database.read(directory.search, typed=typed))
        circle = radius(vault)
        vault.close()
        waits = window(folder)
    return report(
        "import of a list of firms",
        "ms",
        ours,
        floor,
        workplaces=len(rows),
        part_of_floor_speed=round(sum(floor) / sum(ours), 3),
        part_of_floor_speed_15_columns=round(sum(narrow) / sum(ours), 3),
        steps=stages.told(),
        again={**spread(repeated, 0), "steps": again.told()},
        typing_ms_per_key=spread(typing),
        radius=circle,
        window_waits_ms=waits,
    )
