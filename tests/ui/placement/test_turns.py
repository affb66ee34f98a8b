"""Turns in the window: each is a form in the drawer, and stands on the page afterwards."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

from PySide6.QtWidgets import QLabel

from mentor_desk.services import placement_turns, placements
from mentor_desk.terms import PlacementEventKind, PlacementStatus
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.turn_extend import Extend
from mentor_desk.ui.forms.turn_problem import Problem
from mentor_desk.ui.placement.turns_card import TurnsCard
from mentor_desk.ui.placement.workspace import PlacementWorkspace
from mentor_desk.ui.widgets.drawer import Drawer
from tests.services.making import Pair
from tests.ui.case.showing import cases_of
from tests.ui.hands import Hands, focused, settle, until_read

DAY = timedelta(days=1)


def body_of(workspace: PlacementWorkspace) -> DrawerForm:
    settle()
    body = workspace.drawer.body()
    assert isinstance(body, DrawerForm)
    return body


def told(workspace: PlacementWorkspace) -> str:
    card = workspace.card(TurnsCard)
    return "\n".join(label.text() for label in card.findChildren(QLabel) if not label.isHidden())


def newest(context: Context, placement_id: uuid.UUID) -> placement_turns.Turn:
    return context.call(placement_turns.listing, placement_id=placement_id)[0]


def test_a_problem_is_registered_with_two_clicks_and_settled_where_it_stands(
    workspace: PlacementWorkspace, context: Context, praktik_id: uuid.UUID, today: date
) -> None:
    hands = Hands()
    hands.click(workspace.header.problem)
    hands.click(body_of(workspace).buttons[0])
    assert hands.actions == 2
    assert newest(context, praktik_id).open
    settle()
    card = workspace.card(TurnsCard)
    assert isinstance(card, TurnsCard)
    hands.click(card.buttons()[0])
    body = body_of(workspace)
    assert focused() is body.form.field("how")
    hands.finish()
    assert body.form.beneath("how") == "Write how it was settled."
    hands.fill("Ny bus")
    hands.finish()
    turn = newest(context, praktik_id)
    assert (turn.settled_on, turn.settled_how) == (today, "Ny bus")
    settle()
    assert "Settled 24. nov.: Ny bus" in told(workspace)


def test_a_problem_that_stops_the_placement_is_one_save_and_one_undo(
    workspace: PlacementWorkspace, context: Context, praktik_id: uuid.UUID
) -> None:
    hands = Hands()
    hands.click(workspace.header.problem)
    body = body_of(workspace)
    assert isinstance(body, Problem)
    assert focused() is body.form.field("reason")
    hands.click(body.at_once.chips()[2])
    assert body.buttons[0].text() == "Register and stop"
    hands.click(body.buttons[0])
    assert body.form.beneath("reason") == "Write why it stops."
    hands.fill("Han kom ikke")
    hands.click(body.buttons[0])
    kinds = [turn.kind for turn in context.call(placement_turns.listing, placement_id=praktik_id)]
    assert set(kinds) == {PlacementEventKind.PROBLEM, PlacementEventKind.STOPPED}
    context.undo()
    assert context.call(placement_turns.listing, placement_id=praktik_id) == []
    settle()
    assert not workspace.header.stop.isHidden()


def test_a_problem_tells_whom_to_ring_and_where_an_injury_is_told(
    workspace: PlacementWorkspace, context: Context
) -> None:
    assert workspace.header.ring.text()
    hands = Hands()
    hands.click(workspace.header.problem)
    body = body_of(workspace)
    assert isinstance(body, Problem)
    shown = [label.text() for label in body.findChildren(QLabel)]
    assert workspace.header.ring.text() in shown
    assert body.injury.isHidden()
    body.hurt.click()
    assert not body.injury.isHidden()


def test_the_case_has_the_problem_button_while_a_placement_runs(
    desk: Desk, context: Context, ahmed: Pair, praktik_id: uuid.UUID, today: date
) -> None:
    desk.go("case", str(ahmed.case_id))
    case = cases_of(desk).workspace
    assert not case.header.problem.isHidden()
    hands = Hands()
    hands.click(case.header.problem)
    hands.click(body_of_drawer(case.drawer).buttons[0])
    assert newest(context, praktik_id).open
    context.call(placements.stop, placement_id=praktik_id, day=today - DAY, reason="Slut")
    until_read(context)
    assert case.header.problem.isHidden()


def body_of_drawer(drawer: Drawer) -> DrawerForm:
    settle()
    body = drawer.body()
    assert isinstance(body, DrawerForm)
    return body


def test_four_weeks_more_are_typed_as_such_and_the_law_answers_at_once(
    workspace: PlacementWorkspace, context: Context, praktik_id: uuid.UUID
) -> None:
    before = context.call(placements.values_of, placement_id=praktik_id).ends_on
    assert before is not None
    hands = Hands()
    hands.click(workspace.header.extend)
    body = body_of(workspace)
    assert isinstance(body, Extend)
    assert focused() is body.form.field("until")
    hands.fill("+4u")
    assert body.until.value() == before + 28 * DAY
    settle(120)
    box = body.findings.box("duration")
    assert box is not None
    assert not box.isHidden()
    body.form.focus("reason")
    hands.fill("Godt i gang")
    hands.finish()
    turn = newest(context, praktik_id)
    assert (turn.kind, turn.ended_before) == (PlacementEventKind.EXTENDED, before)
    settle()
    assert "Godt i gang" in told(workspace)
    assert workspace.header._badge.text == "Week 4 of 14"


def test_an_extension_that_was_begun_is_still_there_and_its_reason_answers_the_law(
    workspace: PlacementWorkspace, context: Context, praktik_id: uuid.UUID
) -> None:
    hands = Hands()
    hands.click(workspace.header.extend)
    body = body_of(workspace)
    hands.fill("+30u")
    body.form.focus("reason")
    hands.fill("Kommunen har sagt ja")
    workspace.drawer.dismiss()
    hands.click(workspace.header.extend)
    body = body_of(workspace)
    assert isinstance(body, Extend)
    assert body.until.value() is not None
    hands.finish()
    kept = context.call(placements.values_of, placement_id=praktik_id)
    assert kept.reasons["duration"] == "Kommunen har sagt ja"


def test_a_pause_is_begun_and_ended_from_the_header(
    workspace: PlacementWorkspace, context: Context, praktik_id: uuid.UUID
) -> None:
    header, hands = workspace.header, Hands()
    assert header.resume.isHidden()
    hands.click(header.pause)
    body_of(workspace)
    hands.fill("Indlagt")
    hands.finish()
    settle()
    assert header._badge.text == "On pause"
    assert header.pause.isHidden()
    hands.click(header.resume)
    settle()
    assert header._badge.text == "Week 4 of 10"
    assert newest(context, praktik_id).kind in ("resumed", "paused")


def test_a_stop_says_what_both_sides_were_told(
    workspace: PlacementWorkspace, context: Context, praktik_id: uuid.UUID, today: date
) -> None:
    header, hands = workspace.header, Hands()
    hands.click(header.stop)
    body = body_of(workspace)
    hands.fill("Ryggen kunne ikke")
    body.form.focus("told_firm")
    hands.fill("Tak for hjælpen")
    hands.finish()
    row = context.call(placements.one, placement_id=praktik_id, today=today)
    assert (row.status, row.ends_on) == (PlacementStatus.STOPPED, today)
    settle()
    assert "To the firm: Tak for hjælpen" in told(workspace)
    assert header.stop.isHidden()
    assert header.extend.isHidden()
    assert header.problem.isHidden()


def test_the_words_of_a_turn_are_corrected_as_their_field_is_left(
    workspace: PlacementWorkspace, context: Context, praktik_id: uuid.UUID, today: date
) -> None:
    context.call(
        placement_turns.pause,
        placement_id=praktik_id,
        day=today,
        until=None,
        reason="Syg",
        today=today,
    )
    settle()
    card, hands = workspace.card(TurnsCard), Hands()
    assert isinstance(card, TurnsCard)
    hands.click(card.buttons()[0])
    body = body_of(workspace)
    body.form.focus("told_citizen")
    hands.fill("God bedring")
    hands.tab()
    assert newest(context, praktik_id).told_citizen == "God bedring"
