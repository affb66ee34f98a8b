"""History: what happened between us and the firm before, and what was decided about these two."""

from __future__ import annotations

from typing import Final

from mentor_desk.matching.facts import Between, Decided, Earlier, Offered, Wanted
from mentor_desk.matching.findings import Finding, does_not, fits, named, talk
from mentor_desk.terms import OutcomeResult, Piece, Relation
from mentor_desk.texts import Text, text

_PIECE = Piece.HISTORY
_HIRED: Final = frozenset(
    {OutcomeResult.ORDINARY_JOB, OutcomeResult.FLEKSJOB, OutcomeResult.PAID_HOURS}
)
_NO_FURTHER: Final = frozenset({OutcomeResult.NOTHING_YET, OutcomeResult.ILLNESS})


def history(wanted: Wanted, offered: Offered, between: Between) -> Finding:
    """A «does not suit» holds until it is taken back.

    A placement that stopped, that led no further, or of which nobody has written what came, is talked
    about first.
    """
    decided = between.decided
    if decided is not None and decided.refused(between.today):
        return does_not(_PIECE, lambda: _refused(decided))
    if between.here:
        return fits(_PIECE, lambda: _here(wanted))
    if between.own:
        last = between.own[0]
        good = not last.stopped and not _nobody_knows(last) and last.result not in _NO_FURTHER
        return (fits if good else talk)(_PIECE, lambda: _been_here(wanted, last))
    return _of_others(offered)


def _of_others(offered: Offered) -> Finding:
    """What the firm knows of us without this citizen."""
    if offered.earlier:
        return _of_earlier(offered)
    if offered.here_now:
        return talk(_PIECE, _somebody)
    if offered.relation is Relation.NEW:
        return talk(_PIECE, _first_time)
    if offered.relation is Relation.TRIED:
        return talk(_PIECE, _tried)
    return fits(_PIECE, lambda: _known(offered))


def _of_earlier(offered: Offered) -> Finding:
    last = offered.earlier[0]
    if last.stopped:
        return talk(_PIECE, _last_stopped)
    if last.result in _NO_FURTHER:
        return talk(_PIECE, _last_led_no_further)
    return fits(_PIECE, lambda: _others(offered))


def _here(wanted: Wanted) -> Text:
    return text("matching", "{citizen} is there now, or has a first day.").fill(citizen=wanted.name)


def _somebody() -> Text:
    return text("matching", "Somebody is there now. Ask how it goes before the next one.")


def _first_time() -> Text:
    return text(
        "matching",
        "First time with the firm: choose with care, and look in often. How the first one goes "
        "settles how patient the firm is with the next.",
    )


def _tried() -> Text:
    return text("matching", "You have tried once with the firm. Ask how it was for them.")


def _known(offered: Offered) -> Text:
    sentence = text("matching", "You and the firm know each other: {relation}.")
    return sentence.fill(relation=named(offered.relation))


def _refused(decided: Decided) -> Text:
    if decided.again_on is not None:
        sentence = text("matching", "You wrote on {day} that it does not suit until {again}: {reason}")
        return sentence.fill(day=decided.day, again=decided.again_on, reason=decided.reason)
    sentence = text("matching", "You wrote on {day} that it does not suit: {reason}")
    return sentence.fill(day=decided.day, reason=decided.reason)


def _been_here(wanted: Wanted, last: Earlier) -> Text:
    if last.stopped:
        sentence = text(
            "matching",
            "{citizen} was there before, and it stopped early. Ask both what should be different.",
        )
        return sentence.fill(citizen=wanted.name)
    if last.result in _NO_FURTHER:
        sentence = text(
            "matching",
            "{citizen} has been here before, and it did not lead further. Talk about what should be "
            "different.",
        )
        return sentence.fill(citizen=wanted.name)
    if last.result is not None and not _nobody_knows(last):
        sentence = text("matching", "{citizen} was there before. What came of it: {result}.")
        return sentence.fill(citizen=wanted.name, result=named(last.result))
    sentence = text(
        "matching",
        "{citizen} was there before and stayed the time out. Ask both what came of it.",
    )
    return sentence.fill(citizen=wanted.name)


def _nobody_knows(last: Earlier) -> bool:
    return last.result in (None, OutcomeResult.UNKNOWN)


def _last_led_no_further() -> Text:
    return text(
        "matching",
        "The last placement there did not lead further. Ask the firm what it would take.",
    )


def _last_stopped() -> Text:
    return text(
        "matching",
        "The last placement there stopped early. Ask the firm what it would like otherwise.",
    )


def _others(offered: Offered) -> Text:
    number = len(offered.earlier)
    hired = sum(each.result in _HIRED for each in offered.earlier)
    if number == 1:
        sentence = (
            text("matching", "1 placement there before, and it became paid work.")
            if hired
            else text("matching", "1 placement there before, and it stayed the time out.")
        )
    elif hired:
        sentence = text("matching", "{number} placements there before; paid work came of {hired}.")
    else:
        sentence = text(
            "matching", "{number} placements there before, and the last one stayed the time out."
        )
    return sentence.fill(number=number, hired=hired)
