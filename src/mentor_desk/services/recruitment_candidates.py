"""Who is considered for a job: own cases, colleagues' and applicants (feature I2). Nobody is ranked."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats import phone as phone_format
from mentor_desk.formats.folding import danish_sort_key
from mentor_desk.models import Case, Citizen, Recruitment, RecruitmentCandidate
from mentor_desk.services import rows
from mentor_desk.services.gathering.consent import consent_for
from mentor_desk.services.recruitment_answers import considered, is_over
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import CandidateSource, CandidateStage
from mentor_desk.texts import text

FIELDS: Final = frozenset(
    {"name", "phone", "email", "source", "stage", "reason", "invited_on", "came", "told_on", "feedback"}
)
_ORDER: Final = [
    CandidateStage.HIRED, CandidateStage.MET, CandidateStage.INVITED, CandidateStage.SHORTLIST,
    CandidateStage.FOUND, CandidateStage.NOT_NOW, CandidateStage.WITHDREW,
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class CandidateRow:
    """Somebody considered. ``agreed`` is whether an own citizen has agreed that this firm may know;
    ``None`` where it is nobody of the caseload. ``waits`` for an answer."""

    id: uuid.UUID
    case_id: uuid.UUID | None
    name: str
    phone: str
    email: str
    source: CandidateSource
    stage: CandidateStage
    reason: str
    invited_on: date | None
    came: bool | None
    told_on: date | None
    feedback: str
    agreed: bool | None
    waits: bool

    @property
    def fields(self) -> dict[str, Any]:
        """What can be corrected, by its name."""
        return {name: getattr(self, name) for name in sorted(FIELDS)}

    @property
    def is_out(self) -> bool:
        """Whether it does not go on for them."""
        return self.stage in (CandidateStage.NOT_NOW, CandidateStage.WITHDREW)


@writes("recruitment.candidate_added")
def add_case(
    session: Session,
    *,
    recruitment_id: uuid.UUID,
    case_id: uuid.UUID,
    stage: CandidateStage = CandidateStage.FOUND,
    reason: str = "",
) -> uuid.UUID:
    """Consider a citizen of one's own.

    Raises:
        UserError: the citizen is on the list already.
    """
    row = rows.get(session, Recruitment, recruitment_id)
    case = rows.get(session, Case, case_id)
    if any(one.case_id == case.id for one in _of(session, row.id)):
        raise UserError(text("services", "This citizen is on the list already."), "case")
    made = RecruitmentCandidate(
        recruitment_id=row.id, case_id=case.id, stage=stage.value, reason=reason.strip()
    )
    session.add(made)
    journal.note(session, subject=row)
    return made.id


@writes("recruitment.candidate_added")
def add_cases(
    session: Session, *, recruitment_id: uuid.UUID, case_ids: Sequence[uuid.UUID], reason: str = ""
) -> None:
    """Put several of one's own citizens on the shortlist, for the same ``reason``."""
    for case_id in case_ids:
        add_case(
            session,
            recruitment_id=recruitment_id,
            case_id=case_id,
            stage=CandidateStage.SHORTLIST if reason.strip() else CandidateStage.FOUND,
            reason=reason,
        )


@writes("recruitment.candidate_added")
def add_other(
    session: Session,
    /,
    *,
    recruitment_id: uuid.UUID,
    name: str,
    source: CandidateSource = CandidateSource.APPLICANT,
    **values: Any,
) -> uuid.UUID:
    """Consider an applicant, or a citizen of a colleague.

    Raises:
        UserError: the name is missing, or the telephone number cannot be right.
    """
    row = rows.get(session, Recruitment, recruitment_id)
    made = RecruitmentCandidate(
        recruitment_id=row.id, name=name.strip(), source=CandidateSource(source).value, reason="",
        stage=CandidateStage.FOUND.value, came=None, invited_on=None, told_on=None, feedback="",
    )  # fmt: skip
    rows.change(made, _clean(values), FIELDS)
    _check(made)
    session.add(made)
    journal.note(session, subject=row)
    return made.id


