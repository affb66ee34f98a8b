"""The fence around every test stops what leads to the network, and only that."""

from __future__ import annotations

import os
import socket
import sys
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fence import Fence, NetworkForbidden, open_sockets

CALLS: dict[str, Callable[[], object]] = {
    "connect": lambda: socket.create_connection(("127.0.0.1", 9)),
    "bind": lambda: socket.create_server(("127.0.0.1", 0)),
    "datagram": lambda: socket.socket(type=socket.SOCK_DGRAM).sendto(b"-", ("127.0.0.1", 9)),
    "name": lambda: socket.getaddrinfo("example.org", 80),
    "page": lambda: urllib.request.urlopen("http://127.0.0.1:9"),
}


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_call_is_stopped_and_remembered(fence: Fence, call: str) -> None:
    with pytest.raises(NetworkForbidden):
        CALLS[call]()
    assert fence.tried()


def test_processes_of_this_computer_may_talk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not hasattr(socket, "AF_UNIX"):
        pytest.skip("no such sockets here")
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as here, socket.socket(socket.AF_UNIX) as there:
        here.bind("here")
        here.listen()
        there.connect("here")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_a_socket_that_is_open_is_found_however_it_was_opened(fence: Fence) -> None:
    assert open_sockets(os.getpid()) == []
    fence.fall()
    try:
        with socket.create_server(("127.0.0.1", 0)):
            assert len(open_sockets(os.getpid())) == 1
    finally:
        fence.rise()
