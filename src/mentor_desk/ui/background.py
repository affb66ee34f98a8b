"""Long work off the window's thread, with progress and cancelling."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThread, QThreadPool, Signal, Slot

from mentor_desk.errors import CancelledError, UserError
from mentor_desk.ui.garbage import keep_to_window

T = TypeVar("T")

_NAP_S, _NAP_ALONE_S, _LONGEST_WAY_S = 0.000_5, 0.000_8, 0.03
_WAIT_MS = 30_000
_BETWEEN_S = 0.002
_TURN_S = 0.000_5
"""How long a worker may hold the interpreter while the window waits for it. A key in a form comes back
into Python a dozen times, and waits so long each time; with Python's own 5 ms that is felt."""


def give_way() -> None:
    """Let the window finish what it is at; for a worker thread, between two pieces of its work.

    A worker that asks for the interpreter gets it within :data:`_TURN_S`, in the middle of what the
    window draws, and what Qt or the driver then does for it is not interrupted. So it naps: when it
    is long to wake, the window holds the interpreter, and it naps again.
    """
    app = QCoreApplication.instance()
    if app is None or QThread.currentThread() == app.thread():
        return
    until = time.perf_counter() + _LONGEST_WAY_S
    while (begun := time.perf_counter()) < until:
        time.sleep(_NAP_S)
        if time.perf_counter() - begun < _NAP_ALONE_S:
            return


class Courtesy(threading.local):
    """Gives way between the statements of a reading, though no oftener than every two milliseconds."""

    def __init__(self) -> None:
        self._last = 0.0

    def __call__(self) -> None:
        if time.perf_counter() - self._last > _BETWEEN_S:
            give_way()
            self._last = time.perf_counter()


class Progress:
    """What the work holds in its hand: tell how far it is, and ask whether to go on."""

    def __init__(self, cancelled: threading.Event, tell: Callable[[int, int, str], None]) -> None:
        self._cancelled = cancelled
        self._tell = tell

    def step(self, done: int, total: int, text: str = "") -> None:
        """``done`` of ``total`` pieces are finished; ``text`` says what is being worked on."""
        self._tell(done, total, text)
        give_way()

    def check(self) -> None:
        """Raise :class:`CancelledError` if the user cancelled. Call it between batches."""
        if self._cancelled.is_set():
            raise CancelledError
        give_way()


class Task(QObject):
    """One piece of work under way. All signals arrive on the thread that started it."""

    stepped = Signal(int, int, str)
    ended = Signal()

    _done = Signal(object)
    _failed = Signal(object)

    def __init__(
        self,
        done: Callable[[Any], None] | None,
        failed: Callable[[UserError], None] | None,
        cancelled: Callable[[], None] | None,
    ) -> None:
        super().__init__()
        self._cancelled = threading.Event()
        self._on_done = done
        self._on_failed = failed
        self._on_cancelled = cancelled
        self._done.connect(self._deliver)
        self._failed.connect(self._deliver_failure)

    def cancel(self) -> None:
        """Ask the work to stop at its next check."""
        self._cancelled.set()

    def forget(self) -> None:
        """Whoever asked is gone: the result will be thrown away."""
        self._on_done = None

    def work_through(self, work: Callable[[Progress], object]) -> None:
        """Run ``work`` on the present (worker) thread and send its outcome home."""
        progress = Progress(self._cancelled, self.stepped.emit)
        try:
            progress.check()
            result = work(progress)
        except BaseException as error:
            self._failed.emit(error)
        else:
            self._done.emit(result)

    @Slot(object)
    def _deliver(self, result: object) -> None:
        self.ended.emit()
        if self._on_done:
            self._on_done(result)

    @Slot(object)
    def _deliver_failure(self, error: BaseException) -> None:
        self.ended.emit()
        if isinstance(error, CancelledError):
            if self._on_cancelled:
                self._on_cancelled()
        elif isinstance(error, UserError) and self._on_failed:
            self._on_failed(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)


class _Job(QRunnable):
    def __init__(self, task: Task, work: Callable[[Progress], object]) -> None:
        super().__init__()
        self._task = task
        self._work = work

    def run(self) -> None:
        self._task.work_through(self._work)


class BackgroundRunner(QObject):
    """Starts work on a small pool of threads of its own; short readings have a thread to themselves."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        keep_to_window()
        sys.setswitchinterval(_TURN_S)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._short = QThreadPool(self)
        self._short.setMaxThreadCount(1)
        self._running: set[Task] = set()

    def run(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[UserError], None] | None = None,
        progress: Callable[[int, int, str], None] | None = None,
        *,
        cancelled: Callable[[], None] | None = None,
        short: bool = False,
    ) -> Task:
        """Run ``work(progress)`` on a worker thread; what is ``short`` never waits behind long work.

        ``done`` gets what it returned, ``failed`` the :class:`UserError` it raised, ``progress``
        each step, ``cancelled`` nothing: all on the starting thread. Any other exception is a bug
        and goes to ``sys.excepthook``. ``work`` opens its own transaction, so that a cancelled or
        failed one leaves nothing half-done.
        """
        task = Task(done, failed, cancelled)
        if progress:
            task.stepped.connect(progress)
        self._running.add(task)
        task.ended.connect(lambda: self._running.discard(task))
        (self._short if short else self._pool).start(_Job(task, work))
        return task

    @property
    def busy(self) -> bool:
        """Whether any work is under way."""
        return bool(self._running)

    def stop(self) -> bool:
        """Cancel everything and wait for it; false if some work did not end in half a minute.

        What ends now is told nobody: the vault may be closed before the word arrives.
        """
        for task in tuple(self._running):
            task.cancel()
            task.forget()
        return self._short.waitForDone(_WAIT_MS) and self._pool.waitForDone(_WAIT_MS)
