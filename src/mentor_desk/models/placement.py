"""A placement (forløb) of a citizen at a firm."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mentor_desk.models.base import Row
from mentor_desk.terms import PlacementKind, PlacementStatus


class Placement(Row):
    """A placement with what the agreement must hold (domain §1.2 C and D).

    ``hours_start`` and ``hours`` are hours a week at the start and at most; ``purposes`` are keys of
    the legal purposes (BEK 2636/2021 § 60). Dates are inclusive. ``decided_on`` is the municipality's
    decision, which must come before the start; ``employer_stated_on`` and ``representative_stated_on``
    are the written statements on the ratio (§ 65, stk. 6); ``mentor_support`` is granted mentorstøtte.
    ``self_found``, ``last_employer`` and ``employed_here`` are ``None`` until somebody has asked.
    """

    __tablename__ = "placement"

    case_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("case.id"), index=True)
    firm_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("firm.id"), index=True)
    kind: Mapped[str] = mapped_column(default=PlacementKind.PRAKTIK.value)
    status: Mapped[str] = mapped_column(default=PlacementStatus.PLANNED.value)
    starts_on: Mapped[date]
    ends_on: Mapped[date | None] = mapped_column(default=None)
    hours_start: Mapped[float | None] = mapped_column(default=None)
    hours: Mapped[float | None] = mapped_column(default=None)
    working_days: Mapped[str] = mapped_column(default="")
    purposes: Mapped[list[str]] = mapped_column(JSON, default=list)
    purpose: Mapped[str] = mapped_column(default="")
    success_sign: Mapped[str] = mapped_column(default="")
    practical: Mapped[str] = mapped_column(default="")
    follow_up: Mapped[str] = mapped_column(default="")
    afterwards: Mapped[str] = mapped_column(default="")
    paid_hours: Mapped[str] = mapped_column(default="")
    mentor_support: Mapped[str] = mapped_column(default="")
    instructed_by: Mapped[str] = mapped_column(default="")
    equipment: Mapped[str] = mapped_column(default="")
    self_found: Mapped[bool | None] = mapped_column(default=None)
    last_employer: Mapped[bool | None] = mapped_column(default=None)
    employed_here: Mapped[bool | None] = mapped_column(default=None)
    employer_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("contact.id"), default=None)
    daily_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("contact.id"), default=None)
    representative_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("contact.id"), default=None)
    employer_stated_on: Mapped[date | None] = mapped_column(default=None)
    representative_stated_on: Mapped[date | None] = mapped_column(default=None)
    representative_agrees: Mapped[bool | None] = mapped_column(default=None)
    representative_remark: Mapped[str] = mapped_column(default="")
    decided_on: Mapped[date | None] = mapped_column(default=None)
    decision: Mapped[str] = mapped_column(default="")
    legal_basis: Mapped[str] = mapped_column(default="")
    complaint_given_on: Mapped[date | None] = mapped_column(default=None)
    plan_updated_on: Mapped[date | None] = mapped_column(default=None)
    journaled_on: Mapped[date | None] = mapped_column(default=None)
    journal_number: Mapped[str] = mapped_column(default="")
    vitas_number: Mapped[str] = mapped_column(default="")
    vitas_on: Mapped[date | None] = mapped_column(default=None)
    stopped_on: Mapped[date | None] = mapped_column(default=None)
    stop_reason: Mapped[str] = mapped_column(default="")
    outcome: Mapped[str] = mapped_column(default="")

    tasks: Mapped[list[PlacementTask]] = relationship(lazy="raise", order_by="PlacementTask.position")
    reasons: Mapped[list[RuleReason]] = relationship(lazy="raise")


class PlacementTask(Row):
    """One concrete task and what it trains."""

    __tablename__ = "placement_task"

    placement_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("placement.id"), index=True)
    position: Mapped[int]
    task: Mapped[str]
    trains: Mapped[str] = mapped_column(default="")


class RuleReason(Row):
    """Why the mentor went on where a rule asked for a reason; printed on the agreement.

    ``finding`` is the sentence the mentor saw (Danish), ``rule_version`` the set it came from, and
    ``facts`` the numbers it was judged on.
    """

    __tablename__ = "rule_reason"

    placement_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("placement.id"), index=True)
    rule: Mapped[str]
    rule_version: Mapped[str]
    finding: Mapped[str]
    reason: Mapped[str]
    facts: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
