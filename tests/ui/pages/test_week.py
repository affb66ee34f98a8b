"""The Week page over a real vault: looking, opening, planning and moving."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from mentor_desk.models import Absence, Promise
from mentor_desk.services import firms, visit_moves, visits
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import writes
from mentor_desk.terms import DayPart, VisitTime
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.forms.visit_move import MoveVisit
from mentor_desk.ui.forms.visit_plan import VisitPlan
from mentor_desk.ui.pages.week import WeekPage
from mentor_desk.ui.week.whose_visit import WhoseVisit
from mentor_desk.ui.widgets.calendar_block import Block
from tests.services.making import Pair, pair
from tests.ui.firm.showing import show_desk
from tests.ui.hands import Hands, focused, settle

FRIDAY = date(2026, 11, 27)
THURSDAY = FRIDAY - timedelta(days=1)


@writes("promise.made")
def _fill(session: Session, case_id: uuid.UUID) -> None:
    session.add(Promise(text="Ringe til Mette", made_on=THURSDAY, due_on=THURSDAY, case_id=case_id))
    session.add(Absence(starts_on=FRIDAY + timedelta(days=3), ends_on=FRIDAY + timedelta(days=3)))


@pytest.fixture
def both(database: Database, today: date) -> Pair:
    return pair(database, today)


@pytest.fixture
def visit_id(database: Database, both: Pair) -> uuid.UUID:
    grid = [""] * 7 * len(DayPart)
    grid[4 * len(DayPart) + 1] = VisitTime.BEST.value
    grid[3 * len(DayPart) + 1] = VisitTime.NEVER.value
    database.write(firms.update, firm_id=both.firm_id, visit_grid=grid)
    database.write(_fill, both.case_id)
    return database.write(
        visits.plan, case_id=both.case_id, day=FRIDAY, at=time(9), firm_id=both.firm_id
    )


@pytest.fixture
def desk(qtbot: QtBot, context: Context, visit_id: uuid.UUID) -> Iterator[Desk]:
    context.language = "en"
    desk = show_desk(qtbot, context, "week")
    page = page_of(desk)
    yield desk
    page.drawer.dismiss()


@pytest.fixture
def page(desk: Desk) -> WeekPage:
    return page_of(desk)


def page_of(desk: Desk) -> WeekPage:
    assert isinstance(desk.page, WeekPage)
    return desk.page


def block(page: WeekPage, ref: uuid.UUID) -> Block:
    board = page.boards.board()
    assert board is not None
    found = board.block(str(ref))
    assert found is not None
    return found


def names(page: WeekPage) -> list[str]:
    return [piece.accessibleName() for piece in page.boards.week.pieces()]


def test_the_week_tells_its_days_visits_and_promises(page: WeekPage, visit_id: uuid.UUID) -> None:
    assert page.accessibleName() == "Week 48 · 23–29 November"
    assert names(page)[3:6] == [
        "Thursday 26 November, 0 visit(s)",
        "You promised: Ringe til Mette (Ahmed Osman)",
        "Friday 27 November, 1 visit(s)",
    ]
    shown = block(page, visit_id)
    assert shown.accessibleName() == (
        "Visit, Ahmed Osman, Lunde VVS, Friday 27 November 9:00 to 9:45, planned visit"
    )
    assert (shown.item and shown.item.title, shown.item and shown.item.line) == (
        "Ahmed Osman", "9:00 · Lunde VVS",
    )  # fmt: skip
    assert not page.empty.isVisible()


def test_page_down_goes_on_and_t_comes_back(page: WeekPage) -> None:
    hands = Hands()
    page.boards.enter(FRIDAY)
    hands.press(Qt.Key.Key_PageDown)
    assert page.accessibleName() == "Week 49 · 30 November – 6 December"
    assert "Monday 30 November, you are away (holiday), 0 visit(s)" in names(page)
    assert page.empty.isVisible()
    assert page.bar.today.isEnabled()
    hands.press(Qt.Key.Key_T)
    assert page.accessibleName().startswith("Week 48")
    assert focused().accessibleName().startswith("Tuesday 24 November")


def test_a_move_says_what_the_firm_thinks_and_asks_why(
    page: WeekPage, context: Context, visit_id: uuid.UUID
) -> None:
    hands = Hands()
    block(page, visit_id).setFocus()
    hands.press(Qt.Key.Key_M)
    assert "It suits Lunde VVS best then." in page.said.text()
    assert page.boards.week.grid.shades
    hands.press(Qt.Key.Key_Left)
    assert "Thursday 26 November at 9:00" in page.said.text()
    assert "The firm does not want visits" in page.said.text()
    assert "Thursday 26 November at 9:00" in focused().accessibleName()
    hands.press(Qt.Key.Key_Return)
    form = page.drawer.body()
    assert isinstance(form, MoveVisit)
    assert form.form.values()["day"] == THURSDAY
    context.call(
        visit_moves.move, visit_id=visit_id, day=THURSDAY, at=time(9), reason="Syg",
        today=context.today(),
    )  # fmt: skip
    page.drawer.dismiss()
    assert page.boards.week.hand is None
    assert page.boards.week.grid.shades == ()
    assert focused() is block(page, visit_id)
    assert block(page, visit_id).day == THURSDAY


def test_a_move_taken_back_or_into_the_past_changes_nothing(
    page: WeekPage, visit_id: uuid.UUID
) -> None:
    hands = Hands()
    block(page, visit_id).setFocus()
    hands.press(Qt.Key.Key_M)
    for _ in range(4):
        hands.press(Qt.Key.Key_Left)
    assert "That day is over." in page.said.text()
    hands.press(Qt.Key.Key_Return)
    assert page.said.text() == "A visit cannot be moved into the past."
    assert not page.drawer.is_open()
    hands.press(Qt.Key.Key_M)
    hands.press(Qt.Key.Key_PageDown)
    assert page.accessibleName().startswith("Week 49")
    hands.press(Qt.Key.Key_Escape)
    assert page.accessibleName().startswith("Week 48")
    assert focused() is block(page, visit_id)


def test_n_plans_a_visit_at_the_time_of_the_block(page: WeekPage, visit_id: uuid.UUID) -> None:
    hands = Hands()
    block(page, visit_id).setFocus()
    hands.press(Qt.Key.Key_N)
    assert isinstance(page.drawer.body(), WhoseVisit)
    hands.finish()
    hands.fill("Ahmed")
    hands.press(Qt.Key.Key_Return)
    settle()
    form = page.drawer.body()
    assert isinstance(form, VisitPlan)
    values = form.form.values()
    assert (values["day"], values["at"]) == (FRIDAY, time(9))


def test_enter_opens_the_visit_and_a_promise_is_closed_by_what_was_done(
    page: WeekPage, context: Context, visit_id: uuid.UUID
) -> None:
    asked: list[tuple[str, object]] = []
    context.go_requested.connect(lambda kind, ref: asked.append((kind, ref)))
    hands = Hands()
    page.boards.enter(THURSDAY)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert page.drawer.is_open()
    page.drawer.dismiss()
    block(page, visit_id).setFocus()
    hands.press(Qt.Key.Key_Return)
    assert asked == [("visit", str(visit_id))]


def test_typing_narrows_and_what_did_not_take_place_is_told(
    page: WeekPage, context: Context, both: Pair, visit_id: uuid.UUID
) -> None:
    page.bar.line.setText("lunde nobody")
    assert page.boards.week.block(str(visit_id)) is None
    assert page.said.text().startswith("0 of 1 visits shown")
    page.bar.line.clear()
    assert not page.bar.cancelled.isVisible()
    context.call(visits.cancel, visit_id=visit_id, reason="Syg")
    assert page.boards.week.block(str(visit_id)) is None
    assert "1 visit(s) that did not take place" in page.said.text()
    page.bar.cancelled.click()
    shown = block(page, visit_id).item
    assert shown is not None
    assert (shown.look, shown.movable) == ("struck", False)
    assert shown.line == "Did not take place · 9:00 · Lunde VVS"


def test_the_month_leads_to_a_week_and_the_list_says_it_all(
    page: WeekPage, visit_id: uuid.UUID
) -> None:
    page.bar.view.chips[1].click()
    assert page.accessibleName() == "November 2026"
    assert block(page, visit_id).item is not None
    page.boards.month.focus_day(date(2026, 11, 9))
    hands = Hands()
    hands.press(Qt.Key.Key_Return)
    assert page.accessibleName() == "Week 46 · 9–15 November"
    page.show_day(FRIDAY)
    page.bar.view.chips[2].click()
    keys = page.boards.table.keys()
    assert [key.split(":")[0] for key in keys] == ["promise", "visit"]
    model = page.boards.table.model()
    words = [model.index(1, column).data() for column in range(model.columnCount())]
    assert words[:4] == ["Friday", "9:00–9:45", "Ahmed Osman", "Lunde VVS"]
    page.bar.after.click()
    [away] = page.boards.table.keys()
    assert away.startswith("absence:")
    page.boards.table.activated.emit(away)
    assert page.drawer.is_open()


def test_days_away_are_entered_from_the_week(page: WeekPage) -> None:
    [away] = [each for each in page.bar.findChildren(QPushButton) if each.text() == "Awa&y …"]
    away.click()
    assert page.drawer.is_open()


def test_the_chosen_day_is_the_one_of_the_day_sheet_and_comes_back_after_a_lock(page: WeekPage) -> None:
    page.boards.enter(FRIDAY)
    assert page.day == FRIDAY
    place = page.place()
    assert place == ("week", "2026-11-27")
    page.show_record("week", "month:2026-12-24")
    assert page.accessibleName() == "December 2026"
    assert page.place() == ("week", "month:2026-12-24")
    page.show_record("week", "2026-12-24")
    assert "Thursday 24 December, Christmas Eve, 0 visit(s)" in names(page)
