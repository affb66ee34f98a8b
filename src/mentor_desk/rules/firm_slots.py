"""Times that suit a firm: up to three, the best first."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final

from mentor_desk.formats.working_days import is_working_day
from mentor_desk.rules.firm_times import PARTS, FirmTimes, objections, part_of
from mentor_desk.terms import DayPart, VisitTime

MOST: Final = 3
_LOOK_AHEAD = 400
_CHOICE_DAYS = 14
"""So many days from the first one that suits are compared; later ones are too late to be better."""
_BEFORE_DAYS = 7
"""An earlier day may suit as well as a later one."""
_CLOCKS = {
    DayPart.EARLY: time(8),
    DayPart.FORENOON: time(10),
    DayPart.AFTERNOON: time(13),
    DayPart.LATE: time(15, 30),
}
_WORTH_DAYS = 7
"""So many days a better time is waited for."""
_RANK = {VisitTime.BEST: 0, VisitTime.FINE: 1, None: 2}

Busy = Collection[tuple[date, DayPart]]
"""When the mentor has something else to do."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A time to propose. ``fit`` is ``None`` where nobody has said that it suits.

    ``away`` is true where the citizen is known not to be at work then.
    """

    day: date
    at: time
    fit: VisitTime | None
    away: bool = False


def suggest(times: FirmTimes, wanted: date | None, today: date, busy: Busy = ()) -> tuple[Slot, ...]:
    """Up to :data:`MOST` times near ``wanted`` (near tomorrow where none is): the better
    ones first, unless they lie more than a week further away.

    The best of each day is proposed, and only days after today. Times at which the citizen is there
    leave out the others; where anybody has said that a time suits, so do these.
    """
    tomorrow = today + timedelta(days=1)
    near = max(wanted or tomorrow, tomorrow)
    day = max(tomorrow, near - timedelta(days=_BEFORE_DAYS))
    end = day + timedelta(days=_LOOK_AHEAD)
    found: list[Slot] = []
    while day < end:
        slots = sorted(_on(times, day, busy), key=lambda slot: _order(slot, near))
        if slots and not found:
            # Two weeks that must fit together hold fewer such times.
            ahead = _CHOICE_DAYS if times.presence is None else 2 * _CHOICE_DAYS
            end = min(end, max(day, near) + timedelta(days=ahead))
        found += slots[:1]
        day += timedelta(days=1)
    if not all(slot.away for slot in found):
        found = [slot for slot in found if not slot.away]
    if any(slot.fit is not None for slot in found):
        found = [slot for slot in found if slot.fit is not None]
    return tuple(sorted(found, key=lambda slot: _order(slot, near))[:MOST])


def _order(slot: Slot, near: date) -> tuple[bool, int, int, date, time]:
    distance = abs((slot.day - near).days)
    return slot.away, distance + _WORTH_DAYS * _RANK[slot.fit], distance, slot.day, slot.at


def _on(times: FirmTimes, day: date, busy: Busy) -> Iterator[Slot]:
    for part in PARTS:
        fit = times.fit(day.weekday(), part)
        at = _clock(times, part, day.weekday())
        if fit is None and (part not in _ORDINARY or not is_working_day(day)):
            continue
        if fit is VisitTime.NEVER or (day, part) in busy or objections(times, day, at):
            continue
        yield Slot(day, at, fit, times.away(day, at) is not None)


def _clock(times: FirmTimes, part: DayPart, weekday: int) -> time:
    """The hour to propose in ``part``: not before the firm is there, nor before the citizen."""
    usual, starts = _CLOCKS[part], times.day_starts
    hours = times.presence.week[weekday] if times.presence is not None else None
    if hours is not None and usual < hours.start and part_of(hours.start) is part:
        usual = hours.start
    if part is DayPart.EARLY and starts is not None and usual < starts < time(9):
        return starts
    return usual


_ORDINARY = frozenset({DayPart.FORENOON, DayPart.AFTERNOON})
