"""Keeps our windows out of screenshots and shared screens, where the system can.

Windows and macOS leave a protected window out of every capture. On Linux no such call exists: there
whoever may see the screen may record it.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QWindow

_EXCLUDED = 0x11
_MONITOR = 0x01
_NOTHING = 0x00
_SHARING_NONE = 0
_SHARING_READ_ONLY = 1


def is_offered() -> bool:
    """Whether this system can leave a window out of captures."""
    return sys.platform in ("win32", "darwin") and QGuiApplication.platformName() in (
        "windows",
        "cocoa",
    )


class CaptureGuard(QObject):
    """Protects every window of the program, dialogs too, as long as it is ``on``."""

    def __init__(self, app: QGuiApplication, *, on: bool) -> None:
        super().__init__(app)
        self._app = app
        self._on = on
        if is_offered():
            app.focusWindowChanged.connect(self._guard)
            self.switch(on)

    def switch(self, on: bool) -> None:
        """Protect from now on, or no more."""
        self._on = on
        for window in self._app.topLevelWindows():
            self._guard(window)

    def _guard(self, window: QWindow | None) -> None:
        if window is not None and window.isTopLevel() and is_offered():
            protect(int(window.winId()), self._on)


def protect(number: int, on: bool) -> bool:
    """Leave the window with the system's ``number`` out of captures; whether the system does."""
    if sys.platform == "win32":
        affinity = ctypes.windll.user32.SetWindowDisplayAffinity
        if not on:
            return bool(affinity(number, _NOTHING))
        # Before Windows 10 version 2004 the window is black in a capture instead of missing.
        return bool(affinity(number, _EXCLUDED) or affinity(number, _MONITOR))
    if sys.platform == "darwin":
        return _protect_on_mac(number, on)
    return False


def _protect_on_mac(view: int, on: bool) -> bool:
    name = ctypes.util.find_library("objc")
    if name is None:
        return False
    objc = ctypes.cdll.LoadLibrary(name)
    objc.sel_registerName.restype = ctypes.c_void_p
    objc.sel_registerName.argtypes = [ctypes.c_char_p]
    ask = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", objc))
    tell = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(
        ("objc_msgSend", objc)
    )
    window = ask(view, objc.sel_registerName(b"window"))
    if not window:
        return False
    tell(window, objc.sel_registerName(b"setSharingType:"), _SHARING_NONE if on else _SHARING_READ_ONLY)
    return True
