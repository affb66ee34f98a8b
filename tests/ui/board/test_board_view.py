"""The stage board: every open case where it stands, moved by mouse and by keyboard."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from mentor_desk.services import cases, citizens
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import writes
from mentor_desk.terms import Stage
from mentor_desk.ui.board.board_view import BoardView
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.widgets.board_column import BoardColumn
from tests.ui.case.showing import cases_of, citizen, show_desk
from tests.ui.hands import Hands, focused, settle

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def ids(database: Database, today: date) -> dict[str, uuid.UUID]:
    made = {name: citizen(database, today, name) for name in ("Åse Bæk", "Zenia Dam")}
    database.write(
        cases.set_stage, case_id=made["Zenia Dam"], stage=Stage.MEETING, today=today - timedelta(49)
    )
    return made


@pytest.fixture
def desk(qtbot: QtBot, context: Context, ids: dict[str, uuid.UUID]) -> Iterator[Desk]:
    made = show_desk(qtbot, context)
    made.go("cases", "board")
    yield made
    made.close()


@pytest.fixture
def view(desk: Desk) -> BoardView:
    shown = cases_of(desk).views.widget()
    assert isinstance(shown, BoardView)
    return shown


def column(view: BoardView, stage: Stage) -> BoardColumn:
    return next(each for each in view.board.columns if each.key == stage.value)


def titles(view: BoardView, stage: Stage) -> list[str]:
    return [card.title for card in column(view, stage).cards.rows()]


def test_every_case_stands_in_its_stage_and_says_how_long(view: BoardView) -> None:
    assert titles(view, Stage.INTERVIEW) == ["Åse Bæk"]
    card = column(view, Stage.MEETING).cards.rows()[0]
    assert card.note == "49 day(s) here"
    assert card.marked
    assert "Zenia Dam" in card.spoken()
    assert "49 day(s) here" in card.spoken()
    assert column(view, Stage.MEETING).cards.accessibleName() == "Meeting, 1 case(s)"


def test_an_empty_stage_is_a_strip_that_opens_when_a_case_comes(
    view: BoardView, ids: dict[str, uuid.UUID]
) -> None:
    empty = column(view, Stage.AGREEMENT)
    assert empty.folded
    assert empty.width() < 60
    view.move_case(str(ids["Zenia Dam"]), Stage.AGREEMENT.value)
    settle()
    assert not empty.folded
    assert empty.width() > 100


def test_the_keyboard_walks_moves_undoes_and_opens(
    desk: Desk, view: BoardView, ids: dict[str, uuid.UUID]
) -> None:
    hands = Hands()
    view.board.take_keyboard()
    hands.press(Qt.Key.Key_Right)
    assert focused() is column(view, Stage.MEETING).cards
    hands.press(Qt.Key.Key_Right, ALT)
    assert titles(view, Stage.AGREEMENT) == ["Zenia Dam"]
    assert focused() is column(view, Stage.AGREEMENT).cards
    assert "Zenia Dam is now at «Agreement»" in desk.bar.text
    desk.undo()
    settle()
    assert titles(view, Stage.MEETING) == ["Zenia Dam"]
    hands.press(Qt.Key.Key_Return)
    page = cases_of(desk)
    assert page.workspace.case_id == ids["Zenia Dam"]
    assert page.switch.current() == "list"
    assert page.list.isVisible()


def test_a_card_is_drawn_to_another_stage_with_the_mouse(view: BoardView) -> None:
    cards = column(view, Stage.MEETING).cards
    start = cards.visualRect(cards.model().index(0, 0)).center()
    target = column(view, Stage.INTERVIEW)
    end = cards.viewport().mapFromGlobal(target.mapToGlobal(QPoint(20, 60)))
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(cards.viewport(), left, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(cards.viewport(), start + QPoint(-20, 0))
    QTest.mouseMove(cards.viewport(), end)
    QTest.mouseRelease(cards.viewport(), left, Qt.KeyboardModifier.NoModifier, end)
    settle()
    assert titles(view, Stage.INTERVIEW) == ["Åse Bæk", "Zenia Dam"]
    assert column(view, Stage.MEETING).folded


def test_tab_reaches_the_board_once_and_leaves_it(view: BoardView) -> None:
    view.board.take_keyboard()
    Hands().tab()
    assert not isinstance(focused().parent(), BoardColumn)


def test_the_filter_says_what_it_hides(view: BoardView) -> None:
    view.filter.set_text("zen")
    assert titles(view, Stage.INTERVIEW) == []
    assert view.told.startswith("1 of 2")


def test_sixty_cases_are_shown_in_less_than_a_blink(
    view: BoardView, database: Database, today: date
) -> None:
    database.write(sixty, today=today)
    view.redraw()
    # Reading and painting are two turns of the window, which answers in between.
    for act in (view.redraw, view.board.grab):
        assert min(seconds(act) for _ in range(3)) < 0.05


@writes("citizen.entered")
def sixty(session: Session, *, today: date) -> None:
    for number in range(60):
        case_id = citizens.create(session, today=today, name=f"Borger {number:02}")
        cases.set_stage(session, case_id=case_id, stage=list(Stage)[number % 8], today=today)


def seconds(act: Callable[[], object]) -> float:
    before = time.thread_time()
    act()
    return time.thread_time() - before
