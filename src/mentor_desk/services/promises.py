"""What the mentor, the citizen and the firm promised each other (feature A7)."""

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
from mentor_desk.terms import PromiseSide
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """One promise, open while ``done_on`` is ``None``; ``visit_id`` is where it was made."""

    id: uuid.UUID
    case_id: uuid.UUID | None
    firm_id: uuid.UUID | None
    to_whom: str
    text: str
    made_on: date
    due_on: date | None
    done_on: date | None
    done_how: str
    by_whom: PromiseSide = PromiseSide.MENTOR
    visit_id: uuid.UUID | None = None

    @property
    def by_mentor(self) -> bool:
        """Whether it is the mentor who has to keep it."""
        return self.by_whom is PromiseSide.MENTOR


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
    by_whom: PromiseSide = PromiseSide.MENTOR,
    visit_id: uuid.UUID | None = None,
) -> uuid.UUID:
    """Remember a promise; ``to_whom`` is only of use where the mentor made it.

    Raises:
        UserError: nothing is written.
    """
    if not what.strip():
        if by_whom is PromiseSide.MENTOR:
            raise UserError(text("services", "Write what you promised."), "text")
        raise UserError(text("services", "Write what was promised."), "text")
    promise = Promise(
        text=what.strip(),
        by_whom=PromiseSide(by_whom).value,
        visit_id=visit_id,
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
    promise = rows.get(session, Promise, promise_id)
    if not how.strip():
        if promise.by_whom == PromiseSide.MENTOR:
            raise UserError(text("services", "Write what you did."), "how")
        raise UserError(text("services", "Write what was done."), "how")
    promise.done_on, promise.done_how = today, how.strip()
    journal.note(session, subject=promise)


@reads
def listing(
    session: Session,
    *,
    case_id: uuid.UUID | None = None,
    firm_id: uuid.UUID | None = None,
    visit_id: uuid.UUID | None = None,
) -> list[PromiseRow]:
    """Promises of a case, a firm or a visit: the open ones first, by the day they are due."""
    query = rows.select_alive(Promise)
    if visit_id is not None:
        query = query.where(Promise.visit_id == visit_id)
    if case_id is not None:
        query = query.where(Promise.case_id == case_id)
    if firm_id is not None:
        query = query.where(Promise.firm_id == firm_id)
    found = session.scalars(query).all()
    found_sorted = sorted(found, key=lambda p: (p.done_on is not None, p.due_on or date.max, p.id))
    return [_row(promise) for promise in found_sorted]


@reads
def due(session: Session, *, today: date) -> list[PromiseRow]:
    """What is promised for ``today`` or before and not yet kept, by all sides, the oldest first."""
    query = rows.select_alive(Promise).where(Promise.done_on.is_(None), Promise.due_on <= today)
    ordered = session.scalars(query.order_by(Promise.due_on, Promise.id))
    return [_row(promise) for promise in ordered]


@reads
def one(session: Session, *, promise_id: uuid.UUID) -> PromiseRow:
    """One promise.

    Raises:
        UserError: it is gone.
    """
    return _row(rows.get(session, Promise, promise_id))


def _row(p: Promise) -> PromiseRow:
    return PromiseRow(
        id=p.id,
        case_id=p.case_id,
        firm_id=p.firm_id,
        to_whom=p.to_whom,
        text=p.text,
        made_on=p.made_on,
        due_on=p.due_on,
        done_on=p.done_on,
        done_how=p.done_how,
        by_whom=PromiseSide(p.by_whom),
        visit_id=p.visit_id,
    )
