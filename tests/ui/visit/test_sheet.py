"""The visit sheet: what was said, what is promised, and when they meet again, in one change."""

from __future__ import annotations

import uuid
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt

from mentor_desk.errors import UserError
from mentor_desk.services import (
    drafts,
    firm_tasks,
    firms,
    progression,
    promises,
    small_steps,
    undo,
    visits,
)
from mentor_desk.terms import JournalStatus, PromiseSide, ScoreSide, VisitStatus, VisitTime
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.no_answer import NoAnswer
from mentor_desk.ui.visit.page import VisitPage
from mentor_desk.ui.visit.sheet import VisitSheet
from tests.services.making import Pair
from tests.ui.hands import Hands, focused, settle

MONDAY = date(2026, 11, 30)
GRID = [VisitTime.NEVER.value] * 4 + ["", VisitTime.BEST.value, "", ""]


def opened(page: VisitPage, kind: str, ref: uuid.UUID) -> VisitSheet:
    page.show_record(kind, str(ref))
    settle()
    assert isinstance(page.sheet, VisitSheet)
    return page.sheet


def said(context: Context, ahmed: Pair) -> list[visits.VisitRow]:
    return context.call(visits.listing, case_id=ahmed.case_id)


def test_a_new_sheet_is_about_today_and_where_the_citizen_is(
    page: VisitPage, context: Context, ahmed: Pair, running: uuid.UUID, today: date
) -> None:
    sheet = opened(page, "new_visit", ahmed.case_id)
    assert sheet.fields.when.text == "Visit · tirsdag 24. november · Lunde VVS"
    assert sheet.form.field("day").value() == today
    assert sheet.form.field("firm_id").picked_id() == ahmed.firm_id
    hands = Hands()
    assert focused() is sheet.form.field("citizen_view")
    hands.fill("Glad for lageret")
    hands.tab()
    hands.fill("Møder før de andre")
    hands.finish()
    [row] = said(context, ahmed)
    assert row.status is VisitStatus.DONE
    fields = context.call(visits.sheet, case_id=ahmed.case_id, visit_id=row.id).fields
    assert (fields["citizen_view"], fields["firm_view"]) == ("Glad for lageret", "Møder før de andre")
    assert fields["placement_id"] == running


def test_the_sheet_is_a_draft_until_the_visit_is_held_and_outlives_the_page(
    page: VisitPage, context: Context, ahmed: Pair, today: date
) -> None:
    planned = context.call(visits.plan, case_id=ahmed.case_id, day=today, at=time(9, 0))
    went: list[tuple[str, object]] = []
    context.go_requested.connect(lambda kind, ref: went.append((kind, ref)))
    page.came_from("today", None)
    sheet = opened(page, "visit", planned)
    hands = Hands()
    hands.fill("Glad for lageret")
    sheet.form.field("promised").set_value([["firm", "Sko", today], ["mentor", "Buskort", None]])
    sheet.form.field("tasks").set_value([["Pakke kasser", False]])
    hands.press(Qt.Key.Key_Escape)
    assert went == [("today", None)]
    assert page.sheet is None
    [row] = said(context, ahmed)
    assert row.status is VisitStatus.PLANNED
    sheet = opened(page, "visit", planned)
    assert sheet.form.field("citizen_view").value() == "Glad for lageret"
    assert sheet.form.field("promised").value() == [["firm", "Sko", today], ["mentor", "Buskort", None]]
    assert sheet.form.field("tasks").value() == [["Pakke kasser", False]]
    sheet.form.focus("citizen_view")
    hands.finish()
    [row] = said(context, ahmed)
    assert (row.id, row.status, row.text) == (planned, VisitStatus.DONE, "Glad for lageret")
    assert context.call(drafts.load, form="visit.sheet", subject=str(planned)) is None


