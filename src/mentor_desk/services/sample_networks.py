"""The networks of the sample: their members and meetings, the colleagues, and the volunteers."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import time

from sqlalchemy.orm import Session

from mentor_desk.services import (
    colleagues,
    event_guests,
    events,
    network_meetings,
    network_members,
    networks,
    pairings,
)
from mentor_desk.services.sample_days import Days, Entry, read
from mentor_desk.services.sample_firms import SampleFirm
from mentor_desk.services.sample_people import SamplePerson
from mentor_desk.terms import GuestAnswer

Firms = Mapping[str, SampleFirm]
Guests = Mapping[str, uuid.UUID]
_ANSWERS = {"yes": GuestAnswer.YES, "maybe": GuestAnswer.MAYBE}


def enter(
    session: Session, people: Mapping[str, SamplePerson], firms: Firms, days: Days
) -> dict[str, list[uuid.UUID]]:
    """Enter all of it; the ids of what stands by itself, by model."""
    told = read("networks.toml")
    made: dict[str, list[uuid.UUID]] = {"Network": [], "NetworkEvent": [], "Colleague": []}
    volunteers: dict[str, uuid.UUID] = {}
    for entry in told["network"]:
        network_id, members = _begin(session, entry, firms, days)
        volunteers |= members
        made["Network"].append(network_id)
        for met in entry.get("meeting", ()):
            made["NetworkEvent"].append(_meet(session, network_id, members, met, firms, days))
    for entry in told["pair"]:
        pairings.pair(
            session,
            member_id=volunteers[entry["volunteer"]],
            case_id=people[entry["citizen"]].case_id if "citizen" in entry else None,
            firm_id=firms[entry["firm"]].id if "firm" in entry else None,
            about=entry["about"],
            starts_on=days.day(entry["starts"]),
            ends_on=days.maybe(entry, "ends"),
        )
    made["Colleague"] = [colleagues.add(session, **entry) for entry in told["colleague"]]
    return made


def _begin(
    session: Session, entry: Entry, firms: Firms, days: Days
) -> tuple[uuid.UUID, dict[str, uuid.UUID]]:
    plain = ("name", "kind", "purpose", "contact", "every_months", "host_turns", "note")
    begun = days.day(entry["started"])
    given = {name: entry[name] for name in plain if name in entry}
    network_id = networks.create(session, started_on=begun, **given)
    session.flush()
    members = {}
    for each in entry.get("member", ()):
        known = {name: value for name, value in each.items() if name != "firm"}
        firm_id = firms[each["firm"]].id if "firm" in each else None
        made = network_members.join(session, network_id=network_id, day=begun, firm_id=firm_id, **known)
        session.flush()
        members[each.get("name") or each["firm"]] = made
    return network_id, members


def _meet(
    session: Session, network_id: uuid.UUID, members: Guests, entry: Entry, firms: Firms, days: Days
) -> uuid.UUID:
    made = network_meetings.plan(
        session,
        network_id=network_id,
        name=entry["name"],
        day=days.day(entry["day"]),
        at=time.fromisoformat(entry["at"]),
        until=time.fromisoformat(entry["until"]),
        host_firm_id=firms[entry["host"]].id if "host" in entry else None,
        place=entry["place"],
        theme=entry["theme"],
    )
    session.flush()
    events.update(
        session,
        event_id=made,
        invited_on=days.maybe(entry, "invited"),
        agenda_sent_on=days.maybe(entry, "agenda_sent"),
        minutes=entry.get("minutes", ""),
        minutes_sent_on=days.maybe(entry, "minutes_sent"),
    )
    guests = _guests(session, made, members)
    for key in entry.get("came", ()):
        event_guests.mark(session, guest_id=guests[key], came=True)
    for key in entry.get("stayed_away", ()):
        event_guests.mark(session, guest_id=guests[key], came=False)
    for answer, said in _ANSWERS.items():
        for key in entry.get(answer, ()):
            event_guests.mark(session, guest_id=guests[key], answer=said)
    for each in entry.get("follow", ()):
        by = days.day(each["by"])
        event_guests.mark(session, guest_id=guests[each["firm"]], follow_up=each["what"], follow_by=by)
    return made


def _guests(session: Session, event_id: uuid.UUID, members: Guests) -> Guests:
    by_member = event_guests.by_member(session, event_id=event_id)
    return {key: by_member[member] for key, member in members.items()}
