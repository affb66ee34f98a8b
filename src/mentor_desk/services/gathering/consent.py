"""What the citizen has agreed that a firm may know."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Final

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session

from mentor_desk.formats.folding import fold
from mentor_desk.models import Consent, Firm
from mentor_desk.services import rows

_GIVEN: Final = (
    rows.select_alive(Consent)
    .where(Consent.citizen_id == bindparam("citizen_id"), Consent.withdrawn_on.is_(None))
    .where(or_(Consent.until.is_(None), Consent.until >= bindparam("day")))
    .order_by(Consent.given_on)
)
_FIRMS: Final = select(Firm.id, Firm.name).where(rows.alive(Firm))


def consent_for(
    session: Session, citizen_id: uuid.UUID, firm_id: uuid.UUID | None, day: date
) -> Consent | None:
    """The newest consent that holds on ``day`` and is not given to another firm than ``firm_id``."""
    found = session.scalars(_GIVEN, {"citizen_id": citizen_id, "day": day}).all()
    if not found:
        return None
    firm = rows.find(session, Firm, firm_id)
    own = fold(firm.name) if firm is not None else ""
    others: list[str] | None = None
    for each in reversed(found):
        to_whom = fold(each.to_whom)
        if own and own in to_whom:
            return each
        if others is None:
            # Folding the names of all firms is dear, and a consent mostly names the firm itself.
            others = [fold(name) for other, name in session.execute(_FIRMS) if other != firm_id]
        if not any(other in to_whom for other in others):
            return each
    return None
