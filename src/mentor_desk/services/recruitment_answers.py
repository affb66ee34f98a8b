"""Everybody gets an answer: who of a recruitment waits for one (feature I2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mentor_desk.models import Recruitment, RecruitmentCandidate
from mentor_desk.terms import CandidateSource, CandidateStage

_DECIDED = frozenset({CandidateStage.HIRED.value, CandidateStage.NOT_NOW.value})
_ASKED = (CandidateStage.INVITED.value, CandidateStage.MET.value, CandidateStage.HIRED.value)


@dataclass(frozen=True, slots=True)
class Considered:
    """What of a candidate tells whether an answer is owed: ``asked`` to come, and ``told``."""

    source: str
    stage: str
    asked: bool
    told: bool

    @property
    def knows_of_it(self) -> bool:
        """Whether the candidate was asked or applied: one only looked at in the file was not."""
        applied = self.source == CandidateSource.APPLICANT.value
        return self.asked or applied or self.stage in _ASKED

    def waits(self, *, over: bool) -> bool:
        """Whether an answer is owed; ``over`` when nobody is to be left without one any more.

        It is owed once it is decided, and when all is over. Who said no themselves, and who was only
        thought of, waits for nothing.
        """
        if self.told or self.stage == CandidateStage.WITHDREW.value or not self.knows_of_it:
            return False
        return over or self.stage in _DECIDED


def considered(one: RecruitmentCandidate) -> Considered:
    """The candidate as far as the answer goes."""
    asked = one.invited_on is not None or one.came is not None
    return Considered(one.source, one.stage, asked, one.told_on is not None)


def is_over(row: Recruitment, today: date) -> bool:
    """Whether the promised day has come, or the recruitment has ended."""
    return row.closed_on is not None or (row.answer_on is not None and row.answer_on <= today)
