"""The seven points of a partnership agreement, in the words of the paper."""

from __future__ import annotations

from mentor_desk.documents import forms
from mentor_desk.documents.forms import Clause
from mentor_desk.documents.partnerskabsaftale import Partnerskabsaftale
from mentor_desk.services.agreements import PointInput


def clauses() -> tuple[Clause, ...]:
    """Title, text and suggested promises of each point, in order; always Danish, as on the paper."""
    return forms.load("partnerskabsaftale", Partnerskabsaftale).clauses["points"]


def suggested(number: int) -> PointInput:
    """Point ``number`` (from 1) chosen with the promises to begin from."""
    clause = clauses()[number - 1]
    return PointInput(number, True, clause.firm, clause.municipality)
