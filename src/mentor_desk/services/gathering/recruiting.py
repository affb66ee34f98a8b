"""What the papers of a recruitment have in common."""

from __future__ import annotations

import uuid
from typing import Any

from sqlalchemy.orm import Session

from mentor_desk.documents.parties import Person
from mentor_desk.models import Contact, Firm, Recruitment
from mentor_desk.services import rows
from mentor_desk.services.gathering.firm_facts import employer
from mentor_desk.services.paper_parties import person
from mentor_desk.services.recruitments import PROFILE


def of(session: Session, subject_id: uuid.UUID) -> Recruitment | None:
    """The recruitment a paper is about; ``None`` where it is about a firm."""
    return rows.find(session, Recruitment, subject_id)


def firm_of(session: Session, subject_id: uuid.UUID) -> Firm:
    """The firm a paper is about, of a recruitment or itself."""
    row = of(session, subject_id)
    return rows.get(session, Firm, row.firm_id if row is not None else subject_id)


def whom_to_ask(session: Session, subject_id: uuid.UUID) -> Person:
    """The contact person of the recruitment, else the firm's employer."""
    row = of(session, subject_id)
    contact = rows.find(session, Contact, row.contact_id) if row is not None else None
    if contact is not None:
        return person(contact)
    return employer(session, firm_of(session, subject_id).id)


def vacancy(row: Recruitment) -> dict[str, Any]:
    """The values of the profile by their path in the paper."""
    plain = {name: getattr(row, name) for name in PROFILE if name != "about"}
    known = {f"vacancy.{name}": value for name, value in plain.items() if value}
    return {"about": row.about, **{path: _plain(value) for path, value in known.items()}}


def _plain(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value
