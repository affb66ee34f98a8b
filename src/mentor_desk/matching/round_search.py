"""Looking for the cheapest order of a day's stops, told as their numbers on the ground."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from mentor_desk.matching.round_walk import Cost, Ground, Way


def nearest(ground: Ground, agreed: Sequence[int], loose: Sequence[int]) -> list[int]:
    """From each place to the cheapest next one, the ``agreed`` ones by the clock."""
    way, order = ground.begin(), []
    waiting, free = list(agreed), list(loose)
    while waiting or free:
        found = [_ahead(ground, way, number, waiting) for number in free]
        if waiting:
            found.append(_ahead(ground, way, waiting[0], waiting[1:]))
        _, _, chosen, way = min(found)
        order.append(chosen)
        (waiting if chosen in waiting else free).remove(chosen)
    return order


def _ahead(ground: Ground, way: Way, number: int, waiting: Sequence[int]) -> tuple[int, Cost, int, Way]:
    """What a stop costs now, and first whether the next agreed one is still reached in time."""
    then = waiting[0] if waiting else None
    gone = ground.step(way, number, then)
    late = gone.cost.late if then is None else ground.step(gone, then, None).cost.late
    return late, gone.cost, number, gone


def improved(ground: Ground, order: Sequence[int], cost: Cost) -> tuple[list[int], Cost]:
    """2-opt, and single stops moved, until nothing helps; agreed times stay by the clock."""
    best, better = list(order), True
    while better:
        better = False
        for i, j in product(range(len(best)), repeat=2):
            other = _changed(best, i, j)
            if not by_the_clock(ground, other):
                continue
            found = ground.price(other, cost)
            if found is not None and found < cost:
                best, cost, better = other, found, True
    return best, cost


def _changed(order: list[int], i: int, j: int) -> list[int]:
    """The part from ``i`` to ``j`` turned around; where ``j`` comes first, ``i`` moved up to it."""
    if i < j:
        return [*order[:i], *reversed(order[i : j + 1]), *order[j + 1 :]]
    return [*order[:j], order[i], *order[j:i], *order[i + 1 :]]


def by_the_clock(ground: Ground, order: Sequence[int]) -> bool:
    """Whether the agreed ones stand in the order of their times."""
    times = [at for number in order if (at := ground.stops[number].at) is not None]
    return times == sorted(times)


def cheapest(ground: Ground, agreed: Sequence[int], loose: Sequence[int]) -> list[int]:
    """The cheapest of all orders.

    Of the walks that have made the same stops and stand at the same place, only those are followed
    that no other beats, and that can still be cheaper than a good order found at once.
    """
    good = nearest(ground, agreed, loose)
    limit = ground.price(good) or Cost()
    walks: dict[tuple[int, int], list[Way]] = {(0, ground.begin().place): [ground.begin()]}
    for _ in good:
        kept: dict[tuple[int, int], list[Way]] = {}
        for (made, place), ways in walks.items():
            left = [number for number in good if not made >> number & 1]
            turns, ahead = _turns(agreed, loose, left), _at_least(ground, place, left)
            choosy = {number: _sooner_may_be_worse(ground, left, number) for number, _ in turns}
            for way in ways:
                late, unfit, second, metres, _ = way.cost
                if (late, unfit, second, metres + ahead, 0) > limit:
                    continue
                for number, then in turns:
                    gone = ground.step(way, number, then)
                    beside = kept.setdefault((made | 1 << number, gone.place), [])
                    _keep(beside, gone, ground.terms.day[0], choosy=choosy[number])
        walks = kept
    ended = (way for ways in walks.values() for way in ways)
    best = min(ended, key=lambda way: (ground.closed(way), way.taken))
    return [number for number, _ in best.taken]


def _turns(
    agreed: Sequence[int], loose: Sequence[int], left: Sequence[int]
) -> list[tuple[int, int | None]]:
    """The stops that may come next, each with the agreed one that follows."""
    waiting = [number for number in agreed if number in left]
    coming = (*waiting[:1], *(number for number in loose if number in left))
    return [(one, next((each for each in waiting if each != one), None)) for one in coming]


def _at_least(ground: Ground, place: int, left: Sequence[int]) -> int:
    """The metres that are still to go at least: each stop that is ``left`` lies on the way home."""
    here = ground.metres[place]
    lengths = ((here[number] or 0) + (ground.metres[number][-1] or 0) for number in left)
    rounding = len(left) + 1
    return max(lengths, default=0) - rounding


def _sooner_may_be_worse(ground: Ground, left: Sequence[int], chosen: int) -> bool:
    """Whether one of those still ``left`` after ``chosen`` has times that suit and times that do not.

    Who comes there too soon does not always wait: an agreed time may come between. Who comes later
    may then come at a better time.
    """
    after = (ground.stops[number] for number in left if number != chosen)
    return any(stop.at is None and (stop.best or stop.never) for stop in after)


def _keep(ways: list[Way], new: Way, begins: int, *, choosy: bool) -> None:
    """Follow ``new`` as well, unless another beats it: that costs no more, and is free no later.

    To be free sooner is an advantage only within the working day, which ``begins`` then, and where
    those that are left are not ``choosy``.
    """

    def beats(one: Way, other: Way) -> bool:
        if one.cost > other.cost:
            return False
        return one.free == other.free or (begins <= one.free < other.free and not choosy)

    if any(beats(old, new) for old in ways):
        return
    ways[:] = [old for old in ways if not beats(new, old)]
    ways.append(new)
