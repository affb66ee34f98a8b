"""A pair of hands at the keyboard that counts what it does."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mentor_desk.ui.context import Context

_SOON_MS = 60
_STEP_MS = 4
_PATIENCE_MS = 10_000
_ALWAYS = frozenset(sys._current_frames())
"""The threads of the process itself, and of those who run the tests."""


class Hands:
    """Filling one field is one action; so is every other key, chord or click, Tab included."""

    def __init__(self) -> None:
        self.actions = 0
        self.done: list[str] = []

    def fill(self, words: str) -> None:
        """Type into the field that has the keyboard."""
        self._count(f"fill {words!r}")
        for letter in words:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(focused(), event)
        settle()

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press one key, or one chord."""
        self._count(f"press {key.name}")
        QTest.keyClick(focused(), key, modifier)
        settle()

    def tab(self) -> None:
        """Go to the next field."""
        self.press(Qt.Key.Key_Tab)

    def finish(self) -> None:
        """Ctrl+Enter."""
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def click(self, widget: QWidget) -> None:
        """Click in the middle of a widget."""
        self.click_at(widget, widget.rect().center())

    def click_at(self, widget: QWidget, point: QPoint) -> None:
        """Click on a part of a widget."""
        self._count(f"click {widget.accessibleName() or type(widget).__name__}")
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(widget, button, none, point)
        settle()

    def _count(self, what: str) -> None:
        self.actions += 1
        self.done.append(what)


def focused() -> QWidget:
    """The widget that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the keyboard"
    return widget


def settle(milliseconds: int = _SOON_MS) -> None:
    """Let the window catch up: timers of no length, and the judging at each key.

    It goes on as soon as no short timer runs any more and no work is done beside the window; a timer
    that is late on a busy computer is waited for.
    """
    begun = time.monotonic()
    QTest.qWait(_STEP_MS)
    while (spent := 1000 * (time.monotonic() - begun)) < _PATIENCE_MS:
        beside = spent < milliseconds and sys._current_frames().keys() - _ALWAYS
        if not beside and not _timer_runs(milliseconds):
            return
        QTest.qWait(_STEP_MS)


def until_read(context: Context) -> None:
    """Wait for what is read off the window's thread after a write."""
    while context.background.busy:
        QApplication.processEvents()
        # Waiting by Qt's own means would keep the interpreter from whoever reads.
        time.sleep(0.001)
    settle(1)


def _timer_runs(milliseconds: int) -> bool:
    """Whether something in a window happens once within so many milliseconds."""
    return any(
        timer.isActive() and timer.isSingleShot() and timer.interval() <= milliseconds
        for window in QApplication.topLevelWidgets()
        for timer in window.findChildren(QTimer)
    )
