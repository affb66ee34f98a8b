"""Hours: what the citizen manages a week, and what the firm can use."""

from __future__ import annotations

from typing import Final

from mentor_desk.matching.facts import Between, Offered, Wanted
from mentor_desk.matching.findings import Finding, Missing, Side, ask, does_not, fits, talk, tenths
from mentor_desk.terms import Piece
from mentor_desk.texts import Text, text

_PIECE = Piece.HOURS
_CAN: Final = Missing(Side.CITIZEN, "weekly_hours")
_USES: Final = Missing(Side.FIRM, "hours_least")


def hours(wanted: Wanted, offered: Offered, between: Between) -> Finding:
    """Too few hours can be talked about as long as steps could reach them: from half of them on."""
    del between
    can, least, most = wanted.weekly_hours, offered.hours_least, offered.hours_most
    if not can:
        return ask(_PIECE, lambda: _ask_citizen(wanted), _CAN)
    if least is None and most is None:
        return ask(_PIECE, lambda: _told(_ask_firm(), wanted, offered), _USES)
    if least is not None and can < least:
        if can * 2 >= least:
            return talk(_PIECE, lambda: _told(_few(), wanted, offered))
        return does_not(_PIECE, lambda: _told(_too_few(), wanted, offered))
    if most is not None and can > most:
        return talk(_PIECE, lambda: _told(_many(), wanted, offered))
    return fits(_PIECE, lambda: _told(_within(least, most), wanted, offered))


def _ask_citizen(wanted: Wanted) -> Text:
    sentence = (
        text("matching", "Ask {citizen} how many hours a week there is strength for now.")
        if wanted.weekly_hours is None
        else text("matching", "{citizen} has no strength for hours now. Ask when it may begin.")
    )
    return sentence.fill(citizen=wanted.name)


def _ask_firm() -> Text:
    return text("matching", "{citizen} can manage {can} hours now. Ask the firm how many it can use.")


def _few() -> Text:
    return text(
        "matching",
        "{citizen} can manage {can} hours now, the firm would like at least {least}. Ask whether "
        "it may begin with fewer.",
    )


def _too_few() -> Text:
    return text(
        "matching", "{citizen} can manage {can} hours now, and the firm needs at least {least}."
    )


def _many() -> Text:
    return text(
        "matching",
        "{citizen} can manage {can} hours now, the firm can use {most} at most. Ask {citizen} "
        "whether that is enough.",
    )


def _within(least: float | None, most: float | None) -> Text:
    if least is None:
        return text("matching", "{citizen} can manage {can} hours now, the firm can use up to {bound}.")
    if most is None:
        return text("matching", "{citizen} can manage {can} hours now, the firm can use from {bound}.")
    return text("matching", "{citizen} can manage {can} hours now, the firm can use {least}–{most}.")


def _told(sentence: Text, wanted: Wanted, offered: Offered) -> Text:
    least, most = tenths(offered.hours_least or 0.0), tenths(offered.hours_most or 0.0)
    bound = most if offered.hours_least is None else least
    can = tenths(wanted.weekly_hours or 0.0)
    return sentence.fill(citizen=wanted.name, can=can, least=least, most=most, bound=bound)
