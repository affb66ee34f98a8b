"""A placement (forløb) of a citizen at a firm."""

from __future__ import annotations

import uuid
from datetime import date, time
from typing import Any

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mentor_desk.models.base import Row
from mentor_desk.terms import PlacementKind, PlacementStatus


class Placement(Row):
    """A placement with what the agreement must hold (domain §1.2 C, D and E).

    ``hours_start`` and ``hours`` are hours a week at the start and at most, ``steps`` what lies
    between; ``hours_least`` and ``hours_most`` bound a week that varies. ``purposes`` are keys of the
    legal purposes (BEK 2636/2021 § 60). Dates are inclusive. ``decided_on`` is the municipality's
    decision, which must come before the start; ``employer_stated_on`` and ``representative_stated_on``
    are the written statements on the ratio (§ 65, stk. 6); ``mentor_support`` is granted mentorstøtte.
    Wages are kr. an hour, ``monthly_cost`` what a wage-subsidised employee costs in kr. a month;
    ``net_extension`` tells whether the staff grows (merbeskæftigelse), ``vacated_post`` whether the
    post fell vacant within the last three months. ``work_intensity`` is percent (fleksjob).
    ``follows_id`` is the placement this one grew out of; ``vitas_ticks`` the fields that are copied
    to VITAS. ``rhythm`` is a key of the visit rhythms (empty: as the mentor usually does); visits lie
    on ``visit_weekday`` (0 is Monday) at ``visit_at`` where that is agreed. Answers are ``None`` until
    somebody has asked. Which fields belong to which kind stands in
    :mod:`mentor_desk.services.placement_kinds`.
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
    job_title: Mapped[str] = mapped_column(default="")
    hourly_wage: Mapped[float | None] = mapped_column(default=None)
    monthly_cost: Mapped[float | None] = mapped_column(default=None)
    net_extension: Mapped[bool | None] = mapped_column(default=None)
    vacated_post: Mapped[bool | None] = mapped_column(default=None)
    unemployed_since: Mapped[date | None] = mapped_column(default=None)
    contract_given_on: Mapped[date | None] = mapped_column(default=None)
    work_intensity: Mapped[float | None] = mapped_column(default=None)
    hours_least: Mapped[float | None] = mapped_column(default=None)
    hours_most: Mapped[float | None] = mapped_column(default=None)
    paid_hours: Mapped[str] = mapped_column(default="")
    paid_weekly_hours: Mapped[float | None] = mapped_column(default=None)
    paid_tasks: Mapped[str] = mapped_column(default="")
    mentor_support: Mapped[str] = mapped_column(default="")
    mentor_support_until: Mapped[date | None] = mapped_column(default=None)
    instructed_by: Mapped[str] = mapped_column(default="")
    equipment: Mapped[str] = mapped_column(default="")
    self_found: Mapped[bool | None] = mapped_column(default=None)
    last_employer: Mapped[bool | None] = mapped_column(default=None)
    employed_here: Mapped[bool | None] = mapped_column(default=None)
    fair_competition: Mapped[bool | None] = mapped_column(default=None)
    replaces_nobody: Mapped[bool | None] = mapped_column(default=None)
    not_seasonal: Mapped[bool | None] = mapped_column(default=None)
    employer_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("contact.id"), default=None)
    daily_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("contact.id"), default=None)
    representative_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("contact.id"), default=None)
    employer_stated_on: Mapped[date | None] = mapped_column(default=None)
    representative_stated_on: Mapped[date | None] = mapped_column(default=None)
    representative_agrees: Mapped[bool | None] = mapped_column(default=None)
    representative_remark: Mapped[str] = mapped_column(default="")
    decided_on: Mapped[date | None] = mapped_column(default=None)
    decided_by: Mapped[str] = mapped_column(default="")
    decision: Mapped[str] = mapped_column(default="")
    legal_basis: Mapped[str] = mapped_column(default="")
    complaint_given_on: Mapped[date | None] = mapped_column(default=None)
    plan_updated_on: Mapped[date | None] = mapped_column(default=None)
    journaled_on: Mapped[date | None] = mapped_column(default=None)
    journal_number: Mapped[str] = mapped_column(default="")
    vitas_number: Mapped[str] = mapped_column(default="")
    vitas_on: Mapped[date | None] = mapped_column(default=None)
    vitas_ticks: Mapped[list[str]] = mapped_column(JSON, default=list)
    next_firm_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("firm.id"), default=None)
    """Where the way is to go on afterwards, when this firm is a stepping stone."""
    follows_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("placement.id"), default=None)
    opening_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("opening.id"), default=None)
    rhythm: Mapped[str] = mapped_column(default="")
    visit_weekday: Mapped[int | None] = mapped_column(default=None)
    visit_at: Mapped[time | None] = mapped_column(default=None)
    stopped_on: Mapped[date | None] = mapped_column(default=None)
    stop_reason: Mapped[str] = mapped_column(default="")
    outcome: Mapped[str] = mapped_column(default="")

    tasks: Mapped[list[PlacementTask]] = relationship(lazy="raise", order_by="PlacementTask.position")
    steps: Mapped[list[HourStep]] = relationship(lazy="raise", order_by="HourStep.from_week")
    reasons: Mapped[list[RuleReason]] = relationship(lazy="raise")


class PlacementTask(Row):
    """One concrete task and what it trains."""

    __tablename__ = "placement_task"

    placement_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("placement.id"), index=True)
    position: Mapped[int]
    task: Mapped[str]
    trains: Mapped[str] = mapped_column(default="")


class HourStep(Row):
    """A step of the hours (timetrappe): from ``from_week`` on (1 is the first) ``hours`` a week."""

    __tablename__ = "hour_step"

    placement_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("placement.id"), index=True)
    from_week: Mapped[int]
    hours: Mapped[float]


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


class PlacementTemplate(Row):
    """A course of a placement to begin from (domain §6.1): nothing in it is binding.

    ``weeks`` is its length, ``rhythm`` how often it is visited, ``hour_steps`` pairs of week and weekly
    hours, ``tasks`` what is done and what it trains, ``purposes`` keys of the rule set.
    """

    __tablename__ = "placement_template"

    name: Mapped[str]
    kind: Mapped[str]
    weeks: Mapped[int | None] = mapped_column(default=None)
    rhythm: Mapped[str] = mapped_column(default="")
    hours_start: Mapped[float | None] = mapped_column(default=None)
    hour_steps: Mapped[list[Any]] = mapped_column(JSON, default=list)
    tasks: Mapped[list[Any]] = mapped_column(JSON, default=list)
    purposes: Mapped[list[str]] = mapped_column(JSON, default=list)
    purpose: Mapped[str] = mapped_column(default="")
    follow_up: Mapped[str] = mapped_column(default="")
