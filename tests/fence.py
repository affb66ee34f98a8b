"""No test may speak to the network: Python tells of every try before it happens, and it is stopped.

What libraries beneath open without Python is looked for in the table of open sockets, on Linux.
"""

from __future__ import annotations

import os
import socket
import sys
import traceback
from pathlib import Path
from typing import Any

_CALLS = (
    "socket.bind",
    "socket.connect",
    "socket.getaddrinfo",
    "socket.gethostby",
    "socket.sendmsg",
    "socket.sendto",
    "urllib.",
    "http.client",
    "smtplib.",
    "ftplib.",
    "webbrowser.",
)
_OTHER_PROGRAMS = ("subprocess.Popen", "os.system", "os.posix_spawn")


class NetworkForbidden(RuntimeError):  # noqa: N818  it says what is the matter
    """Somebody tried to speak to the network."""


class Fence:
    """Stops every call of this process that leads out of the computer, and remembers it."""

    def __init__(self) -> None:
        self._tried: list[str] = []
        self._stands = False

    def stand(self) -> None:
        """Stop calls from now on; Python cannot take such a watch away again, only :meth:`fall`."""
        sys.addaudithook(self._watch)
        self.rise()

    def rise(self) -> None:
        """Stop calls again after :meth:`fall`."""
        self._stands = True

    def fall(self) -> None:
        """Let calls through again."""
        self._stands = False

    def tried(self) -> list[str]:
        """The calls since this was last asked, with where they came from: also swallowed ones."""
        tried, self._tried = self._tried, []
        return tried

    def _watch(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self._stands and event.startswith(_CALLS) and not _within_the_computer(arguments):
            call = f"{event} {arguments}"
            self._tried.append(call + "\n" + "".join(traceback.format_stack(limit=12)))
            raise NetworkForbidden(call)


def _within_the_computer(arguments: tuple[Any, ...]) -> bool:
    """Processes of one computer talk so, those of pytest-xdist too."""
    unix = getattr(socket, "AF_UNIX", None)
    return bool(arguments) and unix is not None and getattr(arguments[0], "family", None) == unix


def end_at_first_try() -> None:
    """End the process with 70 at any call that leads out of the computer, or to another program."""

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        if event.startswith((*_CALLS, *_OTHER_PROGRAMS)):
            sys.stderr.write(f"the network: {event} {arguments}\n")
            sys.stderr.flush()
            os._exit(70)

    sys.addaudithook(watch)


def open_sockets(pid: int) -> list[str]:
    """The internet sockets that the process has open, also those that C libraries opened."""
    process = Path("/proc") / str(pid)
    if not process.is_dir():
        return []
    own = set()
    for handle in (process / "fd").iterdir():
        try:
            name = str(handle.readlink())
        except OSError:
            continue
        if name.startswith("socket:["):
            own.add(name.removeprefix("socket:[").removesuffix("]"))
    found = []
    for kind in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        table = process / "net" / kind
        lines = table.read_text().splitlines()[1:] if table.exists() else []
        found += [f"{kind} {line}" for line in lines if line.split()[9] in own]
    return found
