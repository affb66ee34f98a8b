"""Hours: what the citizen manages a week, and what the firm can use."""

from __future__ import annotations

from mentor_desk.matching.facts import Between, Offered, Wanted
from mentor_desk.matching.findings import Finding, Side, ask, does_not, fits, talk, tenths
from mentor_desk.terms import Piece
from mentor_desk.texts import Text, text

_PIECE = Piece.HOURS


def hours(wanted: Wanted, offered: Offered, between: Between) -> Finding:
    """Too few hours can be talked about as long as steps could reach them: from half of them on."""
    del between
    can, least, most = wanted.weekly_hours, offered.hours_least, offered.hours_most
    if can is None:
        sentence = text("matching", "Ask {citizen} how many hours a week there is strength for now.")
        return ask(_PIECE, sentence.fill(citizen=wanted.name), Side.CITIZEN, "weekly_hours")
    if not can:
        sentence = text("matching", "{citizen} has no strength for hours now. Ask when it may begin.")
        return ask(_PIECE, sentence.fill(citizen=wanted.name), Side.CITIZEN, "weekly_hours")
    if least is None and most is None:
        sentence = text(
            "matching", "{citizen} can manage {can} hours now. Ask the firm how many it can use."
        )
        filled = sentence.fill(citizen=wanted.name, can=tenths(can))
        return ask(_PIECE, filled, Side.FIRM, "hours_least")
    if least is not None and can < least:
        return _too_few(wanted, can, least)
    if most is not None and can > most:
        sentence = text(
            "matching",
            "{citizen} can manage {can} hours now, the firm can use {most} at most. Ask {citizen} "
            "whether that is enough.",
        )
        return talk(_PIECE, _fill(sentence, wanted, can, most=tenths(most)))
    return fits(_PIECE, _within(wanted, can, least, most))


def _too_few(wanted: Wanted, can: float, least: float) -> Finding:
    if can * 2 >= least:
        sentence = text(
            "matching",
            "{citizen} can manage {can} hours now, the firm would like at least {least}. Ask whether "
            "it may begin with fewer.",
        )
        return talk(_PIECE, _fill(sentence, wanted, can, least=tenths(least)))
    sentence = text(
        "matching", "{citizen} can manage {can} hours now, and the firm needs at least {least}."
    )
    return does_not(_PIECE, _fill(sentence, wanted, can, least=tenths(least)))


def _within(wanted: Wanted, can: float, least: float | None, most: float | None) -> Text:
    if least is None or most is None:
        bound = most if least is None else least
        words = (
            text("matching", "{citizen} can manage {can} hours now, the firm can use up to {bound}.")
            if least is None
            else text(
                "matching", "{citizen} can manage {can} hours now, the firm can use from {bound}."
            )
        )
        return _fill(words, wanted, can, bound=tenths(bound or 0.0))
    sentence = text(
        "matching", "{citizen} can manage {can} hours now, the firm can use {least}–{most}."
    )
    return _fill(sentence, wanted, can, least=tenths(least), most=tenths(most))


def _fill(sentence: Text, wanted: Wanted, can: float, **values: float) -> Text:
    return sentence.fill(citizen=wanted.name, can=tenths(can), **values)
