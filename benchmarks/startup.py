"""Process start to the painted unlock screen, and on to the painted Today page of the sample."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.figures import report, spread
from mentor_desk import resources
from mentor_desk.rules import rulebook_file
from mentor_desk.services import mentor, sample
from mentor_desk.storage.kdf import KdfCost
from mentor_desk.storage.vault import Vault, data_key

ROUNDS = 11
PASSPHRASE = "benchmark only"


def sample_vault(home: Path) -> str:
    """A vault with the sample caseload under ``home``; its data key in hex."""
    vault, _ = Vault.create(home / "vault", PASSPHRASE, kdf=KdfCost(1, 8192, 1))
    vault.database.write(mentor.save, name="Karen Aagaard", municipality="Silkeborg Kommune")
    vault.database.write(
        sample.fill,
        today=date.today(),  # noqa: DTZ011  the sample's day is the day the program will see
        rulebook=rulebook_file.load(resources.path("rules")),
        danish=resources.catalogue("da"),
    )
    vault.close()
    return data_key(home / "vault", PASSPHRASE).hex()


def run(*arguments: str) -> tuple[float, dict[str, float]]:
    """Start a Python module; the moment it was started and what it told."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", *arguments], env=environment, capture_output=True, check=True, timeout=60
    )
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return begun, told


def measure() -> dict[str, Any]:
    """Milliseconds and megabytes, ``ROUNDS`` of each, turn about."""
    unlock: list[float] = []
    today: list[float] = []
    rss: list[float] = []
    floor: list[float] = []
    floor_rss: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        key = sample_vault(Path(folder))
        run("benchmarks.floor_window")
        run("benchmarks.desk_window", folder, key)
        for _ in range(ROUNDS):
            begun, told = run("benchmarks.floor_window")
            floor.append((told["painted"] - begun) * 1000)
            floor_rss.append(told["rss"])
            begun, told = run("benchmarks.desk_window", folder, key)
            unlock.append((told["painted"] - begun) * 1000)
            opened = told["today"] - told["submitted"]
            today.append((told["painted"] - begun + opened) * 1000)
            rss.append(told["rss"])
    base, base_rss = statistics.median(floor), statistics.median(floor_rss)
    return report(
        "start to painted unlock screen",
        "ms",
        unlock,
        floor,
        today=spread(today),
        today_ratio=round(statistics.median(today) / base, 2),
        rss_mb=spread(rss, 1),
        rss_ratio=round(statistics.median(rss) / base_rss, 2),
    )
