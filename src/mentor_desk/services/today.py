"""The mentor's day: what is late, what is today, what ends soon, who nobody has talked to (A3)."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Case, Citizen, Firm, Visit
from mentor_desk.rules import contact_rhythm
from mentor_desk.rules.contact_rhythm import Light
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import today_signatures
from mentor_desk.services.contact_days import last_contacts
from mentor_desk.services.rows import alive
from mentor_desk.services.today_agreements import agreement_lines
from mentor_desk.services.today_evaluations import evaluation_lines
from mentor_desk.services.today_firms import firm_lines
from mentor_desk.services.today_outcomes import outcome_lines
from mentor_desk.services.today_outreach import outreach_lines
from mentor_desk.services.today_placements import placement_lines
from mentor_desk.services.today_promises import promise_lines
from mentor_desk.services.today_recruitment import recruitment_lines
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.services.today_week import week_lines
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import VisitKind, VisitStatus
from mentor_desk.texts import Text, text

_FIRST = (Action.SETTLE, Action.CALL_ABSENT)
"""A problem, or somebody who stays away: both are for the same day."""
_WITH = {
    VisitKind.VISIT: text("services", "Visit with {name}"),
    VisitKind.CALL: text("services", "Phone call with {name}"),
    VisitKind.MEETING: text("services", "Meeting with {name}"),
}


@reads
def day(session: Session, *, today: date, rulebook: Rulebook) -> list[TodayRow]:
    """Everything for ``today``; a citizen is quiet when the rhythm of contact says it is late."""
    names = _open_cases(session)
    placed = [*placement_lines(session, names, today)]
    decide = {row.ref for row in placed if row.action is Action.DECIDE}
    found = [
        *_visits(session, names, today),
        *promise_lines(session, names, today),
        *_steps(session, names, today),
        *placed,
        *outcome_lines(session, decide, today, rulebook),
        *today_signatures.lines(session, names=names, today=today, rulebook=rulebook),
        *agreement_lines(session, today),
        *firm_lines(session, today),
        *outreach_lines(session, today),
        *recruitment_lines(session, today),
        *week_lines(session, names, today, rulebook),
        *_quiet(session, names, today, rulebook),
    ]
    spoken_of = {row.placement_id or row.ref for row in found}
    found += evaluation_lines(session, spoken_of, today)
    order = list(Group)
    return sorted(found, key=lambda row: (order.index(row.group), _urgency(row), row.ref.hex))


def _urgency(row: TodayRow) -> tuple[bool, int, int, int]:
    """What cannot wait stands first, then the longest overdue."""
    clock = row.at.hour * 60 + row.at.minute if row.at else 24 * 60
    return row.action not in _FIRST, row.days, clock, -(row.since or 0)


def _open_cases(session: Session) -> dict[uuid.UUID, str]:
    query = (
        select(Case.id, Citizen.name)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .where(alive(Case), Case.closed_on.is_(None))
    )
    return dict(session.execute(query).all())


def _group(day: date, today: date) -> Group:
    return Group.OVERDUE if day < today else Group.TODAY


def _visits(session: Session, names: dict[uuid.UUID, str], today: date) -> Iterator[TodayRow]:
    query = (
        select(Visit, Firm.name)
        .outerjoin(Firm, Firm.id == Visit.firm_id)
        .where(
            alive(Visit),
            Visit.case_id.in_(names),
            Visit.status == VisitStatus.PLANNED.value,
            Visit.day <= today,
        )
    )
    for visit, firm in session.execute(query):
        title = _WITH[VisitKind(visit.kind)].fill(name=names[visit.case_id])
        detail: Text | str = " · ".join(part for part in (firm, visit.agenda) if part)
        if visit.day < today:
            detail = text("services", "Write down how it went · {where}").fill(where=detail or "–")
        yield TodayRow(
            group=_group(visit.day, today),
            action=Action.RECORD_VISIT,
            ref=visit.id,
            case_id=visit.case_id,
            firm_id=visit.firm_id,
            title=title,
            detail=detail,
            day=visit.day,
            days=(visit.day - today).days,
            at=visit.at,
        )


def _steps(session: Session, names: dict[uuid.UUID, str], today: date) -> Iterator[TodayRow]:
    query = select(Case).where(
        alive(Case), Case.closed_on.is_(None), Case.next_step_on <= today, Case.next_step != ""
    )
    for case in session.scalars(query):
        due = case.next_step_on or today
        yield TodayRow(
            group=_group(due, today),
            action=Action.FINISH_STEP,
            ref=case.id,
            case_id=case.id,
            firm_id=None,
            title=text("services", "{name}: {step}").fill(name=names[case.id], step=case.next_step),
            detail=text("services", "Next step"),
            day=due,
            days=(due - today).days,
        )


def _quiet(
    session: Session, names: dict[uuid.UUID, str], today: date, rulebook: Rulebook
) -> Iterator[TodayRow]:
    contacts = last_contacts(session, list(names))
    goals = _opened_and_goals(session)
    for case_id, name in names.items():
        opened_on, goal = goals[case_id]
        contact = contact_rhythm.contact(rulebook, today, contacts.get(case_id), opened_on)
        if contact.light is not Light.LATE:
            continue
        yield TodayRow(
            group=Group.QUIET,
            action=Action.NOTE,
            ref=case_id,
            case_id=case_id,
            firm_id=None,
            title=text("services", "You have not talked with {name}").fill(name=name),
            detail=goal,
            day=today - timedelta(days=contact.days),
            days=0,
            since=contact.days,
        )


def _opened_and_goals(session: Session) -> dict[uuid.UUID, tuple[date, str]]:
    query = (
        select(Case.id, Case.opened_on, Citizen.job_goal)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .where(Case.closed_on.is_(None))
    )
    return {case_id: (opened_on, goal) for case_id, opened_on, goal in session.execute(query)}
