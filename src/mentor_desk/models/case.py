"""The mentor's case about one citizen."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mentor_desk.models.base import Row
from mentor_desk.models.people import Citizen
from mentor_desk.terms import Stage


class Case(Row):
    """A case (sag): one citizen in one mentor's caseload.

    ``weight`` is how much of the mentor's load it takes (1.0 is an ordinary case); ``next_step`` and
    ``next_step_on`` are what the mentor does next; ``team_question`` what the
    mentor wants to ask at the team meeting. ``plan_why`` is the reason behind the plan, ``risks`` the
    keys of what may get in the way (data) and ``support`` what was agreed to do about it. ``weighs``
    says how much each family of pieces of a match weighs (``much``, ``some``, ``little``), and
    ``weighs_why`` why. Closed when ``closed_on`` is set.
    """

    __tablename__ = "case"

    citizen_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("citizen.id"), index=True)
    stage: Mapped[str] = mapped_column(default=Stage.INTERVIEW.value)
    stage_since: Mapped[date | None] = mapped_column(default=None)
    weight: Mapped[float] = mapped_column(default=1.0)
    opened_on: Mapped[date]
    closed_on: Mapped[date | None] = mapped_column(default=None)
    next_step: Mapped[str] = mapped_column(default="")
    next_step_on: Mapped[date | None] = mapped_column(default=None)
    team_question: Mapped[str] = mapped_column(default="")
    plan_why: Mapped[str] = mapped_column(default="")
    risks: Mapped[list[str]] = mapped_column(JSON, default=list)
    support: Mapped[str] = mapped_column(default="")
    weighs: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    weighs_why: Mapped[str] = mapped_column(default="")

    citizen: Mapped[Citizen] = relationship(lazy="raise")


class TargetGroupPeriod(Row):
    """The citizen's target group and benefit from a day on (feature B2).

    ``target_group`` and ``benefit`` are keys of the dated rule set; ``until`` is ``None`` while it
    lasts. A closed group stays as history.
    """

    __tablename__ = "target_group_period"

    case_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("case.id"), index=True)
    target_group: Mapped[str]
    benefit: Mapped[str] = mapped_column(default="")
    starts_on: Mapped[date]
    ends_on: Mapped[date | None] = mapped_column(default=None)
