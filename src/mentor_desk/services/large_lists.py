"""Holding hundreds of thousands of rows for a while without the window standing still for them."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

_FEW: Final = 2_048


@contextmanager
def left_alone() -> Iterator[None]:
    """What is made inside is not looked through for cycles, neither now nor later.

    Rows of a list hold no cycles, and looking through 160,000 of them stops every thread for a fifth of
    a second, the window's too. They are freed as ever when nothing refers to them.
    """
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if before:
            gc.enable()


def let_go(rows: list[Any]) -> None:
    """Free the rows a few at a time: all at once would stop the window too."""
    while rows:
        del rows[-_FEW:]
