"""Considerations: what the citizen needs, and what the firm can give. For the mentor's eyes only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from mentor_desk.matching.facts import Between, Offered, Wanted
from mentor_desk.matching.findings import Finding, Missing, Side, ask, does_not, fits, listed
from mentor_desk.terms import Adjustment, Piece
from mentor_desk.texts import Text, text

_PIECE = Piece.ADJUSTMENTS
_NEEDS: Final = Missing(Side.CITIZEN, "needs")
_CAN: Final = Missing(Side.FIRM, "can_meet")


def adjustments(wanted: Wanted, offered: Offered, between: Between) -> Finding:
    """Every need must be met; what the firm was never asked about is asked.

    That nothing is needed fits once somebody has said it; until then it is asked.
    """
    del between
    needs = [need for need in wanted.needs if need is not Adjustment.NONE]
    if not needs:
        if wanted.needs:
            return fits(_PIECE, lambda: _nothing_needed(wanted))
        if wanted.has_considerations:
            return ask(_PIECE, lambda: _no_words(wanted), _NEEDS)
        return ask(_PIECE, lambda: _nothing_noted(wanted), _NEEDS)
    refused = [need for need in needs if need in offered.cannot_meet]
    if refused:
        return does_not(_PIECE, lambda: _refused(refused))
    open_ones = [need for need in needs if need not in offered.can_meet]
    if open_ones:
        return ask(_PIECE, lambda: _open(open_ones), _CAN)
    return fits(_PIECE, lambda: _met(needs))


def _refused(needs: Sequence[Adjustment]) -> Text:
    sentence = text("matching", "The firm has said that this cannot be done: {needs}.")
    return sentence.fill(needs=listed(needs))


def _open(needs: Sequence[Adjustment]) -> Text:
    sentence = text("matching", "Ask the firm whether this can be done: {needs}.")
    return sentence.fill(needs=listed(needs))


def _met(needs: Sequence[Adjustment]) -> Text:
    sentence = text("matching", "The firm can do what it takes: {needs}.")
    return sentence.fill(needs=listed(needs))


def _no_words(wanted: Wanted) -> Text:
    sentence = text(
        "matching",
        "You have written what to bear in mind for {citizen}. Choose the words for it, and the "
        "firms are held against them.",
    )
    return sentence.fill(citizen=wanted.name)


def _nothing_noted(wanted: Wanted) -> Text:
    sentence = text("matching", "Ask {citizen} what it takes at a workplace, and choose the words.")
    return sentence.fill(citizen=wanted.name)


def _nothing_needed(wanted: Wanted) -> Text:
    sentence = text("matching", "{citizen} needs nothing out of the ordinary at the workplace.")
    return sentence.fill(citizen=wanted.name)
