"""Outcomes and after-care on the Today page: acted on where they stand, and never a flood."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from mentor_desk.formats.spans import add_months
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services.today_outcomes import MOST
from mentor_desk.storage.database import Database
from mentor_desk.terms import OutcomeResult
from mentor_desk.texts import Catalogue
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.checkpoint_form import CheckpointForm
from mentor_desk.ui.forms.due_outcomes import DueOutcomes
from mentor_desk.ui.pages.today import TodayPage
from mentor_desk.ui.widgets.action_row import ActionRow
from tests.services.afterwards import Desk
from tests.ui.hands import Hands, settle


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> Iterator[TodayPage]:
    """The Today page in an active window."""
    made = TodayPage(context)
    qtbot.addWidget(made)
    made.resize(1170, 768)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.drawer.dismiss()


@pytest.fixture
def after(database: Database, rulebook: Rulebook, danish: Catalogue, today: date) -> Desk:
    """Somebody whose placements are over."""
    return Desk(database, rulebook, danish, today)


def _rows(page: TodayPage) -> list[ActionRow]:
    settle()
    while page.context.background.busy:
        settle()
    rows = page.findChildren(ActionRow)
    words = ("record_outcome", "after_care", "more_outcomes")
    return [row for row in rows if row.key.split(":")[0] in words and not row.isHidden()]


def test_an_outcome_is_written_where_it_stands_and_the_line_goes(
    page: TodayPage, after: Desk, today: date
) -> None:
    made = after.ended(add_months(today, -3))
    [row] = _rows(page)
    row.acted.emit(row.key)
    settle()
    form = page.drawer.body()
    assert isinstance(form, CheckpointForm)
    form.form.field("result").chips()[0].click()
    Hands().finish()
    assert _rows(page) == []
    [ended] = [row.done for row in after.line(made) if row.step == "m3"]
    assert ended is not None
    assert ended.result is OutcomeResult.ORDINARY_JOB


def test_a_job_in_its_first_week_asks_how_it_goes(page: TodayPage, after: Desk, today: date) -> None:
    after.hired(today - timedelta(weeks=1))
    [row] = _rows(page)
    row.acted.emit(row.key)
    settle()
    assert isinstance(page.drawer.body(), CheckpointForm)


def test_the_line_for_the_rest_shows_them_all(page: TodayPage, after: Desk, today: date) -> None:
    for more in range(MOST + 2):
        after.ended(add_months(today, -12) - timedelta(days=more))
    rows = _rows(page)
    assert len(rows) == MOST + 1
    [rest] = [row for row in rows if row.key.startswith("more_outcomes")]
    rest.acted.emit(rest.key)
    settle()
    body = page.drawer.body()
    assert isinstance(body, DueOutcomes)
    assert len(body.findChildren(ActionRow)) == MOST + 2
