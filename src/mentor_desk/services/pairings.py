"""Volunteer mentors, and whom each of them goes along with (features I4, row 137 of the seeds)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Case, Citizen, Firm, Network, NetworkMember, Pairing
from mentor_desk.services import network_members, rows
from mentor_desk.services.network_members import MemberRow
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import NetworkKind
from mentor_desk.texts import text

_FIELDS: Final = frozenset({"case_id", "firm_id", "about", "starts_on", "ends_on", "note"})


@dataclass(frozen=True, slots=True)
class Pair:
    """A volunteer together with a citizen or a firm (``with_whom``), about something."""

    id: uuid.UUID
    member_id: uuid.UUID
    volunteer: str
    case_id: uuid.UUID | None
    firm_id: uuid.UUID | None
    with_whom: str
    about: str
    starts_on: date
    ends_on: date | None
    note: str

    def runs(self, today: date) -> bool:
        """Whether they go along together on ``today``."""
        return self.starts_on <= today and (self.ends_on is None or self.ends_on >= today)


@dataclass(frozen=True, slots=True)
class VolunteerRow:
    """A volunteer of a corps, with everybody they were paired with; the newest first."""

    member: MemberRow
    corps: str
    pairs: tuple[Pair, ...]
    running: int

    @property
    def id(self) -> uuid.UUID:
        """The member's id."""
        return self.member.id

    @property
    def name(self) -> str:
        """What they are called."""
        return self.member.name


@writes("pairing.made")
def pair(
    session: Session,
    /,
    *,
    member_id: uuid.UUID,
    starts_on: date | None,
    case_id: uuid.UUID | None = None,
    firm_id: uuid.UUID | None = None,
    **values: Any,
) -> uuid.UUID:
    """Let a volunteer and a citizen or a firm go along together.

    Raises:
        UserError: nobody is chosen, the first day is missing, or it ends before it begins.
    """
    member = rows.get(session, NetworkMember, member_id)
    made = Pairing(member_id=member.id, case_id=case_id, firm_id=firm_id, starts_on=starts_on)
    rows.change(made, rows.stripped(values), _FIELDS)
    _check(made)
    session.add(made)
    journal.note(session, subject=made)
    return made.id


@writes("pairing.changed")
def update(session: Session, /, *, pairing_id: uuid.UUID, **values: Any) -> None:
    """Correct a pair, or end it with ``ends_on``.

    Raises:
        UserError: see :func:`pair`.
    """
    made = rows.get(session, Pairing, pairing_id)
    rows.change(made, rows.stripped(values), _FIELDS)
    _check(made)
    journal.note(session, subject=made)


@writes("pairing.removed")
def remove(session: Session, *, pairing_id: uuid.UUID) -> None:
    """Take a pair away, as if it had never been."""
    rows.delete(session, rows.get(session, Pairing, pairing_id))


@reads
def volunteers(session: Session, *, today: date) -> list[VolunteerRow]:
    """Everybody in a corps of volunteers, by name."""
    corps = rows.select_alive(Network).where(Network.kind == NetworkKind.VOLUNTEERS.value)
    found = []
    pairs = _pairs(session)
    for network in session.scalars(corps.order_by(Network.name, Network.id)):
        for member in network_members.members(session, network_id=network.id, today=today):
            own = tuple(each for each in pairs if each.member_id == member.id)
            running = sum(each.runs(today) for each in own)
            found.append(VolunteerRow(member, network.name, own, running))
    return sorted(found, key=lambda row: (row.name, row.id.hex))


@reads
def of_case(session: Session, *, case_id: uuid.UUID, today: date) -> list[Pair]:
    """The volunteers who go along with a citizen today."""
    return [each for each in _pairs(session) if each.case_id == case_id and each.runs(today)]


@reads
def corps(session: Session) -> list[tuple[uuid.UUID, str]]:
    """The running networks of volunteers by name."""
    query = rows.select_alive(Network).where(
        Network.kind == NetworkKind.VOLUNTEERS.value, Network.ended_on.is_(None)
    )
    return [(row.id, row.name) for row in session.scalars(query.order_by(Network.name, Network.id))]


def _pairs(session: Session) -> list[Pair]:
    query = (
        select(Pairing, NetworkMember, Citizen.name, Firm.name)
        .join(NetworkMember, NetworkMember.id == Pairing.member_id)
        .outerjoin(Case, Case.id == Pairing.case_id)
        .outerjoin(Citizen, Citizen.id == Case.citizen_id)
        .outerjoin(Firm, Firm.id == Pairing.firm_id)
        .where(alive(Pairing), alive(NetworkMember))
        .order_by(Pairing.starts_on.desc(), Pairing.id)
    )
    return [
        Pair(
            id=row.id,
            member_id=row.member_id,
            volunteer=member.name,
            case_id=row.case_id,
            firm_id=row.firm_id,
            with_whom=citizen or firm or "",
            about=row.about,
            starts_on=row.starts_on,
            ends_on=row.ends_on,
            note=row.note,
        )
        for row, member, citizen, firm in session.execute(query)
    ]


def _check(row: Pairing) -> None:
    if row.case_id is None and row.firm_id is None:
        raise UserError(text("services", "Choose the citizen or the firm."), "whom")
    if row.starts_on is None:
        raise UserError(text("services", "Write the day."), "starts_on")
    if row.ends_on is not None and row.ends_on < row.starts_on:
        raise UserError(text("services", "It ends before it begins."), "ends_on")
