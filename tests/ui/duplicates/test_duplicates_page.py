"""The list of what looks alike, and two records side by side, on a real vault."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.models import JournalEntry
from mentor_desk.paths import Paths
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import caseload, citizens, duplicates, firms, notes
from mentor_desk.storage.use_case import reads
from mentor_desk.storage.vault import Vault
from mentor_desk.ui.context import Context
from mentor_desk.ui.duplicates.alike_notice import AlikeNotice
from mentor_desk.ui.duplicates.choose_form import ChooseForm
from mentor_desk.ui.pages.duplicates import DuplicatesPage
from tests.conftest import TUESDAY


@reads
def _readings(session: Session) -> int:
    query = select(func.count()).where(JournalEntry.operation == "case.read")
    return session.scalar(query) or 0


@pytest.fixture
def context(vault: Vault, rulebook: Rulebook, tmp_path: Path) -> Context:
    database = vault.database
    for name, phone, town in (("Anna Holm", "", "Them"), ("Anna Marie Holm", "20123456", "Vejle")):
        case_id = database.write(
            citizens.create, today=date(2026, 9, 1), name=name, phone=phone, town=town
        )
        database.write(notes.add, case_id=case_id, day=TUESDAY, body=f"Talt med {name}.")
    for name in ("Ådal Smedie", "Aadal Smedie ApS"):
        database.write(firms.create, name=name, town="Them")
    return Context(
        database,
        rules=rulebook,
        paths=Paths(tmp_path),
        today=lambda: TUESDAY,
        now=lambda: datetime(2026, 11, 24, 9, 42, tzinfo=UTC),
    )


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> DuplicatesPage:
    made = DuplicatesPage(context)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: len(made.list.table.keys()) == 2)
    return made


def test_two_are_merged_side_by_side_and_one_undo_takes_it_back(
    page: DuplicatesPage, context: Context, qtbot: QtBot
) -> None:
    said: list[str] = []
    context.message.connect(said.append)
    page.list.merge_button.click()
    view = page.compare
    assert context.call(_readings) == 2, "looking at two people is two readings"
    assert view.fields.columns() == ["name", "town", "phone"]
    assert view.taken() == {"phone"}, "what only the other one has is proposed"
    assert view.moved.text().startswith("1 case(s) and 1 note(s) move to Anna Holm.")
    assert "Two are open" in view.cases.text

    view.fields.choose("town", lost=True)
    view.swap_button.click()
    assert view.taken() == {"name"}, "the same values stay chosen"
    view.swap_button.click()
    assert view.taken() == {"phone", "town"}
    view.merge_button.click()
    qtbot.waitUntil(lambda: bool(said))
    assert "Anna Marie Holm is now part of Anna Holm" in said[-1]
    qtbot.waitUntil(lambda: len(page.list.table.keys()) == 1)
    assert [row.name for row in context.call(caseload.caseload, today=TUESDAY)] == ["Anna Holm"] * 2

    context.undo()
    qtbot.waitUntil(lambda: len(page.list.table.keys()) == 2)
    context.close()


def test_two_that_are_two_are_not_asked_about_again(
    page: DuplicatesPage, context: Context, qtbot: QtBot
) -> None:
    page.list.two_button.click()
    qtbot.waitUntil(lambda: len(page.list.table.keys()) == 1)
    page.list.merge_button.click()
    page.compare.two_button.click()
    qtbot.waitUntil(lambda: page.list.table.keys() == [])
    assert context.call(duplicates.pairs) == []
    context.close()


def test_two_that_do_not_look_alike_are_chosen(page: DuplicatesPage, context: Context) -> None:
    context.call(citizens.create, today=TUESDAY, name="Ida Bæk")
    page.choose()
    form = page.drawer.body()
    assert isinstance(form, ChooseForm)
    form.buttons[0].click()
    assert form.form.beneath("one") == "Choose a citizen or a firm."
    for name, beside, typed in (("one", "other", "Ida"), ("other", "one", "Anna H")):
        form.form.field(name).set_value(form.found(beside, typed)[0])
    form.buttons[0].click()
    pair = page.compare.pair()
    assert pair is not None
    assert (pair.one.name, pair.other.name) == ("Ida Bæk", "Anna Holm")
    context.close()


def test_a_quiet_line_tells_while_typing_whom_it_looks_like(qtbot: QtBot, context: Context) -> None:
    opened: list[uuid.UUID] = []
    notice = AlikeNotice(context, "Firm", opened.append)
    qtbot.addWidget(notice)
    assert not notice.look(name="Ådal")
    assert notice.look(name="Aadal smedie", town="them")
    assert notice.text == "Looks like Ådal Smedie, Them."
    notice.findChild(QPushButton).click()
    assert len(opened) == 1
    context.call(firms.create, name="Bøg Planteskole", town="Them")
    assert notice.look(name="Bøg Planteskole", town="Them"), "a firm made since is known"
    assert not notice.look(name="Bøg Planteskole", town="Vejle")
    context.close()
