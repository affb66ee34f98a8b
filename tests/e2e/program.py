"""The whole window over a real folder, for tests that type into it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentor_desk import settings
from mentor_desk.app import parts
from mentor_desk.paths import Paths
from mentor_desk.settings import Settings
from mentor_desk.texts import Language
from mentor_desk.ui.application import Application
from mentor_desk.ui.dialogs.unlock import UnlockPage
from mentor_desk.ui.opened import Opened
from tests.conftest import CHEAP
from tests.ui.hands import Hands

PATIENCE_MS = 30_000
"""How long a test waits for an unlock or a backup: keys and disks are slow on a busy machine."""


@dataclass
class Program:
    """A window that was started, and how often it asked to be started anew."""

    qtbot: QtBot
    window: Application
    restarts: list[str] = field(default_factory=list)

    @property
    def unlocking(self) -> UnlockPage:
        """The unlock screen, which must be in view."""
        page = self.window.window.centralWidget()
        assert isinstance(page, UnlockPage)
        return page

    @property
    def opened(self) -> Opened:
        """The open desk."""
        assert self.window.opened is not None
        return self.window.opened

    @property
    def complaint(self) -> str:
        """What the unlock screen says is wrong."""
        error = self.unlocking._error
        return "" if error.isHidden() else error.text()

    def type_secret(self, words: str) -> None:
        """Type into the unlock screen, press Enter, and wait for what comes of it."""
        page = self.unlocking
        self.qtbot.waitUntil(lambda: not self.window._runner.busy, timeout=PATIENCE_MS)
        page.field.setFocus()
        page.field.selectAll()
        hands = Hands()
        hands.fill(words)
        hands.press(Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: not self.window._runner.busy, timeout=PATIENCE_MS)


Start = Callable[..., Program]


@contextmanager
def starting(qtbot: QtBot, app: QApplication, folder: Path) -> Iterator[Start]:
    """A way to start the program over ``folder``; everything is put back in the end."""
    palette, sheet, font = app.palette(), app.styleSheet(), app.font()
    running: list[Program] = []

    def start(language: Language = "da", *, after_lock: bool = False) -> Program:
        paths, restarts = Paths(folder), list[str]()
        if not paths.settings.exists():
            settings.save(Settings(language=language), paths.settings)
        made = parts.window_parts(
            app, paths, restart=lambda: restarts.append("again"), after_lock=after_lock, kdf=CHEAP
        )
        program = Program(qtbot, Application(app, paths, made), restarts)
        running.append(program)
        with qtbot.waitSignal(program.window.painted, timeout=PATIENCE_MS):
            program.window.show()
        program.window.window.activateWindow()
        return program

    yield start
    for each in running:
        each.window.window.close()
        each.window._translators.speak("en")
        for translator in each.window._translators._installed:
            app.removeTranslator(translator)
    app.setPalette(palette)
    app.setStyleSheet(sheet)
    app.setFont(font)
