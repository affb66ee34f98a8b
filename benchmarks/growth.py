"""How much slower the desk is after many years: 28 cases, and the same 28 among 2,000 citizens.

Both vaults are open in a process of their own, and are asked turn about. ``ratio`` of an action is the
median in the grown vault through the median in the small one; the figure's ``ratio`` is the worst.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, cast

from benchmarks import growth_vault
from benchmarks.figures import report, spread

ROUNDS, WARM = 20, 2
REACH = 1.5


class Asked:
    """The desk over one vault, in a process of its own."""

    def __init__(self, home: Path, *, grown: bool) -> None:
        home.mkdir()
        key = growth_vault.make(home, grown=grown)
        self.megabytes = round((home / "vault" / "vault.db").stat().st_size / 1e6, 1)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.growth_desk", str(home), key],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self.actions: list[str] = self._answer()

    def milliseconds(self, action: str) -> float:
        """Do it once."""
        cast("Any", self._process.stdin).write(f"{action}\n")
        cast("Any", self._process.stdin).flush()
        return float(self._answer())

    def end(self) -> None:
        """Close the desk."""
        self._process.communicate()

    def _answer(self) -> Any:
        return json.loads(cast("Any", self._process.stdout).readline())


def measure() -> dict[str, Any]:
    """Milliseconds of each action in both vaults."""
    with tempfile.TemporaryDirectory() as folder:
        small = Asked(Path(folder) / "small", grown=False)
        grown = Asked(Path(folder) / "grown", grown=True)
        found = [compared(action, small, grown) for action in small.actions]
        small.end()
        grown.end()
    worst = max(found, key=lambda each: each["ratio"])
    return {
        "figure": "growth",
        "citizens": growth_vault.CITIZENS,
        "notes": growth_vault.NOTES,
        "megabytes": {"small": small.megabytes, "grown": grown.megabytes},
        "actions": found,
        "worst": worst["figure"],
        "ratio": worst["ratio"],
        "reach": REACH,
    }


def compared(action: str, small: Asked, grown: Asked) -> dict[str, Any]:
    """One action in both, turn about."""
    few: list[float] = []
    many: list[float] = []
    for _ in range(WARM + ROUNDS):
        few.append(small.milliseconds(action))
        many.append(grown.milliseconds(action))
    few, many = few[WARM:], many[WARM:]
    p95 = round(spread(many)["p95"] / spread(few)["p95"], 2)
    return report(action, "ms", many, few, p95_ratio=p95)
