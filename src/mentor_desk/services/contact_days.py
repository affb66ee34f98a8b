"""When mentor and citizen last spoke, and when they meet next: asked once for a whole caseload."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.models import Note, Visit
from mentor_desk.services.rows import alive
from mentor_desk.terms import NoteKind, VisitStatus


def last_contacts(session: Session, cases: Sequence[uuid.UUID]) -> dict[uuid.UUID, date]:
    """The last day of contact for each case: a held visit, call or meeting, or a noted call."""
    held = (
        select(Visit.case_id, func.max(Visit.day))
        .where(alive(Visit), Visit.case_id.in_(cases), Visit.status == VisitStatus.DONE.value)
        .group_by(Visit.case_id)
    )
    calls = (
        select(Note.case_id, func.max(Note.day))
        .where(alive(Note), Note.case_id.in_(cases), Note.kind == NoteKind.CALL.value)
        .group_by(Note.case_id)
    )
    result: dict[uuid.UUID, date] = {}
    for query in (held, calls):
        for case_id, day in session.execute(query):
            if case_id is not None and (case_id not in result or day > result[case_id]):
                result[case_id] = day
    return result


def next_visits(session: Session, cases: Sequence[uuid.UUID], today: date) -> dict[uuid.UUID, Visit]:
    """The next planned visit of each case, from today on."""
    query = (
        select(Visit)
        .where(
            alive(Visit),
            Visit.case_id.in_(cases),
            Visit.status == VisitStatus.PLANNED.value,
            Visit.day >= today,
        )
        .order_by(Visit.day.desc(), Visit.at.desc())
    )
    return {visit.case_id: visit for visit in session.scalars(query)}
