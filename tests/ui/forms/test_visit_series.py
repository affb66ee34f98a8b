"""Planning a series of visits, moving one of them, and trying again when nobody answers."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from mentor_desk.models import Placement
from mentor_desk.services import promises, undo, visit_moves, visits
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import writes
from mentor_desk.terms import VisitKind, VisitStatus
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import visit_cancel, visit_move, visit_series
from mentor_desk.ui.forms.no_answer import NoAnswer
from mentor_desk.ui.forms.visit_cancel import CancelVisit
from mentor_desk.ui.forms.visit_move import MoveVisit
from mentor_desk.ui.forms.visit_series import PlanVisits
from mentor_desk.ui.pages.base import DeskPage
from tests.services.making import Pair
from tests.ui.hands import settle

MONDAY = date(2026, 11, 30)
SATURDAY = date(2026, 11, 28)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """The sentences are asked for in English, whatever the machine speaks."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    yield
    QLocale.setDefault(before)


@writes("placement.registered")
def _placed(session: Session, case_id: uuid.UUID, firm_id: uuid.UUID) -> uuid.UUID:
    end = MONDAY + timedelta(weeks=13, days=-3)
    row = Placement(case_id=case_id, firm_id=firm_id, status="agreed", starts_on=MONDAY, ends_on=end)
    session.add(row)
    return row.id


@pytest.fixture
def placement_id(database: Database, ahmed: Pair) -> uuid.UUID:
    return database.write(_placed, ahmed.case_id, ahmed.firm_id)


def series(page: DeskPage, context: Context, placement_id: uuid.UUID) -> PlanVisits:
    visit_series.present(page.drawer, context, placement_id=placement_id)
    settle()
    made = page.drawer.body()
    assert isinstance(made, PlanVisits)
    return made


def test_a_series_is_looked_at_thinned_and_put_in_and_taken_back_in_one_go(
    page: DeskPage, context: Context, ahmed: Pair, placement_id: uuid.UUID
) -> None:
    form = series(page, context, placement_id)
    assert len(form.visits.ticks()) == 9
    assert "week 1" in form.visits.ticks()[0].text()
    form.form.field("weekday").set_value("4")
    form.form.changed.emit("weekday")
    told = [tick.accessibleDescription() for tick in form.visits.ticks()]
    assert any("Christmas" in words or "New Year" in words for words in told)
    form.form.field("rhythm").chips()[1].click()
    assert len(form.visits.ticks()) == 13
    form.visits.ticks()[2].click()
    assert "12" in form.buttons[0].text()
    form.buttons[0].click()
    planned = context.call(visits.listing, case_id=ahmed.case_id)
    assert len(planned) == 12
    assert page.drawer.body() is None
    again = series(page, context, placement_id)
    assert again.form.field("rhythm").value() == ["weekly"]
    assert len(again.visits.ticks()) == 1
    context.call(undo.undo_last)
    assert context.call(visits.listing, case_id=ahmed.case_id) == []


def test_what_was_chosen_is_kept_as_a_draft(
    page: DeskPage, context: Context, placement_id: uuid.UUID
) -> None:
    form = series(page, context, placement_id)
    form.form.field("rhythm").chips()[2].click()
    form.visits.ticks()[1].click()
    page.drawer.dismiss()
    settle()
    again = series(page, context, placement_id)
    assert again.form.field("rhythm").value() == ["fortnight"]
    assert [tick.value() for tick in again.visits.ticks()[:3]] == [True, False, True]


