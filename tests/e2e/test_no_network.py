"""The program never calls anybody: the day runs behind a fence that ends it at the first try."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.day import ROOT, Day, environment


def test_a_whole_day_opens_no_connection_and_starts_no_other_program(day: Day) -> None:
    assert (day.code, day.errors) == (0, "")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_no_library_beneath_opens_a_socket_to_the_network(day: Day) -> None:
    assert [(look.step, look.sockets) for look in day.looks if look.sockets] == []


@pytest.mark.parametrize(
    "call",
    [
        "import socket; socket.create_connection(('127.0.0.1', 9))",
        "import socket; socket.getaddrinfo('example.org', 80)",
        "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9')",
        "import subprocess; subprocess.run(['true'])",
    ],
)
def test_the_fence_would_stop_a_call(call: str, tmp_path: Path) -> None:
    script = f"from tests.fence import end_at_first_try as f; f(); {call}"
    done = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 70, done.stderr
