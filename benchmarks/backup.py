"""A backup of a vault of 50 MB, made and verified, against one bare ``VACUUM INTO`` of the same file.

And how long a window waits for its next frame meanwhile: it is painted anew all the time while the
backup is made on a worker thread, as the program does it.
"""

from __future__ import annotations

import os
import random
import shutil
import tempfile
import time
from collections.abc import Callable
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from benchmarks.figures import report, spread

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy.orm import Session

from mentor_desk.models import IssuedPaper, Note
from mentor_desk.paths import backups_of
from mentor_desk.storage.engine import connect_factory
from mentor_desk.storage.kdf import KdfCost
from mentor_desk.storage.use_case import writes
from mentor_desk.storage.vault import Vault, data_key
from mentor_desk.ui.background import BackgroundRunner

PASSPHRASE = "benchmark only"
ROUNDS = 7
PAPERS = 520
A_PAPER = 60_000
NOTES = 10_000
A_FRAME = 4
_DAY = date(2026, 11, 24)


@writes("benchmark.filled")
def fill(session: Session) -> None:
    """As many papers as a desk issues in years, and notes enough for indexes and journal."""
    draw = random.Random(50)
    for number in range(PAPERS):
        pdf = draw.randbytes(A_PAPER)
        session.add(
            IssuedPaper(
                key="praktikaftale", title=f"Praktikaftale {number}", issued_on=_DAY, content={},
                pages=4, sha256=sha256(pdf).hexdigest(), pdf=pdf,
            )
        )  # fmt: skip
    words = ("ringede", "om", "timerne", "og", "vil", "gerne", "prøve", "en", "dag", "mere")
    for _ in range(NOTES):
        session.add(Note(day=_DAY, text=" ".join(draw.choices(words, k=30))))


def bare(source: Path, target: Path, key: bytes) -> float:
    """Seconds of one ``VACUUM INTO``, encrypted under the same key, and nothing looked at."""
    connection = connect_factory(source, key)()
    begun = time.perf_counter()
    connection.execute("VACUUM INTO ?", (str(target),))
    took = time.perf_counter() - begun
    connection.close()
    target.unlink()
    return took


def made(vault: Vault) -> float:
    """Seconds of a backup as the program makes it."""
    begun = time.perf_counter()
    folder = vault.back_up().folder
    took = time.perf_counter() - begun
    shutil.rmtree(folder)
    return took


class Frames:
    """A window that is painted anew every few milliseconds."""

    def __init__(self) -> None:
        self._window = QWidget()
        self._window.resize(1366, 768)
        self._window.show()
        self._clock = QElapsedTimer()
        self._timer = QTimer()
        self._timer.timeout.connect(self._next)
        self.gaps: list[float] = []

    def during(self, begin: Callable[[Callable[[], None]], None]) -> float:
        """Milliseconds of the longest gap between frames, until ``begin`` calls what it is given."""
        loop, self.gaps = QEventLoop(), []
        self._clock.start()
        self._timer.start(A_FRAME)
        begin(loop.quit)
        loop.exec()
        self._timer.stop()
        return max(self.gaps)

    def _next(self) -> None:
        self._window.repaint()
        self.gaps.append(self._clock.nsecsElapsed() / 1e6)
        self._clock.start()


def measure() -> dict[str, Any]:
    """Seconds turn about, and the frames with and without a backup in the same run."""
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "vault"
        vault, _ = Vault.create(folder, PASSPHRASE, kdf=KdfCost(1, 8192, 1))
        vault.database.write(fill)
        vault.close()
        key = bytes(data_key(folder, PASSPHRASE))
        vault = Vault.unlock_with_key(folder, bytearray(key))
        size = (folder / "vault.db").stat().st_size
        # One of each is not counted.
        bare(folder / "vault.db", Path(home) / "bare.db", key)
        made(vault)
        ours: list[float] = []
        floor: list[float] = []
        for _ in range(ROUNDS):
            floor.append(bare(folder / "vault.db", Path(home) / "bare.db", key))
            ours.append(made(vault))
        frames = gaps(vault)
        vault.close()
        left = len(list(backups_of(folder).glob("*")))
    del app
    return {
        **report("backup and verification", "s", ours, floor, megabytes=round(size / 1e6, 1)),
        "longest gap between frames": frames,
        "left over": left,
    }


def gaps(vault: Vault) -> dict[str, Any]:
    """Milliseconds: the longest of each round, with a backup being made and with a thread asleep."""
    frames, background = Frames(), BackgroundRunner()
    busy: list[float] = []
    idle: list[float] = []

    def back_up(done: Callable[[], None]) -> None:
        background.run(lambda _: made(vault), done=lambda _: done())

    def sleep(done: Callable[[], None]) -> None:
        background.run(lambda _: time.sleep(0.8), done=lambda _: done())

    for _ in range(ROUNDS):
        idle.append(frames.during(sleep))
        busy.append(frames.during(back_up))
    return {"unit": "ms", **spread(busy), "without": spread(idle)}
