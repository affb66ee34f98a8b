"""What a firm says of a time before a visit is planned there, and the times that suit (C6)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from datetime import date, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.formats import leave_weeks, week_hours
from mentor_desk.models import Case, Citizen, Contact, Firm, FirmSeason, Placement, Visit
from mentor_desk.rules import firm_slots, firm_times
from mentor_desk.rules.firm_slots import Slot
from mentor_desk.rules.firm_times import FirmTimes, Leave, Objection, Season
from mentor_desk.rules.presence import Presence
from mentor_desk.services import rows
from mentor_desk.services.placement_state import last_day
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import ContactRole, DayPart, SeasonKind, VisitStatus
from mentor_desk.texts import Text

_MATTER = (ContactRole.EMPLOYER.value, ContactRole.DAILY_RESPONSIBLE.value)
"""Without these two a visit meets nobody; a stand-in on leave is no reason to stay away."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the firm says of a time, and up to three other times, the best first.

    ``outside`` is a sentence where the citizen is not at work then. ``suits`` is the citizen's first
    name where all the times lie within the hours at work, and ``firm_known`` whether the firm has
    said when it suits.
    """

    objections: tuple[Objection, ...]
    slots: tuple[Slot, ...]
    outside: Text | None = None
    suits: str = ""
    firm_known: bool = True


@reads
def ask(
    session: Session,
    *,
    firm_id: uuid.UUID,
    today: date,
    day: date | None = None,
    at: time | None = None,
    visit: bool = True,
    case_id: uuid.UUID | None = None,
    near: date | None = None,
) -> Answer:
    """What the firm says of ``day`` and ``at``, and when the citizen of the case is there.

    Other times, close to ``day`` or else ``near``, are proposed where it objects, and, of a firm
    whose week is known, as long as no clock time is fixed. ``visit`` is false for a phone call,
    which a week of visits says nothing of.

    Raises:
        UserError: the firm is gone.
    """
    known = times(session, firm_id)
    if visit and case_id is not None:
        known = replace(known, presence=presence(session, case_id, firm_id, day or near or today))
    outside = known.away(day, at) if day is not None else None
    found = firm_times.objections(known, day, at, visit=visit) if day is not None else ()
    silent = not known.known and known.presence is None
    if not found and not outside and ((at is not None and day is not None) or silent or not visit):
        return Answer((), ())
    slots = firm_slots.suggest(known, day or near, today, _busy(session, today))
    there = known.presence is not None and not any(slot.away for slot in slots)
    name = known.presence.name if known.presence is not None and there else ""
    return Answer(found, slots, outside, name, known.known)


def presence(
    session: Session, case_id: uuid.UUID, firm_id: uuid.UUID | None, day: date
) -> Presence | None:
    """When the citizen of the case is at the firm around ``day``; ``None`` where it is not known."""
    query = rows.select_alive(Placement).where(
        Placement.case_id == case_id, Placement.firm_id == firm_id
    )
    found = session.scalars(query.order_by(Placement.starts_on.desc(), Placement.id)).all()
    for placement in found:
        end = last_day(placement)
        if end is None or end >= day:
            return of_placement(session, placement)
    return None


def of_placement(session: Session, placement: Placement) -> Presence | None:
    """When the citizen is at work there, as far as the words of the placement can be read."""
    week = week_hours.read(placement.working_days)
    if week is None:
        return None
    case = rows.get(session, Case, placement.case_id)
    name = rows.get(session, Citizen, case.citizen_id).name
    return Presence((name.split() or [""])[0], week)


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
