"""How fast something is, told so that a slow or busy computer gives the same answer.

What counts is the time the processor worked for it, not the clock on the wall; the least of several
rounds; and by how much this computer is slower than the one that the limits were set on.
"""

from __future__ import annotations

import time
from collections.abc import Callable

_LOOPS = 200_000
_REFERENCE_SECONDS = 0.011
"""What the loop takes on the computer that the limits were set on."""


def seconds(work: Callable[[], object], *, rounds: int = 7) -> float:
    """The least processor time of ``work`` in several rounds, as on the reference computer."""
    slowness = max(1.0, _least(_loop, rounds) / _REFERENCE_SECONDS)
    return _least(work, rounds) / slowness


def _least(work: Callable[[], object], rounds: int) -> float:
    spent = []
    for _ in range(rounds):
        begun = time.thread_time()
        work()
        spent.append(time.thread_time() - begun)
    return min(spent)


def _loop() -> None:
    total = 0
    for number in range(_LOOPS):
        total += number & 7
