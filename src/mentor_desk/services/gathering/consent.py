"""What the citizen has agreed that a firm may know."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.formats.folding import fold
from mentor_desk.models import Consent, Firm
from mentor_desk.services import rows


def consent_for(
    session: Session, citizen_id: uuid.UUID, firm_id: uuid.UUID | None, day: date
) -> Consent | None:
    """The newest consent that holds on ``day`` and is not given to another firm than ``firm_id``."""
    query = rows.select_alive(Consent).where(
        Consent.citizen_id == citizen_id, Consent.withdrawn_on.is_(None)
    )
    given = [
        consent
        for consent in session.scalars(query.order_by(Consent.given_on))
        if not consent.until or consent.until >= day
    ]
    if not given:
        return None
    firms = session.execute(select(Firm.id, Firm.name).where(rows.alive(Firm)))
    names = {each_id: fold(name) for each_id, name in firms}
    own = names.pop(firm_id, "") if firm_id else ""
    found = [each for each in given if _may_know(fold(each.to_whom), own, names.values())]
    return found[-1] if found else None


def _may_know(to_whom: str, own: str, others: Iterable[str]) -> bool:
    return bool(own and own in to_whom) or not any(other in to_whom for other in others)
