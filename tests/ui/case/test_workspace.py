"""One case: header, next step, tabs."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import cases, notes, promises
from mentor_desk.storage.database import Database
from mentor_desk.terms import JournalStatus, Stage, label
from mentor_desk.texts import Catalogue
from mentor_desk.ui.case.placements_tab import PlacementsTab
from mentor_desk.ui.case.timeline_tab import TimelineTab
from mentor_desk.ui.case.visits_tab import VisitsTab
from mentor_desk.ui.case.workspace import Workspace
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from tests.services.making import Pair, praktik, register
from tests.ui.case.showing import planned_visit
from tests.ui.hands import Hands, until_read


def view(context: Context, ahmed: Pair, today: date) -> cases.CaseView:
    return context.call(cases.open_case, case_id=ahmed.case_id, today=today)


def test_the_header_says_who_it_is_and_how_to_reach_them(workspace: Workspace) -> None:
    header = workspace.header
    assert header._name.text() == "Ahmed Osman"
    assert "Hjælper på VVS-lager" in header._facts.text()
    assert "20 12 34 56" in header._facts.text()


def test_the_next_step_is_written_where_it_stands(
    workspace: Workspace, context: Context, ahmed: Pair, today: date
) -> None:
    hands = Hands()
    hands.click(workspace.next_step.step)
    hands.fill("Ring til Torben")
    hands.tab()
    assert view(context, ahmed, today).next_step == "Ring til Torben"
    hands.fill("i morgen")
    hands.tab()
    assert view(context, ahmed, today).next_step_on == today + timedelta(days=1)


def test_done_empties_the_next_step_and_undo_brings_it_back(
    workspace: Workspace, context: Context, ahmed: Pair, today: date
) -> None:
    context.call(cases.update, case_id=ahmed.case_id, next_step="Ring", next_step_on=today)
    until_read(context)
    Hands().click(workspace.next_step.done)
    assert view(context, ahmed, today).next_step == ""
    context.undo()
    until_read(context)
    assert workspace.next_step.step.value() == "Ring"


def test_a_step_that_is_being_written_survives_a_change_elsewhere(
    workspace: Workspace, context: Context, ahmed: Pair
) -> None:
    hands = Hands()
    hands.click(workspace.next_step.step)
    hands.fill("Halvt skr")
    context.call(cases.update, case_id=ahmed.case_id, team_question="Hvad nu?")
    until_read(context)
    assert workspace.next_step.step.value() == "Halvt skr"


def test_a_half_written_step_is_saved_before_the_vault_closes(
    desk: Desk, workspace: Workspace, context: Context, ahmed: Pair, today: date
) -> None:
    hands = Hands()
    hands.click(workspace.next_step.step)
    hands.fill("Ring")
    desk.save_drafts()
    assert view(context, ahmed, today).next_step == "Ring"


def test_the_next_visit_stands_with_its_day_and_what_was_promised(
    workspace: Workspace, database: Database, context: Context, ahmed: Pair, today: date
) -> None:
    visit_id = planned_visit(database, ahmed.case_id, today + timedelta(days=1))
    context.call(promises.make, today=today, what="Værnesko", case_id=ahmed.case_id)
    until_read(context)
    card = workspace.next_step
    assert card._visit_title.text().endswith("i morgen")
    assert "Spørg om timetrappen" in card._visit_text.text()
    assert "Værnesko" in card._visit_text.text()
    asked: list[object] = []
    workspace.context.go_requested.connect(lambda kind, ref: asked.append((kind, ref)))
    Hands().click(card.prepare)
    assert asked == [("visit", str(visit_id))]
    context.go("cases")


def test_the_stage_is_chosen_in_the_header(
    workspace: Workspace, context: Context, ahmed: Pair, today: date
) -> None:
    menu = workspace.header.stage.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    chosen = menu.actions()[list(Stage).index(Stage.MEETING)]
    chosen.trigger()
    now = view(context, ahmed, today)
    assert (now.stage, now.stage_since) == (Stage.MEETING, today)
    until_read(context)
    assert workspace.header.stage.text() == str(label(Stage.MEETING))


def test_a_stage_chosen_and_taken_back_at_once_is_taken_back(
    workspace: Workspace, context: Context, ahmed: Pair, today: date
) -> None:
    before = view(context, ahmed, today).stage
    assert before is not Stage.MEETING
    workspace.header.stage_chosen.emit(Stage.MEETING)
    assert view(context, ahmed, today).stage is Stage.MEETING
    workspace.header.stage_chosen.emit(before)
    assert view(context, ahmed, today).stage is before


def test_a_closed_case_says_so_and_can_be_opened_again(
    desk: Desk, workspace: Workspace, context: Context, ahmed: Pair, today: date
) -> None:
    workspace.header.close_asked.emit()
    assert view(context, ahmed, today).closed_on == today
    assert "is closed" in desk.bar.text
    until_read(context)
    assert workspace._closed.isVisible()
    assert not workspace.next_step.isVisible()
    workspace.header.reopen_asked.emit()
    assert view(context, ahmed, today).closed_on is None
    until_read(context)
    assert workspace.next_step.isVisible()


def test_closing_a_case_can_be_undone(
    workspace: Workspace, context: Context, ahmed: Pair, today: date
) -> None:
    workspace.header.close_asked.emit()
    context.undo()
    assert view(context, ahmed, today).closed_on is None


def test_the_timeline_opens_what_is_clicked(
    workspace: Workspace, context: Context, ahmed: Pair, today: date
) -> None:
    context.call(notes.add, day=today, body="Bussen går hver time", case_id=ahmed.case_id)
    until_read(context)
    tab = workspace.tabs.widget("timeline")
    assert isinstance(tab, TimelineTab)
    first = tab.timeline.rows()[0]
    assert "Bussen" in first.body
    tab.timeline.activated.emit(first.key)
    assert workspace.drawer.is_open()


def test_a_sensitive_note_does_not_stand_open_on_the_screen(
    workspace: Workspace, context: Context, ahmed: Pair, today: date
) -> None:
    context.call(notes.add, day=today, body="Hemmeligt", case_id=ahmed.case_id, sensitive=True)
    until_read(context)
    tab = workspace.tabs.widget("timeline")
    assert isinstance(tab, TimelineTab)
    assert not any("Hemmeligt" in row.body for row in tab.timeline.rows())
    assert tab.timeline.rows()[0].body.startswith("Sensitive")


def test_a_placement_tells_its_week_and_leads_to_the_agreement(
    workspace: Workspace,
    database: Database,
    ahmed: Pair,
    rulebook: Rulebook,
    danish: Catalogue,
    today: date,
) -> None:
    begun = today - timedelta(days=21)
    register(database, ahmed, praktik(ahmed, begun), rulebook, danish, today)
    workspace.tabs.choose("placements")
    until_read(workspace.context)
    tab = workspace.tabs.widget("placements")
    assert isinstance(tab, PlacementsTab)
    row = tab.card.row(tab.card.keys()[0])
    assert row is not None
    assert "Week 3 of 13" in row.accessibleName()
    assert "Lunde VVS" in row.accessibleName()


def test_the_journal_status_of_a_note_is_set_in_the_list(
    workspace: Workspace, context: Context, ahmed: Pair, today: date
) -> None:
    note_id = context.call(notes.add, day=today, body="Ring", case_id=ahmed.case_id)
    workspace.tabs.choose("visits")
    until_read(context)
    tab = workspace.tabs.widget("visits")
    assert isinstance(tab, VisitsTab)
    menu = tab.journal_menu(f"note:{note_id}")
    words = str(label(JournalStatus.TRANSFERRED))
    next(each for each in menu.actions() if each.text() == words).trigger()
    kept = context.call(notes.listing, case_id=ahmed.case_id)[0]
    assert (kept.journal_status, kept.journaled_on) == (JournalStatus.TRANSFERRED, today)
    until_read(context)
    row = tab.card.row(f"note:{note_id}")
    assert row is not None
    assert row.findChild(QPushButton) is None
    assert row.accessibleName().endswith(words)


def test_chips_narrow_visits_notes_and_promises(
    workspace: Workspace, database: Database, context: Context, ahmed: Pair, today: date
) -> None:
    context.call(notes.add, day=today, body="Ring", case_id=ahmed.case_id)
    context.call(promises.make, today=today, what="Værnesko", case_id=ahmed.case_id)
    planned_visit(database, ahmed.case_id, today)
    workspace.tabs.choose("visits")
    until_read(context)
    tab = workspace.tabs.widget("visits")
    assert isinstance(tab, VisitsTab)
    assert len(tab.card.keys()) == 3
    Hands().click(tab.chips.chips()[2])
    (key,) = tab.card.keys()
    assert key.startswith("promise:")


def test_ctrl_tab_walks_the_tabs(workspace: Workspace) -> None:
    tab = workspace.tabs.widget("timeline")
    assert isinstance(tab, TimelineTab)
    tab.timeline.setFocus()
    Hands().press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert workspace.tabs.current() == "profile"


def test_the_whole_name_stands_above_a_narrow_case_and_the_menu_keeps_what_gave_way(
    workspace: Workspace,
) -> None:
    header = workspace.header
    header.resize(900, header.height())
    assert not header.note.isHidden()
    assert not header.paper.isHidden()
    header.resize(340, header.height())
    assert not header.placement.isHidden()
    assert header.paper.isHidden()
    menu = header.more.menu()
    menu.aboutToShow.emit()
    assert "Make a paper …" in [action.text() for action in menu.actions()]
