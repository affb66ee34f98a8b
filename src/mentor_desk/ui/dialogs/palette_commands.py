"""The commands as the palette offers them: what can be done here first, each with its keys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton
from shiboken6 import isValid

from mentor_desk.formats.folding import fold
from mentor_desk.ui.commands.command import HERE, Command
from mentor_desk.ui.commands.desk_commands import NEW, SEARCH
from mentor_desk.ui.commands.keymap import keymap
from mentor_desk.ui.commands.listing import words_of
from mentor_desk.ui.commands.shortcut import CommandShortcut
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.list_rows import ListRow
from mentor_desk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from mentor_desk.ui.desk import Desk

_BUTTON, _PLACE, _DO = "button", "place", "do"


class PaletteCommands(QObject):
    """Three kinds of things to do: the buttons in view, what the place in view does by keys, and
    everything that can be done from anywhere."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._buttons: list[QPushButton] = []

    def rows(self) -> list[ListRow]:
        """Before anything is typed: what the page's header has, and every command."""
        return [*self._button_rows(self._of_header()), *self._place_rows(), *self._command_rows()]

    def matching(self, typed: str) -> list[ListRow]:
        """What has every word that is typed, in any order; all buttons in view are looked through."""
        wanted = fold(typed).split()
        every = [*self._button_rows(self._in_view()), *self._place_rows(), *self._command_rows()]
        return [row for row in every if all(word in fold(row.title) for word in wanted)]

    def run(self, key: str) -> bool:
        """Do what the row ``key`` stands for; false where it is none of these."""
        kind, _, name = key.partition(" ")
        if kind == _BUTTON:
            button = self._buttons[int(name)]
            if isValid(button) and button.isVisible():
                button.click()
        elif kind == _PLACE:
            place = next((each for each in self._places() if each.command.key == name), None)
            if place is not None:
                place.activated.emit()
        elif kind == _DO:
            self._desk.run(next(each for each in self._commands() if each.key == name))
        return kind in {_BUTTON, _PLACE, _DO}

    def _button_rows(self, buttons: list[QPushButton]) -> list[ListRow]:
        """A button whose words stand on several is left out: one could not tell which is meant."""
        said = Counter(_words(button) for button in buttons)
        self._buttons = [button for button in buttons if said[_words(button)] == 1]
        primary = self._desk.page.primary() if self._desk.page is not None else None
        return [
            ListRow(
                key=f"{_BUTTON} {number}",
                title=_words(button),
                group=say(HERE),
                aside=keymap().told(NEW) if button is primary else "",
            )
            for number, button in enumerate(self._buttons)
        ]

    def _place_rows(self) -> list[ListRow]:
        found = {place.command.key: place.command for place in self._places()}
        return [_row(_PLACE, command) for command in found.values()]

    def _command_rows(self) -> list[ListRow]:
        has_primary = self._desk.page is not None and self._desk.page.primary() is not None
        said = {SEARCH.key, NEW.key} if has_primary else {SEARCH.key}
        return [_row(_DO, command) for command in self._commands() if command.key not in said]

    def _commands(self) -> tuple[Command, ...]:
        return self._desk.commands

    def _of_header(self) -> list[QPushButton]:
        headers = self._desk.page.findChildren(PageHeader) if self._desk.page is not None else []
        return [button for header in headers for button in _pressable(header)]

    def _in_view(self) -> list[QPushButton]:
        page = self._desk.page
        if page is None:
            return []
        header = self._of_header()
        return [*header, *(button for button in _pressable(page) if button not in header)]

    def _places(self) -> Iterator[CommandShortcut]:
        """What the page in view can do by keys. The desk's own commands are listed as such."""
        page = self._desk.page
        for shortcut in page.findChildren(CommandShortcut) if page is not None else ():
            owner = shortcut.owner
            if shortcut.command.act is None and owner.isVisible() and owner.isEnabled():
                yield shortcut


def _row(kind: str, command: Command) -> ListRow:
    return ListRow(
        key=f"{kind} {command.key}",
        title=words_of(command),
        group=say(HERE if kind == _PLACE else command.group),
        aside=keymap().told(command),
    )


def _pressable(within: QObject) -> list[QPushButton]:
    """The buttons with words that can be pressed now."""
    return [
        button
        for button in within.findChildren(QPushButton)
        if button.isVisible() and button.isEnabled() and not button.isCheckable() and _words(button)
    ]


def _words(button: QPushButton) -> str:
    return button.text().replace("&", "").strip()
