"""Writing down what has come of a placement, or how a new job goes: four actions and some words."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import outcomes, placements
from mentor_desk.services.checkpoints import Found
from mentor_desk.storage.database import Database
from mentor_desk.terms import OutcomeResult, PlacementKind
from mentor_desk.texts import Catalogue
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import checkpoint_form, decide_form, due_outcomes
from mentor_desk.ui.forms.checkpoint_form import CheckpointForm
from mentor_desk.ui.forms.decide_form import Decide
from mentor_desk.ui.forms.turn_stop import Stop
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.widgets.action_row import ActionRow
from tests.services.making import Pair, praktik, register
from tests.ui.hands import Hands, focused, settle


@pytest.fixture
def ended(
    database: Database, ahmed: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> uuid.UUID:
    """A praktik that ended three months ago and was carried through."""
    end = today - timedelta(days=94)
    values = praktik(ahmed, today, starts_on=end - timedelta(days=60), ends_on=end)
    made = register(database, ahmed, values, rulebook, danish, today)
    database.write(placements.complete, placement_id=made, outcome="Ryggen holder")
    return made


@pytest.fixture
def job(
    database: Database, ahmed: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> uuid.UUID:
    """Paid hours in their second week."""
    kind = PlacementKind.PAID_HOURS
    start = today - timedelta(days=8)
    values = praktik(ahmed, today, kind=kind, starts_on=start, ends_on=None)
    return register(database, ahmed, values, rulebook, danish, today)


def _form(page: DeskPage) -> CheckpointForm:
    settle()
    body = page.drawer.body()
    assert isinstance(body, CheckpointForm)
    return body


def _found(context: Context, placement_id: uuid.UUID, step: str) -> Found | None:
    line = context.call(
        outcomes.checkpoints,
        placement_id=placement_id,
        today=context.today(),
        rulebook=context.rules,
    )
    return next(row.done for row in line if row.step == step)


def test_an_outcome_takes_four_actions_and_some_words(
    page: DeskPage, context: Context, ended: uuid.UUID, today: date
) -> None:
    checkpoint_form.present(page.drawer, context, placement_id=ended)
    form = _form(page)
    hands = Hands()
    hands.click(form.form.field("result").chips()[2])
    form.form.focus("hours")
    hands.fill("6")
    hands.tab()
    hands.tab()
    hands.fill("Det går godt")
    hands.finish()
    assert hands.actions - 2 <= 4
    assert not page.drawer.is_open()
    found = _found(context, ended, "m3")
    assert found == Found(today, OutcomeResult.PAID_HOURS, 6.0, None, "Det går godt", "", "")


def test_nothing_chosen_is_told_at_the_chips(
    page: DeskPage, context: Context, ended: uuid.UUID
) -> None:
    checkpoint_form.present(page.drawer, context, placement_id=ended)
    form = _form(page)
    Hands().finish()
    assert page.drawer.is_open()
    assert "Not known" in form.form.beneath("result")


def test_what_is_begun_is_there_again(page: DeskPage, context: Context, ended: uuid.UUID) -> None:
    checkpoint_form.present(page.drawer, context, placement_id=ended)
    form = _form(page)
    form.form.focus("firm_view")
    Hands().fill("Han mangler")
    page.drawer.dismiss()
    settle()
    checkpoint_form.present(page.drawer, context, placement_id=ended)
    assert _form(page).form.field("firm_view").value() == "Han mangler"


def test_a_job_that_goes_on_is_one_chip(
    page: DeskPage, context: Context, job: uuid.UUID, today: date
) -> None:
    checkpoint_form.present(page.drawer, context, placement_id=job)
    form = _form(page)
    assert not form.form.field("result").isVisible()
    hands = Hands()
    assert focused() is form.form.field("still_there").chips()[0]
    hands.press(Qt.Key.Key_Space)
    hands.finish()
    found = _found(context, job, "w1")
    assert found is not None
    assert (found.still_there, found.result, found.day) == (True, None, today)


def test_a_job_nobody_knows_of_is_an_answer_and_shown_again(
    page: DeskPage, context: Context, job: uuid.UUID
) -> None:
    checkpoint_form.present(page.drawer, context, placement_id=job)
    form = _form(page)
    form.form.field("still_there").chips()[2].click()
    Hands().finish()
    found = _found(context, job, "w1")
    assert found is not None
    assert (found.still_there, found.result) == (None, OutcomeResult.UNKNOWN)
    checkpoint_form.present(page.drawer, context, placement_id=job, step="w1")
    assert _form(page).form.field("still_there").value() == ["unknown"]


def test_a_job_that_has_ended_asks_what_now_and_for_its_last_day(
    page: DeskPage, context: Context, job: uuid.UUID
) -> None:
    checkpoint_form.present(page.drawer, context, placement_id=job)
    form = _form(page)
    form.form.field("still_there").chips()[1].click()
    settle()
    assert form.form.field("result").isVisible()
    Hands().finish()
    assert isinstance(page.drawer.body(), Stop)


def test_the_end_of_a_praktik_is_told_in_one_word_too(
    page: DeskPage,
    context: Context,
    database: Database,
    ahmed: Pair,
    rulebook: Rulebook,
    danish: Catalogue,
    today: date,
) -> None:
    values = praktik(ahmed, today - timedelta(days=90))
    made = register(database, ahmed, values, rulebook, danish, today)
    follow = praktik(ahmed, today, kind=PlacementKind.FLEKSJOB, follows_id=made)
    register(database, ahmed, follow, rulebook, danish, today)
    decide_form.present(page.drawer, context, placement_id=made)
    settle()
    body = page.drawer.body()
    assert isinstance(body, Decide)
    assert body.form.field("result").value() == [OutcomeResult.FLEKSJOB]
    Hands().finish()
    found = _found(context, made, "end")
    assert found is not None
    assert found.result is OutcomeResult.FLEKSJOB


def test_the_whole_list_opens_each_of_its_forms(
    page: DeskPage, context: Context, ended: uuid.UUID, job: uuid.UUID
) -> None:
    due_outcomes.present(page.drawer, context)
    settle()
    rows = page.drawer.findChildren(ActionRow)
    assert {row.key for row in rows} == {str(ended), str(job)}
    rows[0].click()
    _form(page)
