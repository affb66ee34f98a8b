"""The whole caseload: one row per case, and the load against the agreed band."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.models import Case, Citizen, Firm, Placement, TargetGroupPeriod
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import placement_state
from mentor_desk.services.contact_days import last_contacts, next_visits
from mentor_desk.services.mentor import required
from mentor_desk.services.placement_pauses import pause_on
from mentor_desk.services.placement_state import State
from mentor_desk.services.rows import alive
from mentor_desk.services.today import day
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import PlacementKind, Stage


@dataclass(frozen=True, slots=True)
class PlacementGlimpse:
    """The placement that matters most for a case today: running, else upcoming, else last ended."""

    id: uuid.UUID
    firm_id: uuid.UUID
    firm: str
    branch: str
    kind: PlacementKind
    starts_on: date
    ends_on: date | None
    state: State
    paid_hours: bool = False
    """Whether paid hours run beside it."""


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the caseload; ``days_since_contact`` is ``None`` when they have never spoken."""

    id: uuid.UUID
    name: str
    stage: Stage
    stage_since: date | None
    weight: float
    target_group: str
    job_goal: str
    next_step: str
    next_step_on: date | None
    next_visit_on: date | None
    next_visit_at: time | None
    days_since_contact: int | None
    opened_on: date
    closed_on: date | None
    placement: PlacementGlimpse | None


@dataclass(frozen=True, slots=True)
class Load:
    """Open cases and their weight against the agreed band."""

    cases: int
    weight: float
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Overview:
    """The caseload page in one piece; ``waiting`` are the cases that stand on the Today page.

    ``closed`` counts the closed cases, whether ``rows`` holds them (``whole``) or not: after many years
    they are a hundred times as many as the open ones.
    """

    rows: tuple[CaseRow, ...]
    load: Load
    waiting: frozenset[uuid.UUID]
    closed: int
    whole: bool


@reads
def overview(session: Session, *, today: date, rulebook: Rulebook, whole: bool = True) -> Overview:
    """Every case (the open ones if not ``whole``), the load, and who waits for the mentor."""
    lines = day(session, today=today, rulebook=rulebook)
    waiting = frozenset(line.case_id for line in lines if line.case_id is not None)
    rows = tuple(caseload(session, today=today, closed=whole))
    ended = select(func.count()).where(alive(Case), Case.closed_on.is_not(None))
    return Overview(rows, load(session), waiting, session.scalars(ended).one(), whole)


@reads
def caseload(session: Session, *, today: date, closed: bool = True) -> list[CaseRow]:
    """All cases, by name; without the closed ones if ``closed`` is false."""
    query = (
        select(Case, Citizen.name, Citizen.job_goal)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .where(alive(Case))
    )
    if not closed:
        query = query.where(Case.closed_on.is_(None))
    found = session.execute(query).all()
    ids = [case.id for case, _, _ in found]
    contacts = last_contacts(session, ids)
    visits = next_visits(session, ids, today)
    groups = _target_groups(session, ids)
    glimpses = _glimpses(session, ids, today)
    result = [
        CaseRow(
            id=case.id,
            name=name,
            stage=Stage(case.stage),
            stage_since=case.stage_since,
            weight=case.weight,
            target_group=groups.get(case.id, ""),
            job_goal=job_goal,
            next_step=case.next_step,
            next_step_on=case.next_step_on,
            next_visit_on=visits[case.id].day if case.id in visits else None,
            next_visit_at=visits[case.id].at if case.id in visits else None,
            days_since_contact=(today - contacts[case.id]).days if case.id in contacts else None,
            opened_on=case.opened_on,
            closed_on=case.closed_on,
            placement=glimpses.get(case.id),
        )
        for case, name, job_goal in found
    ]
    return sorted(result, key=lambda row: row.name)


@reads
def load(session: Session) -> Load:
    """How much the mentor carries."""
    weights = session.scalars(select(Case.weight).where(alive(Case), Case.closed_on.is_(None))).all()
    mentor = required(session)
    return Load(len(weights), sum(weights), mentor.load_low, mentor.load_high)


def _target_groups(session: Session, cases: Sequence[uuid.UUID]) -> dict[uuid.UUID, str]:
    query = select(TargetGroupPeriod.case_id, TargetGroupPeriod.target_group).where(
        alive(TargetGroupPeriod),
        TargetGroupPeriod.case_id.in_(cases),
        TargetGroupPeriod.ends_on.is_(None),
    )
    return dict(session.execute(query).all())


def _glimpses(
    session: Session, cases: Sequence[uuid.UUID], today: date
) -> dict[uuid.UUID, PlacementGlimpse]:
    query = (
        select(Placement, Firm.name, Firm.branch)
        .join(Firm, Firm.id == Placement.firm_id)
        .where(alive(Placement), Placement.case_id.in_(cases))
        .order_by(Placement.starts_on)
    )
    found = session.execute(query).all()
    paused = pause_on(session, today, [placement.id for placement, _, _ in found])
    best: dict[uuid.UUID, tuple[int, PlacementGlimpse]] = {}
    for placement, firm, branch in found:
        glimpse = _glimpse(
            placement,
            firm,
            branch,
            placement_state.state(placement, today, paused=placement.id in paused),
        )
        rank = 2 if glimpse.state.running else 1 if glimpse.state.upcoming else 0
        held = best.get(placement.case_id)
        if held is None or rank > held[0] or (rank == held[0] and rank != 1):
            best[placement.case_id] = (rank, glimpse)
    return {case_id: glimpse for case_id, (_, glimpse) in best.items()}


def _glimpse(placement: Placement, firm: str, branch: str, state: State) -> PlacementGlimpse:
    return PlacementGlimpse(
        id=placement.id,
        firm_id=placement.firm_id,
        firm=firm,
        branch=branch,
        kind=PlacementKind(placement.kind),
        starts_on=placement.starts_on,
        ends_on=placement_state.last_day(placement),
        state=state,
        paid_hours=bool(placement.paid_hours),
    )
