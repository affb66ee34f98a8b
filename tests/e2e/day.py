"""Runs the whole day in a process of its own and looks at its files and sockets after each step."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.fence import open_sockets

ROOT = Path(__file__).parents[2]
_FOLDERS = {
    "HOME": "home",
    "TMPDIR": "tmp",
    "MENTOR_DESK_HOME": "data",
    "XDG_CONFIG_HOME": "home/config",
    "XDG_CACHE_HOME": "home/cache",
    "XDG_DATA_HOME": "home/share",
    "XDG_RUNTIME_DIR": "run",
}


@dataclass
class Look:
    """What lay in the folders after one step, and which network sockets were open."""

    step: str
    files: dict[str, bytes]
    sockets: list[str]


@dataclass
class Day:
    """One day from its first run to its lock."""

    said: dict[str, Any] = field(default_factory=dict)
    looks: list[Look] = field(default_factory=list)
    code: int | None = None
    errors: str = ""


def run(folder: Path) -> Day:
    """Let the day pass in ``folder``."""
    day = Day()
    with subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.whole_day"],
        cwd=ROOT,
        env=environment(folder),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        assert program.stderr is not None
        for line in program.stdout:
            words = json.loads(line)
            day.said.update(words)
            day.looks.append(Look(words["step"], content(folder), open_sockets(program.pid)))
            program.stdin.write("\n")
            program.stdin.flush()
        day.errors = program.stderr.read()
    day.code = program.returncode
    day.looks.append(Look("after", content(folder), []))
    return day


def environment(folder: Path) -> dict[str, str]:
    """Every folder a program may write to, inside ``folder``."""
    folders = {name: folder / place for name, place in _FOLDERS.items()}
    for place in folders.values():
        place.mkdir(parents=True, exist_ok=True)
        place.chmod(0o700)
    return {
        "PATH": os.environ["PATH"],
        "LANG": "da_DK.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        **{name: str(place) for name, place in folders.items()},
    }


def content(folder: Path) -> dict[str, bytes]:
    """Every file in ``folder`` and its bytes."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
