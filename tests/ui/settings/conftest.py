"""The settings page in a window, over a vault that can be backed up and locked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from mentor_desk.app.safe import safe_of
from mentor_desk.storage.vault import Vault
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.settings import SettingsPage


@pytest.fixture
def page(qtbot: QtBot, context: Context, vault: Vault) -> Iterator[SettingsPage]:
    """The page on its first section."""
    context.safe = safe_of(vault)
    window = QMainWindow()
    made = SettingsPage(context)
    window.setCentralWidget(made)
    window.resize(1366, 768)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield made
    window.close()
