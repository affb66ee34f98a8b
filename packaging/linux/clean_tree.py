"""The clean Debian tree that the package is tried in, and how things are run there."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

SECRET: Final = "fire-cykler-i-regnen-9"  # noqa: S105  of vaults that are thrown away
HOME: Final = "/home/mentor"


class Tree:
    """A Debian tree in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def root(self, *command: str) -> str:
        """Run as the administrator, who may fetch packages."""
        return run("chroot", str(self.folder), *command)

    def user(self, *command: str, secret: str = SECRET) -> str:
        """Run as a user without a network; what it said."""
        return run(*self.as_user(f"MENTOR_DESK_PASSPHRASE={secret}", *command))

    def refused(self, *command: str, secret: str = SECRET) -> str:
        """As :meth:`user`, for what has to end with 1: the words of the refusal."""
        words = self.as_user(f"MENTOR_DESK_PASSPHRASE={secret}", *command)
        done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=900)
        assert done.returncode == 1, f"{command} ended with {done.returncode}"
        return done.stderr.strip()

    def as_user(self, *settings: str, watch: tuple[str, ...] = ()) -> list[str]:
        """The command line for a user without a network; ``watch`` stands before the program."""
        words = ["unshare", "--net", *watch, "chroot", "--userspec=mentor:mentor", str(self.folder)]
        words += ["env", "-i", f"HOME={HOME}", "PATH=/usr/bin:/bin", "LANG=C.UTF-8"]
        return [*words, "QT_QPA_PLATFORM=offscreen", *settings]

    def at(self, place: str) -> Path:
        """The path of ``place`` seen from outside."""
        return self.folder / place.lstrip("/")

    def hand(self, place: str) -> None:
        """Let the user have what the administrator laid at ``place``."""
        self.root("chown", "-R", "mentor:mentor", place)


def run(*command: str) -> str:
    """What the command said. Raises :class:`AssertionError` with its last words if it failed."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=900)
    if done.returncode != 0:
        last = f"{done.stdout[-500:]}{done.stderr[-2000:]}"
        words = f"{command[-4:]} ended with {done.returncode}: {last}"
        raise AssertionError(words)
    return done.stdout


def until(seen: Callable[[], object], what: str, seconds: float = 60) -> None:
    """Wait for ``seen``. Raises :class:`AssertionError` naming ``what`` if it does not come."""
    end = time.monotonic() + seconds
    while not seen():
        assert time.monotonic() < end, f"not seen within {seconds:.0f} s: {what}"
        time.sleep(0.2)
