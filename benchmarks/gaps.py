"""The gaps of an event loop, and what each was spent on."""

from __future__ import annotations

import time
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer

TICK_MS = 2


class Gap(NamedTuple):
    """From one turn of the loop to the next, in milliseconds; ``at`` is the second it ended.

    ``cpu`` is what this thread itself computed, ``core`` how long it waited for a core of the computer
    (0 where the system does not tell). The rest it waited inside the process or slept until its time.
    """

    at: float
    ms: float
    cpu: float
    core: float


class Gaps(QObject):
    """A timer that is due all the time, on the thread of the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found: list[Gap] = []
        status = Path("/proc/thread-self/schedstat")
        self._waits = status.open("rb", buffering=0) if status.exists() else None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = self._now()

    def start(self) -> None:
        """Begin to look."""
        self._last = self._now()
        self._timer.start(TICK_MS)

    def _tick(self) -> None:
        now, before = self._now(), self._last
        self.found.append(Gap(now[0], *((now[part] - before[part]) * 1000 for part in range(3))))
        self._last = now

    def _now(self) -> tuple[float, float, float]:
        return time.monotonic(), time.thread_time(), self._waited()

    def _waited(self) -> float:
        """Seconds for which this thread could have run and had no core."""
        if self._waits is None:
            return 0.0
        self._waits.seek(0)
        return int(self._waits.read().split()[1]) / 1e9
