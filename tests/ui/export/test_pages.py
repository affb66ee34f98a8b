"""Taking out and the paper for a lost computer, at the desk."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pypdf
import pytest
from pytestqt.qtbot import QtBot

from mentor_desk.paths import Paths
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import caseload, citizens, history, notes
from mentor_desk.storage.vault import Vault
from mentor_desk.ui.context import Context, Me
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.export.case_page import CaseExportPage
from mentor_desk.ui.export.vault_page import VaultExportPage
from mentor_desk.ui.pages.laptop_gone import LaptopGonePage
from tests.conftest import TUESDAY
from tests.ui.firm.showing import show_desk


@pytest.fixture
def desk(qtbot: QtBot, vault: Vault, rulebook: Rulebook, tmp_path: Path) -> Iterator[Desk]:
    """The desk of a mentor with one citizen, who has a sensitive note."""
    context = Context(
        vault.database,
        rules=rulebook,
        paths=Paths(tmp_path),
        today=lambda: TUESDAY,
        now=lambda: datetime(2026, 11, 24, 9, 42, tzinfo=UTC),
        mentor=Me("Karen Aagaard", "Silkeborg Kommune"),
    )
    context.call(citizens.create, today=TUESDAY, name="Sofie Lund", cpr="6101901234")
    yield show_desk(qtbot, context, "settings")
    context.close()


def case_of(context: Context) -> uuid.UUID:
    return context.call(caseload.caseload, today=TUESDAY)[0].id


def test_a_case_goes_out_with_a_reason_and_the_notes_that_were_chosen(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    assert desk.page is not None
    context = desk.page.context
    case_id = case_of(context)
    for words in ("Om helbredet", "Om familien"):
        context.call(notes.add, case_id=case_id, day=TUESDAY, body=words, sensitive=True)
    desk.go("case_export", str(case_id))
    page = desk.page
    assert isinstance(page, CaseExportPage)
    qtbot.waitUntil(lambda: len(page.notes) == 2)
    chosen = next(iter(page.notes))
    page.notes[chosen].set_value(True)

    page.go_button.click()
    assert page.form.beneath("reason")
    page.form.set_values({"reason": "Aktindsigt"})
    page.write_to(tmp_path)
    qtbot.waitUntil(page.open_button.isVisible)

    (made,) = tmp_path.glob("sag-2026-11-24-*")
    told = (made / "sag.html").read_text(encoding="utf-8")
    assert ("Om helbredet" in told, "Om familien" in told).count(True) == 1
    assert str(made) in page.notice.text
    page.purpose.chips[1].click()
    assert all(tick.value() for tick in page.notes.values())
    page.leave()
    assert desk.page is not page


def test_everything_goes_out_and_a_list_for_a_lost_computer_is_printed(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    assert desk.page is not None
    context = desk.page.context
    desk.go("vault_export")
    everything = desk.page
    assert isinstance(everything, VaultExportPage)
    everything.form.set_values({"reason": "Skifter program"})
    everything.write_to(tmp_path)
    qtbot.waitUntil(everything.open_button.isVisible)
    assert (tmp_path / "mentor-desk-2026-11-24" / "start.html").exists()

    desk.go("laptop_gone")
    page = desk.page
    assert isinstance(page, LaptopGonePage)
    page.listed.click()
    page.when.set_values({"day": TUESDAY})
    page.make()
    qtbot.waitUntil(lambda: page.preview.page > 0 and page.outlet.isEnabled())
    qtbot.waitUntil(lambda: not context.background.busy)
    page.outlet.save_to(tmp_path / "liste.pdf")
    qtbot.waitUntil((tmp_path / "liste.pdf").exists)
    words = " ".join(each.extract_text() for each in pypdf.PdfReader(tmp_path / "liste.pdf").pages)
    assert "Sofie Lund" in words
    assert "27. november 2026 kl. 0.00" in " ".join(words.split())
    assert "6101901234" not in words.replace("-", "")
    entry = context.call(history.entries)[0]
    assert (entry.operation, entry.detail["people"]) == ("affected.exported", 1)
