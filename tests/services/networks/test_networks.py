"""Networks: what their kind gives them, the turn to host, planning, and what a day is told."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

import pytest

from mentor_desk.errors import UserError
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import (
    cluster_life,
    clusters,
    colleagues,
    event_guests,
    events,
    firms,
    network_meetings,
    network_members,
    networks,
    search,
    today_networks,
)
from mentor_desk.services.today_rows import Action, Group
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import GuestAnswer, NetworkKind


@pytest.fixture
def firm_ids(database: Database) -> list[uuid.UUID]:
    return [database.write(firms.create, name=name) for name in ("Alfa", "Beta", "Gamma")]


@pytest.fixture
def network(database: Database, firm_ids: list[uuid.UUID], today: date) -> uuid.UUID:
    made = database.write(
        networks.create, name="Netværk Øst", kind="firms", every_months=3, host_turns=True
    )
    for firm in firm_ids:
        database.write(network_members.join, network_id=made, firm_id=firm, day=today)
    return made


def test_a_group_begins_with_what_its_kind_says(database: Database, today: date) -> None:
    made = database.write(networks.create, name="Styregruppen", kind=NetworkKind.STEERING)
    row = database.read(networks.one, network_id=made, today=today)
    assert (row.fields["agenda_days"], row.fields["minutes_days"]) == (10, 14)
    assert row.fields["agenda"][0] == "Opfølgning på sidste referat"
    with pytest.raises(UserError):
        database.write(networks.create, name=" ", kind="firms")


def test_who_is_passed_over_keeps_the_turn(
    database: Database, network: uuid.UUID, firm_ids: list[uuid.UUID], today: date
) -> None:
    first = database.read(network_meetings.proposal, network_id=network, today=today)
    assert (first.host, first.then) == ("Alfa", ("Beta", "Gamma"))
    held = today - timedelta(days=30)
    database.write(
        network_meetings.plan, network_id=network, name="M", day=held, host_firm_id=firm_ids[1]
    )
    order = [m.name for m in database.read(network_members.hosts, network_id=network, today=today)]
    assert order == ["Alfa", "Gamma", "Beta"]
    [gamma] = [
        m
        for m in database.read(network_members.members, network_id=network, today=today)
        if m.name == "Gamma"
    ]
    database.write(network_members.update, member_id=gamma.id, never_host=True)
    order = [m.name for m in database.read(network_members.hosts, network_id=network, today=today)]
    assert order == ["Alfa", "Beta"]
    with pytest.raises(UserError):
        database.write(network_members.join, network_id=network, firm_id=firm_ids[0], day=today)


def test_every_member_is_asked_once_and_answers(
    database: Database, network: uuid.UUID, today: date
) -> None:
    day = today + timedelta(days=40)
    met = database.write(network_meetings.plan, network_id=network, name="M", day=day)
    assert database.write(network_meetings.ask_all, event_id=met) == 0
    guests = database.read(event_guests.guests, event_id=met)
    assert [guest.name for guest in guests] == ["Alfa", "Beta", "Gamma"]
    database.write(event_guests.mark, guest_id=guests[0].id, answer="yes")
    [row] = database.read(events.listing, today=today, network_id=network)
    assert (row.group, row.guests, row.coming) == ("Netværk Øst", 3, 1)
    assert row.fields["agenda"][0] == "Velkomst og rundvisning hos værten"
    assert database.read(event_guests.one, guest_id=guests[0].id).answer is GuestAnswer.YES


def test_the_day_is_told_of_agenda_minutes_promises_and_the_next_meeting(
    database: Database, network: uuid.UUID, today: date, rulebook: Rulebook
) -> None:
    def told(on: date) -> dict[Action, Group]:
        found = database.read(reads(today_networks.lines), {}, on, rulebook)
        return {row.action: row.group for row in found}

    assert told(today) == {Action.PLAN_MEETING: Group.ENDING}
    day = today + timedelta(days=24)
    met = database.write(network_meetings.plan, network_id=network, name="M", day=day)
    assert told(today) == {}
    assert told(day - timedelta(days=12)) == {Action.SEND_AGENDA: Group.ENDING}
    assert told(day - timedelta(days=8)) == {Action.SEND_AGENDA: Group.OVERDUE}
    database.write(events.update, event_id=met, agenda_sent_on=today)
    assert told(day - timedelta(days=8)) == {}
    assert told(day + timedelta(days=1)) == {Action.WRITE_MINUTES: Group.ENDING}
    assert told(day + timedelta(days=15))[Action.WRITE_MINUTES] is Group.OVERDUE
    guest = database.read(event_guests.guests, event_id=met)[0]
    database.write(event_guests.mark, guest_id=guest.id, follow_up="Ring", follow_by=day)
    assert told(day)[Action.FOLLOW_GUEST] is Group.TODAY
    database.write(network_meetings.call_off, event_id=met, day=today)
    assert Action.WRITE_MINUTES not in told(day + timedelta(days=1))


def test_the_calendar_file_names_the_network_and_nobody(
    database: Database, network: uuid.UUID, today: date
) -> None:
    met = database.write(
        network_meetings.plan, network_id=network, name="Hos Jens", day=today, place="Violvej 7"
    )
    data = database.write(network_meetings.calendar_file, event_id=met).decode()
    assert "Netværk Øst" in data
    assert not any(word in data for word in ("Jens", "Violvej", "Alfa"))


def test_networks_meetings_members_and_colleagues_are_found(
    database: Database, network: uuid.UUID, today: date
) -> None:
    database.write(network_members.join, network_id=network, name="Erik Holst", day=today)
    met = database.write(
        network_meetings.plan, network_id=network, name="M", day=today, theme="Lærlinge"
    )
    colleague = database.write(colleagues.add, name="Farida", languages="dari", neighbour=True)
    for typed, kind, ref in (
        ("netværk ø", "network", network),
        ("erik h", "network", network),
        ("lærli", "network_event", met),
        ("dari", "colleague", colleague),
    ):
        [hit] = database.read(search.find, typed=typed)
        assert (hit.open_kind, hit.open_ref) == (kind, ref), typed


def test_a_step_of_a_cluster_that_is_late_is_told_once(
    database: Database, today: date, rulebook: Rulebook
) -> None:
    cluster = database.write(clusters.create, name="Klynge Åby", round_weekday=today.weekday())
    for step in ("known", "branches"):
        due = today - timedelta(days=2)
        database.write(clusters.set_step, cluster_id=cluster, step=step, who="Karen", due_on=due)
    told = database.read(reads(today_networks.lines), {}, today, rulebook)
    assert [row.action for row in told] == [Action.MAKE_ROUND, Action.OPEN_CLUSTER]
    database.write(cluster_life.round_made, cluster_id=cluster, day=today)
    told = database.read(reads(today_networks.lines), {}, today, rulebook)
    assert [row.action for row in told] == [Action.OPEN_CLUSTER]
