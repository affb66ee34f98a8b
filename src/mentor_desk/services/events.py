"""Meetings where firms meet: guests, follow-up, and the firms found there (feature C9)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from mentor_desk.errors import UserError
from mentor_desk.models import ChecklistTick, EventGuest, Firm, NetworkEvent, Prospect
from mentor_desk.rules.checklists import Item
from mentor_desk.services import checklists, prospects, rows
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text

RECIPE: Final = "netvaerk"
"""The checklist of what makes a network meeting work."""
FIELDS = frozenset({"name", "network", "day", "place", "host_firm_id", "theme", "note"})


@dataclass(frozen=True, slots=True)
class EventRow:
    """A meeting. ``guests`` are invited, ``came`` were there, ``open`` still wait for follow-up."""

    id: uuid.UUID
    fields: dict[str, Any]
    host: str
    guests: int
    came: int
    open: int
    leads: int

    @property
    def name(self) -> str:
        """What the meeting is called."""
        return str(self.fields["name"])

    @property
    def day(self) -> date:
        """When it is."""
        found: date = self.fields["day"]
        return found


@dataclass(frozen=True, slots=True)
class GuestRow:
    """Somebody invited; ``firm_id`` where it is a firm of the register."""

    id: uuid.UUID
    firm_id: uuid.UUID | None
    name: str
    town: str
    came: bool | None
    follow_up: str
    followed_on: date | None
    prospect: bool


@dataclass(frozen=True, slots=True)
class RecipeStep:
    """A step of the recipe, and since when it is done."""

    item: Item
    done_on: date | None


@writes("event.created")
def create(session: Session, /, *, name: str, day: date | None, **values: Any) -> uuid.UUID:
    """Plan a meeting, or write down one that was.

    Raises:
        UserError: the name or the day is missing.
    """
    event = NetworkEvent(name=name.strip(), day=day, **rows.stripped(values))
    _check(event)
    session.add(event)
    journal.note(session, subject=event)
    return event.id


@writes("event.changed")
def update(session: Session, /, *, event_id: uuid.UUID, **values: Any) -> None:
    """Correct a meeting.

    Raises:
        UserError: see :func:`create`.
    """
    event = rows.get(session, NetworkEvent, event_id)
    rows.change(event, rows.stripped(values), FIELDS)
    _check(event)
    journal.note(session, subject=event)


@writes("event.removed")
def remove(session: Session, *, event_id: uuid.UUID) -> None:
    """Take a meeting off the list; firms found there stay in the inbox."""
    rows.delete(session, rows.get(session, NetworkEvent, event_id))


@writes("event.guest_invited")
def invite(
    session: Session, *, event_id: uuid.UUID, firm_id: uuid.UUID | None = None, name: str = ""
) -> uuid.UUID:
    """Invite a firm of the register, or somebody by name.

    Raises:
        UserError: nobody is named, or the firm is invited already.
    """
    event = rows.get(session, NetworkEvent, event_id)
    firm = rows.find(session, Firm, firm_id)
    if firm is None and not name.strip():
        raise UserError(text("services", "Choose a firm, or write a name."), "guest")
    here = rows.select_alive(EventGuest).where(EventGuest.event_id == event.id)
    if firm is not None and any(guest.firm_id == firm.id for guest in session.scalars(here)):
        raise UserError(text("services", "This firm is invited already."), "guest")
    guest = EventGuest(event_id=event.id, firm_id=firm.id if firm else None, name=name.strip())
    session.add(guest)
    journal.note(session, subject=event)
    return guest.id


@writes("event.guest_changed")
def mark(session: Session, /, *, guest_id: uuid.UUID, **values: Any) -> None:
    """Say whether a guest ``came``, what to ``follow_up``, and since when that is ``followed_on``."""
    guest = rows.get(session, EventGuest, guest_id)
    rows.change(guest, rows.stripped(values), frozenset({"came", "follow_up", "followed_on"}))
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


@writes("checklist.ticked")
def tick(session: Session, *, event_id: uuid.UUID, item: str, day: date | None) -> None:
    """A step of the recipe is done since ``day``; ``None`` takes the tick back."""
    event = rows.get(session, NetworkEvent, event_id)
    for old in _ticks(session, event.id):
        if old.item == item:
            rows.delete(session, old)
    if day is not None:
        session.add(ChecklistTick(subject_id=event.id, checklist=RECIPE, item=item, done_on=day))
    journal.note(session, subject=event)


@reads
def listing(session: Session, *, today: date) -> list[EventRow]:
    """The coming ones first, the nearest on top; then those that were, the newest first."""
    host = aliased(Firm)
    query = (
        select(NetworkEvent, host.name)
        .outerjoin(host, host.id == NetworkEvent.host_firm_id)
        .where(alive(NetworkEvent))
    )
    guests: dict[uuid.UUID, list[EventGuest]] = {}
    for guest in session.scalars(rows.select_alive(EventGuest)):
        guests.setdefault(guest.event_id, []).append(guest)
    found_by = (
        select(Prospect.event_id, func.count())
        .where(alive(Prospect), Prospect.event_id.is_not(None))
        .group_by(Prospect.event_id)
    )
    leads = dict(session.execute(found_by).all())
    found = [
        _row(event, firm or "", guests.get(event.id, []), leads.get(event.id, 0))
        for event, firm in session.execute(query)
    ]
    ahead = sorted((row for row in found if row.day >= today), key=lambda row: (row.day, row.name))
    behind = [row for row in found if row.day < today]
    return ahead + sorted(behind, key=lambda row: (row.day, row.name), reverse=True)


@reads
def guests(session: Session, *, event_id: uuid.UUID) -> list[GuestRow]:
    """Everybody invited, by name."""
    query = (
        select(EventGuest, Firm.name, Firm.town)
        .outerjoin(Firm, Firm.id == EventGuest.firm_id)
        .where(alive(EventGuest), EventGuest.event_id == event_id)
    )
    found_here = select(Prospect.name).where(alive(Prospect), Prospect.event_id == event_id)
    inbox = set(session.scalars(found_here))
    found = [
        GuestRow(
            id=guest.id,
            firm_id=guest.firm_id,
            name=firm or guest.name,
            town=town or "",
            came=guest.came,
            follow_up=guest.follow_up,
            followed_on=guest.followed_on,
            prospect=guest.name in inbox,
        )
        for guest, firm, town in session.execute(query)
    ]
    return sorted(found, key=lambda row: (row.name, row.id.hex))


@reads
def recipe(session: Session, *, event_id: uuid.UUID) -> tuple[RecipeStep, ...]:
    """The recipe with what is done."""
    done = {tick.item: tick.done_on for tick in _ticks(session, event_id)}
    return tuple(RecipeStep(item, done.get(item.key)) for item in checklists.read(RECIPE).items)


def _row(event: NetworkEvent, host: str, guests_: list[EventGuest], leads: int) -> EventRow:
    return EventRow(
        id=event.id,
        fields={name: getattr(event, name) for name in FIELDS},
        host=host,
        guests=len(guests_),
        came=sum(guest.came is True for guest in guests_),
        open=sum(bool(guest.follow_up) and guest.followed_on is None for guest in guests_),
        leads=leads,
    )


def _ticks(session: Session, event_id: uuid.UUID) -> list[ChecklistTick]:
    query = rows.select_alive(ChecklistTick).where(
        ChecklistTick.subject_id == event_id, ChecklistTick.checklist == RECIPE
    )
    return list(session.scalars(query))


def _check(event: NetworkEvent) -> None:
    if not event.name:
        raise UserError(text("services", "Write what the meeting is called."), "name")
    if event.day is None:
        raise UserError(text("services", "Write the day."), "day")
