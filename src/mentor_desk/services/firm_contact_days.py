"""When the mentor and a firm last talked, and when the mentor was last there in person."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Executable, func, select
from sqlalchemy.orm import Session

from mentor_desk.models import ContactEntry, Note, Visit
from mentor_desk.services.rows import alive
from mentor_desk.terms import ContactMethod, ContactOutcome, NoteKind, VisitKind, VisitStatus

Days = dict[uuid.UUID, date]


@dataclass(frozen=True, slots=True)
class ContactDays:
    """The last day of each kind by firm; a firm that is not there has none."""

    talked: Days
    visited: Days


def last_days(session: Session, firms: Collection[uuid.UUID] | None = None) -> ContactDays:
    """The last days for ``firms``, or for all of them. Ringing in vain is no talk."""
    held, seen = _visits(firms), _visits(firms, VisitKind.VISIT)
    spoken, been = _entries(firms), _entries(firms, ContactMethod.VISIT)
    calls = (
        select(Note.firm_id, func.max(Note.day))
        .where(alive(Note), _of(Note, firms), Note.kind == NoteKind.CALL.value)
        .group_by(Note.firm_id)
    )
    return ContactDays(
        talked=_latest(session, held, spoken, calls), visited=_latest(session, seen, been)
    )


def planned(session: Session, today: date, firms: Collection[uuid.UUID] | None = None) -> Days:
    """The next planned visit at each firm, from today on."""
    query = (
        select(Visit.firm_id, func.min(Visit.day))
        .where(
            alive(Visit),
            _of(Visit, firms),
            Visit.status == VisitStatus.PLANNED.value,
            Visit.day >= today,
        )
        .group_by(Visit.firm_id)
    )
    return {firm_id: day for firm_id, day in session.execute(query) if firm_id is not None}


def _visits(firms: Collection[uuid.UUID] | None, kind: VisitKind | None = None) -> Executable:
    query = select(Visit.firm_id, func.max(Visit.day)).where(
        alive(Visit), _of(Visit, firms), Visit.status == VisitStatus.DONE.value
    )
    if kind is not None:
        query = query.where(Visit.kind == kind.value)
    return query.group_by(Visit.firm_id)


def _entries(firms: Collection[uuid.UUID] | None, method: ContactMethod | None = None) -> Executable:
    query = select(ContactEntry.firm_id, func.max(ContactEntry.day)).where(
        alive(ContactEntry),
        _of(ContactEntry, firms),
        ContactEntry.outcome != ContactOutcome.NO_ANSWER.value,
    )
    if method is not None:
        query = query.where(ContactEntry.method == method.value)
    return query.group_by(ContactEntry.firm_id)


def _of(model: Any, firms: Collection[uuid.UUID] | None) -> Any:
    return model.firm_id.is_not(None) if firms is None else model.firm_id.in_(firms)


def _latest(session: Session, *queries: Executable) -> Days:
    found: Days = {}
    for query in queries:
        for firm_id, day in session.execute(query):
            found[firm_id] = max(day, found.get(firm_id, day))
    return found
