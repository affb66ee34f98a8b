"""Every command of the palette, run over the desk: what is seen afterwards differs from before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mentor_desk.ui.commands.command import Command
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.dialogs.search_everything import SearchEverything
from mentor_desk.ui.kitchen.cover import Cover
from mentor_desk.ui.papers.overlay import Overlay
from mentor_desk.ui.widgets.command_palette import CommandPalette
from mentor_desk.ui.widgets.drawer import Drawer

_START, _OTHER = ("settings", "about"), ("today", None)


class PaletteRun:
    """Chooses each command in turn; ``idle`` are those that did nothing one could see."""

    def __init__(self, desk: Desk, context: Context) -> None:
        self._desk, self._context = desk, context
        self._search = SearchEverything(context, desk)
        self._locks = 0
        self.done: list[str] = []
        self.idle: list[str] = []
        desk.lock_asked.connect(self._locked)

    def run(self) -> None:
        """Run every command of the desk, from a page where nothing is begun."""
        for command in self._desk.commands:
            self._run(command)
        self._desk.lock_asked.disconnect(self._locked)

    def _run(self, command: Command) -> None:
        self._desk.go(*(_OTHER if command.key == "page.settings" else _START))
        self._desk.bar.say("–")
        # A dialog that is closed takes the keyboard along, unless the window is asked to have it.
        self._desk.window().activateWindow()
        QTest.qWaitForWindowActive(self._desk.window())
        before = self._seen()
        self._search.palette.opened.emit(f"do {command.key}")
        QTest.qWait(1)
        self.done.append(command.key)
        if self._seen() == before:
            self.idle.append(command.key)
        for shown in list(self._over()):
            if isinstance(shown, Drawer | Overlay | Cover | CommandPalette):
                shown.dismiss()
            else:
                shown.close()

    def _seen(self) -> list[Any]:
        names = sorted(type(each).__name__ for each in self._over())
        focus = QApplication.focusWidget()
        return [
            self._desk.place(),
            self._desk.bar.text,
            names,
            focus,
            self._context.settings,
            self._locks,
        ]

    def _over(self) -> Iterator[QWidget]:
        """What lies over the page or beside it."""
        for each in QApplication.topLevelWidgets():
            if each.isVisible() and each is not self._desk.window():
                yield each
        for kind in (Drawer, Overlay, Cover, CommandPalette):
            for child in self._desk.window().findChildren(kind):
                if child.isVisible():
                    yield child

    def _locked(self) -> None:
        self._locks += 1
