"""Meeting times: the firm's working day, and the day the citizen can keep."""

from __future__ import annotations

from datetime import time
from typing import Final

from mentor_desk.matching.facts import Between, Offered, Wanted
from mentor_desk.matching.findings import (
    Finding,
    Missing,
    Side,
    ask,
    clock,
    does_not,
    fits,
    talk,
    tenths,
)
from mentor_desk.terms import Piece
from mentor_desk.texts import Text, text

_PIECE = Piece.MEETING_TIMES
_DAYS = 5
_DAY: Final = Missing(Side.FIRM, "day_starts")
_START: Final = Missing(Side.CITIZEN, "earliest_start")
_EASY: Final = Missing(Side.FIRM, "flexible_start")


def meeting_times(wanted: Wanted, offered: Offered, between: Between) -> Finding:
    """A fixed start before the citizen can be there does not fit; a start nobody asked about is asked.

    The hours of the week must have room in what is left of five days. A day that is over before it can
    begin does not fit, however little else is known.
    """
    del between
    from_, opens = wanted.earliest_start, offered.day_starts
    until, closes = wanted.latest_end, offered.day_ends
    if from_ is not None and closes is not None and closes <= from_:
        return does_not(_PIECE, lambda: _closed(wanted, from_, closes))
    if until is not None and opens is not None and until <= opens:
        return does_not(_PIECE, lambda: _gone(wanted, opens, until))
    if opens is None:
        return ask(_PIECE, _ask_firm, _DAY)
    if from_ is None:
        return ask(_PIECE, lambda: _ask_citizen(wanted, opens), _START)
    return _both_known(wanted, offered, from_, opens)


def _both_known(wanted: Wanted, offered: Offered, from_: time, opens: time) -> Finding:
    starts, ends = max(from_, opens), _earlier(wanted.latest_end, offered.day_ends)
    if ends is not None and ends <= starts:
        return does_not(_PIECE, lambda: _told(_never(), wanted, from_, opens, ends))
    if from_ > opens and not offered.flexible_start:
        if offered.flexible_start is None:
            return ask(_PIECE, lambda: _told(_ask_later(), wanted, from_, opens), _EASY)
        return does_not(_PIECE, lambda: _told(_fixed(), wanted, from_, opens))
    hours = wanted.weekly_hours
    if ends is not None and hours and _between(starts, ends) * _DAYS < hours:
        return talk(_PIECE, lambda: _short(starts, ends))
    if from_ > opens:
        return fits(_PIECE, lambda: _told(_easy(ends), wanted, from_, opens, ends))
    return fits(_PIECE, lambda: _in_time(wanted, offered, from_, opens))


def _earlier(one: time | None, other: time | None) -> time | None:
    if one is None or other is None:
        return one or other
    return min(one, other)


def _ask_firm() -> Text:
    return text("matching", "Ask the firm when its day begins and ends.")


def _ask_citizen(wanted: Wanted, opens: time) -> Text:
    said = wanted.meeting_times.strip()
    if said:
        sentence = text(
            "matching",
            "The firm opens at {opens}; {citizen} says «{said}». Ask from what time exactly.",
        )
    else:
        sentence = text("matching", "The firm opens at {opens}. Ask {citizen} when the day can begin.")
    return sentence.fill(citizen=wanted.name, opens=clock(opens), said=said)


def _ask_later() -> Text:
    return text(
        "matching",
        "The firm opens at {opens}, and {citizen} can come at {start} at the earliest. Ask for a "
        "later start.",
    )


def _fixed() -> Text:
    return text(
        "matching",
        "Everybody at the firm begins at {opens}, and {citizen} can come at {start} at the earliest.",
    )


def _never() -> Text:
    return text(
        "matching",
        "The firm opens at {opens}, {citizen} can come from {start}, and the day is over at {end}.",
    )


def _easy(ends: time | None) -> Text:
    if ends is None:
        return text(
            "matching",
            "The firm opens at {opens} and is easy about the start; {citizen} can come at {start}.",
        )
    return text(
        "matching",
        "The firm opens at {opens} and is easy about the start; {citizen} can come from {start} to "
        "{end}.",
    )


def _in_time(wanted: Wanted, offered: Offered, from_: time, opens: time) -> Text:
    until, closes = wanted.latest_end, offered.day_ends
    if until is not None and closes is not None:
        sentence = text(
            "matching",
            "The firm is open from {opens} to {closes}, and {citizen} can come from {start} to {end}.",
        )
    elif until is not None:
        sentence = text(
            "matching", "The firm opens at {opens}, and {citizen} can come from {start} to {end}."
        )
    elif closes is not None:
        sentence = text(
            "matching",
            "The firm is open from {opens} to {closes}, and {citizen} can come from {start}.",
        )
    else:
        sentence = text("matching", "The firm opens at {opens}, and {citizen} can come from {start}.")
    times = {"opens": opens, "closes": closes, "start": from_, "end": until}
    told = {name: clock(at) for name, at in times.items() if at is not None}
    return sentence.fill(citizen=wanted.name, **told)


def _closed(wanted: Wanted, from_: time, closes: time) -> Text:
    sentence = text("matching", "The firm closes at {end}, and {citizen} can come from {start}.")
    return sentence.fill(citizen=wanted.name, start=clock(from_), end=clock(closes))


def _gone(wanted: Wanted, opens: time, until: time) -> Text:
    sentence = text("matching", "The firm opens at {opens}, and {citizen} must be done by {end}.")
    return sentence.fill(citizen=wanted.name, opens=clock(opens), end=clock(until))


def _short(starts: time, ends: time) -> Text:
    sentence = text(
        "matching",
        "Only {hours} hours a day are left, from {start} to {end}. Ask both whether it is enough.",
    )
    left = tenths(_between(starts, ends))
    return sentence.fill(hours=left, start=clock(starts), end=clock(ends))


def _told(sentence: Text, wanted: Wanted, from_: time, opens: time, ends: time | None = None) -> Text:
    values: dict[str, object] = {"opens": clock(opens), "start": clock(from_)}
    if ends is not None:
        values["end"] = clock(ends)
    return sentence.fill(citizen=wanted.name, **values)


def _between(starts: time, ends: time) -> float:
    return ends.hour - starts.hour + (ends.minute - starts.minute) / 60
