"""The way from a page to the services, and what comes back."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mentor_desk import settings
from mentor_desk.errors import UserError
from mentor_desk.models import Draft, Mentor
from mentor_desk.services import drafts, firms, mentor
from mentor_desk.texts import text
from mentor_desk.ui.context import Context
from tests.conftest import TUESDAY


def test_a_read_and_a_write_go_through_the_same_door(context: Context) -> None:
    context.call(mentor.save, phone="86123456")
    me = context.call(mentor.me)
    assert me is not None
    assert me.phone == "86123456"


def test_a_commit_says_which_models_changed_and_what_was_done(context: Context) -> None:
    heard: list[object] = []
    context.changed.connect(heard.append)
    context.saved.connect(heard.append)
    context.call(mentor.save, phone="86123456")
    assert heard == [frozenset({Mentor}), "mentor.saved"]


def test_a_refused_call_announces_nothing(context: Context, qtbot: QtBot) -> None:
    with (
        qtbot.assertNotEmitted(context.changed),
        qtbot.assertNotEmitted(context.saved),
        pytest.raises(UserError),
    ):
        context.call(mentor.save, name="   ")


def test_a_commit_on_a_worker_thread_is_told_on_the_windows_thread(
    context: Context, qtbot: QtBot
) -> None:
    told: list[tuple[object, bool]] = []
    here = threading.get_ident()
    context.changed.connect(lambda what: told.append((what, threading.get_ident() == here)))
    with qtbot.waitSignal(context.saved):
        context.background.run(lambda _: context.call(drafts.keep, form="visit.new", values={"a": 1}))
    assert told == [(frozenset({Draft}), True)]


def test_undo_takes_the_last_change_back(context: Context) -> None:
    context.call(firms.create, name="Lunde VVS")
    undone = context.undo()
    assert undone.operation == "firm.created"
    assert context.call(firms.register, today=TUESDAY) == []


def test_a_page_asks_to_go_somewhere(context: Context, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.go_requested) as asked:
        context.go("case", "0193")
    assert asked.args == ["case", "0193"]


def test_what_is_said_reaches_the_bar_in_words(context: Context, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.message) as said:
        context.say(text("errors", "{count} rows are read.").fill(count=3))
    assert said.args == ["3 rows are read."]
    with qtbot.waitSignal(context.warned) as warned:
        context.warn(UserError(text("errors", "The disk is full.")))
    assert warned.args == ["The disk is full."]


def test_the_day_is_the_one_that_was_handed_in(context: Context) -> None:
    assert context.today() == TUESDAY


def test_a_changed_setting_is_kept_for_the_next_start(
    context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(context.settings_changed):
        context.change_settings(theme="dark")
    assert settings.load(tmp_path / "settings.json").settings.theme == "dark"


def test_settings_that_cannot_be_kept_are_told_and_hold_anyway(
    context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "settings.json").mkdir()
    with qtbot.waitSignal(context.warned):
        context.change_settings(theme="dark")
    assert context.settings.theme == "dark"
