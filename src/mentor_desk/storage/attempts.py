"""Failed unlocks: how long to wait, and what the journal is told at the next success.

The count lies in the clear beside the header and names nobody. Whoever can write to the folder can
remove it: the guard against guessing is what one derivation costs, the delay only slows a passer-by at
an open keyboard. The recovery key is never made to wait.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from pathlib import Path
from typing import Any, Final

from mentor_desk.errors import StorageError
from mentor_desk.storage.disk import replace_file
from mentor_desk.texts import text

NAME: Final = "attempts.json"
_SECONDS = (0, 0, 0, 1, 2, 4, 8, 16, 30)
_KEPT = 20
_TEMPORARY = ".try-"


class TooSoonError(StorageError):
    """A passphrase was typed before the delay had passed; it was not tried.

    ``seconds`` is how long there is left, at least one.
    """

    def __init__(self, seconds: int) -> None:
        super().__init__(
            text(
                "errors", "Wait {seconds} s before the next try. The recovery key works straight away."
            ).fill(seconds=seconds)
        )
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class Attempts:
    """The wrong tries since the last success; ``times`` holds the newest twenty, in UTC."""

    count: int = 0
    times: tuple[datetime, ...] = ()

    def failed(self, now: datetime) -> Attempts:
        """The same with one more wrong try."""
        return Attempts(self.count + 1, (*self.times, now)[-_KEPT:])

    def wait(self, now: datetime) -> timedelta:
        """How long until a passphrase is tried again: 0, 0, 0, 1, 2, 4, 8, 16 and then 30 seconds.

        A clock that was set back does not lock anybody out.
        """
        delay = timedelta(seconds=_SECONDS[min(self.count, len(_SECONDS) - 1)])
        passed = now - self.times[-1] if self.times else delay
        return max(delay - passed, timedelta()) if passed >= timedelta() else timedelta()

    def demand_patience(self, now: datetime) -> None:
        """:class:`TooSoonError` while there is still time to wait."""
        left = self.wait(now).total_seconds()
        if left > 0:
            raise TooSoonError(ceil(left))

    def detail(self) -> Mapping[str, Any]:
        """What the journal keeps: how many, and when."""
        return {"count": self.count, "times": [time.isoformat() for time in self.times]}


def read(folder: Path) -> Attempts:
    """What is known of wrong tries; a missing or spoilt file counts as none."""
    try:
        raw = json.loads((folder / NAME).read_bytes())
        times = tuple(datetime.fromisoformat(time) for time in raw["times"])
        if any(time.tzinfo is None for time in times):
            return Attempts()
        return Attempts(int(raw["count"]), times[-_KEPT:])
    except (OSError, ValueError, KeyError, TypeError):
        return Attempts()


def write(folder: Path, attempts: Attempts) -> None:
    """Keep the count, so that starting the program again does not shorten the wait."""
    content = json.dumps(attempts.detail()).encode() + b"\n"
    replace_file(folder / NAME, content, prefix=_TEMPORARY)


def forget(folder: Path) -> None:
    """Remove the count; the journal has it now."""
    (folder / NAME).unlink(missing_ok=True)
    for leftover in folder.glob(f"{_TEMPORARY}*"):
        leftover.unlink(missing_ok=True)
