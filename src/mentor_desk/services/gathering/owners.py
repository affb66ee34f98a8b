"""Whose a paper is."""

from __future__ import annotations

import uuid

from sqlalchemy.orm import Session

from mentor_desk.models import Agreement, Case, Firm, JobIdea, MatchDecision, Placement
from mentor_desk.services import rows
from mentor_desk.services.gathering.maker import Subject


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
    if about is Subject.FIRM:
        idea = rows.find(session, JobIdea, subject_id)
        if idea is not None:
            return None, idea.firm_id
        return None, rows.get(session, Firm, subject_id).id
    return None, None
