"""Gathers the papers of a meeting: invitation, agenda, minutes and the list at the door."""

from __future__ import annotations

from datetime import date

from mentor_desk.documents.papers.dagsorden import Dagsorden
from mentor_desk.documents.papers.deltagerliste import Deltager, Deltagerliste
from mentor_desk.documents.papers.indbydelse import Indbydelse
from mentor_desk.documents.papers.meeting import MeetingAbout
from mentor_desk.documents.papers.referat import Referat
from mentor_desk.formats import days
from mentor_desk.models import Network
from mentor_desk.services import event_guests, events, rows
from mentor_desk.services.event_guests import GuestRow
from mentor_desk.services.events import EventRow
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.paper_parties import sender


def agenda(g: Gathering) -> Dagsorden:
    """The points, and everybody who is asked."""
    row = _meeting(g)
    return Dagsorden(
        sender=sender(g.session),
        about=_about(row),
        agenda=tuple(row.fields["agenda"]),
        members=tuple(_named(guest) for guest in _guests(g)),
        minutes_by=row.due.minutes if row.due is not None else None,
    )


def minutes(g: Gathering) -> Referat:
    """What was written, who was there, and when the network meets next."""
    row, guests = _meeting(g), _guests(g)
    return Referat(
        sender=sender(g.session),
        about=_about(row),
        agenda=tuple(row.fields["agenda"]),
        present=tuple(_named(guest) for guest in guests if guest.came),
        absent=tuple(_named(guest) for guest in guests if guest.came is False),
        minutes=row.fields["minutes"],
        next_day=_next(g, row),
    )


def invitation(g: Gathering) -> Indbydelse:
    """What the meeting is about, when and where."""
    row = _meeting(g)
    network = rows.find(g.session, Network, row.fields["network_id"])
    return Indbydelse(
        sender=sender(g.session),
        about=_about(row),
        purpose=network.purpose if network is not None else "",
        agenda=tuple(row.fields["agenda"]),
    )


def guests(g: Gathering) -> Deltagerliste:
    """Everybody who is asked, by name."""
    listed = (
        Deltager(
            guest.name,
            guest.firm if guest.firm != guest.name else "",
            guest.answer.value if guest.answer is not None else "",
            guest.came,
        )
        for guest in _guests(g)
    )
    return Deltagerliste(sender(g.session), _about(_meeting(g)), tuple(listed))


def _meeting(g: Gathering) -> EventRow:
    return events.one(g.session, event_id=g.subject_id, today=g.today)


def _guests(g: Gathering) -> list[GuestRow]:
    return event_guests.guests(g.session, event_id=g.subject_id)


def _named(guest: GuestRow) -> str:
    own = guest.firm and guest.firm != guest.name
    return f"{guest.name}, {guest.firm}" if own else guest.name


def _about(row: EventRow) -> MeetingAbout:
    fields = row.fields
    clock = [days.clock(at, "da") for at in (fields["at"], fields["until"]) if at is not None]
    return MeetingAbout(
        network=row.group or row.name,
        theme=fields["theme"],
        day=row.day,
        hours="–".join(clock),
        host=row.host,
        place=fields["place"],
    )


def _next(g: Gathering, row: EventRow) -> date | None:
    network_id = row.fields["network_id"]
    if network_id is None:
        return None
    met = events.listing(g.session, today=g.today, network_id=network_id)
    ahead = [each.day for each in met if each.day > row.day and not each.off]
    return min(ahead, default=None)


MAKERS = (
    Maker("indbydelse", Subject.MEETING, invitation),
    Maker("dagsorden", Subject.MEETING, agenda),
    Maker("referat", Subject.MEETING, minutes),
    Maker("deltagerliste", Subject.MEETING, guests),
)
