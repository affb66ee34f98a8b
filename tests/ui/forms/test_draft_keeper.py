"""Drafts: nothing typed is lost, whatever happens to the drawer, the window or the machine."""

from __future__ import annotations

import uuid
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mentor_desk.services import drafts
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import note_form
from mentor_desk.ui.forms.draft_codec import decode, encode
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.pick_field import Pick
from tests.services.making import Pair
from tests.ui.hands import Hands, settle

NOTE = "note.new"


def _begin(page: DeskPage, context: Context, case_id: uuid.UUID, words: str) -> Hands:
    note_form.present(page.drawer, context, case_id=case_id)
    settle()
    hands = Hands()
    hands.fill(words)
    return hands


def _kept(context: Context, case_id: uuid.UUID) -> str | None:
    draft = context.call(drafts.load, form=NOTE, subject=str(case_id))
    return None if draft is None else str(draft.values["text"])


def test_a_draft_is_kept_two_seconds_after_a_key_at_the_latest(
    page: DeskPage, context: Context, ahmed: Pair
) -> None:
    _begin(page, context, ahmed.case_id, "Ringede")
    assert _kept(context, ahmed.case_id) is None
    QTest.qWait(1900)
    assert _kept(context, ahmed.case_id) == "Ringede"


def test_a_draft_is_kept_when_a_field_is_left(page: DeskPage, context: Context, ahmed: Pair) -> None:
    hands = _begin(page, context, ahmed.case_id, "Ringede")
    hands.tab()
    assert _kept(context, ahmed.case_id) == "Ringede"


def test_a_draft_is_kept_when_the_drawer_is_closed(
    page: DeskPage, context: Context, ahmed: Pair
) -> None:
    hands = _begin(page, context, ahmed.case_id, "Ringede")
    hands.press(Qt.Key.Key_Escape)
    assert _kept(context, ahmed.case_id) == "Ringede"


def test_a_draft_is_kept_when_the_desk_is_put_away(
    page: DeskPage, context: Context, ahmed: Pair
) -> None:
    _begin(page, context, ahmed.case_id, "Ringede")
    page.save_drafts()
    assert _kept(context, ahmed.case_id) == "Ringede"


def test_another_form_in_the_same_drawer_loses_nothing(
    page: DeskPage, context: Context, ahmed: Pair
) -> None:
    _begin(page, context, ahmed.case_id, "Ringede")
    note_form.present(page.drawer, context)
    settle()
    assert _kept(context, ahmed.case_id) == "Ringede"


def test_opening_a_form_again_shows_its_draft_and_when_it_is_from(
    page: DeskPage, context: Context, ahmed: Pair
) -> None:
    hands = _begin(page, context, ahmed.case_id, "Ringede")
    hands.press(Qt.Key.Key_Escape)
    note_form.present(page.drawer, context, case_id=ahmed.case_id)
    body = page.drawer.body()
    assert isinstance(body, note_form.NewNote)
    assert body.form.field("text").value() == "Ringede"
    assert any("your draft from" in notice.text for notice in body.findChildren(Notice))


def test_starting_afresh_throws_the_draft_away(page: DeskPage, context: Context, ahmed: Pair) -> None:
    hands = _begin(page, context, ahmed.case_id, "Ringede")
    hands.press(Qt.Key.Key_Escape)
    note_form.present(page.drawer, context, case_id=ahmed.case_id)
    body = page.drawer.body()
    assert isinstance(body, note_form.NewNote)
    body.start_afresh()
    settle()
    assert _kept(context, ahmed.case_id) is None
    fresh = page.drawer.body()
    assert isinstance(fresh, note_form.NewNote)
    assert fresh.form.field("text").value() == ""


def test_a_form_that_was_only_looked_at_is_no_draft(
    page: DeskPage, context: Context, ahmed: Pair
) -> None:
    note_form.present(page.drawer, context, case_id=ahmed.case_id)
    Hands().tab()
    page.drawer.dismiss()
    page.save_drafts()
    assert _kept(context, ahmed.case_id) is None


def test_what_is_taken_back_is_no_draft_any_more(page: DeskPage, context: Context, ahmed: Pair) -> None:
    hands = _begin(page, context, ahmed.case_id, "R")
    page.save_drafts()
    assert _kept(context, ahmed.case_id) == "R"
    hands.press(Qt.Key.Key_Backspace)
    page.save_drafts()
    assert _kept(context, ahmed.case_id) is None


def test_undo_never_touches_a_draft(page: DeskPage, context: Context, ahmed: Pair) -> None:
    hands = _begin(page, context, ahmed.case_id, "Ringede")
    hands.finish()
    assert context.undo().operation == "note.added"


@pytest.mark.parametrize(
    "value",
    [
        None,
        "ord",
        12.5,
        True,
        date(2026, 11, 24),
        time(9, 30),
        uuid.UUID(int=7),
        Pick(uuid.UUID(int=7), "Lunde VVS", "Silkeborg"),
        Pick("case:7", "Ahmed", ""),
        [["Modtage varer", "overblik"]],
        {"duration": "fordi"},
    ],
)
def test_a_value_comes_back_as_it_was(value: object) -> None:
    assert decode(encode(value)) == value
