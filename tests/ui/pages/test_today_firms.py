"""What the firms ask of the day is done where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from mentor_desk.services import contact_entries, firms
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.forms.contact_form import NewContact
from mentor_desk.ui.pages.today import TodayPage
from mentor_desk.ui.widgets.action_row import ActionRow
from tests.services.making import Pair, pair
from tests.ui.firm.showing import show_desk
from tests.ui.hands import settle


@pytest.fixture
def lunde(context: Context, today: date) -> Pair:
    return pair(context._database, today)


@pytest.fixture
def page(qtbot: QtBot, context: Context, lunde: Pair) -> Iterator[TodayPage]:
    desk: Desk = show_desk(qtbot, context, "today")
    made = desk.page
    assert isinstance(made, TodayPage)
    yield made
    made.drawer.dismiss()


def row(page: TodayPage, begins: str) -> ActionRow | None:
    while page.context.background.busy:
        settle()
    shown = [one for one in page.findChildren(ActionRow) if one.isVisible()]
    return next((one for one in shown if one.accessibleName().startswith(begins)), None)


def test_a_ring_back_is_written_where_it_stands_and_is_gone(
    page: TodayPage, context: Context, lunde: Pair, today: date
) -> None:
    context.call(
        contact_entries.add,
        firm_id=lunde.firm_id,
        today=today,
        method="phone",
        outcome="call_back",
        next_step="Høre om januar",
        next_on=today,
    )
    settle()
    line = row(page, "Lunde VVS: Høre om januar")
    assert line is not None
    line.acted.emit(line.key)
    form = page.drawer.body()
    assert isinstance(form, NewContact)
    form.buttons[0].click()
    settle()
    assert row(page, "Lunde VVS: Høre om januar") is None
    assert len(context.call(contact_entries.at_firm, firm_id=lunde.firm_id)) == 2


def test_a_care_visit_is_written_where_it_stands_and_is_gone(
    page: TodayPage, context: Context, lunde: Pair, today: date
) -> None:
    context.call(
        contact_entries.add,
        firm_id=lunde.firm_id,
        today=today,
        day=today - timedelta(days=70),
        method="visit",
    )
    context.call(firms.update, firm_id=lunde.firm_id, care_every_days=60)
    settle()
    line = row(page, "Look in at Lunde VVS")
    assert line is not None
    line.acted.emit(line.key)
    form = page.drawer.body()
    assert isinstance(form, NewContact)
    form.buttons[0].click()
    settle()
    assert row(page, "Look in at Lunde VVS") is None


def test_a_line_opens_the_firms_contact(
    qtbot: QtBot, page: TodayPage, context: Context, lunde: Pair, today: date
) -> None:
    context.call(firms.update, firm_id=lunde.firm_id, leave_alone_until=today)
    settle()
    line = row(page, "Lunde VVS may be rung again")
    assert line is not None
    with qtbot.waitSignal(context.go_requested) as asked:
        line.opened.emit(line.key)
    assert asked.args == ["firm", f"{lunde.firm_id}#people"]
