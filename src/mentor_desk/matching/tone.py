"""Tone: how people are with each other there, and with whom the citizen thrives."""

from __future__ import annotations

from mentor_desk.matching.facts import Between, Offered, Wanted
from mentor_desk.matching.findings import Finding, Side, ask, does_not, fits, listed, talk
from mentor_desk.terms import Piece
from mentor_desk.texts import text

_PIECE = Piece.TONE


def tone(wanted: Wanted, offered: Offered, between: Between) -> Finding:
    """What the citizen would rather be without does not fit, unless something good weighs with it."""
    del between
    if not wanted.thrives_with and not wanted.avoids:
        sentence = text("matching", "Ask {citizen} what kind of people and place feel good to be with.")
        return ask(_PIECE, sentence.fill(citizen=wanted.name), Side.CITIZEN, "thrives_with")
    if not offered.tone_tags:
        sentence = text(
            "matching", "Ask the firm how people are with each other, or see it on a visit."
        )
        return ask(_PIECE, sentence, Side.FIRM, "tone_tags")
    good = [tag for tag in offered.tone_tags if tag in wanted.thrives_with]
    hard = [tag for tag in offered.tone_tags if tag in wanted.avoids]
    names = {"citizen": wanted.name}
    if hard and good:
        sentence = text(
            "matching",
            "{good}: that suits {citizen}. But also: {hard}. Talk about it.",
        )
        return talk(_PIECE, sentence.fill(**names, good=listed(good), hard=listed(hard)))
    if hard:
        sentence = text("matching", "{hard}: {citizen} would rather be without that.")
        return does_not(_PIECE, sentence.fill(**names, hard=listed(hard)))
    if good:
        sentence = text("matching", "{good}: {citizen} thrives with that.")
        return fits(_PIECE, sentence.fill(**names, good=listed(good)))
    sentence = text("matching", "{there}. Ask {citizen} how that would be.")
    return talk(_PIECE, sentence.fill(**names, there=listed(offered.tone_tags)))
