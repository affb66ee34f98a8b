"""When the mentor and a firm last talked, and when the mentor was last there in person."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
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
    held = (
        select(Visit.firm_id, Visit.kind, func.max(Visit.day))
        .where(alive(Visit), _of(Visit, firms), Visit.status == VisitStatus.DONE.value)
        .group_by(Visit.firm_id, Visit.kind)
    )
    spoken = (
        select(ContactEntry.firm_id, ContactEntry.method, func.max(ContactEntry.day))
        .where(
            alive(ContactEntry),
            _of(ContactEntry, firms),
            ContactEntry.outcome != ContactOutcome.NO_ANSWER.value,
        )
        .group_by(ContactEntry.firm_id, ContactEntry.method)
    )
    calls = (
        select(Note.firm_id, Note.kind, func.max(Note.day))
        .where(alive(Note), _of(Note, firms), Note.kind == NoteKind.CALL.value)
        .group_by(Note.firm_id, Note.kind)
    )
    found = ContactDays({}, {})
    for query, there in ((held, VisitKind.VISIT), (spoken, ContactMethod.VISIT), (calls, None)):
        for firm_id, how, day in session.execute(query):
            _keep_later(found.talked, firm_id, day)
            if how == there:
                _keep_later(found.visited, firm_id, day)
    return found


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


def _of(model: Any, firms: Collection[uuid.UUID] | None) -> Any:
    return model.firm_id.is_not(None) if firms is None else model.firm_id.in_(firms)


def _keep_later(days: Days, firm_id: uuid.UUID | None, day: date) -> None:
    if firm_id is None:
        return
    days[firm_id] = max(day, days.get(firm_id, day))
