"""Erasing somebody, keeping somebody longer, and setting how long, on a real vault."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mentor_desk.app.safe import safe_of
from mentor_desk.paths import Paths
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import cases, citizens, erasure, notes, retention, today
from mentor_desk.services.today_rows import Action
from mentor_desk.storage.vault import Vault
from mentor_desk.terms import JournalStatus
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.retention import CITIZEN, RetentionPage
from mentor_desk.ui.retention.after import Erased
from mentor_desk.ui.retention.erase_form import EraseForm
from mentor_desk.ui.retention.keep_form import KeepForm
from tests.conftest import TUESDAY

LONG_AGO = date(2025, 6, 1)


@pytest.fixture
def people(vault: Vault) -> dict[str, uuid.UUID]:
    """Two closed cases, of which one is ripe, and an open one; the citizens' case ids."""
    ids = {}
    for name, closed in (
        ("Sofie Lund", LONG_AGO),
        ("Ali Demir", date(2026, 11, 1)),
        ("Bente Krogh", None),
    ):
        ids[name] = vault.database.write(
            citizens.create, today=date(2025, 1, 6), name=name, cpr="", phone="20123456"
        )
        if closed is not None:
            vault.database.write(cases.close, case_id=ids[name], today=closed)
    vault.database.write(
        notes.add,
        case_id=ids["Bente Krogh"],
        day=TUESDAY,
        body="Er nabo til Sofie Lund.",
        journal_status=JournalStatus.TO_BE_JOURNALED,
    )
    return ids


@pytest.fixture
def page(
    qtbot: QtBot, vault: Vault, people: dict[str, uuid.UUID], rulebook: Rulebook, tmp_path: Path
) -> RetentionPage:
    del people
    context = Context(
        vault.database,
        rules=rulebook,
        paths=Paths(tmp_path),
        today=lambda: TUESDAY,
        now=lambda: datetime(2026, 11, 24, 9, 42, tzinfo=UTC),
        safe=safe_of(vault),
    )
    made = RetentionPage(context)
    qtbot.addWidget(made)
    made.show()
    return made


def names(page: RetentionPage) -> list[str]:
    keys = page.ripe.table.keys()
    found = [page.ripe.person(uuid.UUID(key)) for key in keys]
    return [one.name for one in found if one is not None]


def form_of(page: RetentionPage, qtbot: QtBot) -> EraseForm:
    form = page.drawer.body()
    assert isinstance(form, EraseForm)
    qtbot.waitUntil(lambda: form.goes.text() != "")
    return form


def test_somebody_is_erased_when_the_name_is_typed_and_the_backups_can_follow(
    page: RetentionPage, qtbot: QtBot
) -> None:
    assert names(page) == ["Sofie Lund"]
    page.ripe.erase_button.click()
    form = form_of(page, qtbot)
    assert form.whom.text() == "Sofie Lund"
    page.ripe.table.chosen.emit(str(uuid.uuid4()))
    assert not page.drawer.is_open(), "no form about one beside a list that marks another"
    page.ripe.erase_button.click()
    form = form_of(page, qtbot)
    assert "Er nabo til Sofie Lund." in " ".join(
        label.text() for label in form.traces.findChildren(type(form.goes))
    )
    assert form.export_button is None or form.export_button.isEnabled()
    form.form.set_values({"name": "Sofie"})
    assert not form.erase_button.isEnabled()
    form.form.set_values({"name": "sofie lund"})
    form.form.changed.emit("name")
    assert form.erase_button.isEnabled()
    form.erase_button.click()
    qtbot.waitUntil(lambda: isinstance(page.drawer.body(), Erased))
    assert names(page) == []
    assert page.receipts.table.keys() == ["1"]

    after = page.drawer.body()
    assert isinstance(after, Erased)
    after.fresh_button.click()
    qtbot.waitUntil(lambda: page.context.call(erasure.receipt, number=1).backups_gone)
    qtbot.waitUntil(lambda: not page.context.background.busy)
    page.context.close()


def test_an_open_case_needs_another_reason_and_says_so(
    page: RetentionPage, people: dict[str, uuid.UUID], qtbot: QtBot
) -> None:
    page.show_record(CITIZEN, str(people["Bente Krogh"]))
    form = form_of(page, qtbot)
    assert not form.open_case.isHidden()
    assert form.whom.text() == "Bente Krogh"
    assert "Bente Krogh" in form.erase_button.text()
    assert page.ripe.table.chosen_key() is None, "the list marks nobody else meanwhile"
    link = next(link for link in form.unfinished.links)
    gone: list[tuple[str, str]] = []
    form.unfinished.opened.connect(lambda kind, ref: gone.append((kind, ref)))
    link.click()
    assert gone == [("cases", "journal")]
    form.form.set_values({"name": "Bente Krogh", "why": "period"})
    form.form.changed.emit("name")
    form.erase_button.click()
    qtbot.waitUntil(lambda: not page.context.background.busy)
    assert "still open" in form.notice.text
    assert page.context.call(erasure.receipts) == []
    page.context.close()


def test_keeping_longer_and_a_longer_time_both_empty_todays_line(
    page: RetentionPage, rulebook: Rulebook, qtbot: QtBot
) -> None:
    def asked() -> bool:
        lines = page.context.call(today.day, today=TUESDAY, rulebook=rulebook)
        return Action.ERASE_RIPE in {line.action for line in lines}

    assert asked()
    page.ripe.keep_button.click()
    form = page.drawer.body()
    assert isinstance(form, KeepForm)
    form.form.set_values({"until": date(2027, 3, 1)})
    form.buttons[0].click()
    assert asked(), "not without a reason"
    form.form.set_values({"until": date(2027, 3, 1), "why": "Klagen er ikke afgjort"})
    form.buttons[0].click()
    assert not asked()
    assert names(page) == ["Sofie Lund"]

    months = page.periods.forms["closed_case"]
    months.set_values({"months": 24})
    months.left.emit("months")
    assert names(page) == []
    periods = {one.period.key: one for one in page.context.call(retention.periods)}
    assert (periods["closed_case"].period.months, periods["closed_case"].own) == (24, True)
    page.context.close()
