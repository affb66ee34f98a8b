"""Whose a paper is."""

from __future__ import annotations

import uuid
from typing import Any, Final

from sqlalchemy.orm import Session

from mentor_desk.models import (
    Agreement,
    Case,
    EmployerStatement,
    Firm,
    JobIdea,
    MatchDecision,
    Placement,
    Recruitment,
)
from mentor_desk.services import bag, rows
from mentor_desk.services.gathering.maker import Subject

_AT_FIRM: Final[tuple[Any, ...]] = (EmployerStatement, JobIdea, Recruitment)


def owners(
    session: Session, about: Subject, subject_id: uuid.UUID
) -> tuple[uuid.UUID | None, uuid.UUID | None]:
    """The case and the firm that the paper lies with in the archive."""
    matched = rows.find(session, MatchDecision, subject_id)
    if matched is not None:
        return matched.case_id, matched.firm_id
    if about is Subject.PLACEMENT:
        placement = rows.get(session, Placement, subject_id)
        return placement.case_id, placement.firm_id
    if about is Subject.AGREEMENT:
        return None, rows.get(session, Agreement, subject_id).firm_id
    if about is Subject.CASE:
        return rows.get(session, Case, subject_id).id, None
    if about in (Subject.FIRM, Subject.RECRUITMENT):
        return None, _firm_id(session, subject_id)
    return None, None


def _firm_id(session: Session, subject_id: uuid.UUID) -> uuid.UUID | None:
    """The firm of a paper about a firm, or about something at one."""
    if subject_id == bag.USUAL_ID:
        return None
    for model in _AT_FIRM:
        row = rows.find(session, model, subject_id)
        if row is not None:
            found: uuid.UUID = row.firm_id
            return found
    return rows.get(session, Firm, subject_id).id
