"""Names of people outside the caseload are ripe some months later, and go for good."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

from sqlalchemy import text
from sqlalchemy.orm import Session

from mentor_desk.formats.spans import add_months
from mentor_desk.services import (
    colleagues,
    event_guests,
    events,
    network_meetings,
    network_members,
    networks,
    outsiders_retention,
    retention,
    retention_ripe,
    search,
)
from mentor_desk.services.outsiders_retention import Kind
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import reads


def journal_and_rows(session: Session) -> str:
    tables = ("journal_change", "network_member", "event_guest", "colleague", "setting")
    found = [session.execute(text(f"select * from {each}")).all() for each in tables]  # noqa: S608  constants
    return str(found)


def forgotten(database: Database, word: str) -> bool:
    return word not in database.read(reads(journal_and_rows))


def member_of(database: Database, network: uuid.UUID, name: str, day: date) -> uuid.UUID:
    return database.write(
        network_members.join, network_id=network, day=day, name=name, phone="20123456", role="Frivillig"
    )


def test_a_member_who_left_is_forgotten_at_the_meetings_too(database: Database, today: date) -> None:
    network = database.write(networks.create, name="Mentorkorps Vest", kind="volunteers")
    gone = member_of(database, network, "Hjalte Lindskov", today)
    member_of(database, network, "Rikke Staal", today)
    event = database.write(network_meetings.plan, network_id=network, name="Møde", day=today)
    if gone not in database.read(event_guests.by_member, event_id=event):
        database.write(event_guests.invite, event_id=event, member_id=gone)
    database.write(network_members.update, member_id=gone, left_on=today)
    over = add_months(today, 12)
    assert not database.read(retention_ripe.ripe, today=over - timedelta(days=1))
    [found] = database.read(retention_ripe.ripe, today=over)
    assert (found.id, found.who, found.name) == (gone, retention_ripe.Who.MEMBER, "Hjalte Lindskov")
    until = over + timedelta(days=9)
    database.write(retention.keep, person_id=gone, until=until, why="Lindskov klager", today=over)
    assert not database.read(retention_ripe.ripe, today=over)[0].waits(over)
    assert database.write(outsiders_retention.forget, kind=Kind.MEMBER, outsider_id=gone) == 1
    assert forgotten(database, "Lindskov")
    assert not forgotten(database, "Staal")
    assert not database.read(retention_ripe.ripe, today=over)
    left = database.read(network_members.members, network_id=network, today=today, gone=True)
    assert [row.id for row in left if row.gone] == [gone]
    database.write(networks.update, network_id=network, ended_on=today)
    assert [one.name for one in database.read(retention_ripe.ripe, today=over)] == ["Rikke Staal"]


def test_guests_by_name_go_together_and_are_still_counted(database: Database, today: date) -> None:
    event = database.write(events.create, name="Sponsoraften", day=today)
    for name in ("Hjalte Lindskov", "Rikke Staal"):
        database.write(event_guests.invite, event_id=event, name=name)
    [found] = database.read(outsiders_retention.ripe, today=add_months(today, 12))
    assert (found.kind, found.name, found.people) == (Kind.GUESTS, "Sponsoraften", 2)
    assert database.write(outsiders_retention.forget, kind=Kind.GUESTS, outsider_id=event) == 2
    assert forgotten(database, "Lindskov")
    assert forgotten(database, "Staal")
    assert len(database.read(event_guests.guests, event_id=event)) == 2


def test_a_removed_colleague_is_forgotten(database: Database, today: date) -> None:
    kept = database.write(colleagues.add, name="Rikke Staal")
    gone = database.write(colleagues.add, name="Hjalte Lindskov", organisation="Nabokommunen")
    database.write(colleagues.remove, colleague_id=gone)
    [found] = database.read(outsiders_retention.ripe, today=add_months(today, 13))
    assert (found.id, found.where) == (gone, "Nabokommunen")
    database.write(outsiders_retention.forget, kind=Kind.COLLEAGUE, outsider_id=gone)
    assert forgotten(database, "Lindskov")
    assert [row.id for row in database.read(colleagues.listing)] == [kept]
    assert not database.read(search.find, typed="Lindskov")
