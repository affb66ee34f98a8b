"""What of ``requirements.lock`` goes into the program, rather than only into making it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from packaging.markers import Marker
from packaging.utils import canonicalize_name

LOCK: Final = Path(__file__).with_name("requirements.lock")
_PIN: Final = re.compile(r"^([a-z0-9.-]+)==([^ ]+)(?: ; ([^\\]+))? \\$")
_FOR: Final = re.compile(r"^    #   (?:via )?(\S+)|^    # via (\S+)")
_PROGRAM: Final = "mentor-desk"


def shipped(lock: Path = LOCK) -> dict[str, str]:
    """Name and version of each package that the program needs on this system, by its pins."""
    versions, wanted_by = _pins(lock.read_text(encoding="utf-8"))
    found = {name for name, by in wanted_by.items() if _PROGRAM in by}
    while new := {name for name, by in wanted_by.items() if by & found} - found:
        found |= new
    return {name: versions[name] for name in sorted(found)}


def _pins(lock: str) -> tuple[dict[str, str], dict[str, set[str]]]:
    """The versions that hold on this system, and who asked for each package."""
    versions: dict[str, str] = {}
    wanted_by: dict[str, set[str]] = {}
    name = ""
    for line in lock.splitlines():
        if pin := _PIN.match(line):
            name = canonicalize_name(pin[1])
            if not pin[3] or Marker(pin[3].strip()).evaluate():
                versions[name], wanted_by[name] = pin[2], set()
        elif name in versions and (asked := _FOR.match(line)):
            wanted_by[name].add(asked[1] or asked[2])
    return versions, wanted_by
