"""The mentors employed at the firms, across all firms (row 109 of the seeds)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats.folding import danish_sort_key
from mentor_desk.models import Contact, Firm, Network, NetworkMember, Placement
from mentor_desk.services import network_members, rows
from mentor_desk.services.placement_state import state
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import ContactRole
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class FirmMentorRow:
    """A mentor employed at a firm. ``placements`` run at the firm today; ``networks`` are the names
    of those the mentor belongs to."""

    id: uuid.UUID
    firm_id: uuid.UUID
    name: str
    title: str
    firm: str
    town: str
    phone: str
    email: str
    training: str
    trained_on: date | None
    placements: int
    networks: tuple[str, ...]

    @property
    def trained(self) -> bool:
        """Whether a course is written down."""
        return bool(self.training) or self.trained_on is not None


@reads
def listing(session: Session, *, today: date) -> list[FirmMentorRow]:
    """Those without a course first, then by name."""
    query = (
        select(Contact, Firm)
        .join(Firm, Firm.id == Contact.firm_id)
        .where(alive(Contact), alive(Firm), Contact.role == ContactRole.FIRM_MENTOR.value)
    )
    running: dict[uuid.UUID, int] = {}
    for placement in session.scalars(rows.select_alive(Placement)):
        if state(placement, today).running:
            running[placement.firm_id] = running.get(placement.firm_id, 0) + 1
    joined = _networks(session)
    found = [
        FirmMentorRow(
            id=contact.id,
            firm_id=firm.id,
            name=contact.name,
            title=contact.title,
            firm=firm.name,
            town=firm.town,
            phone=contact.phone or firm.phone,
            email=contact.email,
            training=contact.training,
            trained_on=contact.trained_on,
            placements=running.get(firm.id, 0),
            networks=tuple(sorted(joined.get(contact.id, ()))),
        )
        for contact, firm in session.execute(query)
    ]
    return sorted(found, key=lambda row: (row.trained, danish_sort_key(row.name), row.id.hex))


@writes("network.member_joined")
def into_network(
    session: Session, *, contact_id: uuid.UUID, network_id: uuid.UUID | None, today: date
) -> uuid.UUID:
    """Let a firm mentor into a network.

    Raises:
        UserError: no network is chosen, or they are in it already.
    """
    if network_id is None:
        raise UserError(text("services", "Choose the network."), "network")
    contact = rows.get(session, Contact, contact_id)
    return network_members.join(session, network_id=network_id, contact_id=contact.id, day=today)


def _networks(session: Session) -> dict[uuid.UUID, list[str]]:
    query = (
        select(NetworkMember.contact_id, Network.name)
        .join(Network, Network.id == NetworkMember.network_id)
        .where(alive(NetworkMember), alive(Network), NetworkMember.left_on.is_(None))
        .where(NetworkMember.contact_id.is_not(None))
    )
    found: dict[uuid.UUID, list[str]] = {}
    for contact_id, name in session.execute(query):
        if contact_id is not None:
            found.setdefault(contact_id, []).append(name)
    return found
