"""The firm's tasks and places in their tab."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import openings, task_bank
from mentor_desk.storage.database import Database
from mentor_desk.terms import OpeningKind
from mentor_desk.texts import Catalogue
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.firm.carve_form import CarveForm
from mentor_desk.ui.firm.opening_form import CloseOpening, KeptOpening, NewOpening
from mentor_desk.ui.firm.recurring_place import RecurringPlace
from mentor_desk.ui.firm.task_form import TaskForm
from mentor_desk.ui.firm.workspace import FirmWorkspace
from mentor_desk.ui.widgets.action_row import ActionRow
from tests.services.making import Pair, praktik, register
from tests.ui.firm.showing import firms_of
from tests.ui.firm.test_workspace import desk, lunde, workspace
from tests.ui.hands import Hands, focused, settle

__all__ = ["desk", "lunde", "workspace"]


def _bank(context: Context, lunde: Pair) -> list[tuple[str, str]]:
    rows = context.call(task_bank.listing, firm_id=lunde.firm_id)
    return [(row.task, row.trains) for row in rows]


def test_tasks_are_written_one_after_the_other_by_keyboard(
    workspace: FirmWorkspace, context: Context, lunde: Pair
) -> None:
    workspace.tabs.choose("tasks")
    workspace.tasks.bank.task.setFocus()
    hands = Hands()
    hands.fill("Modtage varer")
    hands.tab()
    hands.fill("overblik")
    hands.press(Qt.Key.Key_Return)
    assert focused() is workspace.tasks.bank.task
    hands.fill("Feje")
    workspace.save_all()
    assert _bank(context, lunde) == [("Modtage varer", "overblik"), ("Feje", "")]
    context.undo()
    settle()
    assert _bank(context, lunde) == [("Modtage varer", "overblik")]


def test_more_of_a_task_is_told_in_the_drawer_and_saved_as_it_is_left(
    desk: Desk, workspace: FirmWorkspace, context: Context, lunde: Pair
) -> None:
    context.call(task_bank.add, firm_id=lunde.firm_id, task="Feje")
    workspace.tabs.choose("tasks")
    settle()
    [row] = workspace.tasks.bank.findChildren(ActionRow)
    row.click()
    form = firms_of(desk).drawer.body()
    assert isinstance(form, TaskForm)
    form.form.field("hours").set_value(2.5)
    form.form.field("months").set_value(["10", "11", "12", "1"])
    form.form.save_all()
    settle()
    [kept] = context.call(task_bank.listing, firm_id=lunde.firm_id)
    assert (kept.hours, kept.months) == (2.5, (1, 10, 11, 12))
    [row] = [one for one in workspace.tasks.bank.findChildren(ActionRow) if not one.isHidden()]
    assert "okt–jan" in row.accessibleName() or "Oct–Jan" in row.accessibleName()


def test_a_recurring_place_begins_with_thirteen_weeks_and_says_what_the_law_says(
    desk: Desk, workspace: FirmWorkspace, context: Context, lunde: Pair, today: date
) -> None:
    workspace.tabs.choose("tasks")
    workspace.tasks.openings.new_again.click()
    form = firms_of(desk).drawer.body()
    assert isinstance(form, NewOpening)
    assert form.form.field("slot_weeks").value() == 13
    assert "§ 61" in form.fields.box.notice.text
    form.form.field("title").set_value("Altmuligmand")
    form.buttons[0].click()
    settle()
    [row] = context.call(openings.at_firm, firm_id=lunde.firm_id, today=today)
    assert (row.title, row.slot_weeks) == ("Altmuligmand", 13)
    [place] = workspace.tasks.openings.findChildren(RecurringPlace)
    assert place.words() == "Nobody is there now. Free now."


def test_a_recurring_place_says_who_is_there_till_when(
    database: Database, workspace: FirmWorkspace, lunde: Pair, today: date, rulebook: Rulebook,
    danish: Catalogue,
) -> None:  # fmt: skip
    place_id = database.write(
        openings.create, firm_id=lunde.firm_id, today=today, title="Altmuligmand", slot_weeks=13
    )
    end = today + timedelta(days=24)
    values = praktik(lunde, today, starts_on=today, ends_on=end, opening_id=place_id)
    register(database, lunde, values, rulebook, danish, today)
    workspace.tabs.choose("tasks")
    settle()
    places = workspace.tasks.openings.findChildren(RecurringPlace)
    said = places[-1].words()
    assert "Ahmed Osman until" in said
    assert "Next free: mandag 21. december." in said


def test_a_place_is_closed_with_what_became_of_it(
    desk: Desk, workspace: FirmWorkspace, context: Context, lunde: Pair, today: date
) -> None:
    opening_id = context.call(openings.create, firm_id=lunde.firm_id, today=today, title="Lager")
    workspace.tabs.choose("tasks")
    settle()
    [row] = workspace.tasks.openings.findChildren(ActionRow)
    row.click()
    drawer = firms_of(desk).drawer
    assert isinstance(drawer.body(), KeptOpening)
    next(b for b in drawer._buttons if b.text().startswith("No longer")).click()
    form = drawer.body()
    assert isinstance(form, CloseOpening)
    form.form.field("closed_why").set_value("Besat med Ahmed")
    form.buttons[0].click()
    kept = context.call(openings.one, opening_id=opening_id, today=today)
    assert (kept.closed_on, kept.closed_why) == (today, "Besat med Ahmed")
    assert not drawer.is_open()


def test_a_post_is_carved_into_tasks_and_a_free_place(
    desk: Desk, workspace: FirmWorkspace, context: Context, lunde: Pair, today: date
) -> None:
    workspace.tabs.choose("tasks")
    workspace.tasks.bank.carve.click()
    drawer = firms_of(desk).drawer
    form = drawer.body()
    assert isinstance(form, CarveForm)
    hands = Hands()
    hands.fill("Lagerleder")
    first = form.rows.lines()[0]
    first.task.setFocus()
    hands.fill("Tælle op")
    hands.press(Qt.Key.Key_Return)
    hands.fill("2,5")
    hands.press(Qt.Key.Key_Return)
    hands.fill("Mette")
    hands.click(first.other)
    assert "2.5 hours" in form.rows.total.text() or "2,5" in form.rows.total.text()
    form.buttons[1].click()
    settle()
    [task] = context.call(task_bank.listing, firm_id=lunde.firm_id)
    assert (task.task, task.hours, task.done_by, task.carved_from) == (
        "Tælle op", 2.5, "Mette", "Lagerleder",
    )  # fmt: skip
    [row] = context.call(openings.at_firm, firm_id=lunde.firm_id, today=today)
    assert (row.kind, row.hours_most) == (OpeningKind.SMALL_JOB, 2.5)
    assert isinstance(drawer.body(), KeptOpening)


def test_carving_nothing_is_told_at_its_field(desk: Desk, workspace: FirmWorkspace) -> None:
    workspace.tabs.choose("tasks")
    workspace.tasks.bank.carve.click()
    form = firms_of(desk).drawer.body()
    assert isinstance(form, CarveForm)
    form.form.field("post").set_value("Lagerleder")
    form.buttons[0].click()
    assert form.form.beneath("pieces").startswith("Tick at least one")
