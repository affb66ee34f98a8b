"""History: what happened between us and the firm before, and what was decided about these two."""

from __future__ import annotations

from typing import Final

from mentor_desk.matching.facts import Between, Decided, Offered, Wanted
from mentor_desk.matching.findings import Finding, does_not, fits, talk
from mentor_desk.terms import OutcomeResult, Piece, Relation, label
from mentor_desk.texts import Text, text

_PIECE = Piece.HISTORY
_HIRED: Final = frozenset(
    {OutcomeResult.ORDINARY_JOB, OutcomeResult.FLEKSJOB, OutcomeResult.PAID_HOURS}
)


def history(wanted: Wanted, offered: Offered, between: Between) -> Finding:
    """A «does not suit» holds until it is taken back; a place that stopped is talked about first."""
    if between.decided is not None and between.decided.refused(between.today):
        return does_not(_PIECE, _refused(between.decided))
    names = {"citizen": wanted.name}
    if between.here:
        sentence = text("matching", "{citizen} is there now, or has a first day.")
        return fits(_PIECE, sentence.fill(**names))
    if between.own:
        return _been_here(between, names)
    if offered.earlier:
        return _others(offered)
    return _known(offered, names)


def _known(offered: Offered, names: dict[str, str]) -> Finding:
    if offered.here_now:
        sentence = text("matching", "Somebody is there now. Ask how it goes before the next one.")
        return talk(_PIECE, sentence.fill(**names))
    if offered.relation is Relation.NEW:
        sentence = text(
            "matching",
            "First time with the firm: choose with care, and look in often. How the first one goes "
            "settles how patient the firm is with the next.",
        )
        return talk(_PIECE, sentence.fill(**names))
    sentence = text("matching", "You and the firm know each other: {relation}.")
    return fits(_PIECE, sentence.fill(**names, relation=label(offered.relation)))


def _refused(decided: Decided) -> Text:
    if decided.again_on is not None:
        sentence = text("matching", "You wrote on {day} that it does not suit until {again}: {reason}")
        return sentence.fill(day=decided.day, again=decided.again_on, reason=decided.reason)
    sentence = text("matching", "You wrote on {day} that it does not suit: {reason}")
    return sentence.fill(day=decided.day, reason=decided.reason)


def _been_here(between: Between, names: dict[str, str]) -> Finding:
    last = between.own[0]
    if last.stopped:
        sentence = text(
            "matching",
            "{citizen} was there before, and it stopped early. Ask both what should be different.",
        )
        return talk(_PIECE, sentence.fill(**names))
    if last.result is not None:
        sentence = text("matching", "{citizen} was there before. What came of it: {result}.")
        return fits(_PIECE, sentence.fill(**names, result=label(last.result)))
    sentence = text("matching", "{citizen} was there before and stayed the time out.")
    return fits(_PIECE, sentence.fill(**names))


def _others(offered: Offered) -> Finding:
    if offered.earlier[0].stopped:
        sentence = text(
            "matching",
            "The last placement there stopped early. Ask the firm what it would like otherwise.",
        )
        return talk(_PIECE, sentence)
    number = len(offered.earlier)
    hired = sum(each.result in _HIRED for each in offered.earlier)
    if number == 1:
        sentence = (
            text("matching", "1 placement there before, and it became paid work.")
            if hired
            else text("matching", "1 placement there before.")
        )
    elif hired:
        sentence = text("matching", "{number} placements there before; paid work came of {hired}.")
    else:
        sentence = text("matching", "{number} placements there before.")
    return fits(_PIECE, sentence.fill(number=number, hired=hired))
