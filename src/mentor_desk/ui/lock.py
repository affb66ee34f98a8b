"""Locking: by hand, after idle minutes, and when the computer says that its user has gone.

Decrypted text cannot be wiped from a Python process, so a locked program is a new process: drafts
are kept, the vault is closed, and the program starts again at the unlock screen. Qt tells of a locked
screen only on some systems (``ApplicationHidden``, ``ApplicationSuspended``); a computer that slept is
noticed when the clock has jumped past the idle time.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from mentor_desk.errors import UserError
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.putting_away import cover

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)
_LOOK_EVERY_MS = 5_000


class IdleWatcher(QObject):
    """Tells when nobody has touched keyboard or mouse for some minutes.

    It listens to the windows, where input arrives, not to the application: there a filter is called
    for every event of every widget, and that is felt.
    """

    idle = Signal()

    def __init__(
        self,
        app: QGuiApplication,
        minutes: int,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """``clock`` is wall time in seconds, so that hours of sleep count as idle."""
        super().__init__(app)
        self._app = app
        self._clock = clock
        self._touched = clock()
        self.minutes = minutes
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        for window in app.topLevelWindows():
            window.installEventFilter(self)
        app.focusWindowChanged.connect(self._window_changed)
        app.applicationStateChanged.connect(self._state_changed)

    def look(self) -> None:
        """Tell, if the time is up."""
        now = self._clock()
        if now - self._touched >= self.minutes * 60:
            self._touched = now
            self.idle.emit()
        elif now < self._touched:
            self._touched = now

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        self._app.focusWindowChanged.disconnect(self._window_changed)
        for window in self._app.topLevelWindows():
            window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() in _INPUT:
            now = self._clock()
            if now - self._touched >= self.minutes * 60:
                self.look()
            else:
                self._touched = now
        return False

    def _window_changed(self, window: QWindow | None) -> None:
        """A dialog has a window of its own."""
        if window is not None:
            window.installEventFilter(self)

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        gone = {Qt.ApplicationState.ApplicationHidden, Qt.ApplicationState.ApplicationSuspended}
        if state in gone:
            self.idle.emit()


class Locker(QObject):
    """Puts the desk away safely, to lock or to quit."""

    def __init__(self, context: Context, desk: Desk, close_vault: Callable[[], None]) -> None:
        super().__init__(desk)
        self._context = context
        self._desk = desk
        self._close_vault = close_vault
        self._done = False

    def put_away(
        self, keep_place: Callable[[str, str | None], None], *, whatever: bool = False
    ) -> bool:
        """Keep drafts and the place, clear our clipboard, close the vault.

        False when drafts could not be kept (a full disk): then all stays open, and the bar says why,
        unless the mentor wants to leave ``whatever`` is lost.
        """
        if self._done:
            return True
        self._context.about_to_lock.emit()
        try:
            self._desk.save_drafts()
            keep_place(*self._desk.place())
        except UserError as error:
            self._context.warn(error)
            if not whatever:
                return False
        self._done = True
        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()
        cover(self._desk.window())
        self._desk.put_away()
        self._context.close()
        self._close_vault()
        return True
