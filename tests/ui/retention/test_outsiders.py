"""Names of guests and colleagues are erased from the list of who is ripe."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from mentor_desk.paths import Paths
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import event_guests, events
from mentor_desk.storage.vault import Vault
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.retention import RetentionPage
from mentor_desk.ui.retention.forget_outsiders import ForgetOutsiders
from tests.conftest import TUESDAY


def test_guests_of_a_meeting_long_past_are_erased_together(
    qtbot: QtBot, vault: Vault, rulebook: Rulebook, tmp_path: Path
) -> None:
    event = vault.database.write(events.create, name="Sponsoraften", day=date(2025, 6, 1))
    for name in ("Hjalte Lindskov", "Rikke Staal"):
        vault.database.write(event_guests.invite, event_id=event, name=name)
    context = Context(
        vault.database,
        rules=rulebook,
        paths=Paths(tmp_path),
        today=lambda: TUESDAY,
        now=lambda: datetime(2026, 11, 24, 9, 42, tzinfo=UTC),
    )
    page = RetentionPage(context)
    qtbot.addWidget(page)
    page.show()
    went: list[tuple[str, str | None]] = []
    context.go_requested.connect(lambda kind, ref: went.append((kind, ref)))
    page.ripe.open_button.click()
    assert went == [("networks", None)]
    page.ripe.erase_button.click()
    form = page.drawer.body()
    assert isinstance(form, ForgetOutsiders)
    page.ripe.table.chosen.emit(str(uuid.uuid4()))
    assert not page.drawer.is_open(), "no form about one beside a list that marks another"
    page.ripe.erase_button.click()
    form = page.drawer.body()
    assert isinstance(form, ForgetOutsiders)
    form.button.click()
    assert page.ripe.table.keys() == []
    assert {row.name for row in vault.database.read(event_guests.guests, event_id=event)} == {"–"}
