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
            sentence = text("matching", "{firm} has no time for us before {day}. {note}")
            filled = sentence.fill(firm=offered.name, day=_over(each, today), note=each.note)
            return does_not(_PIECE, filled)
    for each in closed:
        begins = _begins(each, today)
        if begins is not None and begins <= today + timedelta(weeks=each.lead_weeks):
            sentence = text(
                "matching", "{firm} is busy from {day}. Ask whether to begin before or after. {note}"
            )
            return talk(_PIECE, sentence.fill(firm=offered.name, day=begins, note=each.note))
    return fits(_PIECE, _good_time(offered, today))


def _in_peace(offered: Offered, until: date) -> Text:
    if offered.leave_alone_why.strip():
        sentence = text("matching", "{firm} wants to be left in peace until {day}: {why}")
        return sentence.fill(firm=offered.name, day=until, why=offered.leave_alone_why)
    sentence = text("matching", "{firm} wants to be left in peace until {day}.")
    return sentence.fill(firm=offered.name, day=until)


def _too_late(wanted: Wanted, opening: Place, start: date) -> Text:
    sentence = text("matching", "«{title}» is there until {until}, and {citizen} can begin on {start}.")
    return sentence.fill(title=opening.title, until=opening.until, citizen=wanted.name, start=start)


def _good_time(offered: Offered, today: date) -> Text:
    for each in offered.seasons:
        if each.kind is SeasonKind.HANDS_WELCOME:
            return _hands(offered, each, today)
    if offered.opening is not None and offered.opening.from_on and offered.opening.from_on > today:
        sentence = text("matching", "«{title}» is there from {day}.")
        return sentence.fill(title=offered.opening.title, day=offered.opening.from_on)
    if offered.seasons:
        sentence = text("matching", "It is not the busy time at {firm}.")
        return sentence.fill(firm=offered.name)
    sentence = text("matching", "You have noted no busy time at {firm}, so now is as good as any.")
    return sentence.fill(firm=offered.name)


def _hands(offered: Offered, each: Season, today: date) -> Text:
    values: dict[str, object] = {"firm": offered.name, "note": each.note}
    if today.month in each.months:
        return text("matching", "{firm} needs hands now. {note}").fill(**values)
    begins = _begins(each, today)
    if begins is None:
        sentence = text("matching", "You have noted no busy time at {firm}, so now is as good as any.")
        return sentence.fill(**values)
    ask_from = begins - timedelta(weeks=each.lead_weeks)
    if ask_from <= today:
        sentence = text("matching", "{firm} needs hands from {day}: ask now. {note}")
    else:
        sentence = text("matching", "{firm} needs hands from {day}: ask from {ask_from} on. {note}")
    return sentence.fill(**values, day=begins, ask_from=ask_from)


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
