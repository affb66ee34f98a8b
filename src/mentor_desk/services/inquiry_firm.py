"""Taking the firm that asks into the register (feature C11)."""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.formats.folding import fold
from mentor_desk.models import Firm, Inquiry, Prospect
from mentor_desk.services import firms, rows, welcome
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import writes


@writes("inquiry.registered")
def register(session: Session, *, inquiry_id: uuid.UUID, today: date) -> uuid.UUID:
    """The firm of the register that the inquiry belongs to from now on.

    One of the same name is it already; one of the inbox goes into the register; else it is made
    from what was written.
    """
    row = rows.get(session, Inquiry, inquiry_id)
    if row.firm_id is None:
        row.firm_id = _known(session, row.name) or _from_inbox(session, row.name, today)
    if row.firm_id is None:
        row.firm_id = firms.create(session, name=row.name, phone=row.phone)
    journal.note(session, subject=row)
    return row.firm_id


def _known(session: Session, name: str) -> uuid.UUID | None:
    found = session.scalars(rows.select_alive(Firm).order_by(Firm.created_at, Firm.id))
    return next((firm.id for firm in found if fold(firm.name) == fold(name)), None)


def _from_inbox(session: Session, name: str, today: date) -> uuid.UUID | None:
    waiting = rows.select_alive(Prospect).where(Prospect.firm_id.is_(None)).order_by(Prospect.id)
    for prospect in session.scalars(waiting):
        if fold(prospect.name) == fold(name):
            return welcome.register(session, prospect_id=prospect.id, today=today)
    return None
