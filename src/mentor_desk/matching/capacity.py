"""Places: whether the firm has room for one more now."""

from __future__ import annotations

from mentor_desk.matching.facts import Between, Offered, Wanted
from mentor_desk.matching.findings import Finding, Side, ask, does_not, fits, tenths
from mentor_desk.terms import OpeningKind, Piece
from mentor_desk.texts import Text, text

_PIECE = Piece.CAPACITY
_SUPPORTED = (OpeningKind.PRAKTIK, OpeningKind.WAGE_SUBSIDY)


def capacity(wanted: Wanted, offered: Offered, between: Between) -> Finding:
    """The firm's own limit first, then its rest, then the ratio, which is only ever guidance."""
    if between.here:
        sentence = text("matching", "{citizen} has a place there.")
        return fits(_PIECE, sentence.fill(citizen=wanted.name))
    limit = _limit(offered, between)
    if limit is not None:
        return does_not(_PIECE, limit)
    if offered.opening is not None and offered.opening.kind not in _SUPPORTED:
        sentence = text("matching", "«{title}» is an ordinary post, so no supported place is needed.")
        return fits(_PIECE, sentence.fill(title=offered.opening.title))
    if offered.places is None:
        sentence = text(
            "matching", "Ask the firm how many ordinary employees there are. One place is always there."
        )
        return ask(_PIECE, sentence, Side.FIRM, "head_count")
    free = offered.places - offered.used
    values = {"places": offered.places, "used": tenths(offered.used)}
    if free <= 0:
        sentence = text("matching", "No free place now: {used} of {places} is used. Guidance.")
        return does_not(_PIECE, sentence.fill(**values))
    sentence = text("matching", "{used} of {places} places used now. Guidance.")
    return fits(_PIECE, sentence.fill(**values))


def _limit(offered: Offered, between: Between) -> Text | None:
    """What the firm itself has said it can carry, where that is reached."""
    here = offered.here_now + offered.coming
    if offered.most_at_once is not None and here >= offered.most_at_once:
        sentence = text(
            "matching", "The firm can manage {most} at a time, and {here} are there or on their way."
        )
        return sentence.fill(most=offered.most_at_once, here=here)
    if offered.resting_until is not None and offered.resting_until > between.today:
        sentence = text("matching", "The firm wants time to itself after the last one, until {day}.")
        return sentence.fill(day=offered.resting_until)
    return None
