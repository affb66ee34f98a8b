"""Considerations: what the citizen needs, and what the firm can give. For the mentor's eyes only."""

from __future__ import annotations

from mentor_desk.matching.facts import Between, Offered, Wanted
from mentor_desk.matching.findings import Finding, Side, ask, does_not, fits, listed
from mentor_desk.terms import Piece
from mentor_desk.texts import text

_PIECE = Piece.ADJUSTMENTS


def adjustments(wanted: Wanted, offered: Offered, between: Between) -> Finding:
    """Every need must be met; what the firm was never asked about is asked.

    Where no need is noted there is nothing to hold against the firm, so that fits.
    """
    del between
    if not wanted.needs:
        return _nothing_noted(wanted)
    refused = [need for need in wanted.needs if need in offered.cannot_meet]
    if refused:
        sentence = text("matching", "The firm has said that this cannot be done: {needs}.")
        return does_not(_PIECE, sentence.fill(needs=listed(refused)))
    open_ones = [need for need in wanted.needs if need not in offered.can_meet]
    if open_ones:
        sentence = text("matching", "Ask the firm whether this can be done: {needs}.")
        filled = sentence.fill(needs=listed(open_ones))
        return ask(_PIECE, filled, Side.FIRM, "can_meet")
    sentence = text("matching", "The firm can do what it takes: {needs}.")
    return fits(_PIECE, sentence.fill(needs=listed(wanted.needs)))


def _nothing_noted(wanted: Wanted) -> Finding:
    if wanted.has_considerations:
        sentence = text(
            "matching",
            "You have written what to bear in mind for {citizen}. Choose the words for it, and the "
            "firms are held against them.",
        )
        return ask(_PIECE, sentence.fill(citizen=wanted.name), Side.CITIZEN, "needs")
    sentence = text("matching", "You have noted nothing that {citizen} needs at the workplace.")
    return fits(_PIECE, sentence.fill(citizen=wanted.name))
