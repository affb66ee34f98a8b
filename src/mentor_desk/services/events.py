"""Meetings where firms meet, by themselves or of a network (features C9, I4)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session, aliased

from mentor_desk.errors import UserError
from mentor_desk.models import ChecklistTick, EventGuest, Firm, Network, NetworkEvent, Prospect
from mentor_desk.rules.checklists import Item
from mentor_desk.rules.meeting_days import Deadlines, deadlines
from mentor_desk.services import checklists, rows
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import GuestAnswer
from mentor_desk.texts import text

RECIPE: Final = "netvaerk"
"""The checklist of what makes a network meeting work."""
FIELDS = frozenset(
    {
        "name", "network", "day", "place", "host_firm_id", "theme", "note", "network_id", "at", "until",
        "agenda", "invited_on", "agenda_sent_on", "minutes", "minutes_sent_on", "cancelled_on",
    }
)  # fmt: skip


_Counted = tuple[int, ...]
_NOBODY: Final[_Counted] = (0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class EventRow:
    """A meeting. ``guests`` are invited, ``coming`` said yes, ``came`` were there, ``open`` still wait
    for follow-up. ``group`` is the network it belongs to, or somebody else's; ``due`` are the days its
    papers go out by, where a network of ours has said so."""

    id: uuid.UUID
    fields: dict[str, Any]
    host: str
    group: str
    due: Deadlines | None
    guests: int
    coming: int
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

    @property
    def off(self) -> bool:
        """Whether it was called off."""
        return self.fields["cancelled_on"] is not None


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
def listing(session: Session, *, today: date, network_id: uuid.UUID | None = None) -> list[EventRow]:
    """The coming ones first, the nearest on top; then those that were, the newest first."""
    host = aliased(Firm)
    query = (
        select(NetworkEvent, host.name, Network)
        .outerjoin(host, host.id == NetworkEvent.host_firm_id)
        .outerjoin(Network, Network.id == NetworkEvent.network_id)
        .where(alive(NetworkEvent))
    )
    if network_id is not None:
        query = query.where(NetworkEvent.network_id == network_id)
    guests = _counted(session)
    found_by = (
        select(Prospect.event_id, func.count())
        .where(alive(Prospect), Prospect.event_id.is_not(None))
        .group_by(Prospect.event_id)
    )
    leads = dict(session.execute(found_by).all())
    found = [
        _row(event, firm or "", network, guests.get(event.id, _NOBODY), leads.get(event.id, 0))
        for event, firm, network in session.execute(query)
    ]
    ahead = sorted((row for row in found if row.day >= today), key=lambda row: (row.day, row.name))
    behind = [row for row in found if row.day < today]
    return ahead + sorted(behind, key=lambda row: (row.day, row.name), reverse=True)


@reads
def one(session: Session, *, event_id: uuid.UUID, today: date) -> EventRow:
    """The meeting.

    Raises:
        UserError: it is gone.
    """
    rows.get(session, NetworkEvent, event_id)
    return next(row for row in listing(session, today=today) if row.id == event_id)


@reads
def recipe(session: Session, *, event_id: uuid.UUID) -> tuple[RecipeStep, ...]:
    """The recipe with what is done."""
    done = {tick.item: tick.done_on for tick in _ticks(session, event_id)}
    return tuple(RecipeStep(item, done.get(item.key)) for item in checklists.read(RECIPE).items)


def _counted(session: Session) -> dict[uuid.UUID, _Counted]:
    """How many guests of each meeting are invited, coming, came, and wait for follow-up."""
    waits = (EventGuest.follow_up != "") & EventGuest.followed_on.is_(None)
    query = (
        select(
            EventGuest.event_id,
            func.count(),
            _how_many(EventGuest.answer == GuestAnswer.YES.value),
            _how_many(EventGuest.came.is_(True)),
            _how_many(waits),
        )
        .where(alive(EventGuest))
        .group_by(EventGuest.event_id)
    )
    return {event_id: tuple(counts) for event_id, *counts in session.execute(query)}


def _how_many(holds: Any) -> Any:
    return func.sum(case((holds, 1), else_=0))


def _row(
    event: NetworkEvent, host: str, network: Network | None, guests: _Counted, leads: int
) -> EventRow:
    due = None
    if network is not None:
        due = deadlines(event.day, network.agenda_days, network.minutes_days)
    return EventRow(
        id=event.id,
        fields={name: getattr(event, name) for name in FIELDS},
        host=host,
        group=network.name if network is not None else event.network,
        due=due,
        guests=guests[0],
        coming=guests[1],
        came=guests[2],
        open=guests[3],
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
    if event.at is not None and event.until is not None and event.until <= event.at:
        raise UserError(text("services", "It ends before it begins."), "until")
