"""What the placement form hands to the services."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from mentor_desk.errors import UserError
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class PlacementInput:
    """The fields of a placement as far as they are filled in. Dates are inclusive.

    ``tasks`` are pairs (task, what it trains); ``steps`` pairs (from week, hours a week);
    ``purposes`` are keys of the rule set; ``reasons``
    maps a rule's name to why the mentor goes on all the same.
    """

    firm_id: uuid.UUID | None = None
    kind: PlacementKind = PlacementKind.PRAKTIK
    starts_on: date | None = None
    ends_on: date | None = None
    hours_start: float | None = None
    hours: float | None = None
    working_days: str = ""
    purposes: tuple[str, ...] = ()
    purpose: str = ""
    success_sign: str = ""
    tasks: tuple[tuple[str, str], ...] = ()
    practical: str = ""
    follow_up: str = ""
    afterwards: str = ""
    job_title: str = ""
    hourly_wage: float | None = None
    monthly_cost: float | None = None
    net_extension: bool | None = None
    vacated_post: bool | None = None
    unemployed_since: date | None = None
    contract_given_on: date | None = None
    work_intensity: float | None = None
    hours_least: float | None = None
    hours_most: float | None = None
    steps: tuple[tuple[int, float], ...] = ()
    paid_hours: str = ""
    paid_weekly_hours: float | None = None
    paid_tasks: str = ""
    mentor_support: str = ""
    mentor_support_until: date | None = None
    instructed_by: str = ""
    equipment: str = ""
    self_found: bool | None = None
    last_employer: bool | None = None
    employed_here: bool | None = None
    fair_competition: bool | None = None
    replaces_nobody: bool | None = None
    not_seasonal: bool | None = None
    employer_id: uuid.UUID | None = None
    daily_id: uuid.UUID | None = None
    representative_id: uuid.UUID | None = None
    employer_stated_on: date | None = None
    representative_stated_on: date | None = None
    representative_agrees: bool | None = None
    representative_remark: str = ""
    decided_on: date | None = None
    decided_by: str = ""
    decision: str = ""
    legal_basis: str = ""
    complaint_given_on: date | None = None
    plan_updated_on: date | None = None
    journaled_on: date | None = None
    journal_number: str = ""
    vitas_number: str = ""
    vitas_on: date | None = None
    follows_id: uuid.UUID | None = None
    opening_id: uuid.UUID | None = None
    reasons: Mapping[str, str] = field(default_factory=dict)

    def required(self) -> tuple[uuid.UUID, date]:
        """The firm and the first day, without which there is no placement to keep.

        Raises:
            UserError: one of them is missing, or the end lies before the start.
        """
        if self.firm_id is None:
            raise UserError(text("services", "Choose the firm."), "firm_id")
        if self.starts_on is None:
            raise UserError(text("services", "Write the first day."), "starts_on")
        if self.ends_on is not None and self.ends_on < self.starts_on:
            raise UserError(text("services", "The last day lies before the first."), "ends_on")
        return self.firm_id, self.starts_on
