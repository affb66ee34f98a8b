"""What comes after a placement, on its page: outcomes, after-care, the hire list, the next step."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import checklist_notes, checklists, placement_next, placements
from mentor_desk.storage.database import Database
from mentor_desk.terms import OutcomeResult, PlacementKind, PlacementStatus
from mentor_desk.texts import Catalogue
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.forms.checkpoint_form import CheckpointForm
from mentor_desk.ui.forms.decide_form import Decide
from mentor_desk.ui.forms.placement_new import NewPlacement
from mentor_desk.ui.placement.after_care_card import AfterCareCard
from mentor_desk.ui.placement.hire_card import HireCard
from mentor_desk.ui.placement.next_step_card import NextStepCard
from mentor_desk.ui.placement.outcome_card import OutcomeCard
from mentor_desk.ui.placement.workspace import PlacementWorkspace
from tests.services.making import Pair, praktik, register
from tests.ui.case.showing import cases_of
from tests.ui.hands import Hands, focused, settle

Show = Callable[..., PlacementWorkspace]


@pytest.fixture
def show(
    desk: Desk, database: Database, ahmed: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> Show:
    """Registers a placement and shows its page."""

    def register_and_show(**values: object) -> PlacementWorkspace:
        made = register(database, ahmed, praktik(ahmed, today, **values), rulebook, danish, today)
        desk.go("placement", str(made))
        settle()
        shown = cases_of(desk).workspace.placement
        assert shown is not None
        return shown

    return register_and_show


@pytest.fixture
def job(show: Show, today: date) -> PlacementWorkspace:
    """The page of paid hours in their second week."""
    start = today - timedelta(days=8)
    return show(kind=PlacementKind.PAID_HOURS, starts_on=start, ends_on=None)


def test_a_running_praktik_has_no_outcome_yet_and_an_ended_one_has_a_line(
    workspace: PlacementWorkspace, show: Show, today: date
) -> None:
    assert workspace.card(OutcomeCard).isHidden()
    assert workspace.card(HireCard).isHidden()
    end = today - timedelta(days=94)
    ended = show(starts_on=end - timedelta(days=60), ends_on=end)
    card = ended.card(OutcomeCard)
    assert isinstance(card, OutcomeCard)
    assert not card.isHidden()
    states = [row.step.state for row in card.line.rows]
    assert [row.step.title for row in card.line.rows][:2] == ["At the end", "After 3 months"]
    assert "late" in states[1]
    button = card.line.button("end")
    assert button is not None
    button.click()
    assert isinstance(ended.drawer.body(), Decide)


def test_after_care_is_written_from_its_step_and_stands_there_afterwards(
    job: PlacementWorkspace,
) -> None:
    card = job.card(AfterCareCard)
    assert isinstance(card, AfterCareCard)
    button = card.line.button("w1")
    assert button is not None
    button.click()
    assert isinstance(job.drawer.body(), CheckpointForm)
    hands = Hands()
    hands.press(Qt.Key.Key_Space)
    hands.finish()
    assert card.line.rows[0].step.told == ("The job goes on",)
    assert card.line.rows[0].step.mark == "done"


def test_the_hire_list_is_ticked_with_the_keyboard_and_keeps_it(
    job: PlacementWorkspace, context: Context
) -> None:
    card = job.card(HireCard)
    assert isinstance(card, HireCard)
    first, second = list(card.rows.values())[:2]
    first.box.setFocus()
    hands = Hands()
    hands.press(Qt.Key.Key_Down)
    assert focused() is second.box
    hands.press(Qt.Key.Key_Space)
    assert focused() is second.box
    assert card.accessibleName().endswith("1 of 12")
    assert second.box.accessibleDescription().startswith("In place 24")
    hands.press(Qt.Key.Key_Space)
    assert card.accessibleName().endswith("0 of 12")
    hands.press(Qt.Key.Key_Space)
    context.undo()
    settle()
    assert not second.box.isChecked()
    assert job.placement_id is not None
    found = context.call(checklists.points, placement_id=job.placement_id, checklist=card.checklist)
    assert not any(point.done_on for point in found)
    first.write.click()
    assert focused() is first.note
    hands.fill("Lone")
    first.note.save()
    kept = context.call(checklist_notes.notes, subject_id=job.placement_id, checklist=checklists.HIRE)
    assert dict(kept) == {first.key: "Lone"}


def test_the_next_step_carries_the_place_over_and_asks_what_the_praktik_led_to(
    show: Show, context: Context, ahmed: Pair, today: date
) -> None:
    end = today - timedelta(days=4)
    workspace = show(starts_on=end - timedelta(days=60), ends_on=end)
    before = workspace.placement_id
    card = workspace.card(NextStepCard)
    assert isinstance(card, NextStepCard)
    action = card.menu.actions()[0]
    assert action.text() == "Paid hours"
    action.trigger()
    settle()
    form = workspace.drawer.body()
    assert isinstance(form, NewPlacement)
    values = form.values()
    assert (values.kind, values.firm_id) == (PlacementKind.PAID_HOURS, ahmed.firm_id)
    assert values.starts_on == date(2026, 11, 23)
    assert values.tasks == (("Modtage varer", "overblik"), ("Sætte på plads", "tempo"))
    Hands().finish()
    rows = context.call(placements.listing, today=today, case_id=ahmed.case_id)
    [after] = [row for row in rows if row.kind is PlacementKind.PAID_HOURS]
    kept = context.call(placements.values_of, placement_id=after.id)
    assert kept.follows_id == before
    decide = workspace.drawer.body()
    assert isinstance(decide, Decide)
    assert decide.form.field("result").value() == [OutcomeResult.PAID_HOURS]
    Hands().finish()
    assert before is not None
    row = context.call(placements.one, placement_id=before, today=today)
    assert row.status is PlacementStatus.COMPLETED


def test_the_ladder_leads_from_one_placement_to_the_other(
    show: Show, desk: Desk, praktik_id: uuid.UUID
) -> None:
    after = show(kind=PlacementKind.FLEKSJOB, follows_id=praktik_id)
    card = after.card(NextStepCard)
    assert isinstance(card, NextStepCard)
    assert [row.step.mark for row in card.line.rows] == ["done", "ahead", "now", "ahead"]
    button = card.line.button(str(praktik_id))
    assert button is not None
    button.click()
    settle()
    shown = cases_of(desk).workspace.placement
    assert shown is not None
    assert shown.placement_id == praktik_id


def test_an_ordinary_job_has_no_next_step(show: Show, today: date) -> None:
    job = show(kind=PlacementKind.ORDINARY_JOB, starts_on=today, ends_on=None)
    card = job.card(NextStepCard)
    assert isinstance(card, NextStepCard)
    assert placement_next.NEXT[PlacementKind.ORDINARY_JOB] == ()
    assert card.next.isHidden()
