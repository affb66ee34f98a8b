"""What the mentor promised to whom (feature A7)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Promise
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """One promise, open while ``done_on`` is ``None``."""

    id: uuid.UUID
    case_id: uuid.UUID | None
    firm_id: uuid.UUID | None
    to_whom: str
    text: str
    made_on: date
    due_on: date | None
    done_on: date | None
    done_how: str


@writes("promise.made")
def make(
    session: Session,
    *,
    today: date,
    what: str,
    to_whom: str = "",
    due_on: date | None = None,
    case_id: uuid.UUID | None = None,
    firm_id: uuid.UUID | None = None,
) -> uuid.UUID:
    """Remember a promise.

    Raises:
        UserError: nothing is written.
    """
    if not what.strip():
        raise UserError(text("services", "Write what you promised."), "text")
    promise = Promise(
        text=what.strip(),
        to_whom=to_whom.strip(),
        made_on=today,
        due_on=due_on,
        case_id=case_id,
        firm_id=firm_id,
    )
    session.add(promise)
    journal.note(session, subject=promise)
    return promise.id


@writes("promise.kept")
def keep(session: Session, *, promise_id: uuid.UUID, today: date, how: str) -> None:
    """Close a promise by writing what was done.

    Raises:
        UserError: nothing is written.
    """
    if not how.strip():
        raise UserError(text("services", "Write what you did."), "how")
    promise = rows.get(session, Promise, promise_id)
    promise.done_on, promise.done_how = today, how.strip()
    journal.note(session, subject=promise)


@reads
def listing(
    session: Session, *, case_id: uuid.UUID | None = None, firm_id: uuid.UUID | None = None
) -> list[PromiseRow]:
    """Promises of a case or a firm: the open ones first, by the day they are due."""
    query = rows.select_alive(Promise)
    if case_id is not None:
        query = query.where(Promise.case_id == case_id)
    if firm_id is not None:
        query = query.where(Promise.firm_id == firm_id)
    found = session.scalars(query).all()
    found_sorted = sorted(found, key=lambda p: (p.done_on is not None, p.due_on or date.max, p.id))
    return [_row(promise) for promise in found_sorted]


@reads
def one(session: Session, *, promise_id: uuid.UUID) -> PromiseRow:
    """One promise.

    Raises:
        UserError: it is gone.
    """
    return _row(rows.get(session, Promise, promise_id))


def _row(p: Promise) -> PromiseRow:
    return PromiseRow(
        p.id, p.case_id, p.firm_id, p.to_whom, p.text, p.made_on, p.due_on, p.done_on, p.done_how
    )
