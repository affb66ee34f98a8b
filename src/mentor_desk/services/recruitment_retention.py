"""Names of applicants and of colleagues' citizens go some months after a recruitment has ended (L6)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from mentor_desk.formats.spans import add_months
from mentor_desk.models import Firm, IssuedPaper, Recruitment, RecruitmentCandidate, Row
from mentor_desk.services import blanking, retention
from mentor_desk.services.rows import alive
from mentor_desk.storage import erasing, journal
from mentor_desk.storage.use_case import reads, writes

PERIOD: Final = "applicant"
"""The key of the period in ``resources/reference/retention.toml``."""
_PAPER: Final = "invitationsliste"
_EMPTIED: Final = ("name", "phone", "email", "reason", "feedback")


@dataclass(frozen=True, slots=True)
class RipeRecruitment:
    """An ended recruitment that still names ``people`` who are nobody of the caseload."""

    id: uuid.UUID
    title: str
    firm_id: uuid.UUID
    firm: str
    closed_on: date
    over_on: date
    people: int


@reads
def ripe(session: Session, *, today: date) -> list[RipeRecruitment]:
    """Those whose time is over, longest over first; one that was removed is over since then."""
    months = retention.months(session, PERIOD)
    query = (
        select(Recruitment, Firm.name, func.count(RecruitmentCandidate.id))
        .join(Firm, Firm.id == Recruitment.firm_id)
        .join(RecruitmentCandidate, RecruitmentCandidate.recruitment_id == Recruitment.id)
        .where(or_(Recruitment.closed_on.is_not(None), Recruitment.deleted_at.is_not(None)))
        .where(RecruitmentCandidate.case_id.is_(None), RecruitmentCandidate.name != "")
        .group_by(Recruitment.id, Firm.name)
    )
    found = [_ripe(row, firm, people, months) for row, firm, people in session.execute(query)]
    over = [one for one in found if one is not None and one.over_on <= today]
    return sorted(over, key=lambda one: (one.over_on, one.id))


def _ripe(row: Recruitment, firm: str, people: int, months: int) -> RipeRecruitment | None:
    ended = row.closed_on or (row.deleted_at.date() if row.deleted_at is not None else None)
    if ended is None:
        return None
    over = add_months(ended, months)
    return RipeRecruitment(row.id, row.title, row.firm_id, firm, ended, over, people)


@writes("recruitment.forgotten")
def forget(session: Session, *, recruitment_id: uuid.UUID) -> int:
    """Empty what names applicants and colleagues' citizens, deleted rows too; returns how many.

    That they were there stays, so that the figures hold. It cannot be undone. The archived lists for
    the group day go as well, for they name them.
    """
    row = session.get_one(Recruitment, recruitment_id)
    query = select(RecruitmentCandidate).where(
        RecruitmentCandidate.recruitment_id == row.id, RecruitmentCandidate.case_id.is_(None)
    )
    people = list(session.scalars(query))
    for one in people:
        for name in _EMPTIED:
            setattr(one, name, "")
    papers: list[Row] = list(
        session.scalars(
            select(IssuedPaper).where(
                alive(IssuedPaper), IssuedPaper.key == _PAPER, IssuedPaper.subject_id == row.id
            )
        )
    )
    ids = [one.id for one in people]
    blanking.drop_drafts(session, [row.id, *ids])
    session.flush()
    journal.blank(session, ids)
    if papers:
        blanking.blank(session, papers, days_too=True)
    erasing.forget_words(session)
    journal.note(session, subject=row, detail={"count": len(people)})
    return len(people)
