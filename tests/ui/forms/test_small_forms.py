"""Notes, promises, and what becomes of a placement that ends."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import notes, placements, promises
from mentor_desk.storage.database import Database
from mentor_desk.terms import JournalStatus, NoteKind, PlacementStatus, PromiseSide
from mentor_desk.texts import Catalogue
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import (
    decide_form,
    note_form,
    placement_form,
    promise_form,
    visit_plan,
)
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.turn_extend import Extend
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.widgets.notice import Notice
from tests.services.making import Pair, praktik, register
from tests.ui.hands import Hands, focused, settle


@pytest.fixture
def ending(
    database: Database, ahmed: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> uuid.UUID:
    """A praktik that ends in some days."""
    values = praktik(ahmed, today - timedelta(days=90), decided_on=today - timedelta(days=99))
    return register(database, ahmed, values, rulebook, danish, today)


def _body(page: DeskPage) -> DrawerForm:
    settle()
    body = page.drawer.body()
    assert isinstance(body, DrawerForm)
    return body


def test_a_note_about_a_known_case_begins_in_its_words(
    page: DeskPage, context: Context, ahmed: Pair, today: date
) -> None:
    note_form.present(page.drawer, context, case_id=ahmed.case_id)
    body = _body(page)
    assert focused() is body.form.field("text")
    hands = Hands()
    hands.fill("Ringede")
    body.form.field("kind").chips()[1].click()
    body.form.field("sensitive").click()
    hands.finish()
    [note] = context.call(notes.listing, case_id=ahmed.case_id)
    assert (note.text, note.kind, note.sensitive) == ("Ringede", NoteKind.CALL, True)
    assert (note.day, note.journal_status) == (today, JournalStatus.UNDECIDED)


def test_a_note_without_anybody_is_a_tip_for_later(page: DeskPage, context: Context) -> None:
    note_form.present(page.drawer, context)
    body = _body(page)
    body.form.focus("text")
    hands = Hands()
    hands.fill("Bageren i Ans mangler folk")
    hands.finish()
    [note] = context.call(notes.listing)
    assert (note.case_id, note.firm_id) == (None, None)


def test_an_empty_note_is_not_kept(page: DeskPage, context: Context, ahmed: Pair) -> None:
    note_form.present(page.drawer, context, case_id=ahmed.case_id)
    body = _body(page)
    Hands().finish()
    assert page.drawer.is_open()
    assert body.form.beneath("text") == "Write the note first."
    assert focused() is body.form.field("text")


def test_a_note_is_corrected_and_deleted_and_comes_back(
    page: DeskPage, context: Context, ahmed: Pair, today: date
) -> None:
    note_id = context.call(notes.add, day=today, body="Ringede", case_id=ahmed.case_id)
    note_form.present(page.drawer, context, note_id=note_id)
    body = _body(page)
    body.form.focus("text")
    hands = Hands()
    hands.press(Qt.Key.Key_End)
    hands.fill(" igen")
    hands.tab()
    assert context.call(notes.one, note_id=note_id).text == "Ringede igen"
    body.buttons[0].click()
    assert context.call(notes.listing, case_id=ahmed.case_id) == []
    context.undo()
    assert context.call(notes.one, note_id=note_id).text == "Ringede igen"


def test_a_promise_is_made_with_a_day_and_kept_by_what_was_done(
    page: DeskPage, context: Context, ahmed: Pair, today: date
) -> None:
    promise_form.present_new(page.drawer, context, case_id=ahmed.case_id)
    _body(page)
    hands = Hands()
    hands.fill("Værnesko i str. 42")
    hands.tab()
    hands.tab()
    hands.fill("fredag")
    hands.finish()
    [made] = context.call(promises.listing, case_id=ahmed.case_id)
    assert (made.text, made.to_whom) == ("Værnesko i str. 42", "Ahmed Osman")
    assert made.due_on == today + timedelta(days=3)
    promise_form.present_keep(page.drawer, context, promise_id=made.id)
    body = _body(page)
    hands.finish()
    assert body.form.beneath("how") == "Write what you did."
    hands.fill("Leveret")
    hands.finish()
    [kept] = context.call(promises.listing, case_id=ahmed.case_id)
    assert (kept.done_on, kept.done_how) == (today, "Leveret")


def test_what_the_firm_promised_in_a_case_stands_on_its_page_and_is_asked_for_in_its_name(
    page: DeskPage, context: Context, ahmed: Pair, ending: uuid.UUID
) -> None:
    promise_form.present_new(page.drawer, context, case_id=ahmed.case_id)
    body = _body(page)
    body.form.field("by_whom").set_value(["firm"])
    body.form.changed.emit("by_whom")
    assert not body.form.field("to_whom").isVisible()
    hands = Hands()
    hands.fill("Sikkerhedssko")
    hands.finish()
    [made] = context.call(promises.listing, firm_id=ahmed.firm_id)
    assert (made.by_whom, made.case_id, made.to_whom) == (PromiseSide.FIRM, ahmed.case_id, "")
    promise_form.present_keep(page.drawer, context, promise_id=made.id)
    body = _body(page)
    hands.finish()
    assert body.form.beneath("how") == "Write what was done."
    assert any("Lunde VVS promised:" in each.text for each in body.findChildren(Notice))


def test_what_came_of_a_placement_is_written_down(
    page: DeskPage, context: Context, ending: uuid.UUID, today: date
) -> None:
    decide_form.present(page.drawer, context, placement_id=ending)
    body = _body(page)
    assert not body.form.field("reason").isVisible()
    body.form.focus("outcome")
    hands = Hands()
    hands.fill("10 løntimer om ugen")
    hands.finish()
    [row] = context.call(placements.listing, today=today)
    assert row.status is PlacementStatus.COMPLETED


def test_a_placement_is_stopped_with_its_reason_and_day(
    page: DeskPage, context: Context, ending: uuid.UUID, today: date
) -> None:
    decide_form.present(page.drawer, context, placement_id=ending)
    body = _body(page)
    hands = Hands()
    hands.press(Qt.Key.Key_Right)
    hands.press(Qt.Key.Key_Space)
    assert body.form.field("reason").isVisible()
    hands.finish()
    assert body.form.beneath("reason") == "Write why it stops."
    hands.fill("Ryggen kunne ikke")
    hands.finish()
    [row] = context.call(placements.listing, today=today)
    assert (row.status, row.ends_on) == (PlacementStatus.STOPPED, today)


def test_going_on_longer_asks_for_the_new_last_day(
    page: DeskPage, context: Context, ending: uuid.UUID
) -> None:
    decide_form.present(page.drawer, context, placement_id=ending)
    _body(page).buttons[1].click()
    body = _body(page)
    assert isinstance(body, Extend)
    assert focused() is body.form.field("until")


def test_a_drawer_says_whom_it_is_about(
    page: DeskPage, context: Context, ahmed: Pair, ending: uuid.UUID, today: date
) -> None:
    case_id = ahmed.case_id
    promise_id = context.call(
        promises.make, today=today, what="Sko", to_whom="", due_on=None, case_id=case_id
    )
    note_id = context.call(notes.add, day=today, body="Ringede", case_id=case_id)
    drawer = page.drawer
    openings = (
        lambda: visit_plan.present(drawer, context, case_id=case_id),
        lambda: placement_form.present(drawer, context, case_id=case_id),
        lambda: placement_form.present(drawer, context, case_id=case_id, placement_id=ending),
        lambda: note_form.present(drawer, context, case_id=case_id),
        lambda: note_form.present(drawer, context, note_id=note_id),
        lambda: promise_form.present_new(drawer, context, case_id=case_id),
        lambda: promise_form.present_keep(drawer, context, promise_id=promise_id),
        lambda: decide_form.present(drawer, context, placement_id=ending),
    )
    for opening in openings:
        opening()
        settle()
        assert ": Ahmed Osman" in drawer.accessibleName()


def test_a_note_of_another_day_keeps_its_day(
    page: DeskPage, context: Context, ahmed: Pair, today: date
) -> None:
    note_form.present(page.drawer, context, case_id=ahmed.case_id)
    body = _body(page)
    hands = Hands()
    hands.fill("Ringede")
    body.form.field("day").set_value(today - timedelta(days=1))
    hands.finish()
    [note] = context.call(notes.listing, case_id=ahmed.case_id)
    assert note.day == today - timedelta(days=1)
