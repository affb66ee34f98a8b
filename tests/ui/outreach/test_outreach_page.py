"""The Outreach page: tabs, drawers and the call, by hand."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mentor_desk.services import (
    campaign_calls,
    campaigns,
    cluster_life,
    clusters,
    contact_entries,
    firms,
    forecasts,
    inquiries,
    prospects,
)
from mentor_desk.services.forecasts import Numbers
from mentor_desk.storage.database import Database
from mentor_desk.terms import ContactOutcome, ProspectStatus
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.dialogs.search_everything import SearchEverything
from mentor_desk.ui.outreach.prospect_form import NewProspect
from mentor_desk.ui.outreach.tick_row import TickRow
from mentor_desk.ui.pages.outreach import OutreachPage
from tests.ui.firm.showing import show_desk
from tests.ui.hands import Hands, focused, settle

TABS = ("prospects", "inquiries", "campaigns", "forecast", "clusters")


@pytest.fixture
def firm_ids(database: Database) -> tuple[uuid.UUID, ...]:
    names = ("Bager Bo", "Lunde VVS", "Smed Juhl")
    return tuple(database.write(firms.create, name=name, phone="86123456") for name in names)


@pytest.fixture
def desk(qtbot: QtBot, context: Context, firm_ids: tuple[uuid.UUID, ...]) -> Iterator[Desk]:
    made = show_desk(qtbot, context, "outreach")
    yield made
    page_of(made).drawer.dismiss()


@pytest.fixture
def page(desk: Desk) -> OutreachPage:
    return page_of(desk)


def page_of(desk: Desk) -> OutreachPage:
    assert isinstance(desk.page, OutreachPage)
    return desk.page


def button(page: OutreachPage, words: str) -> QPushButton:
    settle()
    found = page.tab.findChildren(QPushButton)
    return next(each for each in found if each.text() == words and each.isVisible())


def test_an_empty_tab_teaches_and_offers_the_first_step(page: OutreachPage) -> None:
    for key in TABS:
        page.show_record("outreach", key)
        settle()
        assert page.tabs.current() == key
        primary = page.primary()
        assert primary is not None
        assert primary.text()


def test_ctrl_n_begins_what_belongs_to_the_tab(page: OutreachPage) -> None:
    for key in TABS:
        page.show_record("outreach", key)
        page.new()
        settle()
        assert page.drawer.is_open(), key
        page.drawer.dismiss()


def test_a_pasted_line_fills_the_form_and_makes_a_prospect(
    page: OutreachPage, context: Context
) -> None:
    hands = Hands()
    page.new()
    form = page.drawer.body()
    assert isinstance(form, NewProspect)
    hands.fill("Sødal Bageri; 8700 Horsens; 75 12 34 56")
    assert form.form.field("town").value() == "Horsens"
    hands.finish()
    [row] = context.call(prospects.listing)
    assert (row.name, row.fields["phone"]) == ("Sødal Bageri", "75123456")
    assert not page.drawer.is_open()
    assert page.tab.chosen() == row


def test_a_double_is_told_while_typing(page: OutreachPage) -> None:
    page.new()
    form = page.drawer.body()
    assert isinstance(form, NewProspect)
    form.form.focus("name")
    Hands().fill("lunde vvs")
    assert form.warning.isVisible()
    assert "Lunde VVS" in form.warning.text


def test_into_the_register_with_one_click(page: OutreachPage, context: Context, today: date) -> None:
    made = context.call(prospects.add, today=today, name="Ny Kro")
    page.show_record("prospect", str(made))
    Hands().click(button(page, "Into the register"))
    row = context.call(prospects.one, prospect_id=made)
    assert row.status is ProspectStatus.REGISTERED
    assert row.firm_id is not None


def test_an_inquiry_is_answered_in_the_drawer(page: OutreachPage, context: Context) -> None:
    made = context.call(
        inquiries.receive, name="Ny Kro", about="Hjælp?", asked_at=context.now() - timedelta(hours=1)
    )
    page.show_record("inquiry", str(made))
    hands = Hands()
    hands.click(button(page, "Answer …"))
    hands.fill("Ja, på mandag")
    hands.finish()
    [row] = context.call(inquiries.listing, now=context.now())
    assert (row.answer, row.open, row.minutes) == ("Ja, på mandag", False, 60)


@pytest.fixture
def campaign_id(database: Database, today: date, firm_ids: tuple[uuid.UUID, ...]) -> uuid.UUID:
    return database.write(
        campaigns.create,
        name="Vinter",
        script=("Sig hej", "Find en opgave"),
        starts_on=today,
        firm_ids=firm_ids,
    )


def test_ringing_goes_by_keyboard_alone(
    page: OutreachPage, context: Context, campaign_id: uuid.UUID, today: date
) -> None:
    page.show_record("campaign", str(campaign_id))
    hands = Hands()
    hands.click(button(page, "Start ringing"))
    ringing = page.tab.ringing
    hands.fill("Han havde travlt")
    hands.press(Qt.Key.Key_Return)
    hands.fill("Opvasken")
    hands.press(Qt.Key.Key_Return)
    assert ringing.outcome.isAncestorOf(focused())
    ringing.outcome.set_values({"outcome": [ContactOutcome.INTERESTED.value]})
    hands.finish()
    first, second, _ = context.call(campaign_calls.calls, campaign_id=campaign_id, today=today)
    assert first.outcome is ContactOutcome.INTERESTED
    assert first.ticked == (0, 1)
    [talk] = context.call(contact_entries.at_firm, firm_id=first.firm_id)
    assert "Opvasken" in talk.text
    assert ringing._now == second.id
    hands.press(Qt.Key.Key_Escape)
    assert page.tab.detail.isVisible()


def test_a_call_without_an_outcome_is_asked_for_it(
    page: OutreachPage, context: Context, campaign_id: uuid.UUID, today: date
) -> None:
    page.show_record("campaign", str(campaign_id))
    hands = Hands()
    hands.click(button(page, "Start ringing"))
    hands.finish()
    assert page.tab.ringing.outcome.beneath("outcome")
    calls = context.call(campaign_calls.calls, campaign_id=campaign_id, today=today)
    assert all(call.called_on is None for call in calls)


def test_a_forecast_is_typed_down_the_column(
    page: OutreachPage, context: Context, firm_ids: tuple[uuid.UUID, ...]
) -> None:
    for firm_id in firm_ids[:2]:
        context.call(forecasts.join, firm_id=firm_id)
    page.show_record("outreach", "forecast")
    hands = Hands()
    page.tab._rows[0].fields[0].setFocus()
    hands.fill("7")
    hands.press(Qt.Key.Key_Return)
    hands.fill("12")
    hands.press(Qt.Key.Key_Return)
    found = context.call(forecasts.panel, quarter=context.today())
    assert [row.said for row in found.rows] == [Numbers(7), Numbers(12)]
    assert focused() is page.tab._rows[0].fields[1]


def test_a_step_of_a_cluster_is_ticked_and_a_round_is_written(
    page: OutreachPage, context: Context, firm_ids: tuple[uuid.UUID, ...], today: date
) -> None:
    cluster = context.call(clusters.create, name="Klynge Åby", round_weekday=1)
    context.call(cluster_life.join, cluster_id=cluster, firm_id=firm_ids[0], places=2, day=today)
    page.show_record("cluster", str(cluster))
    settle()
    tick = next(row for row in page.tab.findChildren(TickRow) if row.key == "known")
    tick.box.click()
    settle()
    hands = Hands()
    hands.click(button(page, "Write a round …"))
    hands.fill("Alle hjemme")
    hands.finish()
    view = context.call(clusters.open_cluster, cluster_id=cluster, today=today, rulebook=context.rules)
    assert view.row.steps_done == 1
    assert view.rounds[0][1:] == (today, "Alle hjemme")
    assert view.row.next_round == today + timedelta(days=7)


def test_the_numbers_in_the_tabs_follow_what_waits(
    page: OutreachPage, context: Context, today: date
) -> None:
    context.call(prospects.add, today=today, name="Ny Kro")
    settle()
    assert page.tabs._bar.tabText(0) == "New firms 1"


def test_after_a_lock_the_same_tab_is_shown(page: OutreachPage) -> None:
    page.show_record("outreach", "clusters")
    assert page.place() == ("outreach", "clusters")


def test_the_search_opens_what_it_has_found(desk: Desk, context: Context) -> None:
    lead = context.call(prospects.add, today=context.today(), name="Bryggeriet Bro")
    context.call(prospects.put_away, prospect_id=lead, why="Lukket")
    cluster = context.call(clusters.create, name="Klynge Juelsminde")
    search = SearchEverything(context, desk)
    for typed, kind, row_id in (
        ("brygg", "Firms to welcome", lead),
        ("juels", "Clusters", cluster),
    ):
        hit = search.found(typed)[0]
        assert hit.group == kind
        search.palette.opened.emit(hit.key)
        settle()
        assert page_of(desk).tab.chosen().id == row_id
