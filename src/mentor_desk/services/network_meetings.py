"""Planning a network's next meeting: the day, the host in turn, the agenda, and who is asked (I4)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.exchange import calendar
from mentor_desk.models import EventGuest, Firm, Network, NetworkEvent
from mentor_desk.rules.meeting_days import next_meeting
from mentor_desk.services import events, network_members, rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import VisitKind
from mentor_desk.texts import text

_MINUTES = 90
"""As long as a meeting lasts in a calendar when nobody has said."""
FILE_NAME = "moede.ics"


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the next meeting begins with. ``then`` are the hosts after ``host``, in their order."""

    name: str
    day: date
    at: time | None
    until: time | None
    host_firm_id: uuid.UUID | None
    host: str
    place: str
    then: tuple[str, ...]
    agenda: tuple[str, ...]


@reads
def proposal(session: Session, *, network_id: uuid.UUID, today: date) -> Proposal:
    """The next meeting as the rhythm, the turns and the last meeting give it.

    Raises:
        UserError: the network is gone.
    """
    network = rows.get(session, Network, network_id)
    met = [row for row in events.listing(session, today=today, network_id=network.id) if not row.off]
    last = max(met, key=lambda row: row.day, default=None)
    turns = network_members.hosts(session, network_id=network.id, today=today)
    first = turns[0] if turns else None
    firm = rows.find(session, Firm, first.firm_id) if first is not None else None
    months = network.every_months or 1
    return Proposal(
        name=network.name,
        day=next_meeting(last.day if last else None, months, today, network.agenda_days),
        at=last.fields["at"] if last else None,
        until=last.fields["until"] if last else None,
        host_firm_id=firm.id if firm is not None else None,
        host=firm.name if firm is not None else "",
        place=", ".join(part for part in (firm.address, firm.town) if part) if firm else "",
        then=tuple(row.firm or row.name for row in turns[1:4]),
        agenda=tuple(network.agenda),
    )


@writes("network.meeting_planned")
def plan(
    session: Session, /, *, network_id: uuid.UUID, ask_members: bool = True, **values: Any
) -> uuid.UUID:
    """Plan a meeting of the network. With ``ask_members`` every member stands on the list of guests.

    Raises:
        UserError: see :func:`events.create`.
    """
    network = rows.get(session, Network, network_id)
    agenda = values.pop("agenda", None) or list(network.agenda)
    made = events.create(session, network_id=network.id, agenda=agenda, **values)
    session.flush()
    if ask_members:
        ask_all(session, event_id=made)
    journal.note(session, subject=rows.get(session, NetworkEvent, made))
    return made


@writes("network.members_asked")
def ask_all(session: Session, *, event_id: uuid.UUID) -> int:
    """Put every member who is not there yet on the list of guests; how many that were.

    A member who has left before the day of the meeting is not asked.

    Raises:
        UserError: the meeting belongs to no network.
    """
    event = rows.get(session, NetworkEvent, event_id)
    if event.network_id is None:
        raise UserError(text("services", "This meeting belongs to no network."))
    there = rows.select_alive(EventGuest).where(EventGuest.event_id == event.id)
    asked = {guest.member_id for guest in session.scalars(there)}
    fresh = [
        member
        for member in network_members.members(session, network_id=event.network_id, today=event.day)
        if member.id not in asked
    ]
    session.add_all(
        EventGuest(
            event_id=event.id,
            firm_id=member.firm_id,
            member_id=member.id,
            name=member.fields["name"],
        )
        for member in fresh
    )
    journal.note(session, subject=event)
    return len(fresh)


@writes("event.called_off")
def call_off(session: Session, *, event_id: uuid.UUID, day: date | None) -> None:
    """The meeting is off since ``day``; ``None``: it is held after all."""
    event = rows.get(session, NetworkEvent, event_id)
    event.cancelled_on = day
    journal.note(session, subject=event)


@writes("event.calendar_written")
def calendar_file(session: Session, *, event_id: uuid.UUID) -> bytes:
    """A calendar file of the meeting to send with the invitation: the name of the network, the day and
    the hours; no person, no firm, no address.

    Raises:
        UserError: the meeting is gone.
    """
    event = rows.get(session, NetworkEvent, event_id)
    network = rows.find(session, Network, event.network_id)
    minutes = _MINUTES
    if event.at is not None and event.until is not None:
        minutes = (event.until.hour - event.at.hour) * 60 + event.until.minute - event.at.minute
    # Raised by every later change, as RFC 5545 wants it: whole minutes since it was planned.
    sequence = max(0, (event.updated_at - event.created_at) // timedelta(minutes=1))
    entry = calendar.Entry(
        id=event.id,
        kind=VisitKind.MEETING,
        day=event.day,
        at=event.at,
        minutes=minutes,
        sequence=sequence,
        changed=event.updated_at,
        cancelled=event.cancelled_on is not None,
        town=network.name if network is not None else "",
    )
    journal.note(session, subject=event)
    return calendar.file([entry], session.info["now"])
