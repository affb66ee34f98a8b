"""The form of each kind: its own fields, and nothing typed is lost on the way between them."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import cases, firm_tasks, placements
from mentor_desk.services.firm_tasks import BankTask
from mentor_desk.services.placement_kinds import FIELDS
from mentor_desk.storage.database import Database
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import Catalogue
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import placement_form
from mentor_desk.ui.forms.placement_base import PlacementForm
from mentor_desk.ui.forms.placement_main import ON_DEMAND
from mentor_desk.ui.forms.placement_more import in_more
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.widgets.chips import Chips
from tests.services.making import Pair, praktik, register
from tests.ui.hands import Hands, focused, settle


def _open(page: DeskPage, context: Context, case_id: uuid.UUID, **more: Any) -> PlacementForm:
    placement_form.present(page.drawer, context, case_id=case_id, **more)
    settle()
    body = page.drawer.body()
    assert isinstance(body, PlacementForm)
    return body


def _choose(form: PlacementForm, kind: PlacementKind) -> None:
    form.fields.main.field("kind").set_value(kind.value)
    form.judge()


def _write(form: PlacementForm, name: str, words: str) -> None:
    form.focus_on(name)
    settle()
    Hands().fill(words)
    Hands().tab()


@pytest.mark.parametrize("kind", list(PlacementKind))
def test_a_kind_shows_its_own_fields_and_nothing_else_s(
    page: DeskPage, context: Context, ahmed: Pair, kind: PlacementKind
) -> None:
    form = _open(page, context, ahmed.case_id)
    _choose(form, kind)
    form.fields.fold.unfold()
    assert form.fields.more is not None
    shown = {*form.fields.main.names(), *form.fields.more.names()}
    unseen = {"hours_start", "steps", "follows_id", "opening_id", "reasons"}
    assert shown == FIELDS[kind] - unseen
    assert not set(form.fields.main.names()) & set(form.fields.more.names())
    assert set(form.fields.more.names()) == in_more(kind)
    for name in form.fields.main.names():
        field = form.fields.main.field(name)
        assert field.isVisible()
        assert field.accessibleName(), name


def test_what_was_typed_for_one_kind_is_there_again_when_it_is_chosen_again(
    page: DeskPage, context: Context, ahmed: Pair, today: date
) -> None:
    form = _open(page, context, ahmed.case_id, firm_id=ahmed.firm_id)
    _write(form, "starts_on", "30/11")
    _write(form, "hours", "12-20")
    _write(form, "purpose", "At lære lageret at kende.")
    _write(form, "decision", "Bevilget")
    before = form.values()
    _choose(form, PlacementKind.ORDINARY_JOB)
    assert "purpose" not in form.fields.main.names()
    assert form.fields.main.field("hours").text() == "20"
    _write(form, "job_title", "Lagermand")
    _choose(form, PlacementKind.PRAKTIK)
    assert form.fields.main.field("hours").text() == "12 → 20"
    assert form.fields.main.field("purpose").value() == "At lære lageret at kende."
    assert form.values().decision == "Bevilget"
    assert form.values().purposes == before.purposes
    _choose(form, PlacementKind.ORDINARY_JOB)
    Hands().finish()
    [row] = context.call(placements.listing, today=today, case_id=ahmed.case_id)
    kept = context.call(placements.values_of, placement_id=row.id)
    assert (kept.job_title, kept.purpose, kept.decision, kept.hours_start) == (
        "Lagermand",
        "",
        "",
        None,
    )


def test_tab_goes_through_the_fields_of_a_kind_as_they_lie(
    page: DeskPage, context: Context, ahmed: Pair
) -> None:
    form = _open(page, context, ahmed.case_id, firm_id=ahmed.firm_id)
    _choose(form, PlacementKind.FLEKSJOB)
    form.focus_on("hours")
    settle()
    for name in ("hours_least", "hours_most", "work_intensity", "job_title", "hourly_wage"):
        Hands().tab()
        assert focused() is form.fields.main.field(name)


def test_steps_are_proposed_by_one_press_and_told_for_vitas(
    page: DeskPage, context: Context, ahmed: Pair, today: date
) -> None:
    form = _open(page, context, ahmed.case_id, firm_id=ahmed.firm_id)
    assert not set(form.fields.main.names()) & ON_DEMAND
    for name, words in (("starts_on", "30/11"), ("ends_on", "+13u"), ("hours", "12-20")):
        _write(form, name, words)
    steps = form.fields.main.field("steps")
    assert steps.offer.text() == "Steps from 12 to 20"
    steps.offer.click()
    assert form.values().steps == ((1, 12.0), (5, 16.0), (9, 20.0))
    assert "9" in steps.said
    assert "20" in steps.said
    assert not steps.offer.isVisible()
    hours = steps.rows.lines()[1][1]
    hours.setFocus()
    hours.selectAll()
    Hands().fill("15,5")
    Hands().press(Qt.Key.Key_Return)
    assert form.values().steps == ((1, 12.0), (5, 15.5), (9, 20.0))
    Hands().finish()
    [row] = context.call(placements.listing, today=today, case_id=ahmed.case_id)
    kept = context.call(placements.values_of, placement_id=row.id)
    assert kept.steps == ((1, 12.0), (5, 15.5), (9, 20.0))


def test_a_step_that_makes_no_sense_is_told_and_not_saved_over(
    page: DeskPage, context: Context, ahmed: Pair, rulebook: Rulebook, database: Database,
    danish: Catalogue, today: date,
) -> None:  # fmt: skip
    values = praktik(ahmed, today, steps=((1, 12.0), (7, 20.0)))
    row = register(database, ahmed, values, rulebook, danish, today)
    form = _open(page, context, ahmed.case_id, placement_id=row)
    steps = form.fields.main.field("steps")
    assert steps.value() == [[1, 12.0], [7, 20.0]]
    steps.rows.lines()[1][0].setFocus()
    steps.rows.lines()[1][0].selectAll()
    Hands().fill("uge")
    assert not form.makes_sense()
    assert focused() is steps.rows.lines()[1][0]


def test_a_task_of_the_firm_s_bank_is_taken_with_one_chip_and_given_back(
    page: DeskPage, context: Context, ahmed: Pair
) -> None:
    bank = [("Modtage varer", "overblik"), ("Feje", "")]
    context.call(firm_tasks.arrange, firm_id=ahmed.firm_id, tasks=bank)
    form = _open(page, context, ahmed.case_id, firm_id=ahmed.firm_id)
    chips = form.fields.main.field("remember").chips
    assert [chip.text() for chip in chips.chips()] == ["Modtage varer", "Feje"]
    assert "overblik" in chips.chips()[0].accessibleDescription()
    Hands().click(chips.chips()[0])
    assert form.values().tasks == (("Modtage varer", "overblik"),)
    assert chips.value() == ["Modtage varer"]
    Hands().click(chips.chips()[0])
    assert form.values().tasks == ()


def test_new_tasks_are_remembered_at_the_firm_unless_the_tick_is_taken_away(
    page: DeskPage, context: Context, ahmed: Pair
) -> None:
    form = _open(page, context, ahmed.case_id, firm_id=ahmed.firm_id)
    _write(form, "starts_on", "30/11")
    form.focus_on("tasks")
    settle()
    Hands().fill("Pakke ordrer – omhu")
    assert form.fields.main.field("remember").remember.isVisible()
    Hands().finish()
    known = context.call(firm_tasks.at_firm, firm_id=ahmed.firm_id)
    assert known == (BankTask("Pakke ordrer", "omhu"),)

    form = _open(page, context, ahmed.case_id, firm_id=ahmed.firm_id)
    _write(form, "starts_on", "30/11")
    form.focus_on("tasks")
    settle()
    Hands().fill("Male væg")
    Hands().click_at(form.fields.main.field("remember").remember, _left(form))
    Hands().finish()
    assert context.call(firm_tasks.at_firm, firm_id=ahmed.firm_id) == known


def _left(form: PlacementForm) -> object:
    box = form.fields.main.field("remember").remember
    point = box.rect().center()
    point.setX(10)
    return point


def test_keeping_one_s_own_job_is_offered_to_those_who_have_one(
    page: DeskPage, context: Context, ahmed: Pair, today: date
) -> None:
    def offered() -> dict[str, str]:
        form = _open(page, context, ahmed.case_id)
        chips: Chips = form.fields.main.field("purposes")
        return {chip.key: chip.toolTip() for chip in chips.chips()}

    assert set(offered()) == {"paid_hours", "skills", "goal"}
    context.call(
        cases.set_target_group, case_id=ahmed.case_id, target_group="sygedagpenge",
        benefit="sygedagpenge", starts_on=today,
    )  # fmt: skip
    assert "sick-listed" in offered()["retention"]
    assert "§ 60" in offered()["skills"]


def test_every_answer_of_the_law_tells_where_it_stands(
    page: DeskPage, context: Context, ahmed: Pair
) -> None:
    form = _open(page, context, ahmed.case_id, firm_id=ahmed.firm_id)
    for name, words in (("starts_on", "30/11"), ("ends_on", "+16u")):
        _write(form, name, words)
    box = form.fields.findings.box("duration")
    assert box is not None
    button = box.notice.findChildren(QToolButton)[0]
    assert button.accessibleName() == "Where does it say so?"
    told = button.accessibleDescription()
    assert "LAB § 61" in told
    assert "Rules: LAB" in told
    button.click()
    assert any("Rules: LAB" in label.text() for label in box.notice.answers())
