"""The word about a coming law."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.paths import Paths
from mentor_desk.rules import rulebook_file
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.rules.unconfirmed import unconfirmed
from mentor_desk.services import data_sets
from mentor_desk.shelf import shipped
from mentor_desk.storage.vault import Vault
from mentor_desk.ui.context import Context
from mentor_desk.ui.law_banner import LawBanner
from tests.conftest import TUESDAY


def _banner(
    qtbot: QtBot, vault: Vault, tmp_path: Path, days: list[date], rules: Rulebook | None = None
) -> tuple[LawBanner, Context, QWidget]:
    context = Context(
        vault.database,
        rules=rules or rulebook_file.in_use,
        paths=Paths(tmp_path),
        today=lambda: days[0],
        now=lambda: datetime(2026, 12, 1, tzinfo=UTC),
    )
    parent = QWidget()
    qtbot.addWidget(parent)
    return LawBanner(context, parent), context, parent


@pytest.mark.parametrize(
    ("day", "shown"), [(date(2026, 11, 30), False), (date(2026, 12, 1), True), (date(2027, 1, 4), True)]
)
def test_from_december_a_coming_law_is_told_and_put_away_until_tomorrow(
    day: date, shown: bool, qtbot: QtBot, vault: Vault, rulebook: Rulebook, tmp_path: Path
) -> None:
    days = [day]
    banner, context, _window = _banner(qtbot, vault, tmp_path, days, Rulebook({}, rulebook.sets))
    assert ("new law" in banner.text) is shown
    banner.put_away()
    assert "new law" not in banner.text
    days[0] = date(2027, 1, 5)
    banner.look()
    assert "new law" in banner.text
    context.close()


def test_rules_that_are_not_confirmed_are_told_until_they_are_put_away_or_confirmed(
    qtbot: QtBot, vault: Vault, tmp_path: Path
) -> None:
    banner, context, _window = _banner(qtbot, vault, tmp_path, [TUESDAY])
    count = len(unconfirmed(context.rules, TUESDAY).rules)
    assert banner.text.startswith(f"{count} rule")
    asked: list[tuple[str, object]] = []
    context.go_requested.connect(lambda *where: asked.append(where))
    banner.where.click()
    assert asked == [("settings", "data_sets:unconfirmed")]
    banner.away.click()
    assert not banner.text
    path = "rules/paid_work.toml"
    sure = shipped(path).replace("confirmed = false", "confirmed = true")
    context.call(data_sets.keep, path=path, content=sure, why="Slået op", today=TUESDAY)
    qtbot.waitUntil(lambda: banner.text.startswith(f"{count - 1} rule"))
    context.close()
