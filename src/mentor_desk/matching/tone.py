"""Tone: how people are with each other there, and with whom the citizen thrives."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from mentor_desk.matching.facts import Between, Offered, Wanted
from mentor_desk.matching.findings import Finding, Missing, Side, ask, does_not, fits, listed, talk
from mentor_desk.terms import Piece, ToneTag
from mentor_desk.texts import Text, text

_PIECE = Piece.TONE
_THRIVES: Final = Missing(Side.CITIZEN, "thrives_with")
_TAGS: Final = Missing(Side.FIRM, "tone_tags")


def tone(wanted: Wanted, offered: Offered, between: Between) -> Finding:
    """What the citizen would rather be without does not fit, unless something good weighs with it."""
    del between
    if not wanted.thrives_with and not wanted.avoids:
        return ask(_PIECE, lambda: _ask_citizen(wanted), _THRIVES)
    if not offered.tone_tags:
        return ask(_PIECE, _ask_firm, _TAGS)
    good = [tag for tag in offered.tone_tags if tag in wanted.thrives_with]
    hard = [tag for tag in offered.tone_tags if tag in wanted.avoids]
    if hard and good:
        return talk(_PIECE, lambda: _both(wanted, good, hard))
    if hard:
        return does_not(_PIECE, lambda: _hard(wanted, hard))
    if good:
        return fits(_PIECE, lambda: _good(wanted, good))
    return talk(_PIECE, lambda: _neither(wanted, offered.tone_tags))


def _ask_citizen(wanted: Wanted) -> Text:
    sentence = text("matching", "Ask {citizen} what kind of people and place feel good to be with.")
    return sentence.fill(citizen=wanted.name)


def _ask_firm() -> Text:
    return text("matching", "Ask the firm how people are with each other, or see it on a visit.")


def _both(wanted: Wanted, good: Sequence[ToneTag], hard: Sequence[ToneTag]) -> Text:
    sentence = text("matching", "{good}: that suits {citizen}. But also: {hard}. Talk about it.")
    return sentence.fill(citizen=wanted.name, good=listed(good, first=True), hard=listed(hard))


def _hard(wanted: Wanted, hard: Sequence[ToneTag]) -> Text:
    sentence = text("matching", "{hard}: {citizen} would rather be without that.")
    return sentence.fill(citizen=wanted.name, hard=listed(hard, first=True))


def _good(wanted: Wanted, good: Sequence[ToneTag]) -> Text:
    sentence = text("matching", "{good}: {citizen} thrives with that.")
    return sentence.fill(citizen=wanted.name, good=listed(good, first=True))


def _neither(wanted: Wanted, tags: Sequence[ToneTag]) -> Text:
    sentence = text("matching", "{there}. Ask {citizen} how that would be.")
    return sentence.fill(citizen=wanted.name, there=listed(tags, first=True))