def test_all_that_was_said_is_one_change_and_undone_as_one(
    page: VisitPage, context: Context, ahmed: Pair, running: uuid.UUID, today: date
) -> None:
    mine = context.call(promises.make, today=today, what="Værnesko", case_id=ahmed.case_id)
    theirs = context.call(
        promises.make,
        today=today,
        what="Skab",
        case_id=ahmed.case_id,
        firm_id=ahmed.firm_id,
        by_whom=PromiseSide.FIRM,
    )
    sheet = opened(page, "new_visit", ahmed.case_id)
    sheet.fields.short.fold.unfold()
    assert sheet.fields.short.card is not None
    area = next(iter(sheet.fields.short.card.blocks()))
    sheet.form.set_values(
        {
            "agreed": "Flere timer",
            "scores": {area: 3.5},
            "small_step": "Ringede selv",
            "tasks": [["Pakke kasser", True], ["Feje", False]],
            "promised": [["firm", "Sko", today + timedelta(days=3)], ["citizen", "Møde kl. 8", None]],
        }
    )
    sheet.before.set_kept({str(mine): "Købt i byen", str(theirs): "Skabet er delt ud"})
    sheet.form.focus("agreed")
    Hands().finish()
    [row] = said(context, ahmed)
    listed = context.call(promises.listing, case_id=ahmed.case_id)
    done = {each.id: each.done_how for each in listed if each.done_on}
    assert done == {mine: "Købt i byen", theirs: "Skabet er delt ud"}
    made = [each for each in listed if each.visit_id == row.id]
    assert [(each.by_whom, each.text, each.firm_id) for each in made] == [
        (PromiseSide.FIRM, "Sko", ahmed.firm_id),
        (PromiseSide.CITIZEN, "Møde kl. 8", None),
    ]
    bank = [task.task for task in context.call(firm_tasks.at_firm, firm_id=ahmed.firm_id)]
    assert "Pakke kasser" in bank
    assert "Feje" not in bank
    [step] = context.call(small_steps.listing, case_id=ahmed.case_id)
    assert (step.text, step.visit_id) == ("Ringede selv", row.id)
    talk = context.call(progression.of_visit, visit_id=row.id)
    assert talk is not None
    assert talk.scores == {ScoreSide.CITIZEN: {area: 3.5}}

    context.call(undo.undo_last)
    assert said(context, ahmed) == []
    listed = context.call(promises.listing, case_id=ahmed.case_id)
    assert {each.id for each in listed if each.done_on is None} == {mine, theirs}
    assert "Pakke kasser" not in [
        task.task for task in context.call(firm_tasks.at_firm, firm_id=ahmed.firm_id)
    ]
    assert context.call(small_steps.listing, case_id=ahmed.case_id) == []


def test_what_was_typed_is_a_draft_again_when_the_visit_is_taken_back(
    page: VisitPage, context: Context, ahmed: Pair, today: date
) -> None:
    planned = context.call(visits.plan, case_id=ahmed.case_id, day=today, at=time(9, 0))
    opened(page, "visit", planned)
    hands = Hands()
    hands.fill("Glad for lageret")
    hands.finish()
    assert context.call(drafts.load, form="visit.sheet", subject=str(planned)) is None
    page.show_record("visit", str(planned))
    context.undo()
    settle()
    again = page.sheet
    assert isinstance(again, VisitSheet)
    assert again.form.field("citizen_view").value() == "Glad for lageret"
    hands.finish()
    context.undo()
    assert opened(page, "visit", planned).form.field("citizen_view").value() == "Glad for lageret"


def test_a_promise_is_not_closed_before_what_was_done_is_written(
    page: VisitPage, context: Context, ahmed: Pair, today: date
) -> None:
    kept = context.call(promises.make, today=today, what="Værnesko", case_id=ahmed.case_id)
    sheet = opened(page, "new_visit", ahmed.case_id)
    [tick] = sheet.before.ticks()
    hands = Hands()
    hands.click_at(tick, tick.rect().topRight() / 2)
    assert focused() is tick.how
    hands.finish()
    assert said(context, ahmed) == []
    assert focused() is tick.how
    hands.fill("Afleveret i dag")
    hands.finish()
    assert context.call(promises.one, promise_id=kept).done_how == "Afleveret i dag"


def test_a_day_ahead_is_complained_about_at_the_day_and_nothing_is_lost(
    page: VisitPage, context: Context, ahmed: Pair
) -> None:
    sheet = opened(page, "new_visit", ahmed.case_id)
    sheet.fields.when.change.click()
    assert focused() is sheet.form.field("day")
    sheet.form.field("day").selectAll()
    hands = Hands()
    hands.fill("i morgen")
    hands.finish()
    assert page.sheet is sheet
    assert "cannot lie ahead" in sheet.form.beneath("day")
    assert said(context, ahmed) == []


