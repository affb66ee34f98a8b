"""The keys in force: those the program comes with, and those the mentor has chosen instead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from mentor_desk.ui.commands import chords
from mentor_desk.ui.commands.catalogue import COMMANDS
from mentor_desk.ui.commands.command import Command


class Keymap(QObject):
    """Belongs to the application, as its font and its colours do; :func:`keymap` finds it.

    A choice that makes no sense is passed over, and the command has the keys it comes with. Keys that
    the mentor has given to one command are taken from any other that comes with them.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._own: dict[str, str] = {}

    @property
    def own(self) -> Mapping[str, str]:
        """What the mentor has chosen and what makes sense: chords by command, empty for none."""
        return dict(self._own)

    def use(self, chosen: Mapping[str, str]) -> None:
        """Let these choices be in force."""
        own = sensible(chosen, COMMANDS)
        if own != self._own:
            self._own = own
            self.changed.emit()

    def keys(self, command: Command) -> tuple[str, ...]:
        """The chords that call ``command``; the first is the one to tell."""
        if command.key in self._own:
            chosen = self._own[command.key]
            return (chosen,) if chosen else ()
        taken = set(self._own.values())
        return tuple(each for each in command.keys if each not in taken)

    def told(self, command: Command) -> str:
        """The keys of ``command`` as they stand on the keyboard; empty where it has none."""
        found = self.keys(command)
        return chords.told(found[0]) if found else ""

    def holder(self, keys: str, but: Command) -> Command | None:
        """The command other than ``but`` that ``keys`` call already."""
        return next(
            (each for each in COMMANDS if each.key != but.key and keys in self.keys(each)), None
        )


def keymap() -> Keymap:
    """The application's keymap; made when it is first asked for, with the keys that come along."""
    app = QApplication.instance()
    if app is None:
        return Keymap()
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return app.findChild(Keymap, options=direct) or Keymap(app)


def sensible(chosen: Mapping[str, str], commands: Iterable[Command]) -> dict[str, str]:
    """Of some choices those that can hold: known commands, chords that may be, each chord once.

    A choice that is what the command comes with is none.
    """
    found: dict[str, str] = {}
    for command in commands:
        keys = chosen.get(command.key)
        if keys is None or keys in command.keys[:1] or (not keys and not command.keys):
            continue
        if not keys or (chords.refused(keys) is None and keys not in found.values()):
            found[command.key] = keys
    return found
