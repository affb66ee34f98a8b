"""The Networks page by hand: a network, its meeting, a colleague and a volunteer."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mentor_desk.services import (
    account_owners,
    colleagues,
    contact_entries,
    event_guests,
    events,
    firms,
    network_meetings,
    network_members,
    networks,
    pairings,
)
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.outreach.record_form import NewRecord
from mentor_desk.ui.outreach.tick_row import TickRow
from mentor_desk.ui.pages.networks import NetworksPage
from mentor_desk.ui.widgets.action_row import ActionRow
from tests.ui.firm.showing import show_desk
from tests.ui.hands import settle

TABS = ("networks", "meetings", "colleagues", "volunteers", "firm_mentors")


@pytest.fixture
def desk(qtbot: QtBot, context: Context) -> Iterator[Desk]:
    made = show_desk(qtbot, context, "networks")
    yield made
    page_of(made).drawer.dismiss()


@pytest.fixture
def page(desk: Desk) -> NetworksPage:
    return page_of(desk)


def page_of(desk: Desk) -> NetworksPage:
    assert isinstance(desk.page, NetworksPage)
    return desk.page


def press(page: NetworksPage, words: str) -> None:
    settle()
    found = page.tab.findChildren(QPushButton)
    next(each for each in found if each.text() == words and each.isVisible()).click()
    settle()


def form_of(page: NetworksPage) -> NewRecord:
    body = page.drawer.body()
    assert isinstance(body, NewRecord)
    return body


def test_a_network_is_begun_its_meeting_planned_and_the_papers_noted(
    page: NetworksPage, context: Context, today: date
) -> None:
    for key in TABS:
        page.show_record("networks", key)
        settle()
        assert page.tabs.current() == key
        assert page.primary() is not None
    page.show_record("networks", "networks")
    page.new()
    form = form_of(page)
    form.form.field("kind").set_value("steering")
    form.form.field("kind").changed.emit()
    assert form.form.values()["agenda"].startswith("Opfølgning på sidste referat")
    form.form.set_values({**form.form.values(), "name": "Styregruppen"})
    form.buttons[0].click()
    settle()
    [row] = context.call(networks.listing, today=today)
    firm = context.call(firms.create, name="Alfa")
    context.call(network_members.join, network_id=row.id, firm_id=firm, day=today)
    settle()
    press(page, "Plan the next meeting …")
    form_of(page).buttons[0].click()
    settle()
    [met] = context.call(events.listing, today=today)
    assert met.guests == 1
    assert page.tabs.current() == "meetings"
    press(page, "Invitations are out")
    press(page, "Agenda …")
    form = form_of(page)
    form.form.set_values({"agenda": "Et\n\nTo", "sent_on": today})
    form.buttons[0].click()
    settle()
    [met] = context.call(events.listing, today=today)
    fields = met.fields
    assert (fields["invited_on"], fields["agenda_sent_on"]) == (today, today)
    assert fields["agenda"] == ["Et", "To"]


def test_a_guest_is_invited_by_name_and_the_recipe_is_ticked(
    page: NetworksPage, context: Context, today: date
) -> None:
    event = context.call(events.create, name="Morgenmad", day=today)
    page.show_record("network_event", str(event))
    page.tab.guest.new_wanted.emit("Havnens Café")
    settle()
    [guest] = context.call(event_guests.guests, event_id=event)
    assert guest.name == "Havnens Café"
    rows = [row for row in page.tab.findChildren(ActionRow) if row.isVisible()]
    rows[0].acted.emit(rows[0].key)
    settle()
    assert context.call(event_guests.guests, event_id=event)[0].came is True
    tick = next(row for row in page.tab.findChildren(TickRow) if row.key == "early")
    tick.box.click()
    settle()
    done = {s.item.key: s.done_on for s in context.call(events.recipe, event_id=event)}
    assert done["early"] == today


def test_firms_are_handed_over_with_a_visit_and_a_volunteer_is_paired(
    page: NetworksPage, context: Context, today: date
) -> None:
    firm = context.call(firms.create, name="Alfa", municipal_contact="Birgit Mørk")
    old = context.call(colleagues.add, name="Birgit Mørk")
    context.call(colleagues.add, name="Jonas Lind", phone="87654321")
    page.show_record("colleague", str(old))
    press(page, "Hand firms over …")
    form = form_of(page)
    picked = form.form.field("colleague")._provider("jonas")[0]
    form.form.set_values(
        {**form.form.values(), "firms": [str(firm)], "colleague": picked, "met": True, "day": today}
    )
    form.buttons[0].click()
    settle()
    [owner] = context.call(account_owners.owners)
    assert (owner.name, owner.phone) == ("Jonas Lind", "87654321")
    [entry] = context.call(contact_entries.at_firm, firm_id=firm)
    assert "Birgit Mørk" in entry.text
    turns = context.call(account_owners.history, firm_id=firm)
    assert [turn.name for turn in turns] == ["Jonas Lind", "Birgit Mørk"]
    page.show_record("networks", "volunteers")
    page.new()
    form = form_of(page)
    form.form.set_values({**form.form.values(), "name": "Erik Holst"})
    form.buttons[0].click()
    settle()
    [volunteer] = context.call(pairings.volunteers, today=today)
    context.call(pairings.pair, member_id=volunteer.id, firm_id=firm, starts_on=today)
    settle()
    [volunteer] = context.call(pairings.volunteers, today=today)
    assert (volunteer.running, volunteer.pairs[0].with_whom) == (1, "Alfa")
    ended = today + timedelta(days=1)
    context.call(pairings.update, pairing_id=volunteer.pairs[0].id, ends_on=today)
    assert not context.call(pairings.volunteers, today=ended)[0].running


def test_a_meeting_that_is_off_asks_for_nothing(
    page: NetworksPage, context: Context, today: date
) -> None:
    network: uuid.UUID = context.call(networks.create, name="N", kind="firms")
    day = today + timedelta(days=5)
    met = context.call(network_meetings.plan, network_id=network, name="M", day=day)
    page.show_record("network_event", str(met))
    press(page, "Call it off")
    assert context.call(events.one, event_id=met, today=today).off
    press(page, "It is held after all")
    assert not context.call(events.one, event_id=met, today=today).off
