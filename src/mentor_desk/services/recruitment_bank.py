"""One's own citizens for a job at a firm: the candidate bank seen from a recruitment (row 95)."""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Firm, Recruitment, RecruitmentCandidate
from mentor_desk.services import candidates, rows
from mentor_desk.services.candidates import Candidate, Wish
from mentor_desk.services.positions import position
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads


@reads
def bank(
    session: Session, *, recruitment_id: uuid.UUID, words: str, today: date
) -> tuple[Candidate, ...]:
    """Open cases for the words, nearest to the firm first; those on the list are left out."""
    row = rows.get(session, Recruitment, recruitment_id)
    firm = rows.get(session, Firm, row.firm_id)
    place = position(firm.latitude, firm.longitude, firm.postcode)
    wish = Wish(words=words, centre=place.point if place else None)
    here = select(RecruitmentCandidate.case_id).where(
        alive(RecruitmentCandidate), RecruitmentCandidate.recruitment_id == row.id
    )
    on_list = set(session.scalars(here))
    found = candidates.bank(session, wish=wish, today=today)
    return tuple(one for one in found.candidates if one.case_id not in on_list)
