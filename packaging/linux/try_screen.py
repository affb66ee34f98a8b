"""What the trial of the Debian package sees on a screen (xcb): the window, the lock, a second copy, a
package of cases. Pictures of it go to ``try_deb`` beside the report.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Final

from clean_tree import HOME, SECRET, Tree, until
from screen import Screen, program, screen

_DESK: Final = f"{HOME}/desk"
_NEW: Final = f"{HOME}/new"
_GIVEN: Final = f"{HOME}/Fra Marie.mdpakke"
_OWN: Final = ("--name", "Maja Holm", "--municipality", "Ådal Kommune")
_AFTER_LOCK: Final = b"MENTOR_DESK_AFTER_LOCK=1"
_BEGUN: Final = re.compile(r'execve\("([^"]+)".* = 0$')
_LONG: Final = 120.0


def lock(tree: Tree, report: Path) -> dict[str, object]:
    """The window is unlocked, locked and unlocked again; no socket leads out of the computer."""
    shutil.copytree(tree.at(f"{HOME}/demo/vault"), tree.at(f"{_DESK}/vault"))
    tree.hand(_DESK)
    with (
        tempfile.NamedTemporaryFile("r", suffix=".strace") as trace,
        screen(tree) as shown,
    ):
        watch = ("strace", "-f", "-qq", "-e", "trace=socket,connect,execve", "-o", trace.name)
        with program(tree, shown, _DESK, watch=watch) as running:
            begun = time.monotonic()
            window = shown.windows(running)[0]
            stood = round(time.monotonic() - begun, 1)
            shown.picture(report / "1-asks.png")
            _unlock(tree, shown, window)
            shown.picture(report / "2-desk.png")
            shown.keys(window, "ctrl+l")
            told = Path(f"/proc/{running}/environ")
            until(lambda: _AFTER_LOCK in told.read_bytes(), "a fresh program after the lock", _LONG)
            assert not _held(tree), "the locked program keeps the caseload"
            window = shown.windows(running)[0]
            time.sleep(2)
            shown.picture(report / "3-locked.png")
            _unlock(tree, shown, window)
            shown.picture(report / "4-again.png")
        lines = trace.readlines()
    calls = [line for line in lines if "AF_INET" in line]
    begun_programs = [found[1] for line in lines if (found := _BEGUN.search(line))]
    assert not calls, calls
    return {
        "platform": "xcb",
        "seconds to the first window under strace": stood,
        "unlocked again after the lock": True,
        "starts of the program": sum(name.endswith("/mentor-desk") for name in begun_programs),
        "other programs begun": sorted({name for name in begun_programs if "/mentor-desk" not in name}),
        "calls to a network": len(calls),
    }


def second(tree: Tree, report: Path) -> dict[str, object]:
    """A second copy says that the first is there, and ends when it has been read."""
    with screen(tree) as shown, program(tree, shown, _DESK) as first:
        _unlock(tree, shown, shown.windows(first)[0])
        with program(tree, shown, _DESK) as other:
            told = shown.windows(other, least=2)
            time.sleep(1)
            shown.picture(report / "5-second.png")
            shown.keys(told[-1], "Return")
            until(lambda: _ended(other), "the end of the second copy")
        assert _held(tree), "the first copy lost the caseload"
    return {"windows of the second copy": len(told), "it ended": True, "the first goes on": True}


def hand_over(tree: Tree, report: Path) -> dict[str, object]:
    """A colleague's package named on the command line is taken in, with its words typed."""
    give = ("mentor-desk", "hand-over", "give", "--vault", f"{HOME}/demo/vault", "--out", _GIVEN)
    given = json.loads(tree.user(*give, "--to", "Maja Holm", "--json"))
    tree.user("mentor-desk", "create", "--vault", f"{_NEW}/vault", *_OWN)
    with screen(tree) as shown, program(tree, shown, _NEW, _GIVEN) as running:
        window = shown.windows(running)[0]
        _unlock(tree, shown, window, _NEW)
        time.sleep(2)
        shown.picture(report / "6-package.png")
        shown.write(window, given["words"])
        time.sleep(6)
        shown.picture(report / "7-looked-over.png")
        shown.keys(window, "space")
        time.sleep(10)
        shown.picture(report / "8-taken.png")
    told = json.loads(tree.user("mentor-desk", "check", "--vault", f"{_NEW}/vault", "--json"))
    assert told["sound"], told
    assert told["rows"]["case"] == given["cases"], (told["rows"], given["cases"])
    return {"cases in the package": given["cases"], "cases taken in": told["rows"]["case"]}


def double_click(tree: Tree, report: Path) -> dict[str, object]:
    """What a desk's file manager does with the file of :func:`hand_over`, once the desk is there."""
    desk = ("shared-mime-info", "desktop-file-utils", "libglib2.0-bin")
    tree.root("apt-get", "install", "-y", "-qq", "--no-install-recommends", *desk)
    kind = tree.user("gio", "info", "-a", "standard::content-type", _GIVEN).split()[-1]
    assert "mentor-desk.desktop" in tree.user("gio", "mime", kind), f"nothing opens {kind}"
    with screen(tree) as shown:
        settings = (f"DISPLAY={shown.name}", "QT_QPA_PLATFORM=xcb", f"MENTOR_DESK_HOME={_NEW}")
        # What it starts goes on with the same outlets, so nothing may wait for them to be closed.
        opening = tree.as_user(*settings, "gio", "open", _GIVEN)
        subprocess.run(opening, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        running = shown.owner("Mentor Desk")
        try:
            words = Path(f"/proc/{running}/cmdline").read_text().split("\0")
            _unlock(tree, shown, shown.windows(running)[0], _NEW)
            shown.picture(report / "9-double-click.png")
        finally:
            os.kill(running, signal.SIGTERM)
            until(lambda: _ended(running), "the end of the program")
    assert _GIVEN in words, words
    return {"file type": kind, "started with": words[1:-1]}


def _unlock(tree: Tree, shown: Screen, window: str, home: str = _DESK) -> None:
    time.sleep(2)  # the look for a second copy takes the caseload's lock for a moment
    shown.write(window, SECRET)
    until(lambda: _held(tree, home), "the caseload unlocked", _LONG)
    time.sleep(6)  # the desk is painted, and its pages are read ahead


def _ended(process: int) -> bool:
    file = Path(f"/proc/{process}/status")
    return not file.exists() or "State:\tZ" in file.read_text()


def _held(tree: Tree, home: str = _DESK) -> bool:
    """Whether a program holds the caseload's lock."""
    file = tree.at(f"{home}/vault/.lock")
    number = f":{file.stat().st_ino} " if file.exists() else "none"
    return number in Path("/proc/locks").read_text()
