"""Undoing by keys, which text fields claim for themselves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from mentor_desk.ui.commands import chords
from mentor_desk.ui.commands.desk_commands import UNDO
from mentor_desk.ui.commands.keymap import keymap
from mentor_desk.ui.commands.shortcut import bind


class UndoKey(QObject):
    """Ctrl+Z undoes the last change, unless the field with the focus has typing to undo.

    Qt's text fields claim the key even with nothing to undo, so the shortcut would never be heard.
    Only the field with the focus is listened to: a filter on the application is called for every
    event of every widget, which doubled the time a form took to open.
    """

    def __init__(self, desk: QWidget, undo: Callable[[], object]) -> None:
        """Listen while ``desk`` lives; dialogs over it keep their own Ctrl+Z."""
        super().__init__(desk)
        self._desk = desk
        self._heard: QObject | None = None
        bind(desk, UNDO, undo)
        self._app = QApplication.instance()
        if isinstance(self._app, QApplication):
            self._app.focusObjectChanged.connect(self._hear)
            self._hear(self._app.focusObject())

    def stop(self) -> None:
        """Hear no more: a desk that is taken apart hands the focus from widget to widget."""
        if isinstance(self._app, QApplication):
            self._app.focusObjectChanged.disconnect(self._hear)
        self._app = None
        self._hear(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride:
            return False
        if not isinstance(event, QKeyEvent):
            return False
        if chords.chord(event.keyCombination()) not in keymap().keys(UNDO):
            return False
        if not isinstance(watched, QWidget) or watched.window() is not self._desk.window():
            return False
        if has_typing_to_undo(watched):
            return False
        event.ignore()
        return True

    @Slot(QObject)
    def _hear(self, focused: QObject | None) -> None:
        if self._heard is not None and isValid(self._heard):
            self._heard.removeEventFilter(self)
        self._heard = focused
        if focused is not None:
            focused.installEventFilter(self)


def has_typing_to_undo(widget: QWidget | None) -> bool:
    """Whether ``widget`` is a text field in which something typed can be undone."""
    if isinstance(widget, QLineEdit):
        return widget.isUndoAvailable() and not widget.isReadOnly()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        document = widget.document()
        return document.isUndoAvailable() and not widget.isReadOnly()
    return False
