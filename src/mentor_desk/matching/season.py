"""Season: whether this is a time to ask, and a time to begin."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from mentor_desk.matching.facts import Between, Offered, Place, Season, Wanted
from mentor_desk.matching.findings import Finding, Missing, Side, ask, does_not, fits, talk
from mentor_desk.terms import Piece, SeasonKind
from mentor_desk.texts import Text, text

_PIECE = Piece.SEASON
_BUSY: Final = Missing(Side.FIRM, "seasons")


def season(wanted: Wanted, offered: Offered, between: Between) -> Finding:
    """In peace, or no time for us now: does not fit. Soon so: a talk. Soon hands welcome: ask now.

    That a firm is never busy fits once somebody has said it; until then it is asked.
    """
    today = between.today
    quiet_until = offered.leave_alone_until
    if quiet_until is not None and quiet_until > today:
        return does_not(_PIECE, lambda: _in_peace(offered, quiet_until))
    start = max(today, wanted.ready_on or today)
    opening = offered.opening
    if opening is not None and opening.until and start > opening.until:
        return does_not(_PIECE, lambda: _too_late(wanted, opening, start))
    closed = [each for each in offered.seasons if each.kind is SeasonKind.STAY_AWAY]
    now = next((each for each in closed if today.month in each.months), None)
    if now is not None:
        return does_not(_PIECE, lambda: _no_time(now, today))
    soon = next((each for each in closed if _is_near(each, today)), None)
    if soon is not None:
        return talk(_PIECE, lambda: _busy_soon(soon, today))
    if not offered.seasons and _later(opening, today) is None:
        return ask(_PIECE, _nothing_noted, _BUSY)
    return fits(_PIECE, lambda: _good_time(offered, today))


def _is_near(each: Season, today: date) -> bool:
    begins = _begins(each, today)
    return begins is not None and begins <= today + timedelta(weeks=each.lead_weeks)


def _no_time(each: Season, today: date) -> Text:
    sentence = text("matching", "The firm has no time for us before {day}.")
    return _noted(sentence.fill(day=_over(each, today)), each)


def _busy_soon(each: Season, today: date) -> Text:
    sentence = text("matching", "The firm is busy from {day}. Ask whether before or after is best.")
    return _noted(sentence.fill(day=_begins(each, today)), each)


def _noted(sentence: Text, season: Season) -> Text:
    """The sentence with what is noted about the season behind it."""
    if not season.note.strip():
        return sentence
    both = text("matching", "{sentence} «{note}»")
    return both.fill(sentence=sentence, note=season.note.strip())


def _in_peace(offered: Offered, until: date) -> Text:
    if offered.leave_alone_why.strip():
        sentence = text("matching", "The firm wants to be left in peace until {day}: {why}")
        return sentence.fill(day=until, why=offered.leave_alone_why)
    sentence = text("matching", "The firm wants to be left in peace until {day}.")
    return sentence.fill(day=until)


def _too_late(wanted: Wanted, opening: Place, start: date) -> Text:
    sentence = text("matching", "«{title}» is there until {until}, and {citizen} can begin on {start}.")
    return sentence.fill(title=opening.title, until=opening.until, citizen=wanted.name, start=start)


def _good_time(offered: Offered, today: date) -> Text:
    for each in offered.seasons:
        begins = _begins(each, today)
        if each.kind is SeasonKind.HANDS_WELCOME and begins is not None:
            return _noted(_hands(each, begins, today), each)
    later = _later(offered.opening, today)
    if later is not None:
        sentence = text("matching", "«{title}» is there from {day}.")
        return sentence.fill(title=later.title, day=later.from_on)
    if all(each.kind is SeasonKind.NONE for each in offered.seasons):
        return text("matching", "The firm says it has no busy time, so now is as good as any.")
    return text("matching", "It is not the busy time there.")


def _later(opening: Place | None, today: date) -> Place | None:
    """The opening, where it has a first day ahead: the firm itself has said when it suits."""
    ahead = opening is not None and opening.from_on is not None and opening.from_on > today
    return opening if ahead else None


def _nothing_noted() -> Text:
    return text("matching", "You have not written when they are busy. Ask.")


def _hands(each: Season, begins: date, today: date) -> Text:
    if today.month in each.months:
        return text("matching", "The firm needs hands now.")
    ask_from = begins - timedelta(weeks=each.lead_weeks)
    if ask_from <= today:
        return text("matching", "The firm needs hands from {day}: ask now.").fill(day=begins)
    sentence = text("matching", "The firm needs hands from {day}: ask from {ask_from} on.")
    return sentence.fill(day=begins, ask_from=ask_from)


def _begins(each: Season, today: date) -> date | None:
    """The first day of the season's next month that is not this month."""
    for ahead in range(1, 13):
        first = _first_of(today, ahead)
        if first.month in each.months:
            return first
    return None


def _over(each: Season, today: date) -> date:
    """The first day after the season that runs now."""
    for ahead in range(1, 13):
        first = _first_of(today, ahead)
        if first.month not in each.months:
            return first
    return _first_of(today, 12)


def _first_of(today: date, months_ahead: int) -> date:
    month = today.month - 1 + months_ahead
    return date(today.year + month // 12, month % 12 + 1, 1)
