"""Work in pieces: one in each turn of the event loop, so that keys and painting come in between."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer


class InTurns(QObject):
    """Runs what it is given one after the other, from the next turn of the event loop on.

    A timer and not posted events: those would all be handled in one turn.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[Callable[[], object]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)

    @property
    def busy(self) -> bool:
        """Whether something still waits for its turn."""
        return bool(self._waiting)

    def run(self, pieces: Iterable[Callable[[], object]]) -> None:
        """Run these in the next turns, instead of what still waits."""
        self._waiting = list(pieces)
        if self._waiting:
            self._timer.start()
        else:
            self._timer.stop()

    def finish(self) -> None:
        """Run at once what still waits."""
        while self._waiting:
            self._next()

    def drop(self) -> None:
        """Forget what still waits."""
        self.run(())

    def _next(self) -> None:
        piece = self._waiting.pop(0)
        if self._waiting:
            self._timer.start()
        else:
            self._timer.stop()
        piece()
