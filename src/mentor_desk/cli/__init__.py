"""The command line: the same services without a window."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns 0 (done), 1 (a fault the user can mend) or 2 (wrong usage)."""
    from mentor_desk.cli.commands import run

    return run(argv)