@writes("recruitment.candidate_changed")
def update(session: Session, /, *, candidate_id: uuid.UUID, **values: Any) -> None:
    """Correct what is known, or move the candidate on; ``reason`` is why.

    Raises:
        UserError: it does not go on for the candidate and nothing says why, or a field is wrong.
    """
    one = rows.get(session, RecruitmentCandidate, candidate_id)
    rows.change(one, _clean(values), FIELDS)
    _check(one)
    journal.note(session, subject=rows.get(session, Recruitment, one.recruitment_id))


@writes("recruitment.invited")
def invite(session: Session, *, recruitment_id: uuid.UUID, day: date) -> int:
    """Everybody on the shortlist is invited on ``day``; returns how many."""
    row = rows.get(session, Recruitment, recruitment_id)
    chosen = [one for one in _of(session, row.id) if one.stage == CandidateStage.SHORTLIST.value]
    for one in chosen:
        one.stage, one.invited_on = CandidateStage.INVITED.value, day
    journal.note(session, subject=row, detail={"count": len(chosen)})
    return len(chosen)


@writes("recruitment.answered")
def tell(
    session: Session, *, candidate_ids: Sequence[uuid.UUID], day: date, feedback: str = ""
) -> None:
    """These were told on ``day`` what came of it; what was said stays where it was written before."""
    for candidate_id in candidate_ids:
        one = rows.get(session, RecruitmentCandidate, candidate_id)
        one.told_on, one.feedback = day, feedback.strip() or one.feedback
        journal.note(session, subject=rows.get(session, Recruitment, one.recruitment_id))


@writes("recruitment.candidate_removed")
def remove(session: Session, *, candidate_id: uuid.UUID) -> None:
    """Take somebody off the list who should not have been on it."""
    one = rows.get(session, RecruitmentCandidate, candidate_id)
    rows.delete(session, one)
    journal.note(session, subject=rows.get(session, Recruitment, one.recruitment_id))


@reads
def listing(session: Session, *, recruitment_id: uuid.UUID, today: date) -> list[CandidateRow]:
    """Everybody considered, by how far it has come for them and then by name."""
    row = rows.get(session, Recruitment, recruitment_id)
    query = (
        select(RecruitmentCandidate, Citizen)
        .outerjoin(Case, Case.id == RecruitmentCandidate.case_id)
        .outerjoin(Citizen, Citizen.id == Case.citizen_id)
        .where(alive(RecruitmentCandidate), RecruitmentCandidate.recruitment_id == row.id)
    )
    found = [_row(session, one, citizen, row, today) for one, citizen in session.execute(query)]
    return sorted(found, key=_order)


def _row(
    session: Session, one: RecruitmentCandidate, citizen: Citizen | None, row: Recruitment, today: date
) -> CandidateRow:
    agreed = None
    if citizen is not None:
        agreed = consent_for(session, citizen.id, row.firm_id, today) is not None
    return CandidateRow(
        id=one.id,
        case_id=one.case_id,
        name=citizen.name if citizen is not None else one.name,
        phone=citizen.phone if citizen is not None else one.phone,
        email=citizen.email if citizen is not None else one.email,
        source=CandidateSource(one.source),
        stage=CandidateStage(one.stage),
        reason=one.reason,
        invited_on=one.invited_on,
        came=one.came,
        told_on=one.told_on,
        feedback=one.feedback,
        agreed=agreed,
        waits=considered(one).waits(over=is_over(row, today)),
    )


def _order(one: CandidateRow) -> tuple[int, str, str]:
    return _ORDER.index(one.stage), danish_sort_key(one.name), one.id.hex


def _of(session: Session, recruitment_id: uuid.UUID) -> list[RecruitmentCandidate]:
    query = rows.select_alive(RecruitmentCandidate).where(
        RecruitmentCandidate.recruitment_id == recruitment_id
    )
    return list(session.scalars(query))


def _clean(values: dict[str, Any]) -> dict[str, Any]:
    found = rows.stripped(values)
    if found.get("phone"):
        found["phone"] = phone_format.parse(found["phone"])
    for name, kind in (("source", CandidateSource), ("stage", CandidateStage)):
        if name in found:
            found[name] = kind(found[name]).value
    return found


def _check(one: RecruitmentCandidate) -> None:
    if one.case_id is None and not one.name:
        raise UserError(text("services", "Write a name."), "name")
    if one.stage == CandidateStage.NOT_NOW.value and not one.reason:
        raise UserError(text("services", "Write why it was not this time."), "reason")
