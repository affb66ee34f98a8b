"""The word about a coming law."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.paths import Paths
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.storage.vault import Vault
from mentor_desk.ui.context import Context
from mentor_desk.ui.law_banner import LawBanner


@pytest.mark.parametrize(
    ("day", "shown"), [(date(2026, 11, 30), False), (date(2026, 12, 1), True), (date(2027, 1, 4), True)]
)
def test_from_december_it_is_said_and_put_away_until_tomorrow(
    day: date, shown: bool, qtbot: QtBot, vault: Vault, rulebook: Rulebook, tmp_path: Path
) -> None:
    days = [day]
    context = Context(
        vault.database,
        rules=rulebook,
        paths=Paths(tmp_path),
        today=lambda: days[0],
        now=lambda: datetime(2026, 12, 1, tzinfo=UTC),
    )
    parent = QWidget()
    qtbot.addWidget(parent)
    banner = LawBanner(context, parent)
    assert bool(banner.text) is shown
    banner.put_away()
    assert not banner.text
    days[0] = date(2027, 1, 5)
    banner.look()
    assert banner.text
    context.close()
