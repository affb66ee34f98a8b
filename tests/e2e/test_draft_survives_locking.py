"""A half-written visit is there again after the vault was closed and opened anew."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from mentor_desk.paths import Paths
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import visits
from mentor_desk.storage.vault import Vault
from mentor_desk.ui.context import Context
from mentor_desk.ui.visit.page import VisitPage
from tests.conftest import CHEAP, PASSPHRASE, TUESDAY
from tests.services.making import pair
from tests.ui.hands import Hands, settle


def _context(vault: Vault, rulebook: Rulebook, folder: Path) -> Context:
    return Context(
        vault.database,
        rules=rulebook,
        paths=Paths(folder),
        today=lambda: TUESDAY,
        now=lambda: datetime(2026, 11, 24, 9, 42, tzinfo=UTC),
    )


def _page(qtbot: QtBot, context: Context, case_id: object) -> VisitPage:
    page = VisitPage(context)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.show_record("new_visit", str(case_id))
    settle()
    return page


def test_a_visit_begun_before_the_lock_is_finished_after_it(
    qtbot: QtBot, tmp_path: Path, rulebook: Rulebook, today: date
) -> None:
    folder = tmp_path / "vault"
    vault, _ = Vault.create(folder, PASSPHRASE, kdf=CHEAP)
    case_id = pair(vault.database, today).case_id
    context = _context(vault, rulebook, tmp_path)
    page = _page(qtbot, context, case_id)
    Hands().fill("Ryggen holder, når han må sidde kl. 11.")
    page.save_drafts()
    page.close()
    context.close()
    vault.close()

    vault = Vault.unlock(folder, PASSPHRASE)
    context = _context(vault, rulebook, tmp_path)
    page = _page(qtbot, context, case_id)
    Hands().finish()
    [held] = context.call(visits.listing, case_id=case_id)
    assert held.text == "Ryggen holder, når han må sidde kl. 11."
    page.close()
    context.close()
    vault.close()
