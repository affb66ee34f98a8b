"""A page in a window of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.base import DeskPage

PageT = TypeVar("PageT", bound=DeskPage)


@pytest.fixture
def shown(qtbot: QtBot, context: Context) -> Iterator[Callable[[type[PageT]], PageT]]:
    """Makes a page and shows it as large as a small laptop's screen."""
    windows = []

    def show(kind: type[PageT]) -> PageT:
        window = QMainWindow()
        made = kind(context)
        window.setCentralWidget(made)
        window.resize(1162, 700)
        qtbot.addWidget(window)
        windows.append(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return made

    yield show
    for window in windows:
        window.close()
