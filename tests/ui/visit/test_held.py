"""A held visit opens on the same page and is corrected as a field is left."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QLabel

from mentor_desk.services import firm_tasks, promises, small_steps, undo, visit_sheet, visits
from mentor_desk.services.visit_sheet import NewPromise
from mentor_desk.terms import JournalStatus, PromiseSide, VisitStatus
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.promise_form import NewPromise as NewPromiseForm
from mentor_desk.ui.visit.held import HeldVisit
from mentor_desk.ui.visit.page import VisitPage
from mentor_desk.ui.visit.sheet import VisitSheet
from tests.services.making import Pair
from tests.ui.hands import Hands, settle


@pytest.fixture
def held(context: Context, ahmed: Pair, today: date) -> uuid.UUID:
    """A visit at which the firm promised something."""
    return context.call(
        visit_sheet.finish,
        case_id=ahmed.case_id,
        today=today,
        day=today,
        firm_id=ahmed.firm_id,
        agreed="Først",
        small_step="Tog bussen",
        promised=[NewPromise(PromiseSide.FIRM, "Skab", today + timedelta(days=2))],
    )


def shown(page: VisitPage, visit_id: uuid.UUID) -> HeldVisit:
    page.show_record("visit", str(visit_id))
    settle()
    assert isinstance(page.sheet, HeldVisit)
    return page.sheet


def test_a_correction_is_saved_when_the_field_is_left_and_an_undo_is_shown(
    page: VisitPage, context: Context, ahmed: Pair, held: uuid.UUID
) -> None:
    sheet = shown(page, held)
    assert sheet.form.field("small_step").value() == "Tog bussen"
    assert "Lunde VVS promised: Skab" in _said(sheet)
    sheet.form.field("tasks").setFocus()
    hands = Hands()
    hands.fill("Pakke kasser")
    sheet.form.focus("agreed")
    settle()
    fields = context.call(visits.sheet, case_id=ahmed.case_id, visit_id=held).fields
    assert (fields["spotted_tasks"], fields["agreed"]) == ("Pakke kasser", "Først")
    assert fields["journal_status"] == JournalStatus.UNDECIDED
    bank = [each.task for each in context.call(firm_tasks.at_firm, firm_id=ahmed.firm_id)]
    assert "Pakke kasser" in bank
    sheet.form.field("small_step").set_value("")
    sheet.form.left.emit("small_step")
    assert context.call(small_steps.listing, case_id=ahmed.case_id) == []
    context.call(undo.undo_last)
    assert sheet.form.field("small_step").value() == "Tog bussen"
    assert page.sheet is sheet


def test_what_is_journalled_says_when_and_under_which_number(
    page: VisitPage, context: Context, ahmed: Pair, held: uuid.UUID, today: date
) -> None:
    sheet = shown(page, held)
    assert not sheet.form.field("journal_number").isVisible()
    status = sheet.form.field("journal_status")
    status.set_value(JournalStatus.TRANSFERRED.value)
    status.changed.emit()
    assert sheet.form.field("journaled_on").value() == today
    number = sheet.form.field("journal_number")
    assert number.isVisible()
    number.set_value("26/1187")
    sheet.form.left.emit("journal_number")
    fields = context.call(visits.sheet, case_id=ahmed.case_id, visit_id=held).fields
    assert (fields["journaled_on"], fields["journal_number"]) == (today, "26/1187")
    status.set_value(JournalStatus.NOT_RELEVANT.value)
    status.changed.emit()
    sheet.form.left.emit("journal_status")
    fields = context.call(visits.sheet, case_id=ahmed.case_id, visit_id=held).fields
    assert (fields["journaled_on"], fields["journal_number"]) == (None, "")
    sheet.journal.choose(JournalStatus.TO_BE_JOURNALED)
    fields = context.call(visits.sheet, case_id=ahmed.case_id, visit_id=held).fields
    assert fields["journal_status"] == JournalStatus.TO_BE_JOURNALED


def test_a_promise_that_was_forgotten_is_added_to_the_visit(
    page: VisitPage, context: Context, ahmed: Pair, held: uuid.UUID
) -> None:
    sheet = shown(page, held)
    sheet.promise_asked.emit()
    body = page.drawer.body()
    assert isinstance(body, NewPromiseForm)
    hands = Hands()
    hands.fill("Ringe fredag")
    hands.finish()
    made = context.call(promises.listing, visit_id=held)
    assert {each.text for each in made} == {"Skab", "Ringe fredag"}
    assert "I promised: Ringe fredag" in _said(sheet)
    [kept, *_] = made
    sheet.before.keep_asked.emit(kept.id)
    hands.fill("Det er gjort")
    hands.finish()
    assert context.call(promises.one, promise_id=kept.id).done_how == "Det er gjort"
    assert "Det er gjort" in _said(sheet)


def test_a_visit_that_came_to_nothing_says_so_and_an_undo_makes_it_a_sheet_again(
    page: VisitPage, context: Context, ahmed: Pair, today: date
) -> None:
    planned = context.call(visits.plan, case_id=ahmed.case_id, day=today)
    page.show_record("visit", str(planned))
    sheet = page.sheet
    assert isinstance(sheet, VisitSheet)
    sheet.buttons[2].click()
    settle()
    hands = Hands()
    hands.fill("Han var til begravelse")
    hands.finish()
    settle()
    [row] = context.call(visits.listing, case_id=ahmed.case_id)
    assert (row.status, row.text) == (VisitStatus.CANCELLED, "Han var til begravelse")
    assert isinstance(page.sheet, HeldVisit)
    assert "did not take place" in page._subtitle.text()
    context.call(undo.undo_last)
    assert isinstance(page.sheet, VisitSheet)


def test_moving_is_asked_beside_the_sheet_and_shown_on_it(
    page: VisitPage, context: Context, ahmed: Pair, today: date
) -> None:
    planned = context.call(visits.plan, case_id=ahmed.case_id, day=today)
    page.show_record("visit", str(planned))
    sheet = page.sheet
    assert isinstance(sheet, VisitSheet)
    sheet.buttons[3].click()
    settle()
    assert page.drawer.is_open()
    page.drawer.dismiss()
    context.call(visits.update, visit_id=planned, day=today + timedelta(days=1))
    assert page.sheet is sheet
    assert "onsdag 25. november" in sheet.fields.when.text
    assert sheet.form.field("day").value() == today + timedelta(days=1)


def _said(sheet: HeldVisit) -> str:
    return "\n".join(label.text() for label in sheet._made.findChildren(QLabel))