def test_a_day_that_makes_no_sense_at_a_promise_has_the_keyboard(
    page: VisitPage, context: Context, ahmed: Pair
) -> None:
    sheet = opened(page, "new_visit", ahmed.case_id)
    row = sheet.form.field("promised").rows()[0]
    row.words.setFocus()
    hands = Hands()
    hands.fill("Sko")
    hands.tab()
    hands.fill("engang")
    hands.finish()
    assert said(context, ahmed) == []
    assert focused() is row.due


def test_the_proposed_next_visit_is_taken_with_one_action(
    page: VisitPage, context: Context, ahmed: Pair, running: uuid.UUID
) -> None:
    sheet = opened(page, "new_visit", ahmed.case_id)
    proposal = sheet.next.proposal
    assert proposal is not None
    sheet.next.take.click()
    assert sheet.form.field("next_on").value() == proposal.day
    Hands().finish()
    following = said(context, ahmed)[0]
    assert (following.day, following.at) == (proposal.day, proposal.at)
    assert following.status is VisitStatus.PLANNED
    # Where one is planned already, nothing more is proposed.
    sheet = opened(page, "new_visit", ahmed.case_id)
    assert sheet.next.proposal is None
    assert "is planned" in sheet.next.text


def test_the_next_visit_of_a_sheet_is_asked_of_the_firm(
    page: VisitPage, context: Context, ahmed: Pair, running: uuid.UUID
) -> None:
    context.call(firms.update, firm_id=ahmed.firm_id, visit_grid=GRID)
    sheet = opened(page, "new_visit", ahmed.case_id)
    assert sheet.next.times.isHidden()
    sheet.form.field("next_on").replace(MONDAY)
    assert sheet.next.times.text == "The firm does not want visits on a mandag."
    sheet.next.times.buttons()[0].click()
    assert sheet.form.field("next_on").value() == MONDAY + timedelta(days=1)
    assert sheet.form.field("next_at").value() == time(10)


def test_when_nobody_answers_the_next_try_is_set_and_takes_what_was_typed(
    page: VisitPage, context: Context, ahmed: Pair, today: date
) -> None:
    told: list[str] = []
    context.message.connect(told.append)
    planned = context.call(visits.plan, case_id=ahmed.case_id, day=today, at=time(9), agenda="Sko")
    sheet = opened(page, "visit", planned)
    Hands().fill("Ringede på")
    sheet.buttons[1].click()
    step = page.drawer.body()
    assert isinstance(step, NoAnswer)
    step.buttons[0].click()
    again, before = said(context, ahmed)
    assert (before.id, before.status) == (planned, VisitStatus.NO_ANSWER)
    assert again.status is VisitStatus.PLANNED
    assert again.day > today
    assert told[-1].startswith("Next try: onsdag 25. november")
    sheet = opened(page, "visit", again.id)
    assert sheet.form.field("citizen_view").value() == "Ringede på"
    assert sheet.form.field("day").value() == again.day
    assert "Sko" in sheet.before.text()


def test_a_visit_that_is_gone_is_said_and_leaves_no_sheet(page: VisitPage) -> None:
    with pytest.raises(UserError):
        page.show_record("visit", str(uuid.uuid4()))
    assert page.sheet is None
    assert page.place() is None


def test_the_notes_fold_away_while_others_see_the_screen_and_stay_so_on_the_page(
    page: VisitPage, context: Context, ahmed: Pair, today: date
) -> None:
    planned = context.call(visits.plan, case_id=ahmed.case_id, day=today, at=time(9), agenda="Sko")
    sheet = opened(page, "visit", planned)
    sheet.before.hiding.click()
    assert sheet.before.isHidden()
    sheet = opened(page, "new_visit", ahmed.case_id)
    assert sheet.before.isHidden()
    assert sheet.show_notes.isVisible()
    sheet.show_notes.click()
    assert not sheet.before.isHidden()
    sheet.journal.choose(JournalStatus.TRANSFERRED)
    assert sheet.form.field("journal_status").value() == "transferred"
    assert sheet.form.field("journaled_on").value() == today
