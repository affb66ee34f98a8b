"""What a firm says of a time before a visit is planned there, and the times that suit (C6)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.formats import leave_weeks
from mentor_desk.models import Contact, Firm, FirmSeason, Visit
from mentor_desk.rules import firm_slots, firm_times
from mentor_desk.rules.firm_slots import Slot
from mentor_desk.rules.firm_times import FirmTimes, Leave, Objection, Season
from mentor_desk.services import rows
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import ContactRole, DayPart, SeasonKind, VisitStatus

_MATTER = (ContactRole.EMPLOYER.value, ContactRole.DAILY_RESPONSIBLE.value)
"""Without these two a visit meets nobody; a stand-in on leave is no reason to stay away."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the firm says of a time, and up to three other times, the best first."""

    objections: tuple[Objection, ...]
    slots: tuple[Slot, ...]


@reads
def ask(
    session: Session,
    *,
    firm_id: uuid.UUID,
    today: date,
    day: date | None = None,
    at: time | None = None,
    visit: bool = True,
) -> Answer:
    """What the firm says of ``day`` and ``at``.

    Other times are proposed where it objects, and, of a firm whose week is known, as long as no
    clock time is fixed. ``visit`` is false for a phone call, which a week of visits says nothing of.

    Raises:
        UserError: the firm is gone.
    """
    known = times(session, firm_id)
    found = firm_times.objections(known, day, at, visit=visit) if day is not None else ()
    if not found and ((at is not None and day is not None) or not known.known or not visit):
        return Answer((), ())
    return Answer(found, firm_slots.suggest(known, day, today, _busy(session, today)))


def times(session: Session, firm_id: uuid.UUID) -> FirmTimes:
    """All that is known of when the firm can be visited.

    Raises:
        UserError: the firm is gone.
    """
    firm = rows.get(session, Firm, firm_id)
    query = rows.select_alive(FirmSeason).where(FirmSeason.firm_id == firm_id)
    return FirmTimes(
        grid=tuple(firm.visit_grid),
        seasons=tuple(season(one) for one in session.scalars(query.order_by(FirmSeason.id))),
        alone_until=firm.leave_alone_until,
        alone_why=firm.leave_alone_why,
        leaves=_leaves(session, firm_id),
        day_starts=firm.day_starts,
        day_ends=firm.day_ends,
    )


def season(row: FirmSeason) -> Season:
    """A row as the rules know it."""
    return Season(SeasonKind(row.kind), frozenset(row.months), row.lead_weeks, row.note)


def _leaves(session: Session, firm_id: uuid.UUID) -> tuple[Leave, ...]:
    query = (
        select(Contact.name, Contact.away)
        .where(
            alive(Contact),
            Contact.firm_id == firm_id,
            Contact.away != "",
            Contact.role.in_(_MATTER),
        )
        .order_by(Contact.created_at, Contact.id)
    )
    found = {name: leave_weeks.read(away) for name, away in session.execute(query)}
    return tuple(Leave(name, weeks) for name, weeks in found.items() if weeks)


def _busy(session: Session, today: date) -> frozenset[tuple[date, DayPart]]:
    query = select(Visit.day, Visit.at).where(
        alive(Visit),
        Visit.status == VisitStatus.PLANNED.value,
        Visit.day >= today,
        Visit.at.is_not(None),
    )
    return frozenset((day, firm_times.part_of(at)) for day, at in session.execute(query) if at)
