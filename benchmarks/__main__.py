"""``python -m benchmarks FIGURE …``."""

from __future__ import annotations

import json
import sys
from importlib import import_module

FIGURES = (
    "startup", "search", "paper", "responses", "import_firms", "match", "week", "backup", "unlock",
    "growth", "stalls",
)  # fmt: skip


def main(arguments: list[str]) -> int:
    """Measure the figures that were asked for, one after the other, and print each."""
    if not arguments or not set(arguments) <= set(FIGURES):
        sys.stderr.write(f"usage: python -m benchmarks {{{'|'.join(FIGURES)}}} …\n")
        return 2
    for figure in arguments:
        print(json.dumps(import_module(f"benchmarks.{figure}").measure(), indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
