"""One case: header, stage, next step, target group, closing."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Case, Citizen, TargetGroupPeriod
from mentor_desk.services import rows
from mentor_desk.services.citizens import age
from mentor_desk.services.contact_days import last_contacts, next_visits
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import Stage
from mentor_desk.texts import text

_EDITABLE = frozenset(
    {
        "weight", "next_step", "next_step_on", "team_question", "plan_why", "risks", "support",
        "weighs", "weighs_why",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class TargetGroupRow:
    """A line of the target-group history; keys belong to the rule set."""

    id: uuid.UUID
    target_group: str
    benefit: str
    starts_on: date
    ends_on: date | None


@dataclass(frozen=True, slots=True)
class CaseView:
    """What stands at the top of the case page."""

    id: uuid.UUID
    citizen_id: uuid.UUID
    name: str
    age: int | None
    phone: str
    job_goal: str
    stage: Stage
    stage_since: date | None
    weight: float
    opened_on: date
    closed_on: date | None
    next_step: str
    next_step_on: date | None
    team_question: str
    plan_why: str
    risks: tuple[str, ...]
    support: str
    next_visit_id: uuid.UUID | None
    next_visit_on: date | None
    last_contact: date | None
    target_groups: tuple[TargetGroupRow, ...]

    @property
    def target_group(self) -> TargetGroupRow | None:
        """The group that holds now: the newest line without an end."""
        return next((row for row in self.target_groups if row.ends_on is None), None)


@reads
def open_case(session: Session, *, case_id: uuid.UUID, today: date) -> CaseView:
    """Everything in the header of a case.

    Raises:
        UserError: the case is gone.
    """
    case = rows.get(session, Case, case_id)
    citizen = rows.get(session, Citizen, case.citizen_id)
    visit = next_visits(session, [case_id], today).get(case_id)
    return CaseView(
        id=case.id,
        citizen_id=citizen.id,
        name=citizen.name,
        age=age(citizen.born_on, today),
        phone=citizen.phone,
        job_goal=citizen.job_goal,
        stage=Stage(case.stage),
        stage_since=case.stage_since,
        weight=case.weight,
        opened_on=case.opened_on,
        closed_on=case.closed_on,
        next_step=case.next_step,
        next_step_on=case.next_step_on,
        team_question=case.team_question,
        plan_why=case.plan_why,
        risks=tuple(case.risks),
        support=case.support,
        next_visit_id=visit.id if visit else None,
        next_visit_on=visit.day if visit else None,
        last_contact=last_contacts(session, [case_id]).get(case_id),
        target_groups=tuple(_periods(session, case_id)),
    )


@writes("case.changed")
def update(session: Session, /, *, case_id: uuid.UUID, **values: Any) -> None:
    """Correct the weight, the next step, the plan and its reason."""
    case = rows.get(session, Case, case_id)
    rows.change(case, values, _EDITABLE)
    journal.note(session, subject=case)


@writes("case.next_step_done")
def finish_next_step(session: Session, *, case_id: uuid.UUID) -> None:
    """The next step is taken; the field is empty until there is a new one."""
    case = rows.get(session, Case, case_id)
    case.next_step, case.next_step_on = "", None
    journal.note(session, subject=case)


@writes("case.stage_set")
def set_stage(session: Session, *, case_id: uuid.UUID, stage: Stage, today: date) -> None:
    """Move the case to another stage; the days in it count from today."""
    case = rows.get(session, Case, case_id)
    if case.stage != stage.value:
        case.stage, case.stage_since = stage.value, today
    journal.note(session, subject=case)


@writes("case.closed")
def close(session: Session, *, case_id: uuid.UUID, today: date) -> None:
    """Close the case; nothing is deleted, and it can be opened again."""
    case = rows.get(session, Case, case_id)
    case.closed_on = today
    journal.note(session, subject=case)


@writes("case.reopened")
def reopen(session: Session, *, case_id: uuid.UUID) -> None:
    """Open a closed case again."""
    case = rows.get(session, Case, case_id)
    case.closed_on = None
    journal.note(session, subject=case)


@writes("target_group.set")
def set_target_group(
    session: Session,
    *,
    case_id: uuid.UUID,
    target_group: str,
    benefit: str,
    starts_on: date,
) -> None:
    """The target group and benefit from a day on; the one before ends the day before.

    Raises:
        UserError: the day lies before the present group began.
    """
    case = rows.get(session, Case, case_id)
    current = next((p for p in _period_rows(session, case_id) if p.ends_on is None), None)
    if current is not None and starts_on < current.starts_on:
        sentence = text("services", "The present target group began {day}. Choose a later day.")
        raise UserError(sentence.fill(day=current.starts_on), "starts_on")
    if current is not None and starts_on == current.starts_on:
        current.target_group, current.benefit = target_group, benefit
    else:
        if current is not None:
            current.ends_on = starts_on - timedelta(days=1)
        period = TargetGroupPeriod(
            case_id=case_id, target_group=target_group, benefit=benefit, starts_on=starts_on
        )
        session.add(period)
    journal.note(session, subject=case)


def period_on(session: Session, case_id: uuid.UUID, day: date) -> TargetGroupPeriod | None:
    """The target group and benefit that held on ``day``."""
    for period in _period_rows(session, case_id):
        if period.starts_on <= day and (period.ends_on is None or day <= period.ends_on):
            return period
    return None


def target_group_on(session: Session, case_id: uuid.UUID, day: date) -> str | None:
    """The key of the target group that held on ``day``."""
    period = period_on(session, case_id, day)
    return period.target_group if period else None


def _period_rows(session: Session, case_id: uuid.UUID) -> list[TargetGroupPeriod]:
    query = rows.select_alive(TargetGroupPeriod).where(TargetGroupPeriod.case_id == case_id)
    return list(session.scalars(query.order_by(TargetGroupPeriod.starts_on.desc())))


def _periods(session: Session, case_id: uuid.UUID) -> list[TargetGroupRow]:
    return [
        TargetGroupRow(p.id, p.target_group, p.benefit, p.starts_on, p.ends_on)
        for p in _period_rows(session, case_id)
    ]
