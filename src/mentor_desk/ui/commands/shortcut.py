"""Keys that follow the keymap."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from mentor_desk.ui.commands import chords
from mentor_desk.ui.commands.command import Command
from mentor_desk.ui.commands.keymap import keymap

WITHIN: Final = Qt.ShortcutContext.WidgetWithChildrenShortcut
"""Only while the keyboard is within the owner."""


class CommandShortcut(QShortcut):
    """Calls something by the keys of a command, whatever they are now."""

    def __init__(self, owner: QWidget, command: Command, context: Qt.ShortcutContext) -> None:
        super().__init__(owner)
        self.command = command
        self.setContext(context)
        self._follow()
        keymap().changed.connect(self._follow)

    @property
    def owner(self) -> QWidget:
        """Whose keys these are."""
        found = self.parent()
        if not isinstance(found, QWidget):
            raise TypeError(type(found).__name__)
        return found

    @Slot()
    def _follow(self) -> None:
        every = keymap().keys(self.command)
        self.setKeys([sequence for keys in every for sequence in chords.sequences(keys)])


def bind(
    owner: QWidget,
    command: Command,
    act: Callable[[], object],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> CommandShortcut:
    """Let the keys of ``command`` call ``act``: in the window of ``owner``, while it is shown."""
    shortcut = CommandShortcut(owner, command, context)
    shortcut.activated.connect(act)
    return shortcut


def bind_fixed(owner: QWidget, keys: str, act: Callable[[], object]) -> None:
    """Let keys that no command can have (Esc, Page Down) call ``act``, with the keyboard in ``owner``.

    They come before what a field or a list would do with them.
    """
    shortcut = QShortcut(chords.sequences(keys)[0], owner)
    shortcut.setContext(WITHIN)
    shortcut.activated.connect(act)


def with_keys(words: str, command: Command) -> str:
    """``words``, and in brackets the keys that do the same; without words the keys alone."""
    keys = keymap().told(command)
    if not words:
        return keys
    return f"{words} ({keys})" if keys else words


class KeysTip(QObject):
    """The tooltip of a widget, with the keys that are in force."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._told: tuple[str, Command] | None = None
        keymap().changed.connect(self._tell)

    def say(self, words: str, command: Command) -> None:
        """Tell what the widget does, in ``words``, and the keys of ``command``."""
        self._told = (words, command)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        if self._told is None:
            return
        told = with_keys(*self._told)
        self._widget.setToolTip(told)
        if isinstance(self._widget, QAbstractButton):
            self._widget.setAccessibleDescription(told)


def tip(widget: QWidget, command: Command, words: str = "") -> None:
    """Tell in the tooltip of ``widget`` what it does, in ``words``, and the keys of ``command``."""
    before = widget.findChildren(KeysTip, options=Qt.FindChildOption.FindDirectChildrenOnly)
    (before[0] if before else KeysTip(widget)).say(words, command)
