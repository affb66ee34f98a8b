"""Python's garbage is looked for on the window's thread only.

The interpreter looks for unreachable cycles on whichever thread happens to allocate. When that is a
worker, and the cycle holds widgets of a page that was left, Qt's objects are deleted on a thread that
may not touch them, and the program ends with a segmentation fault. So the interpreter's own rounds are
switched off and made here, between the events of the window.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer

_EVERY_MS = 500


class GarbageRounds(QObject):
    """Belongs to the application and ends with it. Made by :func:`keep_to_window`."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._limits = gc.get_threshold()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due, as the interpreter would have."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._limits[generation]:
                gc.collect(generation)
                return


def keep_to_window() -> None:
    """From now on garbage is collected on this thread, the application's; asking twice does nothing."""
    app = QCoreApplication.instance()
    if app is not None and app.findChild(GarbageRounds) is None:
        GarbageRounds(app)
