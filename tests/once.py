"""What takes long to make is made by one worker for all of them."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

_PATIENCE = 300.0


def once(places: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """The folder ``name`` that ``make`` filled, in this worker or in another. It is only read."""
    base = places.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    ready, claimed = shared / name, shared / f"{name} claimed"
    try:
        claimed.mkdir()
    except FileExistsError:
        _await(ready)
    else:
        unfinished = claimed / "unfinished"
        unfinished.mkdir()
        make(unfinished)
        unfinished.rename(ready)
    return ready


def _await(ready: Path) -> None:
    until = time.monotonic() + _PATIENCE
    while not ready.exists():
        assert time.monotonic() < until, f"another worker should have made {ready.name}"
        time.sleep(0.05)
