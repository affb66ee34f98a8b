"""Which case a record belongs to, for everything that is opened on the case page."""

from __future__ import annotations

import uuid

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Case, Note, Placement, Promise, Visit
from mentor_desk.services import rows
from mentor_desk.storage.use_case import reads

_OWNED: dict[str, type[Note | Placement | Promise | Visit]] = {
    "note": Note,
    "placement": Placement,
    "promise": Promise,
    "visit": Visit,
}


@reads
def case_of(session: Session, *, kind: str, ref: uuid.UUID) -> uuid.UUID | None:
    """The case of a ``case``, ``citizen``, ``placement``, ``visit``, ``note`` or ``promise``.

    ``None`` for a note or promise that is about a firm only; a citizen's newest case is meant.

    Raises:
        UserError: the record is gone.
    """
    if kind == "case":
        return rows.get(session, Case, ref).id
    if kind == "citizen":
        query = select(Case.id).where(rows.alive(Case), Case.citizen_id == ref)
        return session.scalars(query.order_by(Case.opened_on.desc()).limit(1)).first()
    model = _OWNED[kind]
    rows.get(session, model, ref)
    return session.scalars(select(model.case_id).where(model.id == ref)).one()
