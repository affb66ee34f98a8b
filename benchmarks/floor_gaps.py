"""The floor of the stalls: a bare Qt window, painted anew all the time, until it is told to stop."""

from __future__ import annotations

import json
import sys
import threading

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.gaps import Gaps

A_FRAME_MS = 16


def _wait_for_a_line(stop: threading.Event) -> None:
    sys.stdin.readline()
    stop.set()


def main() -> None:
    """Look at the own event loop until a line comes in, and print every gap."""
    app = QApplication([])
    window = QWidget()
    window.resize(1366, 768)
    window.show()
    frames = QTimer()
    frames.timeout.connect(window.repaint)
    frames.start(A_FRAME_MS)
    stop = threading.Event()
    threading.Thread(target=_wait_for_a_line, args=(stop,), daemon=True).start()
    frames.timeout.connect(lambda: app.quit() if stop.is_set() else None)
    gaps = Gaps()
    gaps.start()
    app.exec()
    print(json.dumps(gaps.found), flush=True)


if __name__ == "__main__":
    main()
