"""The log page: filters, the chain, the last changes with undo; the history drawer."""

from __future__ import annotations

import uuid

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import text
from sqlalchemy.orm import Session

from mentor_desk.models import Firm
from mentor_desk.services import firms, notes
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.ui.context import Context
from mentor_desk.ui.history import extract_dialog, record_drawer
from mentor_desk.ui.pages.log import LogPage


@writes("test.tampered")
def tamper(session: Session) -> None:
    session.execute(text("UPDATE journal_entry SET who = 'somebody else' WHERE seq = 1"))


@reads
def town_of(session: Session, *, firm_id: uuid.UUID) -> tuple[str, str]:
    firm = session.get_one(Firm, firm_id)
    return firm.town, firm.about


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> LogPage:
    made = LogPage(context)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def test_the_log_is_filtered_by_kind_person_and_words(
    page: LogPage, context: Context, database: Database
) -> None:
    database.who = "Karen Aagaard"
    context.call(firms.create, name="Bager Bo", town="Odense")
    context.call(notes.add, body="Ring til Torben", day=context.today())
    log = page.log
    model = log.table.model()
    assert [model.index(0, column).data() for column in (1, 3)] == ["Note written", "Karen Aagaard"]
    assert model.index(1, 2).data() == "Bager Bo"
    log.pane.filter.set_text("note written")
    assert len(log.table.keys()) == 1
    log.pane.filter.set_text("")
    log.filters.kind.set_value("safety")
    log.draw()
    assert "Firm entered" not in [model.index(row, 1).data() for row in range(model.rowCount())]
    log.filters.kind.setCurrentIndex(0)
    log.at_once = 2
    log.draw()
    assert len(log.table.keys()) == 2
    log.more_button.click()
    assert len(log.table.keys()) == 4


def test_a_changed_entry_is_named_and_a_whole_log_says_so(
    page: LogPage, database: Database, qtbot: QtBot
) -> None:
    log = page.log
    log.verify()
    qtbot.waitUntil(log.verify_button.isEnabled)
    assert log.told.startswith("Every entry follows")
    database.write(tamper)
    log.verify()
    qtbot.waitUntil(log.verify_button.isEnabled)
    assert "entry 1" in log.told
    log.extract()
    assert "Choose the citizen first" in log.told


def test_a_chosen_change_is_undone_or_what_stands_on_it_is_named(
    page: LogPage, context: Context
) -> None:
    firm_id = context.call(firms.create, name="Bager Bo", town="Odense")
    context.call(firms.update, firm_id=firm_id, town="Vejle")
    context.call(firms.update, firm_id=firm_id, about="Ny ovn")
    context.call(firms.update, firm_id=firm_id, town="Kolding")
    page.show_record("log", "changes")
    changes = page.changes
    newest, about, older, *_ = changes.table.keys()
    changes.table.choose(older)
    changes.undo()
    assert changes.told.startswith("Undo these first")
    assert not changes.undo_button.isEnabled()
    for key in (about, newest):
        changes.table.choose(key)
        changes.undo()
        assert changes.told == "Undone: Firm corrected"
    assert context.call(town_of, firm_id=firm_id) == ("Vejle", "")


def test_the_drawer_tells_old_and_new_and_puts_a_field_back(page: LogPage, context: Context) -> None:
    firm_id: uuid.UUID = context.call(firms.create, name="Bager Bo", town="Odense")
    context.call(firms.update, firm_id=firm_id, town="Vejle")
    body = record_drawer.present(page.drawer, context, "Firm", firm_id)
    said = [label.text() for label in body.findChildren(QLabel)]
    assert "By: Odense → Vejle" in said
    (button,) = body.back_buttons
    button.click()
    assert context.call(town_of, firm_id=firm_id)[0] == "Odense"
    assert body.back_buttons


def test_a_sample_check_is_set_on_paper(page: LogPage, context: Context, qtbot: QtBot) -> None:
    dialog = extract_dialog.open_sample(page, context)
    qtbot.waitUntil(lambda: dialog.preview.page > 0)
    assert dialog.outlet.told == ""
    dialog.dismiss()
