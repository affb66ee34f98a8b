"""How a piece of a match falls out, with its reason in a sentence."""

from __future__ import annotations

from collections.abc import Sequence
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


class Finding(NamedTuple):
    """One piece: whether it fits, and why. No number stands behind it.

    ``missing`` is set where an unknown is what there is to talk about.
    """

    piece: Piece
    fit: Fit
    sentence: Text
    missing: Missing | None = None


def fits(piece: Piece, sentence: Text) -> Finding:
    """The piece fits."""
    return Finding(piece, Fit.FITS, sentence)


def talk(piece: Piece, sentence: Text) -> Finding:
    """There is something to talk about."""
    return Finding(piece, Fit.TALK, sentence)


def ask(piece: Piece, sentence: Text, side: Side, field: str) -> Finding:
    """Something is not known; the sentence says whom to ask what."""
    return Finding(piece, Fit.TALK, sentence, Missing(side, field))


def does_not(piece: Piece, sentence: Text) -> Finding:
    """The piece does not fit."""
    return Finding(piece, Fit.NOT, sentence)


def clock(moment: time) -> Words:
    """A time of day in both languages."""
    return Words(days.clock(moment, "da"), days.clock(moment, "en"))


def listed(terms: Sequence[StrEnum]) -> Text:
    """The names of ``terms``, one after another."""
    found = label(terms[0])
    for term in terms[1:]:
        found = text("matching", "{first}, {next}").fill(first=found, next=label(term))
    return found


def tenths(number: float) -> float:
    """A distance or a number of hours as it is said: with one decimal at most."""
    return round(number, 1)
