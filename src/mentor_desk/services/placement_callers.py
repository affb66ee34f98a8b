"""Who to ring about a placement: the citizen, and those at the firm who know it."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.models import Case, Citizen, Placement
from mentor_desk.services import rows
from mentor_desk.services.paper_parties import in_role
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import ContactRole

_AT_FIRM: Final = (
    (ContactRole.DAILY_RESPONSIBLE, "daily_id"),
    (ContactRole.EMPLOYER, "employer_id"),
)


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody with a number; ``role`` is what they are at the firm, ``None`` for the citizen."""

    first_name: str
    phone: str
    role: ContactRole | None = None


@reads
def to_ring(session: Session, *, placement_id: uuid.UUID) -> tuple[Caller, ...]:
    """The citizen, who is responsible every day, and the employer; only those with a number.

    Somebody who is both stands there once.

    Raises:
        UserError: the placement is gone.
    """
    placement = rows.get(session, Placement, placement_id)
    citizen = rows.get(session, Citizen, rows.get(session, Case, placement.case_id).citizen_id)
    found = [Caller(_first(citizen.name), citizen.phone)]
    met: set[uuid.UUID] = set()
    for role, column in _AT_FIRM:
        contact = in_role(session, placement.firm_id, role, getattr(placement, column))
        if contact is not None and contact.id not in met:
            met.add(contact.id)
            found.append(Caller(_first(contact.name), contact.phone, role))
    return tuple(one for one in found if one.phone)


def _first(name: str) -> str:
    return next(iter(name.split()), "")
