"""Putting visits on real days: the mentor's own hours, days away, holidays, the firm, other visits.

Nothing here forbids. An objection is a sentence that is told before it is overlooked; a series of
visits goes round them, and says why a visit does not lie on its day.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Final

from mentor_desk.formats import days
from mentor_desk.formats.customary_days import customary_day_off
from mentor_desk.formats.day_names import NAMES
from mentor_desk.formats.holiday_names import holiday_name
from mentor_desk.rules import firm_times
from mentor_desk.rules.firm_times import FirmTimes, part_of
from mentor_desk.rules.visit_rhythm import Due
from mentor_desk.terms import VisitTime
from mentor_desk.texts import Text, Words, text

_RANK: Final = {VisitTime.BEST: 0, VisitTime.FINE: 1, None: 2, VisitTime.NEVER: 3}
_HALF_HOUR: Final = timedelta(minutes=30)
_USUAL: Final = time(10)
"""A good time to come where nobody has said another."""
_WEEK: Final = 7
_REACH: Final = 3
"""So many days a weekly visit may be shifted; twice as rare, half a gap."""

_TOO_CLOSE: Final = text("rules", "It would lie on another visit with the same citizen.")


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when somebody works on a day."""

    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Booked:
    """A visit that is planned already. Without a clock time it takes no time of the day."""

    day: date
    at: time | None
    minutes: int


@dataclass(frozen=True, slots=True)
class MentorTime:
    """When the mentor can go: ``hours`` of seven weekdays (``None`` is a day off), and ``minutes``.

    ``closed`` are days on which there is nothing to visit, each with the sentence that says why.
    """

    hours: tuple[Span | None, ...]
    minutes: int
    closed: Mapping[date, Text] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Placed:
    """A visit on a real day. ``why`` says why it does not lie on the ``wanted`` day and time.

    ``outside`` is a sentence where the citizen is not at work then.
    """

    day: date
    at: time | None
    week: int
    wanted: date
    why: tuple[Text, ...] = ()
    outside: Text | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A visit that was due on ``wanted`` and found no day; ``why`` says what stood in the way."""

    wanted: date
    week: int
    why: tuple[Text, ...]


def objections(
    mentor: MentorTime,
    firm: FirmTimes,
    busy: Collection[Booked],
    day: date,
    at: time | None,
    *,
    visit: bool = True,
) -> tuple[Text, ...]:
    """What speaks against ``day`` and ``at``; nothing at all is the best answer."""
    found = [*_closed(mentor, day), *_hours(mentor, day, at)]
    found += [one.sentence for one in firm_times.objections(firm, day, at, visit=visit)]
    taken = _clash(mentor, busy, day, at)
    return tuple(found) if taken is None else (*found, taken)


def best_time(mentor: MentorTime, firm: FirmTimes, starts_on: date) -> tuple[int, time]:
    """The weekday (0 is Monday) and the clock time a series is best laid on.

    A time at which the citizen is there comes first, then what the firm likes best, then the days of
    the week from the start on.
    """
    week = [starts_on + timedelta(days=ahead) for ahead in range(7)]
    free = [day for day in week if mentor.hours[day.weekday()] is not None]
    choices = [
        (*_suits(firm, day, at), ahead, _distance(at, _USUAL), day.weekday(), at)
        for ahead, day in enumerate(free)
        for at in _clocks(mentor, day)
        if not _against_hours(firm, at)
    ]
    if not choices:
        return starts_on.weekday(), _USUAL
    *_, weekday, at = min(choices)
    return weekday, at


def place(
    due: Sequence[Due],
    mentor: MentorTime,
    firm: FirmTimes,
    busy: Collection[Booked],
    *,
    at: time,
    first: date,
    last: date,
    occupied: Collection[date] = (),
) -> tuple[tuple[Placed, ...], tuple[LeftOut, ...]]:
    """Put the visits that are due on days from ``first`` to ``last``, each as near as can be.

    A visit stays on its day where nothing speaks against it and the citizen is there; for the
    citizen's sake alone it is never left out. The visits of the series do not pass
    each other, and take time from each other as others do. On an ``occupied`` day the citizen has a
    visit already, so none is put there.
    """
    taken, placed, left_out = list(busy), list[Placed](), list[LeftOut]()
    for one, after in zip(due, (*due[1:], None), strict=False):
        before = placed[-1].day if placed else None
        why = objections(mentor, firm, taken, one.day, at)
        if not why and (one.day in occupied or one.day == before):
            why = (_TOO_CLOSE,)
        stays, missed = not why, firm.away(one.day, at)
        why = why or ((missed,) if missed is not None else ())
        found: tuple[date, time] | None = (one.day, at)
        if why:
            low = first if before is None else max(first, before + _apart(one))
            high = last if after is None else min(last, after.day - min(_apart(one), _apart(after)))
            window = _window(one, low, high, occupied)
            found = _nearest(window, at, mentor, firm, taken)
            if stays and (found is None or firm.away(*found) is not None):
                found = (one.day, at)
        if found is None:
            left_out.append(LeftOut(one.day, one.week, why))
            continue
        moved = why if found != (one.day, at) else ()
        placed.append(Placed(*found, one.week, one.day, moved, firm.away(*found)))
        taken.append(Booked(found[0], found[1], mentor.minutes))
    return tuple(placed), tuple(left_out)


def next_free(
    mentor: MentorTime, firm: FirmTimes, busy: Collection[Booked], *, after: date, at: time
) -> tuple[date, time] | None:
    """The next day after ``after`` on which a visit suits, as near to ``at`` as can be; two months.

    A day on which the citizen is there goes before one that lies a few days earlier.
    """
    first: tuple[date, time] | None = None
    for ahead in range(1, 63):
        day = after + timedelta(days=ahead)
        found = _nearest([day], at, mentor, firm, busy)
        if found is not None and firm.away(*found) is None:
            return found
        first = first or found
        if first is not None and (day - first[0]).days >= _WEEK:
            break
    return first


def _window(due: Due, first: date, last: date, occupied: Collection[date]) -> list[date]:
    """The days that may stand in for the wanted one, the nearest first, later before earlier.

    None of them lies close to an ``occupied`` day.
    """
    reach = _REACH if due.gap == 1 else due.gap * 7 // 2
    shifts = sorted(range(-reach, reach + 1), key=lambda shift: (abs(shift), -shift))
    near = [due.day + timedelta(days=shift) for shift in shifts]
    return [
        day
        for day in near
        if first <= day <= last and all(abs(day - other) >= _apart(due) for other in occupied)
    ]


def _apart(due: Due) -> timedelta:
    """How far a visit that is shifted must stay from the one before and the one after."""
    return timedelta(days=due.gap * 7 // 3)


def _nearest(
    window: Sequence[date],
    at: time,
    mentor: MentorTime,
    firm: FirmTimes,
    busy: Collection[Booked],
) -> tuple[date, time] | None:
    choices = sorted(
        (*_suits(firm, day, clock), order, _distance(clock, at), day, clock)
        for order, day in enumerate(window)
        if not _closed(mentor, day) and not firm_times.objections(firm, day, visit=False)
        for clock in {*_clocks(mentor, day), at}
    )
    # The best first: what speaks against the others need not be put into words.
    found = ((day, clock) for *_, day, clock in choices)
    return next((one for one in found if not objections(mentor, firm, busy, *one)), None)


def _suits(firm: FirmTimes, day: date, at: time) -> tuple[bool, int]:
    """How a time is ranked: the citizen is there, and what the firm says."""
    return firm.away(day, at) is not None, _RANK[firm.fit(day.weekday(), part_of(at))]


def _clocks(mentor: MentorTime, day: date) -> Iterator[time]:
    """The full and half hours at which a visit can begin and end within the mentor's day."""
    span = mentor.hours[day.weekday()]
    if span is None:
        return
    moment = datetime.combine(day, span.start)
    if moment.minute % 30:
        moment += timedelta(minutes=30 - moment.minute % 30)
    end = datetime.combine(day, span.end) - timedelta(minutes=mentor.minutes)
    while moment <= end:
        yield moment.time()
        moment += _HALF_HOUR


