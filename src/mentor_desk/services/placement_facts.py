"""Gathers what the rules need to know about a placement that is being written or is kept."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Contact, Firm, HeadCount, Placement
from mentor_desk.rules.facts import OtherPlacement, PlacementFacts
from mentor_desk.rules.findings import Finding
from mentor_desk.rules.placement_check import check
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import rows
from mentor_desk.services.cases import target_group_on
from mentor_desk.services.placement_input import PlacementInput
from mentor_desk.services.placement_state import last_day
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import ContactRole, PlacementKind

SUPPORTED = (PlacementKind.PRAKTIK, PlacementKind.WAGE_SUBSIDY)
"""The kinds that take a supported place at the P-nummer (BEK 2636/2021 § 65, stk. 1)."""


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
    """The plain facts behind :func:`findings`."""
    day = values.starts_on or today
    others = [p for p in _others_of_case(session, case_id) if p.id != placement_id]
    at_firm = _at_firm(session, values.firm_id, placement_id)
    count = newest_head_count(session, values.firm_id, day)
    roles = _roles(session, values.firm_id)
    full_time = count.full_time if count else None
    return PlacementFacts(
        kind=values.kind,
        starts_on=values.starts_on,
        ends_on=values.ends_on,
        today=today,
        target_group=target_group_on(session, case_id, day),
        hours_start=values.hours_start,
        hours=values.hours,
        ordinary_full_time=full_time,
        counted_on=count.counted_on if count else None,
        supported_hours=tuple(p.hours for p in at_firm if p.kind in SUPPORTED and _runs(p, day)),
        others=_other_placements(session, others, values.firm_id),
        last_employer=bool(values.last_employer),
        employed_here=bool(values.employed_here),
        decided_on=values.decided_on,
        has_representative=values.representative_id is not None
        or ContactRole.EMPLOYEE_REPRESENTATIVE in roles,
        other_employees=None if full_time is None else full_time > 0,
        purposes=values.purposes,
        tasks=sum(1 for task, _ in values.tasks if task.strip()),
        daily_responsible=values.daily_id is not None or ContactRole.DAILY_RESPONSIBLE in roles,
        weeks_at_firm_before=_weeks_before(others, values),
    )


def _others_of_case(session: Session, case_id: uuid.UUID) -> list[Placement]:
    return list(session.scalars(rows.select_alive(Placement).where(Placement.case_id == case_id)))


def _at_firm(session: Session, firm_id: uuid.UUID | None, but: uuid.UUID | None) -> list[Placement]:
    query = rows.select_alive(Placement).where(Placement.firm_id == firm_id)
    return [p for p in session.scalars(query) if p.id != but]


def newest_head_count(
    session: Session, firm_id: uuid.UUID | None, by: date | None = None
) -> HeadCount | None:
    """The firm's newest count of ordinary employees, if anybody has counted.

    With ``by`` the newest of that day, so that an old placement keeps the count it was judged on; a
    count made later is better than none.
    """
    query = rows.select_alive(HeadCount).where(HeadCount.firm_id == firm_id)
    found = session.scalars(query.order_by(HeadCount.counted_on, HeadCount.id)).all()
    then = [count for count in found if by is None or count.counted_on <= by]
    return then[-1] if then else next(iter(found), None)


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
    return tuple(
        OtherPlacement(
            starts_on=p.starts_on,
            ends_on=last_day(p),
            kind=PlacementKind(p.kind),
            firm_name=names.get(p.firm_id, ""),
            same_firm=p.firm_id == firm_id,
            hours=p.hours,
        )
        for p in others
    )


def _weeks_before(others: Sequence[Placement], values: PlacementInput) -> int:
    days = 0
    for placement in others:
        end = last_day(placement)
        earlier = values.starts_on is None or placement.starts_on < values.starts_on
        if placement.firm_id == values.firm_id and earlier and end is not None:
            days += (end - placement.starts_on).days + 1
    return -(-days // 7)
