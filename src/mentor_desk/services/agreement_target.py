"""How many new agreements there are against the target (feature I1: ten a year)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Agreement, Target
from mentor_desk.services import rows
from mentor_desk.services.agreement_method import agreement_method
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads
from mentor_desk.texts import Words

MEASURE: Final = "agreements"
"""What a target of one's own for new agreements is called."""


@dataclass(frozen=True, slots=True)
class Meter:
    """New agreements that begin from ``starts_on`` to ``ends_on``, both included, against the ``goal``.

    An agreement that renews another one is not new. ``unsigned`` of them nobody has signed yet.
    ``source`` says who calls the goal usual; ``None`` where the mentor set it.
    """

    starts_on: date
    ends_on: date
    goal: int
    begun: int
    unsigned: int
    source: Words | None


@reads
def meter(session: Session, *, today: date) -> Meter:
    """The mentor's own target whose period holds ``today``, else the calendar year's usual one."""
    own = session.scalars(
        rows.select_alive(Target)
        .where(Target.measure == MEASURE, Target.starts_on <= today, Target.ends_on >= today)
        .order_by(Target.starts_on.desc(), Target.id)
    ).first()
    first, last = date(today.year, 1, 1), date(today.year, 12, 31)
    if own is not None:
        first, last = own.starts_on, own.ends_on
    query = select(Agreement.signed_on).where(
        alive(Agreement),
        Agreement.follows_id.is_(None),
        Agreement.starts_on >= first,
        Agreement.starts_on <= last,
    )
    signed = session.scalars(query).all()
    method = agreement_method()
    return Meter(
        starts_on=first,
        ends_on=last,
        goal=own.goal if own is not None else method.goal,
        begun=len(signed),
        unsigned=signed.count(None),
        source=None if own is not None else method.goal_source,
    )
