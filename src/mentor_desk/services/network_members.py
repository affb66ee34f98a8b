"""The members of a network, and whose turn it is to be host (feature I4)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats import mail
from mentor_desk.formats import phone as phone_format
from mentor_desk.models import Contact, EventGuest, Firm, Network, NetworkEvent, NetworkMember
from mentor_desk.rules import host_turns
from mentor_desk.rules.host_turns import Turn
from mentor_desk.services import rows
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text

_FIELDS: Final = frozenset(
    {"name", "role", "phone", "email", "position", "never_host", "joined_on", "left_on"}
)


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member as it is shown. ``name`` is the person where one is known, else the firm.

    ``hosted`` meetings it was host of, the last on ``last_hosted``; it ``came`` to so many of the
    ``held`` meetings it was invited to. ``turn`` is 1 for the next host, 0 for who takes no turn.
    """

    id: uuid.UUID
    network_id: uuid.UUID
    firm_id: uuid.UUID | None
    fields: dict[str, Any]
    name: str
    firm: str
    town: str
    phone: str
    email: str
    hosted: int
    last_hosted: date | None
    came: int
    held: int
    turn: int

    @property
    def gone(self) -> bool:
        """Whether they have left."""
        return self.fields["left_on"] is not None


@dataclass(frozen=True, slots=True)
class _Past:
    """When each firm was host, and whether each member came, read once for all."""

    hosted: dict[uuid.UUID, list[date]]
    asked: dict[uuid.UUID, list[bool]]


@writes("network.member_joined")
def join(
    session: Session,
    /,
    *,
    network_id: uuid.UUID,
    day: date,
    firm_id: uuid.UUID | None = None,
    contact_id: uuid.UUID | None = None,
    name: str = "",
    **values: Any,
) -> uuid.UUID:
    """A firm, somebody at a firm, or somebody by name joins from ``day`` on.

    Raises:
        UserError: nobody is named, they are a member already, or a number or address cannot be right.
    """
    network = rows.get(session, Network, network_id)
    contact = rows.find(session, Contact, contact_id)
    firm = rows.find(session, Firm, contact.firm_id if contact is not None else firm_id)
    if firm is None and not name.strip():
        raise UserError(text("services", "Choose a firm, or write a name."), "name")
    there = [m for m in _alive_in(session, network.id) if m.left_on is None]
    same = (firm.id if firm else None, contact.id if contact else None, name.strip())
    if any((m.firm_id, m.contact_id, m.name) == same for m in there):
        raise UserError(text("services", "They are in the network already."), "name")
    member = NetworkMember(network_id=network.id, firm_id=same[0], contact_id=same[1], joined_on=day)
    kept = _clean({"name": name, **values})
    if not kept.get("position"):
        kept["position"] = max((m.position for m in there), default=0) + 1
    rows.change(member, kept, _FIELDS)
    session.add(member)
    journal.note(session, subject=network)
    return member.id


@writes("network.member_changed")
def update(session: Session, /, *, member_id: uuid.UUID, **values: Any) -> None:
    """Correct a member; ``left_on`` is since when they are none any more.

    Raises:
        UserError: see :func:`join`.
    """
    member = rows.get(session, NetworkMember, member_id)
    kept = _clean(values)
    if kept.get("position", 0) is None:
        kept["position"] = member.position
    rows.change(member, kept, _FIELDS)
    if member.firm_id is None and not member.name:
        raise UserError(text("services", "Choose a firm, or write a name."), "name")
    journal.note(session, subject=rows.get(session, Network, member.network_id))


@writes("network.member_removed")
def remove(session: Session, *, member_id: uuid.UUID) -> None:
    """Take a member off the list, as if they had never been on it."""
    rows.delete(session, rows.get(session, NetworkMember, member_id))


