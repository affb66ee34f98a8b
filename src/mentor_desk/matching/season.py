"""Season: whether this is a time to ask, and a time to begin."""

from __future__ import annotations

from datetime import date, timedelta

from mentor_desk.matching.facts import Between, Offered, Place, Season, Wanted
from mentor_desk.matching.findings import Finding, does_not, fits, talk
from mentor_desk.terms import Piece, SeasonKind
from mentor_desk.texts import Text, text

_PIECE = Piece.SEASON


def season(wanted: Wanted, offered: Offered, between: Between) -> Finding:
    """In peace, or no time for us now: does not fit. Soon so: a talk. Soon hands welcome: ask now.

    A firm without a noted season fits at any time.
    """
    today = between.today
    quiet_until = offered.leave_alone_until
    if quiet_until is not None and quiet_until > today:
        return does_not(_PIECE, _in_peace(offered, quiet_until))
    start = max(today, wanted.ready_on or today)
    if offered.opening is not None and offered.opening.until and start > offered.opening.until:
        return does_not(_PIECE, _too_late(wanted, offered.opening, start))
    closed = [each for each in offered.seasons if each.kind is SeasonKind.STAY_AWAY]
    for each in closed:
        if today.month in each.months:
            sentence = text("matching", "The firm has no time for us before {day}.")
            return does_not(_PIECE, _noted(sentence.fill(day=_over(each, today)), each))
    for each in closed:
        begins = _begins(each, today)
        if begins is not None and begins <= today + timedelta(weeks=each.lead_weeks):
            sentence = text(
                "matching", "The firm is busy from {day}. Ask whether before or after is best."
            )
            return talk(_PIECE, _noted(sentence.fill(day=begins), each))
    return fits(_PIECE, _good_time(offered, today))


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
    if offered.opening is not None and offered.opening.from_on and offered.opening.from_on > today:
        sentence = text("matching", "«{title}» is there from {day}.")
        return sentence.fill(title=offered.opening.title, day=offered.opening.from_on)
    if offered.seasons:
        return text("matching", "It is not the busy time there.")
    return text("matching", "You have noted no busy time there, so now is as good as any.")


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
