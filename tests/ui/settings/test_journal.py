"""The journal as the user reads it."""

from __future__ import annotations

import re
from pathlib import Path

from pytestqt.qtbot import QtBot
from sqlalchemy import text
from sqlalchemy.orm import Session

import mentor_desk
from mentor_desk.models import Row
from mentor_desk.services import notes
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import writes
from mentor_desk.ui.context import Context
from mentor_desk.ui.operations import OPERATIONS, SUBJECTS
from mentor_desk.ui.pages.settings import SettingsPage
from mentor_desk.ui.settings.journal import PAGE, JournalSection

_NAMED = re.compile(r'(?:writes\(|record\(\s*session,)\s*"([a-z_.]+)"')
_UNNAMED = {"Draft"}


@writes("test.tampered")
def tamper(session: Session) -> None:
    session.execute(text("UPDATE journal_entry SET who = 'somebody else' WHERE seq = 1"))


def section(page: SettingsPage) -> JournalSection:
    page.choose("journal")
    assert isinstance(page.section, JournalSection)
    return page.section


def test_every_operation_of_the_program_has_words() -> None:
    source = Path(mentor_desk.__file__).parent
    found = {name for file in source.rglob("*.py") for name in _NAMED.findall(file.read_text("utf-8"))}
    assert found
    assert found - OPERATIONS.keys() == set()


def test_every_kind_of_record_has_words() -> None:
    kinds = {model.__name__ for model in Row.__subclasses__()} - _UNNAMED
    assert kinds - SUBJECTS.keys() == set()


def test_the_newest_entry_stands_first_with_who_did_it(
    page: SettingsPage, context: Context, database: Database
) -> None:
    database.who = "Karen Aagaard"
    context.call(notes.add, body="Ring til Torben", day=context.today())
    shown = section(page)
    first = shown.table.model().index(0, 2).data()
    assert first == "Note written"
    assert shown.table.model().index(0, 1).data() == "Karen Aagaard"


def test_a_hundred_are_shown_and_older_ones_on_demand(page: SettingsPage, context: Context) -> None:
    for number in range(PAGE + 10):
        context.call(notes.add, body=f"Notat {number}", day=context.today())
    shown = section(page)
    assert len(shown.table.keys()) == PAGE
    assert shown.more_button.isVisible()
    shown.more_button.click()
    assert len(shown.table.keys()) > PAGE + 10
    assert not shown.more_button.isVisible()


def test_typing_narrows_the_entries(page: SettingsPage, context: Context) -> None:
    context.call(notes.add, body="Ring til Torben", day=context.today())
    shown = section(page)
    shown.pane.filter.set_text("note written")
    assert len(shown.table.keys()) == 1


def test_a_whole_journal_says_so(page: SettingsPage, qtbot: QtBot) -> None:
    shown = section(page)
    shown.verify_button.click()
    qtbot.waitUntil(shown.verify_button.isEnabled)
    assert shown.told.startswith("Nobody has changed")


def test_a_changed_entry_is_named(page: SettingsPage, database: Database, qtbot: QtBot) -> None:
    database.write(tamper)
    shown = section(page)
    shown.verify_button.click()
    qtbot.waitUntil(shown.verify_button.isEnabled)
    assert "entry 1" in shown.told
