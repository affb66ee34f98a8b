"""The journal as the user reads it."""

from __future__ import annotations

import re
from pathlib import Path

from pytestqt.qtbot import QtBot

import mentor_desk
from mentor_desk.models import Row
from mentor_desk.ui.context import Context
from mentor_desk.ui.operations import OPERATIONS, SUBJECTS
from mentor_desk.ui.pages.settings import SettingsPage
from mentor_desk.ui.settings.journal import JournalSection

_NAMED = re.compile(r'(?:writes\(|record\(\s*session,)\s*"([a-z_.]+)"')
_UNNAMED = {"Draft"}


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


def test_the_settings_lead_to_the_log(page: SettingsPage, context: Context, qtbot: QtBot) -> None:
    shown = section(page)
    assert shown.told == ""
    with qtbot.waitSignal(context.go_requested) as went:
        shown.open_button.click()
    assert went.args == ["log", "log"]
