"""What weighs most for one citizen: it only orders the pieces, there is no score (decision 13)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final

from mentor_desk.matching.findings import Finding
from mentor_desk.terms import Piece


class Family(StrEnum):
    """Pieces that belong together: the person's own life, the people there, the work itself."""

    PERSONAL = "personal"
    SOCIAL = "social"
    WORK = "work"


class Weight(StrEnum):
    """How much a family means to the citizen."""

    MUCH = "much"
    SOME = "some"
    LITTLE = "little"


FAMILIES: Final[Mapping[Piece, Family]] = {
    Piece.TASKS: Family.WORK,
    Piece.HOURS: Family.PERSONAL,
    Piece.MEETING_TIMES: Family.PERSONAL,
    Piece.TRANSPORT: Family.PERSONAL,
    Piece.ADJUSTMENTS: Family.PERSONAL,
    Piece.SERVICE_CONTACT: Family.SOCIAL,
    Piece.TONE: Family.SOCIAL,
    Piece.SEASON: Family.WORK,
    Piece.CAPACITY: Family.WORK,
    Piece.HISTORY: Family.SOCIAL,
}


def ordered(findings: Iterable[Finding], weights: Mapping[Family, Weight]) -> tuple[Finding, ...]:
    """The findings with what weighs most first; within a family as they were."""
    places = list(Weight)

    def place(finding: Finding) -> int:
        return places.index(weights.get(FAMILIES[finding.piece], Weight.SOME))

    return tuple(sorted(findings, key=place))
