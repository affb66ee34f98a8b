"""A screen for the clean tree, and a user's hands at it.

The X server stands outside the tree, so that the tree holds nothing but what the package asked for; the
program reaches it by a socket in the file system. There is no window manager.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from clean_tree import Tree, run, until

_SOCKETS: Final = "/tmp/.X11-unix"  # noqa: S108  where X keeps them


class Screen:
    """One X server, with its picture of 1366×768."""

    def __init__(self, name: str) -> None:
        self.name = name

    def windows(self, program: int, least: int = 1) -> list[str]:
        """The windows of the process ``program`` that can be seen, once there are ``least``."""
        until(lambda: len(self._windows(program)) >= least, f"{least} windows of {program}")
        return self._windows(program)

    def _windows(self, program: int) -> list[str]:
        words = ["search", "--all", "--onlyvisible", "--pid", str(program), "--name", "."]
        return self._tool(*words, may_fail=True).split()

    def owner(self, title: str) -> int:
        """The process of the window with this ``title``, once it is there."""
        words = ("search", "--onlyvisible", "--name", f"^{title}$", "getwindowpid")
        until(lambda: self._tool(*words, may_fail=True).strip(), f"a window «{title}»")
        return int(self._tool(*words).split()[0])

    def keys(self, window: str, *keys: str) -> None:
        """Press ``keys`` in ``window``."""
        self._tool("windowfocus", window)
        self._tool("key", "--delay", "60", *keys)

    def write(self, window: str, words: str) -> None:
        """Type ``words`` and Enter in ``window``."""
        self._tool("windowfocus", window)
        self._tool("type", "--delay", "40", words)
        self._tool("key", "Return")

    def picture(self, file: Path) -> None:
        """Keep what the screen shows, where ImageMagick is there to do it."""
        if shutil.which("import"):
            file.parent.mkdir(exist_ok=True)
            run("import", "-display", self.name, "-window", "root", str(file))

    def _tool(self, *words: str, may_fail: bool = False) -> str:
        environment = {**os.environ, "DISPLAY": self.name}
        done = subprocess.run(
            ["xdotool", *words], env=environment, capture_output=True, text=True, check=False
        )
        assert may_fail or done.returncode == 0, f"xdotool {words}: {done.stderr}"
        return done.stdout


@contextmanager
def screen(tree: Tree) -> Iterator[Screen]:
    """A screen that the programs in ``tree`` can reach without a network."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-ac", "-screen", "0", "1366x768x24", "-nolisten"]
    server = subprocess.Popen([*command, "tcp"], pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as answer:
        name = f":{answer.readline().strip()}"
    place = tree.at(_SOCKETS)
    place.mkdir(exist_ok=True)
    run("mount", "--bind", _SOCKETS, str(place))
    try:
        yield Screen(name)
    finally:
        run("umount", str(place))
        server.terminate()
        server.wait(30)


@contextmanager
def program(
    tree: Tree, shown: Screen, home: str, *arguments: str, watch: tuple[str, ...] = ()
) -> Iterator[int]:
    """The installed program on the screen over the data in ``home``; its process, ended afterwards."""
    settings = [f"DISPLAY={shown.name}", "QT_QPA_PLATFORM=xcb", f"MENTOR_DESK_HOME={home}"]
    command = [*tree.as_user(*settings, watch=watch), "/usr/bin/mentor-desk", *arguments]
    begun = subprocess.Popen(command, start_new_session=True, stderr=subprocess.PIPE, text=True)
    try:
        yield _child(begun.pid) if watch else begun.pid
    finally:
        if begun.poll() is None:
            os.killpg(begun.pid, signal.SIGTERM)
        _, said = begun.communicate(timeout=30)
        if said:
            print(f"the program said: {said[-2000:]}", flush=True)


def _child(watcher: int) -> int:
    """The process that ``watcher`` began."""
    file = Path(f"/proc/{watcher}/task/{watcher}/children")
    until(lambda: file.read_text().split(), "the program under watch")
    return int(file.read_text().split()[0])
