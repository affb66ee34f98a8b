"""Everybody gets an answer: who of a recruitment waits for one (feature I2)."""

from __future__ import annotations

from datetime import date

from mentor_desk.models import Recruitment, RecruitmentCandidate
from mentor_desk.terms import CandidateSource, CandidateStage

_DECIDED = frozenset({CandidateStage.HIRED.value, CandidateStage.NOT_NOW.value})


def waits_for_answer(one: RecruitmentCandidate, row: Recruitment, today: date) -> bool:
    """Whether it is decided about ``one`` and nobody has said so.

    Where no day was promised, an answer is owed once it is decided. On the promised day, and when all
    is over, whoever applied or was asked is owed one in any case. Who said no themselves, and who was
    only thought of, waits for nothing.
    """
    if one.told_on is not None or one.stage == CandidateStage.WITHDREW.value:
        return False
    if one.stage in _DECIDED:
        return knows_of_it(one)
    over = row.closed_on is not None or (row.answer_on is not None and row.answer_on <= today)
    return over and knows_of_it(one)


def knows_of_it(one: RecruitmentCandidate) -> bool:
    """Whether the candidate was asked or applied: one only looked at in the file was not."""
    asked = one.invited_on is not None or one.came is not None
    applied = one.source == CandidateSource.APPLICANT.value
    beyond = (CandidateStage.INVITED.value, CandidateStage.MET.value, CandidateStage.HIRED.value)
    return asked or applied or one.stage in beyond