def test_after_another_rhythm_the_planned_visits_can_be_moved_to_it(
    page: DeskPage, context: Context, ahmed: Pair, placement_id: uuid.UUID
) -> None:
    first = series(page, context, placement_id)
    assert not first.anew.isVisible()
    first.buttons[0].click()
    before = context.call(visits.listing, case_id=ahmed.case_id)
    form = series(page, context, placement_id)
    assert not form.anew.isVisible()
    form.form.field("rhythm").chips()[2].click()
    assert form.anew.isVisible()
    form.form.field("weekday").set_value("3")
    form.form.changed.emit("weekday")
    form.anew.click()
    assert not form.visits.isVisible()
    assert form.lying.isHidden()
    told = form.laid.lines()
    assert any("→" in line for line in told)
    assert any(line.startswith("Taken off") for line in told)
    form.buttons[0].click()
    after = context.call(visits.listing, case_id=ahmed.case_id)
    assert len(after) < len(before)
    again = series(page, context, placement_id)
    assert again.form.field("rhythm").value() == ["fortnight"]
    assert not again.anew.isVisible()
    page.drawer.dismiss()
    context.undo()
    assert context.call(visits.listing, case_id=ahmed.case_id) == before


def test_a_series_without_anything_missing_has_nothing_to_press(
    page: DeskPage, context: Context, placement_id: uuid.UUID
) -> None:
    series(page, context, placement_id).buttons[0].click()
    form = series(page, context, placement_id)
    assert form.visits.ticks() == ()
    assert not form.buttons[0].isEnabled()
    assert "No visits are missing" in form.summary.text()
    assert form.visits.isHidden() or not form.visits.isVisible()
    assert len([line for line in form.lying.lines() if "week" in line]) == 9


def test_a_move_warns_asks_why_and_goes_on(
    page: DeskPage, context: Context, ahmed: Pair, qtbot: QtBot
) -> None:
    visit_id = context.call(visits.plan, case_id=ahmed.case_id, day=MONDAY, at=time(9))
    visit_move.present(page.drawer, context, visit_id=visit_id, day=SATURDAY, at=time(10))
    form = page.drawer.body()
    assert isinstance(form, MoveVisit)
    assert "Saturday" in form.notice.text
    form.buttons[0].click()
    assert form.form.beneath("why")
    form.form.field("why").chips()[0].click()
    form.form.field("tell").chips()[0].click()
    qtbot.keyClicks(form.form.field("words"), "Feber")
    qtbot.keyClick(form.form.field("words"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    [told] = context.call(visit_moves.history, visit_id=visit_id)
    assert (told.to_day, told.to_at, told.reason) == (SATURDAY, time(10), "The citizen is ill: Feber")
    [promised] = context.call(promises.listing, case_id=ahmed.case_id)
    assert promised.text.startswith("Tell Ahmed that the visit is moved to lørdag 28. november")
    assert (promised.due_on, promised.visit_id) == (context.today(), visit_id)
    visit_move.present(page.drawer, context, visit_id=visit_id)
    form = page.drawer.body()
    assert isinstance(form, MoveVisit)
    assert form.notice.isHidden()
    form.buttons[0].click()
    assert form.form.beneath("day")


def test_nobody_answers_and_the_next_try_is_chosen_and_told(
    page: DeskPage, context: Context, ahmed: Pair, today: date, qtbot: QtBot
) -> None:
    visit_id = context.call(
        visits.plan, case_id=ahmed.case_id, day=today, at=time(9), kind=VisitKind.CALL
    )
    visit_cancel.present(page.drawer, context, case_id=ahmed.case_id, visit_id=visit_id)
    form = page.drawer.body()
    assert isinstance(form, CancelVisit)
    form.buttons[1].click()
    step = page.drawer.body()
    assert isinstance(step, NoAnswer)
    chips = step.form.field("again").chips()
    assert [chip.isChecked() for chip in chips] == [True, False, False, False]
    chips[1].click()
    with qtbot.waitSignal(context.message) as told:
        step.buttons[0].click()
    assert "26" in told.args[0]
    statuses = {row.status for row in context.call(visits.listing, case_id=ahmed.case_id)}
    assert statuses == {VisitStatus.NO_ANSWER, VisitStatus.PLANNED}
    assert page.drawer.body() is None
