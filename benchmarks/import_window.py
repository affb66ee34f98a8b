"""How long a window's timer has to wait while a list is read in; run by the benchmark of the import."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from benchmarks.figures import spread
from benchmarks.import_firms import Stages, imported, new_vault
from mentor_desk.ui.background import BackgroundRunner

TICK_MS = 5


def main(folder: Path) -> None:
    """Import ``list.csv`` of the folder twice on a worker thread and print the waits."""
    app = QApplication([])
    label = QLabel("0")
    label.show()
    vault = new_vault(folder / "window")
    waits: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        waits.append((now - last) * 1000)
        last = now
        label.setText(str(len(waits)))

    def work(_: object) -> None:
        for _round in range(2):
            imported(vault, folder / "list.csv", Stages())

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(TICK_MS)
    runner = BackgroundRunner()
    runner.run(work, done=lambda _: app.quit())
    app.exec()
    vault.close()
    print(json.dumps({**spread(waits), "over 50 ms": sum(wait > 50 for wait in waits)}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
