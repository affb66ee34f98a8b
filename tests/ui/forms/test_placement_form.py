"""Writing a placement: the law answers at every key, and never stops anybody."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import placements
from mentor_desk.storage.database import Database
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import Catalogue
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import placement_form
from mentor_desk.ui.forms.placement_base import PlacementForm
from mentor_desk.ui.pages.base import DeskPage
from tests.services.making import Pair, praktik, register
from tests.speed import seconds
from tests.ui.hands import Hands, focused, settle


def _open(page: DeskPage, context: Context, case_id: uuid.UUID, **more: Any) -> PlacementForm:
    placement_form.present(page.drawer, context, case_id=case_id, **more)
    settle()
    body = page.drawer.body()
    assert isinstance(body, PlacementForm)
    return body


def _write_frame(hands: Hands, end: str = "+13u") -> None:
    hands.fill("lun")
    hands.press(Qt.Key.Key_Return)
    hands.fill("30/11")
    hands.tab()
    hands.fill(end)
    hands.tab()
    hands.fill("12-20")


def test_the_keyboard_goes_from_the_firm_to_the_first_day(
    page: DeskPage, context: Context, ahmed: Pair
) -> None:
    form = _open(page, context, ahmed.case_id)
    hands = Hands()
    assert focused() is form.fields.firm
    hands.fill("lun")
    hands.press(Qt.Key.Key_Return)
    assert form.fields.firm.picked_id() == ahmed.firm_id
    assert focused() is form.form.field("starts_on")


def test_a_placement_that_is_too_long_is_told_with_its_law_and_shortened_by_one_click(
    page: DeskPage, context: Context, ahmed: Pair
) -> None:
    form = _open(page, context, ahmed.case_id)
    _write_frame(Hands(), "+16u")
    box = form.fields.findings.box("duration")
    assert box is not None
    assert box.isVisible()
    assert "LAB § 61" in box.notice.text
    assert box.reason_field.isVisible()
    link = next(each for each in box.findChildren(QPushButton) if each.isVisible())
    Hands().click(link)
    assert form.values().ends_on == date(2027, 2, 26)
    assert not box.reason_field.isVisible()


def test_a_reason_is_kept_with_the_placement_and_nothing_is_forbidden(
    page: DeskPage, context: Context, ahmed: Pair, today: date
) -> None:
    form = _open(page, context, ahmed.case_id)
    hands = Hands()
    _write_frame(hands, "+16u")
    hands.press(Qt.Key.Key_Tab)
    box = form.fields.findings.box("duration")
    assert box is not None
    box.reason_field.setFocus()
    hands.fill("Han er syg i december.")
    hands.finish()
    assert not page.drawer.is_open()
    [row] = context.call(placements.listing, today=today, case_id=ahmed.case_id)
    kept = context.call(placements.values_of, placement_id=row.id)
    assert kept.reasons == {"duration": "Han er syg i december."}
    assert (kept.hours_start, kept.hours) == (12, 20)
    assert kept.kind is PlacementKind.PRAKTIK


def test_tab_leads_from_a_finding_to_its_reason(page: DeskPage, context: Context, ahmed: Pair) -> None:
    form = _open(page, context, ahmed.case_id)
    hands = Hands()
    _write_frame(hands, "+16u")
    box = form.fields.findings.box("duration")
    assert box is not None
    hands.tab()
    hands.tab()
    assert focused() is box.reason_field


def test_without_a_firm_it_says_so_at_the_field_and_keeps_everything(
    page: DeskPage, context: Context, ahmed: Pair
) -> None:
    form = _open(page, context, ahmed.case_id)
    form.form.focus("starts_on")
    hands = Hands()
    hands.fill("30/11")
    hands.finish()
    assert page.drawer.is_open()
    assert form.form.beneath("firm_id") == "Choose the firm."
    assert focused() is form.fields.firm
    assert form.values().starts_on == date(2026, 11, 30)


def test_the_people_of_the_firm_are_named_in_their_roles(
    page: DeskPage, context: Context, ahmed: Pair
) -> None:
    form = _open(page, context, ahmed.case_id, firm_id=ahmed.firm_id)
    values = form.values()
    assert None not in (values.employer_id, values.daily_id, values.representative_id)
    assert "Torben Lunde" in form.form.beneath("firm_id")
    form.fields.fold.unfold()
    assert form.fields.more is not None
    assert form.fields.more.field("daily_id").currentText() == "Mette Sø"
    assert form.values() == values


def test_a_task_and_what_it_trains_can_be_written_in_one_go(
    page: DeskPage, context: Context, ahmed: Pair
) -> None:
    form = _open(page, context, ahmed.case_id, focus="tasks")
    hands = Hands()
    hands.fill("Modtage varer – overblik, dansk")
    form.form.focus("working_days")
    settle()
    assert form.values().tasks == (("Modtage varer", "overblik, dansk"),)
    assert form.form.field("tasks").value() == [("Modtage varer", "overblik, dansk")]


def test_a_correction_is_saved_when_its_field_is_left_and_can_be_undone(
    page: DeskPage,
    context: Context,
    database: Database,
    ahmed: Pair,
    rulebook: Rulebook,
    danish: Catalogue,
    today: date,
) -> None:
    row = register(database, ahmed, praktik(ahmed, today), rulebook, danish, today)
    form = _open(page, context, ahmed.case_id, placement_id=row, focus="working_days")
    field = form.form.field("working_days")
    assert focused() is field
    field.selectAll()
    hands = Hands()
    hands.fill("Man-ons 9-12")
    hands.tab()
    assert context.call(placements.values_of, placement_id=row).working_days == "Man-ons 9-12"
    context.undo()
    kept = context.call(placements.values_of, placement_id=row)
    assert kept == praktik(ahmed, today)


def test_opening_and_closing_a_kept_placement_writes_nothing(
    page: DeskPage,
    context: Context,
    database: Database,
    ahmed: Pair,
    rulebook: Rulebook,
    danish: Catalogue,
    today: date,
) -> None:
    row = register(database, ahmed, praktik(ahmed, today), rulebook, danish, today)
    saved: list[str] = []
    context.saved.connect(saved.append)
    form = _open(page, context, ahmed.case_id, placement_id=row)
    form.fields.fold.unfold()
    settle()
    page.drawer.dismiss()
    settle()
    assert saved == []


def test_a_field_of_the_folded_part_can_be_jumped_to(
    page: DeskPage, context: Context, ahmed: Pair
) -> None:
    form = _open(page, context, ahmed.case_id, focus="decided_on")
    assert form.fields.more is not None
    assert focused() is form.fields.more.field("decided_on")


@pytest.mark.parametrize("name", ["starts_on", "hours", "purposes", "success_sign", "follow_up"])
def test_what_is_missing_on_the_paper_can_be_jumped_to(
    page: DeskPage, context: Context, ahmed: Pair, name: str
) -> None:
    form = _open(page, context, ahmed.case_id, focus=name)
    assert form.form.field(name).isAncestorOf(focused()) or focused() is form.form.field(name)


def test_the_law_answers_within_fifty_milliseconds(
    page: DeskPage, context: Context, ahmed: Pair
) -> None:
    form = _open(page, context, ahmed.case_id, firm_id=ahmed.firm_id)
    form.judge()
    assert seconds(form.judge) < 0.05


def test_a_draft_comes_back_with_everything_and_goes_when_the_placement_is_created(
    page: DeskPage, context: Context, database: Database, ahmed: Pair, today: date
) -> None:
    form = _open(page, context, ahmed.case_id)
    hands = Hands()
    _write_frame(hands)
    hands.tab()
    hands.press(Qt.Key.Key_Space)
    written = form.values()
    hands.press(Qt.Key.Key_Escape)
    assert not page.drawer.is_open()
    again = _open(page, context, ahmed.case_id)
    assert again.values() == written
    hands.finish()
    assert [row.case_id for row in context.call(placements.listing, today=today)] == [ahmed.case_id]
    fresh = _open(page, context, ahmed.case_id)
    assert fresh.values().firm_id is None


def test_the_praktik_agreement_is_offered_for_a_praktik_only(
    page: DeskPage, context: Context, ahmed: Pair
) -> None:
    form = _open(page, context, ahmed.case_id)
    button = form.agreement_button
    assert button is not None
    assert button.isVisible()
    form.fields.main.field("kind").set_value(PlacementKind.FLEKSJOB.value)
    form.judge()
    assert not button.isVisible()
