"""Places: whether the firm has room for one more now."""

from __future__ import annotations

from typing import Final

from mentor_desk.matching.facts import Between, Offered, Wanted
from mentor_desk.matching.findings import Finding, Missing, Side, Why, ask, does_not, fits, tenths
from mentor_desk.terms import OpeningKind, Piece
from mentor_desk.texts import Text, text

_PIECE = Piece.CAPACITY
_SUPPORTED = (OpeningKind.PRAKTIK, OpeningKind.WAGE_SUBSIDY)
_COUNT: Final = Missing(Side.FIRM, "head_count")


def capacity(wanted: Wanted, offered: Offered, between: Between) -> Finding:
    """The firm's own limit first, then its rest, then the ratio, which is only ever guidance."""
    if between.here:
        return fits(_PIECE, lambda: _there(wanted))
    limit = _limit(offered, between)
    if limit is not None:
        return does_not(_PIECE, limit)
    if offered.opening is not None and offered.opening.kind not in _SUPPORTED:
        return fits(_PIECE, lambda: _ordinary(offered))
    if offered.places is None:
        return ask(_PIECE, _uncounted, _COUNT)
    if offered.places <= offered.used:
        return does_not(_PIECE, lambda: _full(offered))
    return fits(_PIECE, lambda: _room(offered))


def _limit(offered: Offered, between: Between) -> Why | None:
    """What the firm itself has said it can carry, where that is reached."""
    here = offered.here_now + offered.coming
    if offered.most_at_once is not None and here >= offered.most_at_once:
        return lambda: _most(offered, here)
    if offered.resting_until is not None and offered.resting_until > between.today:
        return lambda: _rests(offered)
    return None


def _there(wanted: Wanted) -> Text:
    return text("matching", "{citizen} has a place there.").fill(citizen=wanted.name)


def _most(offered: Offered, here: int) -> Text:
    sentence = text(
        "matching", "The firm can manage {most} at a time, and {here} are there or on their way."
    )
    return sentence.fill(most=offered.most_at_once, here=here)


def _rests(offered: Offered) -> Text:
    sentence = text("matching", "The firm wants time to itself after the last one, until {day}.")
    return sentence.fill(day=offered.resting_until)


def _ordinary(offered: Offered) -> Text:
    sentence = text("matching", "«{title}» is an ordinary post, so no supported place is needed.")
    return sentence.fill(title=offered.opening.title if offered.opening else "")


def _uncounted() -> Text:
    return text(
        "matching", "Ask the firm how many ordinary employees there are. One place is always there."
    )


def _full(offered: Offered) -> Text:
    sentence = text("matching", "No free place now: {used} of {places} is used. Guidance.")
    return sentence.fill(places=offered.places, used=tenths(offered.used))


def _room(offered: Offered) -> Text:
    sentence = text("matching", "{used} of {places} places used now. Guidance.")
    return sentence.fill(places=offered.places, used=tenths(offered.used))
