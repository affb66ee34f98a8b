"""What it is to take a day's stops in one certain order: the clock times, the way, and the cost.

Times are minutes since midnight, lengths metres in a straight line.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from mentor_desk.matching.distance import Point, kilometres
from mentor_desk.matching.travel import Pace

_STEP = 5
"""A proposed time is rounded up to so many minutes; nobody agrees on 9.23."""

Span = tuple[int, int]
"""From one minute of the day to another, the last one not counted."""


@dataclass(frozen=True, slots=True)
class Stop:
    """``point`` is ``None`` where nobody knows the place, ``at`` where no clock time is agreed.

    ``best`` and ``never`` are the times of this day that suit those who are visited, and that do not.
    """

    key: str
    point: Point | None = None
    at: int | None = None
    minutes: int = 45
    best: tuple[Span, ...] = ()
    never: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Terms:
    """Where the round begins and ends (``None`` where that is not known), the mentor's working day,
    and the pace of the car."""

    start: Point | None
    day: Span
    pace: Pace


class Cost(NamedTuple):
    """What an order costs; the first that differs decides.

    ``late`` are agreed times that cannot be kept; ``unfit`` proposed ones when nobody wants a visit
    or the mentor is off; ``second`` those outside the best times there are; ``ends`` is when the
    last visit of the day is over, which need not be the last of the order: who misses an agreed time
    still has it in the calendar.
    """

    late: int = 0
    unfit: int = 0
    second: int = 0
    metres: int = 0
    ends: int = 0


class Way(NamedTuple):
    """A walk as far as it has come: the last known ``place`` (a number of the ground), when the
    mentor can go on, what it has cost, and the stops with their times."""

    place: int
    free: int
    cost: Cost = Cost()
    taken: tuple[tuple[int, int], ...] = ()


class Ground:
    """The stops by number, and how far and how long it is between them; -1 is the start."""

    def __init__(self, stops: Sequence[Stop], terms: Terms) -> None:
        self.stops = tuple(stops)
        self.terms = terms
        points = [*(stop.point for stop in stops), terms.start]
        self.metres = [[_line(a, b) for b in points] for a in points]
        pace = terms.pace
        self._minutes = [
            [0.0 if each is None else pace.minutes(each / 1000) for each in row] for row in self.metres
        ]
        self._proposed: dict[tuple[int, int, int | None], tuple[int, int, int]] = {}

    def begin(self) -> Way:
        """Before the first stop."""
        return Way(-1, self.terms.day[0])

    def step(self, way: Way, number: int, then: int | None) -> Way:
        """Go on to a stop; ``then`` is the next agreed one, for which a proposed time leaves room."""
        place, free, (late, unfit, second, length, ends), taken = way
        stop = self.stops[number]
        arrival = free + self._minutes[place][number]
        if stop.at is None:
            at, more_unfit, more_second = self._propose(number, arrival, then)
            unfit, second = unfit + more_unfit, second + more_second
        else:
            at = stop.at
            late += arrival > at and bool(taken)
        free = at + stop.minutes
        length += self.metres[place][number] or 0
        cost = Cost(late, unfit, second, length, max(ends, free))
        return Way(place if stop.point is None else number, free, cost, (*taken, (number, at)))

    def closed(self, way: Way) -> Cost:
        """The cost with the way back to the start."""
        return way.cost._replace(metres=way.cost.metres + (self.metres[way.place][-1] or 0))

    def through(self, order: Sequence[int], limit: Cost | None = None) -> Way | None:
        """The whole walk; ``None`` as soon as it costs as much as ``limit``."""
        way = self.begin()
        for turn, number in enumerate(order):
            way = self.step(way, number, self.next_agreed(order[turn + 1 :]))
            if limit is not None and way.cost[:4] >= limit[:4]:
                return None
        return way

    def price(self, order: Sequence[int], limit: Cost | None = None) -> Cost | None:
        """What it costs to take ``order`` as it is and go back, as long as that is below ``limit``."""
        way = self.through(order, limit)
        return None if way is None else self.closed(way)

    def next_agreed(self, rest: Sequence[int]) -> int | None:
        """The first stop with a clock time."""
        return next((number for number in rest if self.stops[number].at is not None), None)

    def _propose(self, number: int, arrival: float, then: int | None) -> tuple[int, int, int]:
        """The time to propose, and how it suits, see :func:`_fit`.

        Thousands of walks ask it, and only a few hundred times differ.
        """
        soonest = -int(-arrival // _STEP) * _STEP
        known = self._proposed.get((number, soonest, then))
        if known is None:
            stop = self.stops[number]
            at = self._best_time(stop, number, soonest, then)
            known = self._proposed[number, soonest, then] = (at, *_fit(stop, at, self.terms.day))
        return known

    def _best_time(self, stop: Stop, number: int, soonest: int, then: int | None) -> int:
        """When one arrives, or later that day where that suits better and makes nobody wait."""
        if not stop.best and not stop.never:
            return soonest
        latest = float(self.terms.day[1] - stop.minutes)
        agreed = None if then is None else self.stops[then].at
        if then is not None and agreed is not None:
            latest = min(latest, agreed - self._minutes[number][then] - stop.minutes)
        turns = {end for _, end in stop.never} | {begins for begins, _ in stop.best}
        times = [soonest, *(each for each in turns if soonest < each <= latest)]
        return min(times, key=lambda each: (*_fit(stop, each, self.terms.day), each))


def _line(a: Point | None, b: Point | None) -> int | None:
    return None if a is None or b is None else round(kilometres(a, b) * 1000)


def _fit(stop: Stop, at: int, day: Span) -> tuple[int, int]:
    unfit = at < day[0] or at + stop.minutes > day[1] or _within(at, stop.never)
    return int(unfit), int(bool(stop.best) and not _within(at, stop.best))


def _within(at: int, spans: tuple[Span, ...]) -> bool:
    return any(begins <= at < ends for begins, ends in spans)
