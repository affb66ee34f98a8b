"""Putting a visit in the calendar, and saying why one did not take place."""

from __future__ import annotations

import uuid
from datetime import date, time, timedelta

import pytest

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import visits
from mentor_desk.storage.database import Database
from mentor_desk.terms import VisitKind, VisitStatus
from mentor_desk.texts import Catalogue
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import visit_cancel, visit_plan
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.pages.base import DeskPage
from tests.services.making import Pair, praktik, register
from tests.ui.hands import Hands, settle


@pytest.fixture
def running(
    database: Database, ahmed: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> uuid.UUID:
    """A praktik that runs today."""
    values = praktik(ahmed, today - timedelta(days=20), decided_on=today - timedelta(days=30))
    return register(database, ahmed, values, rulebook, danish, today)


def _body(page: DeskPage) -> DrawerForm:
    settle()
    body = page.drawer.body()
    assert isinstance(body, DrawerForm)
    return body


def test_a_visit_is_planned_where_the_citizen_is(
    page: DeskPage, context: Context, ahmed: Pair, running: uuid.UUID, today: date
) -> None:
    visit_plan.present(page.drawer, context, case_id=ahmed.case_id)
    _body(page)
    hands = Hands()
    hands.fill("i morgen")
    hands.tab()
    hands.fill("9")
    hands.finish()
    [row] = context.call(visits.listing, case_id=ahmed.case_id)
    assert (row.day, row.at, row.kind) == (today + timedelta(days=1), time(9), VisitKind.VISIT)
    assert row.firm == "Lunde VVS"


def test_a_plan_without_a_day_asks_for_it(page: DeskPage, context: Context, ahmed: Pair) -> None:
    visit_plan.present(page.drawer, context, case_id=ahmed.case_id)
    body = _body(page)
    Hands().finish()
    assert page.drawer.is_open()
    assert body.form.beneath("day") == "Write the day."


def test_why_a_visit_did_not_take_place_is_kept(
    page: DeskPage, context: Context, ahmed: Pair, today: date
) -> None:
    planned = context.call(visits.plan, case_id=ahmed.case_id, day=today)
    visit_cancel.present(page.drawer, context, case_id=ahmed.case_id, visit_id=planned)
    _body(page)
    hands = Hands()
    hands.finish()
    assert page.drawer.is_open()
    hands.fill("Han var syg")
    hands.finish()
    [row] = context.call(visits.listing, case_id=ahmed.case_id)
    assert (row.status, row.text) == (VisitStatus.CANCELLED, "Han var syg")