@reads
def members(
    session: Session, *, network_id: uuid.UUID, today: date, gone: bool = False
) -> list[MemberRow]:
    """By the turn to be host, then by name; those who have left only with ``gone``, and last."""
    query = (
        select(NetworkMember, Firm, Contact)
        .outerjoin(Firm, Firm.id == NetworkMember.firm_id)
        .outerjoin(Contact, Contact.id == NetworkMember.contact_id)
        .where(alive(NetworkMember), NetworkMember.network_id == network_id)
    )
    past = _Past(_hosted(session, network_id), _asked(session, network_id))
    found = [_row(past, *each) for each in session.execute(query)]
    here = [row for row in found if row.fields["left_on"] is None or row.fields["left_on"] > today]
    placed = {turn.id: number for number, turn in enumerate(_order(here), start=1)}
    turned = [replace(row, turn=placed.get(row.id, 0)) for row in here]
    turned.sort(key=lambda row: (row.turn == 0, row.turn, row.name, row.id.hex))
    if gone:
        staying = {row.id for row in here}
        turned += sorted((r for r in found if r.id not in staying), key=lambda r: (r.name, r.id.hex))
    return turned


@reads
def hosts(session: Session, *, network_id: uuid.UUID, today: date) -> list[MemberRow]:
    """The firms that take turns, the next one first; none where the network takes none."""
    if not rows.get(session, Network, network_id).host_turns:
        return []
    return [row for row in members(session, network_id=network_id, today=today) if row.turn]


def _order(here: list[MemberRow]) -> list[Turn]:
    turns = [
        Turn(row.id, row.last_hosted, row.fields["position"], row.name)
        for row in here
        if row.firm_id is not None and not row.fields["never_host"]
    ]
    return host_turns.in_order(turns)


def _row(past: _Past, member: NetworkMember, firm: Firm | None, contact: Contact | None) -> MemberRow:
    hosted = past.hosted.get(member.firm_id, []) if member.firm_id is not None else []
    came = past.asked.get(member.id, [])
    known = (member, contact, firm)
    firm_name = firm.name if firm is not None else ""
    person = contact.name if contact is not None else member.name
    return MemberRow(
        id=member.id,
        network_id=member.network_id,
        firm_id=member.firm_id,
        fields={name: getattr(member, name) for name in _FIELDS},
        name=person or firm_name or rows.NAMELESS,
        firm=firm_name if person else "",
        town=firm.town if firm is not None else "",
        phone=next((each.phone for each in known if each is not None and each.phone), ""),
        email=next((each.email for each in known if each is not None and each.email), ""),
        hosted=len(hosted),
        last_hosted=max(hosted, default=None),
        came=sum(came),
        held=len(came),
        turn=0,
    )


def _hosted(session: Session, network_id: uuid.UUID) -> dict[uuid.UUID, list[date]]:
    """The days each firm was host of the network's meetings."""
    query = select(NetworkEvent.host_firm_id, NetworkEvent.day).where(
        alive(NetworkEvent),
        NetworkEvent.network_id == network_id,
        NetworkEvent.host_firm_id.is_not(None),
        NetworkEvent.cancelled_on.is_(None),
    )
    found: dict[uuid.UUID, list[date]] = {}
    for firm_id, day in session.execute(query):
        if firm_id is not None:
            found.setdefault(firm_id, []).append(day)
    return found


def _asked(session: Session, network_id: uuid.UUID) -> dict[uuid.UUID, list[bool]]:
    """Whether each member came to the meetings of the network that were held."""
    query = (
        select(EventGuest.member_id, EventGuest.came)
        .join(NetworkEvent, NetworkEvent.id == EventGuest.event_id)
        .where(alive(EventGuest), alive(NetworkEvent), NetworkEvent.network_id == network_id)
        .where(EventGuest.came.is_not(None), EventGuest.member_id.is_not(None))
    )
    found: dict[uuid.UUID, list[bool]] = {}
    for member_id, came in session.execute(query):
        if member_id is not None:
            found.setdefault(member_id, []).append(bool(came))
    return found


def _alive_in(session: Session, network_id: uuid.UUID) -> list[NetworkMember]:
    query = rows.select_alive(NetworkMember).where(NetworkMember.network_id == network_id)
    return list(session.scalars(query))


def _clean(values: dict[str, Any]) -> dict[str, Any]:
    result = rows.stripped(values)
    if result.get("phone"):
        result["phone"] = phone_format.parse(result["phone"])
    if result.get("email"):
        result["email"] = mail.parse(result["email"])
    return result
