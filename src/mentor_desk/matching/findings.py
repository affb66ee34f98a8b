"""How a piece of a match falls out, with its reason in a sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import time
from enum import StrEnum
from typing import NamedTuple

from mentor_desk.formats import days
from mentor_desk.terms import Fit, Piece, label
from mentor_desk.texts import Text, Words, text


class Side(StrEnum):
    """Whose answer is missing."""

    CITIZEN = "citizen"
    FIRM = "firm"


class Missing(NamedTuple):
    """The field that would answer an open question: a column of the citizen, or of what is kept of
    the firm (``head_count``, ``tasks`` and ``seasons`` are lists of their own)."""

    side: Side
    field: str


Why = Callable[[], Text]
"""Makes the sentence of a finding. A list lays hundreds of pairs and says none of their sentences."""


class Finding:
    """One piece: whether it fits, and why. No number stands behind it.

    ``missing`` is set where an unknown is what there is to talk about.
    """

    __slots__ = ("_why", "fit", "missing", "piece")

    def __init__(self, piece: Piece, fit: Fit, why: Why, missing: Missing | None = None) -> None:
        self.piece = piece
        self.fit = fit
        self.missing = missing
        self._why = why

    @property
    def sentence(self) -> Text:
        """Why it falls out so, and what to ask."""
        return self._why()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Finding):
            return NotImplemented
        return self._told() == other._told()

    def __hash__(self) -> int:
        return hash((self.piece, self.fit, self.missing))

    def __repr__(self) -> str:
        return f"Finding({self.piece}, {self.fit}, {self.sentence})"

    def _told(self) -> tuple[object, ...]:
        return self.piece, self.fit, self.missing, self.sentence


def fits(piece: Piece, why: Why) -> Finding:
    """The piece fits."""
    return Finding(piece, Fit.FITS, why)


def talk(piece: Piece, why: Why) -> Finding:
    """There is something to talk about."""
    return Finding(piece, Fit.TALK, why)


def ask(piece: Piece, why: Why, missing: Missing) -> Finding:
    """Something is not known; the sentence says whom to ask what."""
    return Finding(piece, Fit.TALK, why, missing)


def does_not(piece: Piece, why: Why) -> Finding:
    """The piece does not fit."""
    return Finding(piece, Fit.NOT, why)


def clock(moment: time) -> Words:
    """A time of day in both languages."""
    return Words(days.clock(moment, "da"), days.clock(moment, "en"))


def named(term: StrEnum) -> Text:
    """The name of ``term`` as it stands within a sentence."""
    return label(term).within()


def listed(terms: Sequence[StrEnum], *, first: bool = False) -> Text:
    """The names of ``terms``, one after another; ``first`` where they begin the sentence."""
    found = label(terms[0]) if first else named(terms[0])
    for term in terms[1:]:
        found = text("matching", "{first}, {next}").fill(first=found, next=named(term))
    return found


def tenths(number: float) -> float:
    """A distance or a number of hours as it is said: with one decimal at most."""
    return round(number, 1)
