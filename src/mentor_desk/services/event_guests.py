"""Who is invited to a meeting: answers, who came, what is followed up, and the firms found there."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from mentor_desk.errors import UserError
from mentor_desk.models import Contact, EventGuest, Firm, NetworkEvent, NetworkMember, Prospect
from mentor_desk.services import prospects, rows
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import GuestAnswer
from mentor_desk.texts import text

_FIELDS: Final = frozenset({"came", "answer", "follow_up", "follow_by", "followed_on"})


@dataclass(frozen=True, slots=True)
class GuestRow:
    """Somebody invited; ``firm_id`` where it is a firm of the register. ``beneath`` is the firm of a
    person, or the town of a firm; ``answer`` is empty until there is one."""

    id: uuid.UUID
    event_id: uuid.UUID
    firm_id: uuid.UUID | None
    name: str
    firm: str
    beneath: str
    phone: str
    came: bool | None
    answer: GuestAnswer | None
    follow_up: str
    follow_by: date | None
    followed_on: date | None
    prospect: bool


@writes("event.guest_invited")
def invite(
    session: Session,
    *,
    event_id: uuid.UUID,
    firm_id: uuid.UUID | None = None,
    name: str = "",
    member_id: uuid.UUID | None = None,
) -> uuid.UUID:
    """Invite a firm of the register, a member of the network, or somebody by name.

    Raises:
        UserError: nobody is named, or they are invited already.
    """
    event = rows.get(session, NetworkEvent, event_id)
    member = rows.find(session, NetworkMember, member_id)
    firm = rows.find(session, Firm, firm_id if member is None else member.firm_id)
    name = name.strip() or (member.name if member is not None else "")
    if firm is None and member is None and not name:
        raise UserError(text("services", "Choose a firm, or write a name."), "guest")
    for guest in session.scalars(_of(event.id)):
        if member is not None and guest.member_id == member.id:
            raise UserError(text("services", "They are invited already."), "guest")
        if member is None and firm is not None and guest.firm_id == firm.id:
            raise UserError(text("services", "This firm is invited already."), "guest")
    guest = EventGuest(
        event_id=event.id,
        firm_id=firm.id if firm is not None else None,
        name=name,
        member_id=member.id if member is not None else None,
    )
    session.add(guest)
    journal.note(session, subject=event)
    return guest.id


@writes("event.guest_changed")
def mark(session: Session, /, *, guest_id: uuid.UUID, **values: Any) -> None:
    """Say what a guest answered (``answer``), whether they ``came``, what to ``follow_up``, by which
    day (``follow_by``), and since when that is done (``followed_on``)."""
    guest = rows.get(session, EventGuest, guest_id)
    values = rows.stripped(values)
    if "answer" in values:
        values["answer"] = GuestAnswer(values["answer"]).value if values["answer"] else ""
    rows.change(guest, values, _FIELDS)
    journal.note(session, subject=rows.get(session, NetworkEvent, guest.event_id))


@writes("event.guest_removed")
def uninvite(session: Session, *, guest_id: uuid.UUID) -> None:
    """Take a guest off the list."""
    rows.delete(session, rows.get(session, EventGuest, guest_id))


@writes("prospect.added")
def lead(session: Session, *, guest_id: uuid.UUID, today: date) -> uuid.UUID:
    """A guest who is no firm of the register goes into the inbox.

    Raises:
        UserError: the guest is a firm we know.
    """
    guest = rows.get(session, EventGuest, guest_id)
    if guest.firm_id is not None:
        raise UserError(text("services", "This firm is in the register already."))
    note = guest.follow_up
    return prospects.add(
        session, today=today, event_id=guest.event_id, name=guest.name, source_note=note
    )


@reads
def guests(session: Session, *, event_id: uuid.UUID) -> list[GuestRow]:
    """Everybody invited, by name."""
    found_here = select(Prospect.name).where(alive(Prospect), Prospect.event_id == event_id)
    inbox = set(session.scalars(found_here))
    found = [
        _row(inbox, *each) for each in session.execute(_named().where(EventGuest.event_id == event_id))
    ]
    return sorted(found, key=lambda row: (row.name, row.id.hex))


@reads
def one(session: Session, *, guest_id: uuid.UUID) -> GuestRow:
    """The guest.

    Raises:
        UserError: they are off the list.
    """
    guest = rows.get(session, EventGuest, guest_id)
    return next(row for row in guests(session, event_id=guest.event_id) if row.id == guest_id)


@reads
def by_member(session: Session, *, event_id: uuid.UUID) -> dict[uuid.UUID, uuid.UUID]:
    """The guests of a meeting who are members of its network: the guest's id by the member's."""
    return {
        guest.member_id: guest.id
        for guest in session.scalars(_of(event_id))
        if guest.member_id is not None
    }


@reads
def to_follow_up(session: Session) -> int:
    """How many promises from meetings are still to be kept."""
    query = (
        select(func.count())
        .select_from(EventGuest)
        .join(NetworkEvent, NetworkEvent.id == EventGuest.event_id)
        .where(alive(EventGuest), alive(NetworkEvent))
        .where(EventGuest.follow_up != "", EventGuest.followed_on.is_(None))
    )
    return session.scalar(query) or 0


def _of(event_id: uuid.UUID) -> Any:
    return rows.select_alive(EventGuest).where(EventGuest.event_id == event_id)


def _named() -> Any:
    person = aliased(Contact)
    return (
        select(EventGuest, Firm, NetworkMember, person)
        .outerjoin(Firm, Firm.id == EventGuest.firm_id)
        .outerjoin(NetworkMember, NetworkMember.id == EventGuest.member_id)
        .outerjoin(person, person.id == NetworkMember.contact_id)
        .where(alive(EventGuest))
    )


def _row(
    inbox: set[str],
    guest: EventGuest,
    firm: Firm | None,
    member: NetworkMember | None,
    contact: Contact | None,
) -> GuestRow:
    own = contact.name if contact is not None else guest.name
    firm_name = firm.name if firm is not None else ""
    person = own if own and own != firm_name else ""
    phones = (contact, member, firm)
    return GuestRow(
        id=guest.id,
        event_id=guest.event_id,
        firm_id=guest.firm_id,
        name=person or firm_name or rows.NAMELESS,
        firm=firm_name,
        beneath=(firm_name if person else firm.town) if firm is not None else "",
        phone=next((each.phone for each in phones if each is not None and each.phone), ""),
        came=guest.came,
        answer=GuestAnswer(guest.answer) if guest.answer else None,
        follow_up=guest.follow_up,
        follow_by=guest.follow_by,
        followed_on=guest.followed_on,
        prospect=guest.name in inbox and bool(guest.name),
    )
