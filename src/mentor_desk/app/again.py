"""How the program starts itself once more: after a lock, or beside itself over a restored copy."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

PACKAGE = ".mdpakke"
"""How the name of a colleague's package ends, which the program may be started with."""
_FRESH = "PYINSTALLER_RESET_ENVIRONMENT"


def package_in(arguments: Sequence[str]) -> Path | None:
    """The package of cases that the program was started with, if that was all it was started with."""
    if len(arguments) != 1 or not arguments[0].casefold().endswith(PACKAGE):
        return None
    return Path(arguments[0]).absolute()


def arguments() -> list[str]:
    """What follows :data:`sys.executable` to start the window again, without a package to open."""
    given = sys.argv[1:] if getattr(sys, "frozen", False) else sys.orig_argv[1:]
    opened = package_in(sys.argv[1:])
    return given[:-1] if opened else given


def stand_by_itself() -> None:
    """Let the next start be a program of its own, not a helper of this one."""
    if getattr(sys, "frozen", False):
        os.environ[_FRESH] = "1"
