"""The visit sheet: what was agreed, both views, what is agreed now, and when they meet again."""

from __future__ import annotations

import uuid
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import promises, visits
from mentor_desk.storage.database import Database
from mentor_desk.terms import JournalStatus, VisitKind, VisitStatus
from mentor_desk.texts import Catalogue
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import visit_cancel, visit_form, visit_plan
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.widgets.notice import Notice
from tests.services.making import Pair, praktik, register
from tests.ui.hands import Hands, focused, settle


@pytest.fixture
def running(
    database: Database, ahmed: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> uuid.UUID:
    """A praktik that runs today."""
    values = praktik(ahmed, today - timedelta(days=20), decided_on=today - timedelta(days=30))
    return register(database, ahmed, values, rulebook, danish, today)


def _body(page: DeskPage) -> DrawerForm:
    settle()
    body = page.drawer.body()
    assert isinstance(body, DrawerForm)
    return body


def _said(body: DrawerForm) -> str:
    return " ".join(notice.text for notice in body.findChildren(Notice))


def test_a_new_sheet_is_about_today_and_where_the_citizen_is(
    page: DeskPage, context: Context, ahmed: Pair, running: uuid.UUID, today: date
) -> None:
    visit_form.present(page.drawer, context, case_id=ahmed.case_id)
    body = _body(page)
    assert body.form.field("day").value() == today
    assert body.form.field("firm_id").picked_id() == ahmed.firm_id
    hands = Hands()
    assert focused() is body.form.field("citizen_view")
    hands.fill("Glad for lageret")
    hands.tab()
    hands.fill("Møder før de andre")
    hands.finish()
    assert not page.drawer.is_open()
    [row] = context.call(visits.listing, case_id=ahmed.case_id)
    assert row.status is VisitStatus.DONE
    sheet = context.call(visits.sheet, case_id=ahmed.case_id, visit_id=row.id).fields
    assert sheet["citizen_view"] == "Glad for lageret"
    assert sheet["firm_view"] == "Møder før de andre"
    assert sheet["placement_id"] == running


def test_the_sheet_survives_closing_and_is_a_draft_until_the_visit_is_held(
    page: DeskPage, context: Context, ahmed: Pair, today: date
) -> None:
    planned = context.call(visits.plan, case_id=ahmed.case_id, day=today, at=time(9, 0))
    visit_form.present(page.drawer, context, case_id=ahmed.case_id, visit_id=planned)
    _body(page)
    hands = Hands()
    hands.fill("Glad for lageret")
    hands.press(Qt.Key.Key_Escape)
    [row] = context.call(visits.listing, case_id=ahmed.case_id)
    assert row.status is VisitStatus.PLANNED
    visit_form.present(page.drawer, context, case_id=ahmed.case_id, visit_id=planned)
    body = _body(page)
    assert body.form.field("citizen_view").value() == "Glad for lageret"
    hands.finish()
    [row] = context.call(visits.listing, case_id=ahmed.case_id)
    assert (row.id, row.status, row.text) == (planned, VisitStatus.DONE, "Glad for lageret")


def test_what_was_agreed_last_time_stands_on_top(
    page: DeskPage, context: Context, ahmed: Pair, today: date
) -> None:
    context.call(
        visits.record,
        case_id=ahmed.case_id,
        today=today - timedelta(days=7),
        agreed="Flere timer fra uge 49",
    )
    planned = context.call(visits.plan, case_id=ahmed.case_id, day=today, agenda="Værnesko")
    visit_form.present(page.drawer, context, case_id=ahmed.case_id, visit_id=planned)
    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert windows == [page]
    said = _said(_body(page))
    assert "Flere timer fra uge 49" in said
    assert "Værnesko" in said


def test_a_promise_is_ticked_off_at_the_visit_and_the_next_visit_planned(
    page: DeskPage, context: Context, ahmed: Pair, today: date
) -> None:
    kept = context.call(promises.make, today=today, what="Værnesko", case_id=ahmed.case_id)
    context.call(promises.make, today=today, what="Ringe til lægen", case_id=ahmed.case_id)
    visit_form.present(page.drawer, context, case_id=ahmed.case_id)
    body = _body(page)
    hands = Hands()
    body.form.field(f"promise.{kept}").click()
    body.form.focus("next_on")
    hands.fill("+1u")
    hands.tab()
    hands.fill("930")
    hands.finish()
    rows = context.call(promises.listing, case_id=ahmed.case_id)
    assert {row.text for row in rows if row.done_on is None} == {"Ringe til lægen"}
    following = context.call(visits.listing, case_id=ahmed.case_id)[0]
    assert (following.day, following.at) == (today + timedelta(days=7), time(9, 30))
    assert following.status is VisitStatus.PLANNED


def test_a_day_ahead_is_complained_about_at_the_day_and_nothing_is_lost(
    page: DeskPage, context: Context, ahmed: Pair
) -> None:
    visit_form.present(page.drawer, context, case_id=ahmed.case_id)
    body = _body(page)
    body.form.focus("day")
    body.form.field("day").selectAll()
    hands = Hands()
    hands.fill("i morgen")
    hands.finish()
    assert page.drawer.is_open()
    assert "cannot lie ahead" in body.form.beneath("day")
    assert context.call(visits.listing, case_id=ahmed.case_id) == []


def test_a_correction_of_a_held_visit_is_saved_when_the_field_is_left(
    page: DeskPage, context: Context, ahmed: Pair, today: date
) -> None:
    held = context.call(visits.record, case_id=ahmed.case_id, today=today, agreed="Først")
    visit_form.present(page.drawer, context, case_id=ahmed.case_id, visit_id=held)
    body = _body(page)
    body.form.focus("spotted_tasks")
    hands = Hands()
    hands.fill("Pakke kasser")
    hands.tab()
    sheet = context.call(visits.sheet, case_id=ahmed.case_id, visit_id=held).fields
    assert sheet["spotted_tasks"] == "Pakke kasser"
    assert sheet["agreed"] == "Først"
    assert sheet["journal_status"] == JournalStatus.UNDECIDED


def test_a_visit_is_planned_where_the_citizen_is(
    page: DeskPage, context: Context, ahmed: Pair, running: uuid.UUID, today: date
) -> None:
    visit_plan.present(page.drawer, context, case_id=ahmed.case_id)
    _body(page)
    hands = Hands()
    hands.fill("i morgen")
    hands.tab()
    hands.fill("9")
    hands.finish()
    [row] = context.call(visits.listing, case_id=ahmed.case_id)
    assert (row.day, row.at, row.kind) == (today + timedelta(days=1), time(9), VisitKind.VISIT)
    assert row.firm == "Lunde VVS"


def test_a_plan_without_a_day_asks_for_it(page: DeskPage, context: Context, ahmed: Pair) -> None:
    visit_plan.present(page.drawer, context, case_id=ahmed.case_id)
    body = _body(page)
    Hands().finish()
    assert page.drawer.is_open()
    assert body.form.beneath("day") == "Write the day."


def test_why_a_visit_did_not_take_place_is_kept(
    page: DeskPage, context: Context, ahmed: Pair, today: date
) -> None:
    planned = context.call(visits.plan, case_id=ahmed.case_id, day=today)
    visit_cancel.present(page.drawer, context, case_id=ahmed.case_id, visit_id=planned)
    _body(page)
    hands = Hands()
    hands.finish()
    assert page.drawer.is_open()
    hands.fill("Han var syg")
    hands.finish()
    [row] = context.call(visits.listing, case_id=ahmed.case_id)
    assert (row.status, row.text) == (VisitStatus.CANCELLED, "Han var syg")
