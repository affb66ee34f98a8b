"""What a firm gave, row by row (feature I5)."""

from __future__ import annotations

import uuid
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Case, Citizen, Contact, NetworkEvent, Placement
from mentor_desk.services import referrals as referral_rows
from mentor_desk.services import rows
from mentor_desk.services import testimonials as testimonial_rows
from mentor_desk.services.given_rows import GivenRow, Term
from mentor_desk.services.placement_state import last_day
from mentor_desk.services.rows import alive
from mentor_desk.terms import ContactRole, PlacementKind, label


def spells(session: Session, firm_id: uuid.UUID, term: Term) -> list[tuple[GivenRow, timedelta]]:
    """The placements with a day in the term, the newest first, and how long each lay within it."""
    query = (
        select(Placement, Citizen.name)
        .join(Case, Case.id == Placement.case_id)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .where(alive(Placement), Placement.firm_id == firm_id, Placement.starts_on <= term.until)
        .order_by(Placement.starts_on.desc(), Placement.id)
    )
    found = []
    for row, name in session.execute(query):
        first = max(row.starts_on, term.since or row.starts_on)
        last = min(last_day(row) or term.until, term.until)
        if last >= first:
            kind = label(PlacementKind(row.kind))
            given = GivenRow(row.id, row.starts_on, name, kind, "placement", row.id)
            found.append((given, last - first + timedelta(days=1)))
    return found


def mentors(session: Session, firm_id: uuid.UUID) -> list[GivenRow]:
    """Employees who stand by somebody's side at the firm; counted now, whatever the term."""
    query = rows.select_alive(Contact).where(
        Contact.firm_id == firm_id, Contact.role == ContactRole.FIRM_MENTOR.value
    )
    return [
        GivenRow(row.id, row.trained_on, row.name, row.training or row.title, "contact", row.id)
        for row in session.scalars(query.order_by(Contact.name))
    ]


def referrals(session: Session, firm_id: uuid.UUID, term: Term) -> list[GivenRow]:
    """Firms it recommended."""
    return [
        GivenRow(row.id, row.day, row.to, row.note, "firm" if row.to_firm_id else "", row.to_firm_id)
        for row in referral_rows.at_firm(session, firm_id=firm_id).given
        if term.holds(row.day)
    ]


def hosting(session: Session, firm_id: uuid.UUID, term: Term) -> list[GivenRow]:
    """Meetings held at the firm."""
    query = rows.select_alive(NetworkEvent).where(
        NetworkEvent.host_firm_id == firm_id, NetworkEvent.cancelled_on.is_(None)
    )
    return [
        GivenRow(row.id, row.day, row.name, row.theme, "network_event", row.id)
        for row in session.scalars(query)
        if term.holds(row.day)
    ]


def testimonials(session: Session, firm_id: uuid.UUID, term: Term) -> list[GivenRow]:
    """What was said of the cooperation."""
    return [
        GivenRow(row.id, row.day, row.text, row.person, "testimonial", row.id)
        for row in testimonial_rows.at_firm(session, firm_id=firm_id)
        if term.holds(row.day)
    ]
