"""Keeping the memory from other eyes."""

from __future__ import annotations

import ctypes
import multiprocessing
import sys
from multiprocessing.connection import Connection

import pytest

from mentor_desk.storage.hardening import harden

PR_GET_DUMPABLE = 3


def harden_and_tell(tell: Connection) -> None:
    import resource

    harden()
    limit = resource.getrlimit(resource.RLIMIT_CORE)[0]
    tell.send((limit, ctypes.CDLL(None).prctl(PR_GET_DUMPABLE, 0, 0, 0, 0)))


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux what became of it")
def test_there_are_no_core_dumps_and_no_reading_of_memory() -> None:
    spawn = multiprocessing.get_context("spawn")
    hear, tell = spawn.Pipe(duplex=False)
    child = spawn.Process(target=harden_and_tell, args=(tell,))
    child.start()
    assert hear.poll(20)
    assert hear.recv() == (0, 0)
    child.join()
    hear.close()
    tell.close()
