"""The keys that work everywhere in the desk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget


def bind(owner: QWidget, keys: str, action: Callable[[], object]) -> QShortcut:
    """Let ``keys`` (as in ``Ctrl+N``) call ``action`` anywhere in the window of ``owner``."""
    shortcut = QShortcut(QKeySequence(keys), owner)
    shortcut.activated.connect(action)
    return shortcut


class UndoKey(QObject):
    """Ctrl+Z undoes the last change, unless the field with the focus has typing to undo.

    Qt's text fields take the key even with nothing to undo, so a shortcut would never be heard;
    it is caught before it reaches them.
    """

    def __init__(self, desk: QWidget, undo: Callable[[], object]) -> None:
        """Listen while ``desk`` lives; dialogs over it keep their own Ctrl+Z."""
        super().__init__(desk)
        self._desk = desk
        self._undo = undo
        if (app := QApplication.instance()) is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}:
            return False
        if not (isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)):
            return False
        target = QApplication.focusWidget() or self._desk.window()
        if watched is not target or target.window() is not self._desk.window():
            return False
        if has_typing_to_undo(target):
            return False
        if kind == QEvent.Type.KeyPress:
            self._undo()
        event.accept()
        return True


def has_typing_to_undo(widget: QWidget | None) -> bool:
    """Whether ``widget`` is a text field in which something typed can be undone."""
    if isinstance(widget, QLineEdit):
        return widget.isUndoAvailable() and not widget.isReadOnly()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        document = widget.document()
        return document.isUndoAvailable() and not widget.isReadOnly()
    return False
