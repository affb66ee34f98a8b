"""Whoever plans is told what the firm wishes, is offered better times, and decides."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QLocale

from mentor_desk.services import (
    contacts,
    firm_friend,
    firm_seasons,
    firms,
    match_decisions,
    openings,
    visits,
)
from mentor_desk.terms import SeasonKind, VisitKind, VisitTime
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import placement_form, visit_plan
from mentor_desk.ui.forms.placement_base import PlacementForm
from mentor_desk.ui.forms.visit_plan import VisitPlan
from mentor_desk.ui.pages.base import DeskPage
from tests.services.making import Pair
from tests.ui.hands import settle

MONDAY = date(2026, 11, 30)
GRID = [VisitTime.NEVER.value] * 4 + ["", VisitTime.BEST.value, "", ""]


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """The sentences are asked for in English, whatever the machine speaks."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def plan(page: DeskPage, context: Context, ahmed: Pair) -> VisitPlan:
    context.call(firms.update, firm_id=ahmed.firm_id, visit_grid=GRID)
    visit_plan.present(page.drawer, context, case_id=ahmed.case_id, firm_id=ahmed.firm_id)
    settle()
    made = page.drawer.body()
    assert isinstance(made, VisitPlan)
    return made


def test_times_are_offered_before_anything_is_typed(plan: VisitPlan) -> None:
    assert plan.times.text == ""
    assert [one.text() for one in plan.times.buttons()] == [
        "tirsdag 1. dec. 10.00 · best",
        "tirsdag 8. dec. 10.00 · best",
    ]


def test_a_monday_is_warned_about_and_one_click_takes_a_better_time(
    plan: VisitPlan, context: Context, ahmed: Pair
) -> None:
    plan.form.field("day").replace(MONDAY)
    plan.form.field("at").replace(time(10))
    assert plan.times.text == "The firm does not want visits on Monday between 9 and 12."
    plan.times.buttons()[0].click()
    assert plan.times.isHidden()
    plan.buttons[0].click()
    [visit] = context.call(visits.listing, case_id=ahmed.case_id)
    assert (visit.day, visit.at) == (MONDAY + timedelta(days=1), time(10))


def test_the_warning_refuses_nothing(plan: VisitPlan, context: Context, ahmed: Pair) -> None:
    plan.form.field("day").replace(MONDAY)
    assert plan.times.text
    plan.buttons[0].click()
    assert [one.day for one in context.call(visits.listing, case_id=ahmed.case_id)] == [MONDAY]


def test_a_call_on_a_monday_is_all_right(plan: VisitPlan) -> None:
    plan.form.field("day").replace(MONDAY)
    plan.form.set_values({"kind": [VisitKind.CALL]})
    plan.form.changed.emit("kind")
    assert plan.times.isHidden()


def test_the_peace_the_season_and_the_leave_are_all_told(
    plan: VisitPlan, context: Context, ahmed: Pair
) -> None:
    [employer, *_] = context.call(contacts.at_firm, firm_id=ahmed.firm_id)
    context.call(contacts.update, contact_id=employer.id, away="49")
    context.call(firm_seasons.add, firm_id=ahmed.firm_id, kind=SeasonKind.STAY_AWAY, months=[12])
    context.call(
        firms.update,
        firm_id=ahmed.firm_id,
        leave_alone_until=date(2027, 1, 4),
        leave_alone_why="Ny leder",
    )
    plan.form.field("day").replace(date(2026, 12, 1))
    told = plan.times.text.splitlines()
    assert len(told) == 3
    assert "Ny leder" in told[0]
    assert plan.times.buttons()[0].text() == "tirsdag 5. jan. 2027 10.00 · best"


def test_a_colleague_is_named_where_a_visit_is_planned_and_a_placement_registered(
    page: DeskPage, context: Context, ahmed: Pair
) -> None:
    context.call(firm_friend.name, firm_id=ahmed.firm_id, name="Poul Bech", phone="20304050")
    firm = {"case_id": ahmed.case_id, "firm_id": ahmed.firm_id}
    said = "Ring Poul Bech first: "
    visit_plan.present(page.drawer, context, **firm)
    plan = page.drawer.body()
    assert isinstance(plan, VisitPlan)
    assert said in plan.friend.text
    assert said in _placement(page, context, ahmed).friend.text


def test_a_firm_that_was_put_aside_says_so_and_stops_nobody(
    page: DeskPage, context: Context, ahmed: Pair, today: date
) -> None:
    form = _placement(page, context, ahmed)
    assert form.aside.text == ""
    about = {"case_id": ahmed.case_id, "firm_id": ahmed.firm_id}
    context.call(match_decisions.reject, **about, today=today, reason="For langt at cykle.")
    form.again()
    form = _placement(page, context, ahmed)
    assert form.aside.text == "You put this firm aside on 24 November 2026: For langt at cykle."
    assert all(button.isEnabled() for button in form.buttons)


def test_an_open_place_brings_its_tasks_unless_others_are_written(
    page: DeskPage, context: Context, ahmed: Pair, today: date
) -> None:
    stock, shop = (
        str(context.call(openings.create, firm_id=ahmed.firm_id, today=today, title=title, tasks=tasks))
        for title, tasks in (("Lager", "Modtage varer – overblik\nFeje\n"), ("Butik", "Bære ud"))
    )
    main = _placement(page, context, ahmed).fields.main
    place, written = main.field("opening_id"), main.field("tasks")
    assert written.value() == []
    place.set_value(stock)
    place.changed.emit()
    assert written.value() == [("Modtage varer", "overblik"), ("Feje", "")]
    place.set_value(shop)
    place.changed.emit()
    assert written.value() == [("Bære ud", "")]
    written.set_value([("Male", "")])
    place.set_value(stock)
    place.changed.emit()
    assert written.value() == [("Male", "")]


def _placement(page: DeskPage, context: Context, pair: Pair) -> PlacementForm:
    placement_form.present(page.drawer, context, case_id=pair.case_id, firm_id=pair.firm_id)
    settle()
    form = page.drawer.body()
    assert isinstance(form, PlacementForm)
    return form
