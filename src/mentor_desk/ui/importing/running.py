"""One piece of work at a time for the wizard, with the bar that tells how far it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from mentor_desk.errors import UserError
from mentor_desk.ui.background import Progress, Task
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.progress_bar import TaskBar


class Running(QObject):
    """``failed`` tells the error, ``stopped`` that it was cancelled; ``turned``: it began or ended."""

    failed = Signal(object)
    stopped = Signal()
    turned = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._background = context.background
        self._task: Task | None = None
        self.bar = TaskBar()
        context.closing.connect(self.cancel)

    def busy(self) -> bool:
        """Whether something is under way."""
        return self._task is not None

    def start(self, what: str, work: Callable[[Progress], Any], done: Callable[[Any], object]) -> None:
        """Do ``work`` off the window's thread and hand what it made to ``done``."""
        self.bar.start(what)
        self._task = self._background.run(
            work, self._ended(done), self._failed, self._told, cancelled=self._stopped
        )
        self.turned.emit()

    def aside(self, work: Callable[[Progress], Any]) -> None:
        """Do something nobody waits for."""
        self._background.run(work)

    def cancel(self) -> None:
        """Stop what is under way."""
        if self._task is not None:
            self._task.cancel()

    def _ended(self, done: Callable[[Any], object]) -> Callable[[Any], None]:
        def deliver(result: Any) -> None:
            self._rest()
            done(result)
            self.turned.emit()

        return deliver

    def _failed(self, error: UserError) -> None:
        self._rest()
        self.failed.emit(error)
        self.turned.emit()

    def _stopped(self) -> None:
        self._rest()
        self.stopped.emit()
        self.turned.emit()

    def _told(self, part: int, whole: int, rows: str) -> None:
        if part:
            self.bar.set_total(whole)
        self.bar.progress(part, self.tr("{rows} rows").format(rows=rows))

    def _rest(self) -> None:
        self._task = None
        self.bar.finish()