def _closed(mentor: MentorTime, day: date) -> list[Text]:
    found = [mentor.closed[day]] if day in mentor.closed else []
    if (holiday := holiday_name(day)) is not None:
        found.append(text("rules", "It is {name}, a public holiday.").fill(name=holiday))
    elif (custom := customary_day_off(day)) is not None:
        sentence = text("rules", "It is {name}: most places are closed.")
        found.append(sentence.fill(name=custom))
    elif mentor.hours[day.weekday()] is None:
        found.append(text("rules", "You do not work on a {weekday}.").fill(weekday=_weekday(day)))
    return found


def _hours(mentor: MentorTime, day: date, at: time | None) -> list[Text]:
    span = mentor.hours[day.weekday()]
    if span is None or at is None:
        return []
    if at < span.start:
        sentence = text("rules", "Your day begins at {clock} on a {weekday}.")
        return [sentence.fill(clock=_clock(span.start), weekday=_weekday(day))]
    if _minute(at) + mentor.minutes > _minute(span.end):
        sentence = text("rules", "Your day ends at {clock} on a {weekday}.")
        return [sentence.fill(clock=_clock(span.end), weekday=_weekday(day))]
    return []


def _clash(mentor: MentorTime, busy: Collection[Booked], day: date, at: time | None) -> Text | None:
    if at is None:
        return None
    begins, ends = _minute(at), _minute(at) + mentor.minutes
    for other in busy:
        if other.day != day or other.at is None:
            continue
        if _minute(other.at) < ends and begins < _minute(other.at) + other.minutes:
            return text("rules", "You have another visit at {clock}.").fill(clock=_clock(other.at))
    return None


def _against_hours(firm: FirmTimes, at: time) -> bool:
    early = firm.day_starts is not None and at < firm.day_starts
    return early or (firm.day_ends is not None and at >= firm.day_ends)


def _distance(one: time, other: time) -> int:
    return abs(_minute(one) - _minute(other))


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute


def _weekday(day: date) -> Words:
    return Words(NAMES["da"].weekdays[day.weekday()], NAMES["en"].weekdays[day.weekday()])


def _clock(moment: time) -> Words:
    return Words(days.clock(moment, "da"), days.clock(moment, "en"))
