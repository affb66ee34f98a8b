"""Names of members, guests, colleagues and volunteers go some months after they are needed (L6)."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from mentor_desk.formats.spans import add_months
from mentor_desk.models import (
    Colleague,
    Contact,
    EventGuest,
    Firm,
    IssuedPaper,
    Network,
    NetworkEvent,
    NetworkMember,
    Row,
    Setting,
)
from mentor_desk.services import blanking, retention
from mentor_desk.services.erasure import KEEP
from mentor_desk.services.rows import alive
from mentor_desk.storage import erasing, journal
from mentor_desk.storage.use_case import reads, writes

PERIOD: Final = "outsider"
"""The key of the period in ``resources/reference/retention.toml``."""
_OF_A_MEMBER: Final = ("name", "role", "phone", "email")
_OF_A_GUEST: Final = ("name", "follow_up")
_OF_A_COLLEAGUE: Final = (
    "name", "title", "organisation", "area", "branches", "languages", "phone", "email", "note",
)  # fmt: skip


class Kind(StrEnum):
    """What somebody was: member or volunteer, the guests of one meeting, or a colleague."""

    MEMBER = "member"
    GUESTS = "guests"
    COLLEAGUE = "colleague"


@dataclass(frozen=True, slots=True)
class RipeOutsider:
    """Somebody whose time is over since ``over_on``, counted from ``last``.

    ``id`` is the member's or colleague's row, or the meeting's, whose ``people`` stand as one under
    the meeting's name. ``where`` is the network or the place of work, ``firm_id`` a member's firm.
    """

    id: uuid.UUID
    kind: Kind
    name: str
    where: str
    last: date
    over_on: date
    firm_id: uuid.UUID | None = None
    people: int = 1


@reads
def ripe(session: Session, *, today: date) -> list[RipeOutsider]:
    """Everybody whose time is over, longest over first; who was removed is over since then."""
    months = retention.months(session, PERIOD)
    found = (*_members(session, months), *_guests(session, months), *_colleagues(session, months))
    over = [one for one in found if one.over_on <= today]
    return sorted(over, key=lambda one: (one.over_on, one.name, one.id))


@writes("outsider.forgotten")
def forget(session: Session, *, kind: Kind, outsider_id: uuid.UUID) -> int:
    """Empty what names them, in the journal and the search index too; returns how many people.

    That they were there stays, so that the figures hold. It cannot be undone. The archived papers of
    the meetings they were at go as well, for they name them.
    """
    row: Row
    match kind:
        case Kind.MEMBER:
            row, count = _forget_member(session, outsider_id), 1
        case Kind.GUESTS:
            row = session.get_one(NetworkEvent, outsider_id)
            guests = _guests_of(session, EventGuest.event_id == row.id, EventGuest.member_id.is_(None))
            _empty(session, guests, _OF_A_GUEST)
            _drop_papers(session, [row.id])
            count = len(guests)
        case Kind.COLLEAGUE:
            row, count = session.get_one(Colleague, outsider_id), 1
            _empty(session, [row], _OF_A_COLLEAGUE)
    _drop_reason(session, outsider_id)
    erasing.forget_words(session)
    journal.note(session, subject=row, detail={"count": count})
    return count


def _members(session: Session, months: int) -> Iterator[RipeOutsider]:
    query = (
        select(NetworkMember, Network, Contact.name, Firm.name)
        .join(Network, Network.id == NetworkMember.network_id)
        .outerjoin(Contact, Contact.id == NetworkMember.contact_id)
        .outerjoin(Firm, Firm.id == NetworkMember.firm_id)
        .where(or_(NetworkMember.name != "", NetworkMember.phone != "", NetworkMember.email != ""))
        .where(
            or_(
                NetworkMember.left_on.is_not(None),
                NetworkMember.deleted_at.is_not(None),
                Network.ended_on.is_not(None),
                Network.deleted_at.is_not(None),
            )
        )
    )
    for member, network, contact, firm in session.execute(query):
        last = _first(member.left_on, member.deleted_at, network.ended_on, network.deleted_at)
        name = member.name or contact or firm or member.email or member.phone
        over = add_months(last, months)
        yield RipeOutsider(
            member.id, Kind.MEMBER, name, network.name, last, over, firm_id=member.firm_id
        )


def _guests(session: Session, months: int) -> Iterator[RipeOutsider]:
    """Guests by name alone; a member's name at a meeting goes with the member."""
    query = (
        select(NetworkEvent, func.count(EventGuest.id))
        .join(EventGuest, EventGuest.event_id == NetworkEvent.id)
        .where(EventGuest.name != "", EventGuest.member_id.is_(None))
        .group_by(NetworkEvent.id)
    )
    for event, people in session.execute(query):
        last = _first(event.day, event.deleted_at)
        over = add_months(last, months)
        yield RipeOutsider(event.id, Kind.GUESTS, event.name, event.network, last, over, people=people)


def _colleagues(session: Session, months: int) -> Iterator[RipeOutsider]:
    query = select(Colleague).where(Colleague.deleted_at.is_not(None), Colleague.name != "")
    for row in session.scalars(query):
        last = _first(row.deleted_at)
        over = add_months(last, months)
        yield RipeOutsider(row.id, Kind.COLLEAGUE, row.name, row.organisation, last, over)


def _first(*days: date | None) -> date:
    """The earliest of ``days``, of which there is one; a moment counts as its day."""
    return min(day.date() if isinstance(day, datetime) else day for day in days if day is not None)


def _forget_member(session: Session, member_id: uuid.UUID) -> Network:
    """Empty a member; returns the network it was of."""
    member = session.get_one(NetworkMember, member_id)
    guests = _guests_of(session, EventGuest.member_id == member.id)
    _empty(session, [member], _OF_A_MEMBER)
    _empty(session, guests, _OF_A_GUEST)
    _drop_papers(session, {member.id, *(guest.event_id for guest in guests)})
    return session.get_one(Network, member.network_id)


def _guests_of(session: Session, *which: ColumnElement[bool]) -> list[EventGuest]:
    query = select(EventGuest).where(EventGuest.name != "", *which)
    return list(session.scalars(query))


def _empty(session: Session, doomed: Sequence[Row], names: Iterable[str]) -> None:
    for row in doomed:
        for name in names:
            setattr(row, name, "")
    ids = [row.id for row in doomed]
    blanking.drop_drafts(session, ids)
    session.flush()
    if ids:
        journal.blank(session, ids)


def _drop_papers(session: Session, subjects: Iterable[uuid.UUID]) -> None:
    query = select(IssuedPaper).where(alive(IssuedPaper), IssuedPaper.subject_id.in_(list(subjects)))
    papers = list(session.scalars(query))
    if papers:
        blanking.blank(session, papers, days_too=True)


def _drop_reason(session: Session, outsider_id: uuid.UUID) -> None:
    """The reason for keeping them longer may name them."""
    setting = session.scalars(select(Setting).where(Setting.key == f"{KEEP}{outsider_id}")).first()
    if setting is not None:
        setting.value = {}
        session.flush()
        journal.blank(session, [setting.id])
