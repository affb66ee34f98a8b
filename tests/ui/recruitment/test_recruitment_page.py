"""The Recruitment page: beginning, the track by keyboard, the tabs, and the lines on the Today page."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mentor_desk.services import (
    firms,
    recruitment_candidates,
    recruitment_rows,
    recruitments,
)
from mentor_desk.services.recruitment_candidates import CandidateRow
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.storage.database import Database
from mentor_desk.terms import CandidateStage
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.outreach.record_form import NewRecord
from mentor_desk.ui.outreach.tick_row import TickRow
from mentor_desk.ui.pages import today_recruitment
from mentor_desk.ui.pages.recruitment import NEW, RecruitmentPage
from mentor_desk.ui.recruitment.answer_form import Answers
from mentor_desk.ui.recruitment.workspace import Workspace
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.notice import Notice
from tests.ui.firm.showing import show_desk
from tests.ui.hands import Hands, settle


@pytest.fixture
def firm(database: Database) -> uuid.UUID:
    return database.write(firms.create, name="Frokosthuset Kløver")


@pytest.fixture
def desk(qtbot: QtBot, context: Context, firm: uuid.UUID) -> Iterator[Desk]:
    del firm
    made = show_desk(qtbot, context, "recruitment")
    yield made
    page_of(made).drawer.dismiss()


def page_of(desk: Desk) -> RecruitmentPage:
    assert isinstance(desk.page, RecruitmentPage)
    return desk.page


def space_of(desk: Desk) -> Workspace:
    found = page_of(desk).board.space
    assert found is not None
    return found


def press(desk: Desk, words: str) -> None:
    settle()
    found = page_of(desk).findChildren(QPushButton)
    next(each for each in found if each.text() == words and each.isVisible()).click()
    settle()


def begin(database: Database, firm: uuid.UUID, today: date) -> uuid.UUID:
    return database.write(
        recruitments.create, firm_id=firm, today=today, title="Opvasker", tasks="Vaske op"
    )


def steps(database: Database, made: uuid.UUID, today: date) -> recruitment_rows.RecruitmentRow:
    return database.read(recruitment_rows.one, recruitment_id=made, today=today)


def people(database: Database, made: uuid.UUID, today: date) -> list[CandidateRow]:
    return database.read(recruitment_candidates.listing, recruitment_id=made, today=today)


def test_the_empty_board_teaches_and_a_firm_can_begin(
    desk: Desk, database: Database, firm: uuid.UUID, today: date
) -> None:
    page = page_of(desk)
    assert page.board.pane.empty.isVisible()
    page.show_record("recruitment", f"{NEW}{firm}")
    form = page.drawer.body()
    assert isinstance(form, NewRecord)
    form.form.field("title").set_value("Opvasker")
    press(desk, "Begin")
    [row] = database.read(recruitment_rows.listing, today=today)
    chosen = page.board.chosen()
    assert chosen is not None
    assert (row.id, row.title, row.firm_id) == (chosen.id, "Opvasker", firm)
    assert [each.now for each in space_of(desk).track.stations()] == [True] + [False] * 7


def test_a_recruitment_is_worked_from_the_steps_to_the_answers(
    desk: Desk, database: Database, firm: uuid.UUID, today: date
) -> None:
    made = begin(database, firm, today)
    page, space, hands = page_of(desk), space_of(desk), Hands()
    page.show_record("recruitment", str(made))
    press(desk, "Done: Henvendelsen")
    assert steps(database, made, today).done == 1
    settle()
    space.track.setFocus()
    hands.press(Qt.Key.Key_Right)
    assert "2. Behovssamtalen" in space.track.accessibleName()
    hands.press(Qt.Key.Key_Return)
    assert page.drawer.is_open()
    page.drawer.dismiss()
    ticks = space.sheets["steps"].findChildren(TickRow)
    ticks[1].box.click()
    settle()
    assert steps(database, made, today).done == 2
    for key in ("needs", "profile", "ad"):
        space.tabs.choose(key)
        space.tabs.chosen.emit(key)
    press(desk, "Make it from the profile")
    assert "– Vaske op" in steps(database, made, today).fields["ad_text"]
    settle()
    warned = [each.text for each in space.sheets["ad"].findChildren(Notice)]
    assert any("by when to apply" in each for each in warned)
    database.write(recruitment_candidates.add_other, recruitment_id=made, name="Bo Lindskov")
    settle()
    space.tabs.choose("candidates")
    space.tabs.chosen.emit("candidates")
    press(desk, "Shortlist")
    space.tabs.choose("invitation")
    space.tabs.chosen.emit("invitation")
    press(desk, "Invite 1 from the shortlist")
    [one] = people(database, made, today)
    assert (one.stage, one.invited_on) == (CandidateStage.INVITED, today)
    guests = space.sheets["invitation"].findChildren(ActionRow)
    guests[-1].acted.emit(guests[-1].key)
    settle()
    assert people(database, made, today)[0].came is True
    space.tabs.choose("evaluation")
    space.tabs.chosen.emit("evaluation")
    press(desk, "Once more")
    assert len(page.board.rows) == 2


def test_the_lines_of_the_day_are_done_where_they_stand(
    desk: Desk, database: Database, context: Context, firm: uuid.UUID, today: date
) -> None:
    made = begin(database, firm, today)
    drawer = page_of(desk).drawer
    step = steps(database, made, today).steps[0]
    today_recruitment.act(line(Action.RECRUIT_STEP, step.id, today), drawer, context)
    press(desk, "The step is done")
    assert steps(database, made, today).steps[0].done_on == today
    one = database.write(recruitment_candidates.add_other, recruitment_id=made, name="Bo Lindskov")
    database.write(recruitment_candidates.update, candidate_id=one, stage="hired")
    today_recruitment.act(line(Action.GIVE_ANSWERS, made, today), drawer, context)
    form = drawer.body()
    assert isinstance(form, Answers)
    assert list(form.boxes) == [one]
    form.button.click()
    settle()
    assert people(database, made, today)[0].told_on == today
    today_recruitment.open_line(line(Action.OPEN_RECRUITMENT, made, today), context)


def line(action: Action, ref: uuid.UUID, today: date) -> TodayRow:
    return TodayRow(Group.TODAY, action, ref, None, None, "", "", today, 0)
