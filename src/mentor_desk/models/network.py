"""Networks of firms, groups that meet, colleagues, and volunteers (features I4, C13)."""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from mentor_desk.models.base import Row
from mentor_desk.terms import NetworkKind


class Network(Row):
    """People who meet again and again: a network of firms, a taskforce, a steering group.

    ``kind`` is a :class:`mentor_desk.terms.NetworkKind`. The agenda goes out ``agenda_days`` before a
    meeting, the minutes ``minutes_days`` after it. ``every_months`` is how often they meet, ``None``
    when there is no rhythm; ``agenda`` the fixed points, one a line of the list. Where ``host_turns``
    the firms take turns in being host.
    """

    __tablename__ = "network"

    name: Mapped[str]
    kind: Mapped[str] = mapped_column(default=NetworkKind.FIRMS.value)
    purpose: Mapped[str] = mapped_column(default="")
    contact: Mapped[str] = mapped_column(default="")
    every_months: Mapped[int | None] = mapped_column(default=None)
    agenda_days: Mapped[int] = mapped_column(default=10)
    minutes_days: Mapped[int] = mapped_column(default=14)
    agenda: Mapped[list[str]] = mapped_column(JSON, default=list)
    host_turns: Mapped[bool] = mapped_column(default=False)
    started_on: Mapped[date | None] = mapped_column(default=None)
    ended_on: Mapped[date | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(default="")


class NetworkMember(Row):
    """A member from ``joined_on`` to ``left_on``: a firm, somebody at it, or somebody else by name.

    ``position`` is the member's place in the order of hosts; ``never_host`` who does not take a turn.
    """

    __tablename__ = "network_member"

    network_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("network.id"), index=True)
    firm_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("firm.id"), default=None, index=True)
    contact_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("contact.id"), default=None)
    name: Mapped[str] = mapped_column(default="")
    role: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    never_host: Mapped[bool] = mapped_column(default=False)
    joined_on: Mapped[date]
    left_on: Mapped[date | None] = mapped_column(default=None)


class Pairing(Row):
    """A volunteer mentor (a member of a corps) together with a citizen or a firm for a time."""

    __tablename__ = "pairing"

    member_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("network_member.id"), index=True)
    case_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("case.id"), default=None, index=True)
    firm_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("firm.id"), default=None, index=True)
    about: Mapped[str] = mapped_column(default="")
    starts_on: Mapped[date]
    ends_on: Mapped[date | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(default="")


class Colleague(Row):
    """Somebody in the municipality, or a neighbouring one, whom the mentor works with.

    ``area`` is what they know or where they work, ``branches`` and ``languages`` one thing a comma.
    """

    __tablename__ = "colleague"

    name: Mapped[str]
    title: Mapped[str] = mapped_column(default="")
    organisation: Mapped[str] = mapped_column(default="")
    area: Mapped[str] = mapped_column(default="")
    branches: Mapped[str] = mapped_column(default="")
    languages: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    neighbour: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(default="")
