"""Meetings of firms: guests, follow-up, leads and the recipe."""

from __future__ import annotations

from datetime import date

import pytest

from mentor_desk.errors import UserError
from mentor_desk.services import event_guests, events, firms, prospects
from mentor_desk.storage.database import Database
from mentor_desk.terms import LeadSource


def test_a_guest_who_is_no_firm_of_ours_goes_into_the_inbox(database: Database, today: date) -> None:
    event = database.write(events.create, name="Gå-hjem-møde", day=today)
    guest = database.write(event_guests.invite, event_id=event, name="Havnens Café")
    database.write(event_guests.mark, guest_id=guest, came=True, follow_up="Vil høre om fleksjob")
    made = database.write(event_guests.lead, guest_id=guest, today=today)
    row = database.read(prospects.one, prospect_id=made)
    assert (row.source, row.event) == (LeadSource.EVENT, "Gå-hjem-møde")
    assert row.fields["source_note"] == "Vil høre om fleksjob"
    [shown] = database.read(event_guests.guests, event_id=event)
    assert shown.prospect
    [meeting] = database.read(events.listing, today=today)
    assert (meeting.guests, meeting.came, meeting.open, meeting.leads) == (1, 1, 1, 1)


def test_a_firm_is_invited_once(database: Database, today: date) -> None:
    firm = database.write(firms.create, name="Lunde VVS")
    event = database.write(events.create, name="Morgenmad", day=today, host_firm_id=firm)
    database.write(event_guests.invite, event_id=event, firm_id=firm)
    with pytest.raises(UserError):
        database.write(event_guests.invite, event_id=event, firm_id=firm)
    with pytest.raises(UserError):
        database.write(event_guests.invite, event_id=event, name=" ")
    assert database.read(events.listing, today=today)[0].host == "Lunde VVS"


def test_the_recipe_is_ticked_and_unticked(database: Database, today: date) -> None:
    event = database.write(events.create, name="Morgenmad", day=today)
    database.write(events.tick, event_id=event, item="early", day=today)
    done = {step.item.key: step.done_on for step in database.read(events.recipe, event_id=event)}
    assert done["early"] == today
    database.write(events.tick, event_id=event, item="early", day=None)
    assert all(step.done_on is None for step in database.read(events.recipe, event_id=event))


def test_the_next_meeting_stands_first(database: Database, today: date) -> None:
    for name, day in (
        ("Sidst", date(2026, 9, 1)),
        ("Om lidt", date(2026, 12, 1)),
        ("Senere", date(2027, 1, 5)),
    ):
        database.write(events.create, name=name, day=day)
    found = [row.name for row in database.read(events.listing, today=today)]
    assert found == ["Om lidt", "Senere", "Sidst"]
