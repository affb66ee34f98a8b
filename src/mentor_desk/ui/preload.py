"""Loading what the desk needs while the passphrase is being typed.

What knows no Qt is imported on a thread, whose turns at the interpreter are too short to be felt; the
pages are imported afterwards on the window's thread, one in each pause of the typing.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Sequence
from importlib import import_module

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from mentor_desk.ui.garbage import keep_to_window

_PAUSE_MS = 120
_LONGEST_IMPORT = 10.0


class Preload(QObject):
    """Imports modules ahead of need. A failing import is left to whoever needs the module."""

    finished = Signal()
    _core_loaded = Signal()

    def __init__(
        self, core: Sequence[str], pages: Sequence[str], warm: Sequence[Callable[[], object]] = ()
    ) -> None:
        """``core`` and ``pages`` are module names; ``warm`` runs on the thread after ``core``."""
        super().__init__()
        self._core = tuple(core)
        self._pages = list(pages)
        self._warm = tuple(warm)
        self._since_key = QElapsedTimer()
        self._since_key.start()
        self._timer = QTimer(self)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._next_page)
        self._core_loaded.connect(self._timer.start)
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._load_core, name="preload", daemon=True)

    def start(self) -> None:
        """Begin; call it after the first paint."""
        if (app := QApplication.instance()) is not None:
            app.installEventFilter(self)
        keep_to_window()
        self._thread.start()

    def finish(self) -> None:
        """The passphrase is typed: load at once what is left of the pages."""
        while self._pages:
            _import(self._pages.pop(0))
        self.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() == QEvent.Type.KeyPress:
            self._since_key.restart()
        return False

    def _load_core(self) -> None:
        try:
            self._load()
        finally:
            # Modules stay: nobody needs to look through them for rubbish.
            gc.freeze()

    def _load(self) -> None:
        for name in self._core:
            if self._ending.is_set():
                return
            _import(name)
        if not self._ending.is_set():
            self._core_loaded.emit()
        for warm in self._warm:
            if self._ending.is_set():
                return
            warm()

    def _next_page(self) -> None:
        if not self._pages:
            self.stop()
            self.finished.emit()
        elif self._since_key.elapsed() > _PAUSE_MS:
            _import(self._pages.pop(0))

    def stop(self) -> None:
        """Load nothing more."""
        self._timer.stop()
        if (app := QApplication.instance()) is not None:
            app.removeEventFilter(self)

    def end(self) -> None:
        """The program ends: a thread that is still importing then would fail in the middle of it."""
        self.stop()
        self._ending.set()
        if self._thread.is_alive():
            self._thread.join(_LONGEST_IMPORT)


def _import(name: str) -> None:
    try:
        import_module(name)
    except ImportError:
        return
