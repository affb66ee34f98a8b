"""The points of a partnership agreement, in the words of the paper."""

from __future__ import annotations

from mentor_desk.documents.clause_sets import ClauseSet
from mentor_desk.services.agreements import PointInput


def titles(clauses: ClauseSet) -> list[tuple[str, str]]:
    """The points to choose from by number (as text); always Danish, as on the paper."""
    return [
        (str(number), f"{number} {clause.title}")
        for number, clause in enumerate(clauses.points, start=1)
    ]


def suggested(clauses: ClauseSet, number: int) -> PointInput:
    """Point ``number`` (from 1) chosen with the promises to begin from."""
    clause = clauses.points[number - 1]
    return PointInput(number, True, clause.firm, clause.municipality)
