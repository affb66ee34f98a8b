"""What a list says of a match in a word, and the order a list of them stands in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from mentor_desk.formats.folding import danish_sort_key
from mentor_desk.matching.facts import Between, Offered
from mentor_desk.matching.findings import Finding
from mentor_desk.terms import Fit, MatchChoice, Piece, label
from mentor_desk.texts import Text, text


class Summary(NamedTuple):
    """``talk`` counts pieces and ``nots`` are those that do not fit; ``tone`` is the ground a badge
    stands on."""

    talk: int
    nots: tuple[Piece, ...]
    badge: Text
    tone: str
    proposed: date | None
    rejected: bool


def summary(findings: Sequence[Finding], between: Between, offered: Offered) -> Summary:
    """The findings in a word: what was decided, else what does not fit, else what there is to ask."""
    falls = [each.fit for each in findings]
    talk = falls.count(Fit.TALK)
    nots = [each.piece for each in findings if each.fit is Fit.NOT] if Fit.NOT in falls else []
    decided, today = between.decided, between.today
    rejected = decided is not None and decided.refused(today)
    proposed = decided.day if decided and decided.choice is MatchChoice.PROPOSED else None
    if rejected:
        badge, tone = label(MatchChoice.REJECTED), "neutral"
    elif proposed is not None:
        badge, tone = label(MatchChoice.PROPOSED), "accent"
    elif nots:
        badge, tone = _not(nots, quiet=_in_peace(offered, today))
    elif talk:
        badge, tone = text("services", "{number} to talk about").fill(number=talk), "warning"
    else:
        badge, tone = label(Fit.FITS), "ok"
    return Summary(talk, tuple(nots), badge, tone, proposed, rejected)


def order(km: float | None, talk: int, name: str) -> tuple[bool, float, int, str]:
    """By distance, then by open questions; the name only so that the order is always the same."""
    return km is None, round(km or 0.0, 1), talk, danish_sort_key(name)


def _in_peace(offered: Offered, today: date) -> bool:
    return offered.leave_alone_until is not None and offered.leave_alone_until > today


def _not(nots: Sequence[Piece], *, quiet: bool) -> tuple[Text, str]:
    """What does not fit, by its name where it is only a matter of time."""
    if quiet:
        return text("services", "Wait"), "danger"
    if list(nots) == [Piece.SEASON]:
        return label(Piece.SEASON), "neutral"
    if list(nots) == [Piece.CAPACITY]:
        return text("services", "No free place"), "neutral"
    if len(nots) == 1:
        return text("services", "1 does not fit"), "danger"
    return text("services", "{number} do not fit").fill(number=len(nots)), "danger"
