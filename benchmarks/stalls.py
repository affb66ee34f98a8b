"""How long the window stands still while the program works and a note is typed.

``max`` is the longest gap between two turns of the event loop of the real desk, in milliseconds, over
all jobs and rounds. Beside it stands the longest gap of a bare Qt window that ran in a process of its
own at the same time, and of each job the worst gap taken apart: what the window's thread computed, how
long the computer had no core for it, and the rest, which it waited for another thread of the program.
"""

from __future__ import annotations

import csv
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks import firm_lists
from benchmarks.figures import spread
from benchmarks.gaps import Gap
from benchmarks.startup import PASSPHRASE, sample_vault

ROUNDS = 3
LIMIT_MS = 50
LONGEST_S = 600


def prepare(home: Path) -> str:
    """The vault, grown to 50 MB, and the lists; the vault's data key in hex."""
    from benchmarks.backup import fill
    from mentor_desk.storage.vault import Vault

    key = sample_vault(home)
    vault = Vault.unlock(home / "vault", PASSPHRASE)
    vault.database.write(fill)
    vault.close()
    firm_lists.write(home / "list.csv")
    as_workbook(home / "list.csv", home / "list.xlsx")
    return key


def as_workbook(source: Path, target: Path) -> None:
    """The same list as a workbook."""
    import xlsxwriter

    book = xlsxwriter.Workbook(target, {"constant_memory": True})
    sheet = book.add_worksheet("Virksomheder")
    with source.open(encoding="utf-8-sig", newline="") as file:
        for number, row in enumerate(csv.reader(file, delimiter=";")):
            sheet.write_row(number, 0, row)
    book.close()


def run(home: Path, key: str) -> tuple[list[dict[str, Any]], list[Gap]]:
    """One walk through the jobs, and the gaps of a bare window meanwhile."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    bare = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.floor_gaps"],
        env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        desk = subprocess.run(
            [sys.executable, "-m", "benchmarks.stalls_desk", str(home), key],
            env=environment, stdout=subprocess.PIPE, check=True, text=True, timeout=LONGEST_S,
        )  # fmt: skip
        held, _ = bare.communicate("stop\n", timeout=LONGEST_S)
    finally:
        bare.kill()
    told: list[dict[str, Any]] = json.loads(desk.stdout.splitlines()[-1])
    return told, [Gap(*each) for each in json.loads(held)]


def judged(job: dict[str, Any], bare: Sequence[Gap]) -> dict[str, Any]:
    """One job of one round: its gaps, and those of the bare window in the same time."""
    gaps = [Gap(*each) for each in job["gaps"]]
    worst = max(gaps, key=lambda gap: gap.ms)
    beside = [gap.ms for gap in bare if job["begun"] <= gap.at <= job["ended"]]
    return {
        "seconds": round(job["ended"] - job["begun"], 1),
        **spread([gap.ms for gap in gaps], 1),
        "over 50 ms": sum(gap.ms > LIMIT_MS for gap in gaps),
        "worst": {
            "computed": round(worst.cpu, 1),
            "no core": round(worst.core, 1),
            "waited": round(max(0.0, worst.ms - worst.cpu - worst.core), 1),
        },
        "without waiting for a core": round(max(gap.ms - gap.core for gap in gaps), 1),
        "bare window": round(max(beside, default=0.0), 1),
    }


def measure() -> dict[str, Any]:
    """Milliseconds, ``ROUNDS`` times through all jobs."""
    rounds: dict[str, list[dict[str, Any]]] = {}
    kept = 0
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        key = prepare(home)
        for _ in range(ROUNDS):
            jobs, bare = run(home, key)
            kept += jobs.pop()["kept"]
            for job in jobs:
                rounds.setdefault(job["job"], []).append(judged(job, bare))
    every = [each for job in rounds.values() for each in job]
    return {
        "figure": "stalls",
        "unit": "ms",
        "max": max(each["max"] for each in every),
        "max_of_medians": max(
            statistics.median(each["max"] for each in job) for job in rounds.values()
        ),
        "without_waiting_for_a_core": max(each["without waiting for a core"] for each in every),
        "floor": {"max": max(each["bare window"] for each in every)},
        "limit": LIMIT_MS,
        "notes_kept": kept,
        "jobs": rounds,
    }
