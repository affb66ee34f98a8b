"""A context over a real vault, and a desk with one small real page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentor_desk.paths import Paths
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.storage.vault import Vault
from mentor_desk.ui.context import Context, Me
from tests.conftest import TUESDAY


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    """Every widget needs one, also where its test is the first of a worker."""
    return qapp


@pytest.fixture(autouse=True)
def plain_locale() -> None:
    """Numbers and days are written the same whichever language a test before has spoken."""
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def context(qtbot: QtBot, vault: Vault, rulebook: Rulebook, tmp_path: Path) -> Iterator[Context]:
    """The way to the services of :func:`vault`, on the fixed day."""
    made = Context(
        vault.database,
        rules=rulebook,
        paths=Paths(tmp_path),
        today=lambda: TUESDAY,
        now=lambda: datetime(2026, 11, 24, 9, 42, tzinfo=UTC),
        mentor=Me("Karen Aagaard", "Silkeborg Kommune"),
    )
    yield made
    made.close()
