"""Gathers what the rules need to know about a placement that is being written or is kept."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Contact, Firm, HeadCount, Placement, PlacementEvent, PlacementTask
from mentor_desk.rules.facts import OtherPlacement, PlacementFacts
from mentor_desk.rules.findings import Finding
from mentor_desk.rules.placement_check import check
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import rows
from mentor_desk.services.cases import period_on
from mentor_desk.services.placement_input import PlacementInput
from mentor_desk.services.placement_kinds import only_own_fields
from mentor_desk.services.placement_state import last_day
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import ContactRole, FirmKind, PlacementEventKind, PlacementKind

SUPPORTED = (PlacementKind.PRAKTIK, PlacementKind.WAGE_SUBSIDY)
"""The kinds that take a supported place at the P-nummer (BEK 2636/2021 § 65, stk. 1)."""

_AS_WRITTEN = (
    "kind", "starts_on", "ends_on", "hours_start", "hours", "steps", "hours_least", "hours_most",
    "purposes", "paid_tasks", "paid_weekly_hours", "decided_on", "representative_stated_on",
    "representative_agrees", "fair_competition", "replaces_nobody", "not_seasonal", "net_extension",
    "vacated_post", "unemployed_since", "monthly_cost", "work_intensity", "mentor_support_until",
    "contract_given_on",
)  # fmt: skip
"""The fields the rules take as they stand in the form."""


@reads
def findings(
    session: Session,
    *,
    case_id: uuid.UUID,
    values: PlacementInput,
    rulebook: Rulebook,
    today: date,
    placement_id: uuid.UUID | None = None,
) -> tuple[Finding, ...]:
    """What the law says of the placement as far as it is filled in.

    ``placement_id`` names the placement itself when it is already kept, so that it is not held
    against itself.
    """
    return check(rulebook, facts(session, case_id, values, today, placement_id))


def facts(
    session: Session,
    case_id: uuid.UUID,
    values: PlacementInput,
    today: date,
    placement_id: uuid.UUID | None,
) -> PlacementFacts:
    """The plain facts behind :func:`findings`; what its kind does not have is left out."""
    own = only_own_fields(values)
    day = own.starts_on or today
    others = [p for p in _others_of_case(session, case_id) if p.id != placement_id]
    counts = head_counts_of(session, own.firm_id)
    newest = _newest(counts, day)
    roles = _roles(session, own.firm_id)
    firm = rows.find(session, Firm, own.firm_id)
    period = period_on(session, case_id, day)
    extended_from, decided_on = _extension(session, own, placement_id, today)
    tasks = tuple(task for task, _ in own.tasks if task.strip())
    return PlacementFacts(
        **{name: getattr(own, name) for name in _AS_WRITTEN},
        today=today,
        target_group=period.target_group if period else None,
        target_group_since=period.starts_on if period else None,
        extended_from=extended_from,
        extension_decided_on=decided_on,
        firm_kind=FirmKind(firm.kind) if firm else None,
        head_counts=tuple((count.counted_on, count.full_time) for count in counts),
        ordinary_full_time=newest.full_time if newest else None,
        counted_on=newest.counted_on if newest else None,
        supported_hours=_supported(session, own.firm_id, placement_id, day),
        others=_other_placements(session, others, own.firm_id),
        last_employer=bool(own.last_employer),
        employed_here=bool(own.employed_here),
        has_representative=own.representative_id is not None
        or ContactRole.EMPLOYEE_REPRESENTATIVE in roles,
        other_employees=None if newest is None else newest.full_time > 0,
        tasks=len(tasks),
        task_words=tasks,
        daily_responsible=own.daily_id is not None or ContactRole.DAILY_RESPONSIBLE in roles,
        weeks_at_firm_before=_weeks_before(others, own),
        mentor_support=bool(own.mentor_support.strip()),
    )


def _others_of_case(session: Session, case_id: uuid.UUID) -> list[Placement]:
    return list(session.scalars(rows.select_alive(Placement).where(Placement.case_id == case_id)))


def _supported(
    session: Session, firm_id: uuid.UUID | None, but: uuid.UUID | None, day: date
) -> tuple[float | None, ...]:
    """The hours of everybody else in a supported place on ``day``.

    Those whose own start was not tested (own workplace, integration law) are among them.
    """
    query = rows.select_alive(Placement).where(
        Placement.firm_id == firm_id, Placement.kind.in_([kind.value for kind in SUPPORTED])
    )
    return tuple(p.hours for p in session.scalars(query) if p.id != but and _runs(p, day))


def newest_head_count(
    session: Session, firm_id: uuid.UUID | None, by: date | None = None
) -> HeadCount | None:
    """The firm's newest count of ordinary employees, if anybody has counted.

    With ``by`` the newest of that day, so that an old placement keeps the count it was judged on; a
    count made later is better than none.
    """
    return _newest(head_counts_of(session, firm_id), by)


def head_counts_of(session: Session, firm_id: uuid.UUID | None) -> Sequence[HeadCount]:
    """Every count of the firm's ordinary employees, the oldest first."""
    query = rows.select_alive(HeadCount).where(HeadCount.firm_id == firm_id)
    return session.scalars(query.order_by(HeadCount.counted_on, HeadCount.id)).all()


