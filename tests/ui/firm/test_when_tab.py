"""When to come to a firm, and when not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mentor_desk.services import firm_seasons, firms
from mentor_desk.terms import SeasonKind
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.firm.season_form import SeasonForm
from mentor_desk.ui.firm.seasons_card import months_in_words
from mentor_desk.ui.firm.when_tab import WhenTab
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.drawer import Drawer
from tests.services.making import Pair, pair
from tests.ui.firm.showing import firms_of, show_desk
from tests.ui.hands import Hands, settle


@pytest.fixture
def lunde(context: Context, today: date) -> Pair:
    return pair(context._database, today)


@pytest.fixture
def desk(qtbot: QtBot, context: Context, lunde: Pair) -> Iterator[Desk]:
    made = show_desk(qtbot, context)
    page = firms_of(made)
    page.workspace.go_to("when")
    yield made
    page.drawer.dismiss()


@pytest.fixture
def tab(desk: Desk) -> WhenTab:
    return firms_of(desk).workspace.when


@pytest.fixture
def drawer(desk: Desk) -> Drawer:
    return firms_of(desk).drawer


def fields(context: Context, lunde: Pair) -> dict[str, object]:
    return context.call(firms.open_firm, firm_id=lunde.firm_id).fields


def test_the_week_is_saved_when_it_is_left(context: Context, tab: WhenTab, lunde: Pair) -> None:
    tab.grid.setFocus()
    hands = Hands()
    for _ in range(4):
        hands.press(Qt.Key.Key_N)
        hands.press(Qt.Key.Key_Down)
    hands.tab()
    assert fields(context, lunde)["visit_grid"] == ["never"] * 4 + [""] * 16


def test_another_firm_has_another_week(context: Context, desk: Desk, tab: WhenTab, lunde: Pair) -> None:
    grid = [""] * 20 + ["best"] + [""] * 7
    other = context.call(firms.create, name="Anden", visit_grid=grid)
    firms_of(desk).show_record("firm", f"{other}#when")
    assert tab.weekend.value()
    assert tab.grid.cell(5, 0).accessibleName() == "Lør Before 9: Best"
    firms_of(desk).show_record("firm", f"{lunde.firm_id}#when")
    assert tab.grid.value() == []
    assert not tab.weekend.value()


def test_the_peace_the_care_and_the_day_are_saved(context: Context, tab: WhenTab, lunde: Pair) -> None:
    hands = Hands()
    for form, name, words in (
        (tab.peace, "leave_alone_until", "1/2 2027"),
        (tab.peace, "leave_alone_why", "Ny leder"),
        (tab.rhythm, "care_every_days", "60"),
        (tab.rhythm, "day_starts", "7"),
        (tab.rhythm, "day_ends", "15.30"),
    ):
        form.focus(name)
        hands.fill(words)
        hands.tab()
    tab.rhythm.field("flexible_start").set_value("yes")
    tab.save_all()
    kept = fields(context, lunde)
    assert kept["leave_alone_until"] == date(2027, 2, 1)
    assert kept["leave_alone_why"] == "Ny leder"
    assert kept["care_every_days"] == 60
    assert (kept["day_starts"], kept["day_ends"]) == (time(7), time(15, 30))
    assert kept["flexible_start"] is True


def test_a_season_is_added_corrected_and_removed(
    context: Context, tab: WhenTab, drawer: Drawer, lunde: Pair
) -> None:
    tab.seasons._add()
    form = drawer.body()
    assert isinstance(form, SeasonForm)
    form.form.set_values({"months": ["11", "12", "1"], "note": "Varmepumper"})
    form.buttons[0].click()
    settle()
    [row] = [one for one in tab.seasons.findChildren(ActionRow) if one.isVisible()]
    assert row.accessibleName() == (
        "November – januar, Varmepumper · ask 7 week(s) before, Needs hands"
    )
    row.click()
    form = drawer.body()
    assert isinstance(form, SeasonForm)
    form.form.set_values({"kind": [SeasonKind.STAY_AWAY]})
    form.form.changed.emit("kind")
    assert not form.form.field("lead_weeks").isVisible()
    form.buttons[0].click()
    [season] = context.call(firm_seasons.at_firm, firm_id=lunde.firm_id)
    assert season.kind is SeasonKind.STAY_AWAY
    settle()
    [row] = [one for one in tab.seasons.findChildren(ActionRow) if one.isVisible()]
    row.click()
    form = drawer.body()
    assert isinstance(form, SeasonForm)
    form.buttons[1].click()
    assert context.call(firm_seasons.at_firm, firm_id=lunde.firm_id) == []


def test_a_firm_without_a_busy_time_needs_no_months(
    context: Context, tab: WhenTab, drawer: Drawer, lunde: Pair
) -> None:
    tab.seasons._add()
    form = drawer.body()
    assert isinstance(form, SeasonForm)
    form.form.set_values({"kind": [SeasonKind.NONE]})
    form.form.changed.emit("kind")
    assert not form.form.field("months").isVisible()
    assert not form.form.field("lead_weeks").isVisible()
    form.buttons[0].click()
    [season] = context.call(firm_seasons.at_firm, firm_id=lunde.firm_id)
    assert (season.kind, season.months) == (SeasonKind.NONE, ())
    settle()
    [row] = [one for one in tab.seasons.findChildren(ActionRow) if one.isVisible()]
    assert row.accessibleName() == "Alike all the year, No busy time"


def test_an_open_question_of_a_match_leads_to_its_field(desk: Desk) -> None:
    workspace = firms_of(desk).workspace
    workspace.tabs.choose("profile")
    workspace.go_to("seasons")
    settle()
    assert workspace.tabs.current() == "when"
    workspace.tabs.choose("profile")
    workspace.go_to("day_starts")
    settle()
    assert workspace.tabs.current() == "when"
    assert workspace.when.rhythm.field("day_starts").hasFocus()


@pytest.mark.parametrize(
    ("months", "words"),
    [
        ([1, 11, 12], "november – januar"),
        ([3, 4, 5, 7], "marts – maj, juli"),
        (list(range(1, 13)), "All the year"),
        ([6], "juni"),
    ],
)
def test_months_that_follow_each_other_are_one_stretch(months: list[int], words: str) -> None:
    assert months_in_words(months, "da") == words
