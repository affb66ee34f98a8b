"""Targets, the number of firms there are, what the team decided, and colleagues' summaries."""

from __future__ import annotations

import uuid
from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from mentor_desk.models.base import Row


class Target(Row):
    """A target (måltal) of one's own over a period, both days included (feature J1).

    ``measure`` is the key of a figure (data); ``goal`` how many it should come to.
    """

    __tablename__ = "target"

    measure: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    goal: Mapped[int]
    note: Mapped[str] = mapped_column(default="")


class FirmPopulation(Row):
    """How many workplaces there are in a municipality, by size band, on a day (domain §6.2).

    The number a share of firms is a share of. ``size_band`` empty: all of them.
    """

    __tablename__ = "firm_population"

    municipality_code: Mapped[str] = mapped_column(default="")
    size_band: Mapped[str] = mapped_column(default="")
    as_of: Mapped[date]
    firms: Mapped[int]
    source: Mapped[str] = mapped_column(default="")


class BranchNote(Row):
    """What is known of a branch: where to read about it, and whether it asks for people now.

    ``branch`` is the branch's own words as firms carry it; ``priority`` puts its firms first among
    those to visit. ``sources`` are one a line.
    """

    __tablename__ = "branch_note"

    branch: Mapped[str] = mapped_column(index=True)
    priority: Mapped[bool] = mapped_column(default=False)
    why: Mapped[str] = mapped_column(default="")
    sources: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")


class FirmNews(Row):
    """Something that happened at a firm and is a reason to get in touch: an order won, a new owner.

    ``kind`` is a :class:`mentor_desk.terms.NewsKind`.
    """

    __tablename__ = "firm_news"

    firm_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("firm.id"), index=True)
    day: Mapped[date]
    kind: Mapped[str]
    text: Mapped[str] = mapped_column(default="")
    contact_by: Mapped[date | None] = mapped_column(default=None)
    done_on: Mapped[date | None] = mapped_column(default=None)


class TeamDecision(Row):
    """What the team meeting decided about a case (feature K2)."""

    __tablename__ = "team_decision"

    case_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("case.id"), index=True)
    day: Mapped[date]
    question: Mapped[str] = mapped_column(default="")
    decided: Mapped[str]
    who: Mapped[str] = mapped_column(default="")
    follow_up_on: Mapped[date | None] = mapped_column(default=None)
    done_on: Mapped[date | None] = mapped_column(default=None)


class TeamShare(Row):
    """A colleague's summary as it was read in (feature K3): no name, no text of a case.

    ``share_id`` is the file's own number, so that the same one is never counted twice; ``sender`` who
    made it, ``as_of`` the day it tells of.
    """

    __tablename__ = "team_share"

    share_id: Mapped[uuid.UUID] = mapped_column(index=True)
    sender: Mapped[str]
    as_of: Mapped[date]
    read_at: Mapped[datetime]
    content: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
