"""Networks of firms and groups that meet: a taskforce, a steering group, a corps (feature I4)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Network, NetworkEvent, NetworkMember
from mentor_desk.rules.meeting_days import deadlines, next_meeting
from mentor_desk.services import rows
from mentor_desk.services.network_kinds import method
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import NetworkKind
from mentor_desk.texts import text

FIELDS = frozenset(
    {
        "name", "kind", "purpose", "contact", "every_months", "agenda_days", "minutes_days", "agenda",
        "host_turns", "started_on", "ended_on", "note",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class NetworkRow:
    """A network in the list. ``next_day`` is the next meeting that is planned; ``wanted`` the day its
    rhythm asks for while none is. ``waits`` counts agendas and minutes that are late."""

    id: uuid.UUID
    fields: dict[str, Any]
    kind: NetworkKind
    members: int
    meetings: int
    last_day: date | None
    next_day: date | None
    next_id: uuid.UUID | None
    wanted: date | None
    waits: int

    @property
    def name(self) -> str:
        """What the network is called."""
        return str(self.fields["name"])

    @property
    def running(self) -> bool:
        """Whether it still meets."""
        return self.fields["ended_on"] is None


@writes("network.created")
def create(session: Session, /, *, name: str, kind: str, **values: Any) -> uuid.UUID:
    """Begin a network. What is not said comes from its kind: rhythm, deadlines, agenda, host turns.

    Raises:
        UserError: the name is missing, or a number cannot be right.
    """
    chosen = NetworkKind(kind or NetworkKind.FIRMS)
    begin = method().kinds[chosen]
    given = {key: value for key, value in rows.stripped(values).items() if value not in (None, [], "")}
    kept = {
        "agenda_days": begin.agenda_days,
        "minutes_days": begin.minutes_days,
        "agenda": list(begin.agenda),
        **given,
    }
    network = Network(name=name.strip(), kind=chosen.value, **kept)
    _check(network)
    session.add(network)
    journal.note(session, subject=network)
    return network.id


@writes("network.changed")
def update(session: Session, /, *, network_id: uuid.UUID, **values: Any) -> None:
    """Correct a network; ``ended_on`` ends it.

    Raises:
        UserError: see :func:`create`.
    """
    network = rows.get(session, Network, network_id)
    kept = rows.stripped(values)
    if "kind" in kept:
        kept["kind"] = NetworkKind(kept["kind"] or network.kind).value
    for name in ("agenda_days", "minutes_days"):
        if name in kept and kept[name] is None:
            kept[name] = getattr(method().kinds[NetworkKind(network.kind)], name)
    rows.change(network, kept, FIELDS)
    _check(network)
    journal.note(session, subject=network)


@writes("network.removed")
def remove(session: Session, *, network_id: uuid.UUID) -> None:
    """Take a network off the list; its meetings stay under the meetings."""
    rows.delete(session, rows.get(session, Network, network_id))


@reads
def listing(session: Session, *, today: date) -> list[NetworkRow]:
    """Those that run first, by name."""
    members: dict[uuid.UUID, int] = {}
    for member in session.scalars(rows.select_alive(NetworkMember)):
        if member.left_on is None or member.left_on > today:
            members[member.network_id] = members.get(member.network_id, 0) + 1
    met: dict[uuid.UUID, list[NetworkEvent]] = {}
    held = rows.select_alive(NetworkEvent).where(
        NetworkEvent.network_id.is_not(None), NetworkEvent.cancelled_on.is_(None)
    )
    for event in session.scalars(held.order_by(NetworkEvent.day, NetworkEvent.id)):
        if event.network_id is not None:
            met.setdefault(event.network_id, []).append(event)
    query = rows.select_alive(Network).order_by(Network.name, Network.id)
    found = [
        _row(network, members.get(network.id, 0), met.get(network.id, []), today)
        for network in session.scalars(query)
    ]
    return sorted(found, key=lambda row: not row.running)


@reads
def one(session: Session, *, network_id: uuid.UUID, today: date) -> NetworkRow:
    """The network.

    Raises:
        UserError: it is gone.
    """
    rows.get(session, Network, network_id)
    return next(row for row in listing(session, today=today) if row.id == network_id)


@reads
def waiting(session: Session, *, today: date) -> int:
    """How many networks ask for something: a paper that is late, or a meeting to plan."""
    soon = today + timedelta(days=method().plan_ahead_days)
    return sum(
        row.running and (row.waits > 0 or (row.wanted is not None and row.wanted <= soon))
        for row in listing(session, today=today)
    )


def _row(network: Network, members: int, met: list[NetworkEvent], today: date) -> NetworkRow:
    ahead = [event for event in met if event.day >= today]
    behind = [event for event in met if event.day < today]
    last = behind[-1].day if behind else None
    wanted = None
    if not ahead and network.every_months and network.ended_on is None:
        wanted = next_meeting(last, network.every_months, today, network.agenda_days)
    return NetworkRow(
        id=network.id,
        fields={name: getattr(network, name) for name in FIELDS},
        kind=NetworkKind(network.kind),
        members=members,
        meetings=len(behind),
        last_day=last,
        next_day=ahead[0].day if ahead else None,
        next_id=ahead[0].id if ahead else None,
        wanted=wanted,
        waits=sum(_late(network, event, today) for event in met),
    )


def _late(network: Network, event: NetworkEvent, today: date) -> bool:
    due = deadlines(event.day, network.agenda_days, network.minutes_days)
    if event.day >= today:
        return event.agenda_sent_on is None and due.agenda <= today
    return event.minutes_sent_on is None and due.minutes <= today


def _check(network: Network) -> None:
    if not network.name:
        raise UserError(text("services", "Write what the network is called."), "name")
    if network.every_months is not None and network.every_months < 1:
        raise UserError(text("services", "Write a whole number of months."), "every_months")
    for name in ("agenda_days", "minutes_days"):
        if getattr(network, name) < 0:
            raise UserError(text("services", "Write a number of days, 0 or more."), name)
