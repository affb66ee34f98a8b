"""``python -m benchmarks FIGURE``."""

from __future__ import annotations

import json
import sys
from importlib import import_module

FIGURES = ("startup", "search", "paper", "responses", "import_firms", "match", "week")


def main(arguments: list[str]) -> int:
    """Measure the figure that was asked for and print it."""
    if len(arguments) != 1 or arguments[0] not in FIGURES:
        sys.stderr.write(f"usage: python -m benchmarks {{{'|'.join(FIGURES)}}}\n")
        return 2
    print(json.dumps(import_module(f"benchmarks.{arguments[0]}").measure(), indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