def _newest(counts: Sequence[HeadCount], by: date | None) -> HeadCount | None:
    then = [count for count in counts if by is None or count.counted_on <= by]
    return then[-1] if then else next(iter(counts), None)


def _extension(
    session: Session, values: PlacementInput, placement_id: uuid.UUID | None, today: date
) -> tuple[date | None, date | None]:
    """The last day before the newest extension and the day it was decided, if it is extended.

    A running placement that is written with a later end than it is kept with is being extended today.
    """
    kept, end = rows.find(session, Placement, placement_id), values.ends_on
    if kept is None or end is None:
        return None, None
    if kept.ends_on is not None and kept.starts_on <= today and kept.ends_on < end:
        return kept.ends_on, today
    query = rows.select_alive(PlacementEvent).where(
        PlacementEvent.placement_id == placement_id,
        PlacementEvent.kind == PlacementEventKind.EXTENDED.value,
        PlacementEvent.ended_before < end,
    )
    newest = query.order_by(PlacementEvent.ended_before.desc(), PlacementEvent.id.desc()).limit(1)
    turn = session.scalars(newest).first()
    return (turn.ended_before, turn.day) if turn else (None, None)


def _roles(session: Session, firm_id: uuid.UUID | None) -> set[str]:
    query = select(Contact.role).where(alive(Contact), Contact.firm_id == firm_id)
    return set(session.scalars(query))


def _runs(placement: Placement, day: date) -> bool:
    end = last_day(placement)
    return placement.starts_on <= day and (end is None or end >= day)


def _other_placements(
    session: Session, others: Sequence[Placement], firm_id: uuid.UUID | None
) -> tuple[OtherPlacement, ...]:
    names = dict(
        session.execute(
            select(Firm.id, Firm.name).where(Firm.id.in_([p.firm_id for p in others]))
        ).all()
    )
    tasks = _tasks(session, [p.id for p in others if p.firm_id == firm_id])
    return tuple(
        OtherPlacement(
            starts_on=p.starts_on,
            ends_on=last_day(p),
            kind=PlacementKind(p.kind),
            firm_name=names.get(p.firm_id, ""),
            same_firm=p.firm_id == firm_id,
            hours=p.hours,
            tasks=tuple(tasks.get(p.id, ())),
        )
        for p in others
    )


def _tasks(session: Session, ids: Sequence[uuid.UUID]) -> dict[uuid.UUID, list[str]]:
    found: dict[uuid.UUID, list[str]] = {}
    if ids:
        query = rows.select_alive(PlacementTask).where(PlacementTask.placement_id.in_(ids))
        for task in session.scalars(query.order_by(PlacementTask.position)):
            found.setdefault(task.placement_id, []).append(task.task)
    return found


def _weeks_before(others: Sequence[Placement], values: PlacementInput) -> int:
    days = 0
    for placement in others:
        end = last_day(placement)
        earlier = values.starts_on is None or placement.starts_on < values.starts_on
        if placement.firm_id == values.firm_id and earlier and end is not None:
            days += (end - placement.starts_on).days + 1
    return -(-days // 7)
