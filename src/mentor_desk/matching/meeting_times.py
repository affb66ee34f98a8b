"""Meeting times: the firm's working day, and the day the citizen can keep."""

from __future__ import annotations

from datetime import time

from mentor_desk.matching.facts import Between, Offered, Wanted
from mentor_desk.matching.findings import Finding, Side, ask, clock, does_not, fits, talk, tenths
from mentor_desk.terms import Piece
from mentor_desk.texts import Text, text

_PIECE = Piece.MEETING_TIMES
_DAYS = 5


def meeting_times(wanted: Wanted, offered: Offered, between: Between) -> Finding:
    """A fixed start before the citizen can be there does not fit; a start nobody asked about is asked.

    The hours of the week must have room in what is left of five days.
    """
    del between
    from_, to, opens, closes = _four(wanted, offered)
    if opens is None:
        sentence = text("matching", "Ask the firm when its day begins and ends.")
        return ask(_PIECE, sentence, Side.FIRM, "day_starts")
    if from_ is None:
        return _ask_citizen(wanted, opens)
    starts = max(from_, opens)
    ends = min((each for each in (to, closes) if each is not None), default=None)
    if ends is not None and ends <= starts:
        return does_not(_PIECE, _never(wanted, from_, opens, ends))
    if from_ > opens and not offered.flexible_start:
        return _later(wanted, offered, from_, opens)
    if (
        ends is not None
        and wanted.weekly_hours
        and _between(starts, ends) * _DAYS < wanted.weekly_hours
    ):
        sentence = text(
            "matching",
            "Only {hours} hours a day are left, from {start} to {end}. Ask both whether it is enough.",
        )
        left = tenths(_between(starts, ends))
        return talk(_PIECE, sentence.fill(hours=left, start=clock(starts), end=clock(ends)))
    if from_ > opens:
        sentence = text(
            "matching",
            "The firm opens at {opens} and is easy about the start; {citizen} can come at {start}.",
        )
    else:
        sentence = text("matching", "The firm opens at {opens}, and {citizen} can come from {start}.")
    return fits(
        _PIECE,
        sentence.fill(citizen=wanted.name, opens=clock(opens), start=clock(from_)),
    )


def _four(
    wanted: Wanted, offered: Offered
) -> tuple[time | None, time | None, time | None, time | None]:
    return wanted.earliest_start, wanted.latest_end, offered.day_starts, offered.day_ends


def _ask_citizen(wanted: Wanted, opens: time) -> Finding:
    said = wanted.meeting_times.strip()
    if said:
        sentence = text(
            "matching",
            "The firm opens at {opens}; {citizen} says «{said}». Ask from what time exactly.",
        )
    else:
        sentence = text("matching", "The firm opens at {opens}. Ask {citizen} when the day can begin.")
    filled = sentence.fill(citizen=wanted.name, opens=clock(opens), said=said)
    return ask(_PIECE, filled, Side.CITIZEN, "earliest_start")


def _later(wanted: Wanted, offered: Offered, from_: time, opens: time) -> Finding:
    values = {
        "citizen": wanted.name,
        "opens": clock(opens),
        "start": clock(from_),
    }
    if offered.flexible_start is None:
        sentence = text(
            "matching",
            "The firm opens at {opens}, and {citizen} can come at {start} at the earliest. Ask for a "
            "later start.",
        )
        return ask(_PIECE, sentence.fill(**values), Side.FIRM, "flexible_start")
    sentence = text(
        "matching",
        "Everybody at the firm begins at {opens}, and {citizen} can come at {start} at the earliest.",
    )
    return does_not(_PIECE, sentence.fill(**values))


def _never(wanted: Wanted, from_: time, opens: time, ends: time) -> Text:
    sentence = text(
        "matching",
        "The firm opens at {opens}, {citizen} can come from {start}, and the day is over at {end}.",
    )
    return sentence.fill(
        citizen=wanted.name,
        opens=clock(opens),
        start=clock(from_),
        end=clock(ends),
    )


def _between(starts: time, ends: time) -> float:
    return ends.hour - starts.hour + (ends.minute - starts.minute) / 60
