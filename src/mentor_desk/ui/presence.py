"""Hears from the system that its user has gone: the screen was locked, or the computer goes to sleep.

Linux tells it over D-Bus (logind, and the screen savers of the desktops), Windows by messages to the
window. Other systems tell nothing that the program can hear; there the idle time does it, and a
computer that slept is noticed by the clock. Loaded after the desk stands, never before.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

_LOGIND: Final = "org.freedesktop.login1"
_MANAGER: Final = "/org/freedesktop/login1"
_SAVERS: Final = (
    ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
    ("/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"),
    ("/org/mate/ScreenSaver", "org.mate.ScreenSaver"),
)
_WM_POWERBROADCAST: Final = 0x0218
_PBT_APMSUSPEND: Final = 0x0004
_WM_WTSSESSION_CHANGE: Final = 0x02B1
_GONE: Final = frozenset({0x2, 0x4, 0x6, 0x7})
"""Session messages: console left, remote left, logged off, locked."""


class Presence(QObject):
    """``gone`` when the system says that its user left or that it is about to sleep."""

    gone = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inhibitor: object | None = None
        self._filter: _SessionMessages | None = None
        self._buses: list[tuple[Any, Sequence[tuple[str, str, str, bytes]]]] = []
        self.hears = False
        """Whether this system tells us."""

    def start(self) -> None:
        """Begin to listen to what this system offers."""
        if sys.platform == "win32":
            self._filter = _SessionMessages(self)
            self.hears = self._filter.register()
        elif sys.platform.startswith("linux"):
            from PySide6.QtDBus import QDBusConnection

            self.listen(QDBusConnection.systemBus(), QDBusConnection.sessionBus())

    def listen(self, system: Any, session: Any) -> None:
        """Listen on these two D-Bus connections, as far as they stand."""
        self._connect(
            system,
            [
                (_MANAGER, f"{_LOGIND}.Manager", "PrepareForSleep", SLOT("switched(bool)")),
                (_own_session(), f"{_LOGIND}.Session", "Lock", SLOT("leave()")),
            ],
        )
        self._connect(
            session,
            [(path, name, "ActiveChanged", SLOT("switched(bool)")) for path, name in _SAVERS],
        )
        if system.isConnected():
            self._inhibitor = _delay_of_sleep(system)

    def stop(self) -> None:
        """Listen no longer, and let the computer sleep without us."""
        for bus, heard in self._buses:
            for path, interface, name, slot in heard:
                bus.disconnect("", path, interface, name, self, slot)
        self._buses.clear()
        self._inhibitor = None
        if self._filter is not None:
            self._filter.remove()
            self._filter = None

    @Slot(bool)
    def switched(self, on: bool) -> None:
        """The screen was locked, or the computer is about to sleep; with false it is over."""
        if on:
            self.gone.emit()

    @Slot()
    def leave(self) -> None:
        """The session shall be locked."""
        self.gone.emit()

    def _connect(self, bus: Any, heard: Sequence[tuple[str, str, str, Any]]) -> None:
        if not bus.isConnected():
            return
        done = [each for each in heard if bus.connect("", *each[:3], self, each[3])]
        self._buses.append((bus, done))
        self.hears = self.hears or bool(done)


class _SessionMessages(QAbstractNativeEventFilter):
    """The messages that Windows sends to a window which asked for them."""

    def __init__(self, presence: Presence) -> None:
        super().__init__()
        self._presence = presence

    def register(self) -> bool:
        """Ask for them; whether Windows will send them."""
        windows = QGuiApplication.topLevelWindows()
        application = QCoreApplication.instance()
        if sys.platform == "win32" and windows and application is not None:
            import ctypes

            application.installNativeEventFilter(self)
            ask = ctypes.windll.wtsapi32.WTSRegisterSessionNotification
            return bool(ask(int(windows[0].winId()), 0))
        return False

    def remove(self) -> None:
        """Ask for them no more; the registration goes with the window."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)

    def nativeEventFilter(self, kind: Any, message: Any) -> tuple[bool, int]:
        if sys.platform == "win32" and bytes(kind) == b"windows_generic_MSG":
            from ctypes import wintypes

            told = wintypes.MSG.from_address(int(message))
            if means_gone(told.message, told.wParam):
                self._presence.gone.emit()
        return False, 0


def means_gone(message: int, word: int) -> bool:
    """Whether a message of Windows says that the user has gone or that the computer will sleep."""
    if message == _WM_POWERBROADCAST:
        return word == _PBT_APMSUSPEND
    return message == _WM_WTSSESSION_CHANGE and word in _GONE


def _own_session() -> str:
    """The path of this program's session; an empty one hears the sessions of this seat alike."""
    number = os.environ.get("XDG_SESSION_ID", "")
    if not number.isalnum():
        return ""
    first = f"_{ord(number[0]):02x}{number[1:]}" if number[0].isdigit() else number
    return f"{_MANAGER}/session/{first}"


def _delay_of_sleep(system: Any) -> object | None:
    """Hold the sleep up until we have locked (at most the five seconds that logind grants)."""
    from PySide6.QtDBus import QDBus, QDBusMessage

    message = QDBusMessage.createMethodCall(_LOGIND, _MANAGER, f"{_LOGIND}.Manager", "Inhibit")
    message.setArguments(["sleep", "Mentor Desk", "Lock the caseload", "delay"])
    answer = system.call(message, QDBus.CallMode.Block, 500)
    arguments = answer.arguments()
    return arguments[0] if arguments and not answer.errorName() else None
