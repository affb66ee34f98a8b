"""People and firms as the papers want them."""

from __future__ import annotations

import uuid

from sqlalchemy.orm import Session

from mentor_desk.documents.parties import Person, Sender, Workplace
from mentor_desk.formats import cvr as cvr_format
from mentor_desk.models import Contact, Firm
from mentor_desk.services import rows
from mentor_desk.services.letterhead import logo_for_papers
from mentor_desk.services.mentor import required
from mentor_desk.terms import ContactRole


def sender(session: Session) -> Sender:
    """The municipality and its job mentor."""
    mentor = required(session)
    lines = tuple(line.strip() for line in mentor.letterhead.splitlines() if line.strip())
    person = Person(mentor.name, mentor.title, mentor.phone, mentor.email)
    return Sender(mentor.municipality, person, lines[:3], logo_for_papers(session))


def workplace(firm: Firm) -> Workplace:
    """The firm's workplace."""
    town = " ".join(part for part in (firm.postcode, firm.town) if part)
    return Workplace(
        name=firm.name,
        cvr=cvr_format.pretty(firm.cvr),
        p_number=firm.p_number,
        address="\n".join(part for part in (firm.address, town) if part),
        branch=firm.branch,
        kind=firm.kind,
    )


def person(contact: Contact | None) -> Person:
    """Somebody at the firm; nobody when there is none."""
    if contact is None:
        return Person()
    return Person(contact.name, contact.title, contact.phone, contact.email)


def in_role(
    session: Session, firm_id: uuid.UUID, role: ContactRole, chosen: uuid.UUID | None = None
) -> Contact | None:
    """The chosen contact, else the first who stands in the role at the firm."""
    contact = rows.find(session, Contact, chosen)
    if contact is not None:
        return contact
    query = rows.select_alive(Contact).where(Contact.firm_id == firm_id, Contact.role == role.value)
    return session.scalars(query.order_by(Contact.created_at, Contact.id)).first()
