"""Who is reading just now, so that somebody may have the file to himself for a moment."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Visitors:
    """Any number may be inside together, or one may be alone."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._count = 0
        self._closed = False

    @contextmanager
    def inside(self) -> Iterator[None]:
        """Go in, as soon as nobody is alone in there."""
        with self._changed:
            while self._closed:
                self._changed.wait()
            self._count += 1
        try:
            yield
        finally:
            with self._changed:
                self._count -= 1
                self._changed.notify_all()

    @contextmanager
    def alone(self, seconds: float) -> Iterator[bool]:
        """Let nobody in and wait until all have left; false when that takes longer than ``seconds``.

        Then whoever was inside still is.
        """
        with self._changed:
            self._closed = True
            empty = self._changed.wait_for(lambda: not self._count, seconds)
        try:
            yield empty
        finally:
            with self._changed:
                self._closed = False
                self._changed.notify_all()
