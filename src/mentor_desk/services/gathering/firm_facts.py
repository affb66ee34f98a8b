"""What the papers about a firm share."""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.documents.parties import Person
from mentor_desk.models import Agreement
from mentor_desk.services import rows
from mentor_desk.services.agreement_terms import not_over
from mentor_desk.services.paper_parties import in_role, person
from mentor_desk.terms import ContactRole


def employer(session: Session, firm_id: uuid.UUID) -> Person:
    """Who decides at the firm; nobody while no one is entered."""
    return person(in_role(session, firm_id, ContactRole.EMPLOYER))


def agreement_on(session: Session, firm_id: uuid.UUID, day: date) -> Agreement | None:
    """The partnership agreement that holds on ``day``, the newest where there are several."""
    query = rows.select_alive(Agreement).where(
        Agreement.firm_id == firm_id,
        Agreement.starts_on <= day,
        not_over(day),
    )
    return session.scalars(query.order_by(Agreement.starts_on.desc(), Agreement.id)).first()
