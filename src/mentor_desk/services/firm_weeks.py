"""How many supported places a firm has free, week by week."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from mentor_desk.models import HeadCount
from mentor_desk.rules import ratio
from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.ratio import Figures
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services.firm_room import Room, room_for
from mentor_desk.services.placement_facts import SUPPORTED
from mentor_desk.services.stays import Stay

_WEEK = timedelta(days=7)
_SUNDAY = timedelta(days=6)


@dataclass(frozen=True, slots=True)
class FreeWeeks:
    """Weeks in a row with the same room: from the Monday ``first`` to the Sunday ``last``.

    ``used`` and ``free`` are full-time persons in the fullest days of each week; ``free`` is ``None``
    while nobody has counted the firm's employees. A pause frees no place.
    """

    first: date
    last: date
    used: float
    free: float | None


def room_on(
    rulebook: Rulebook, day: date, counts: Sequence[HeadCount], stays: Sequence[Stay]
) -> Room | None:
    """The room on one day; ``None`` when no ratio holds on that day."""
    return room_for(rulebook, day, counts, _taken(stays, day))


def free_weeks(
    rulebook: Rulebook, employees: float | None, stays: Sequence[Stay], first: date, last: date
) -> tuple[FreeWeeks, ...]:
    """The weeks from the one of ``first`` to the one of ``last``, those alike joined.

    ``employees`` are the firm's as full-time persons; nobody knows how many they will be.
    """
    supported = [stay for stay in stays if stay.kind in SUPPORTED]
    found: list[FreeWeeks] = []
    for day in _changes(supported, _monday(first), _monday(last)):
        room = _fullest(rulebook, employees, supported, day)
        if room is None:
            continue
        if found and (found[-1].used, found[-1].free) == (room.used, room.free):
            continue
        if found:
            found[-1] = replace(found[-1], last=day - timedelta(days=1))
        found.append(FreeWeeks(day, _monday(last) + _SUNDAY, room.used, room.free))
    return tuple(found)


def _changes(stays: Sequence[Stay], first: date, last: date) -> list[date]:
    """The Mondays on which something may be other than in the week before."""
    days = {first, *(date(year, 1, 1) for year in range(first.year + 1, last.year + 1))}
    for stay in stays:
        days |= {stay.starts_on, stay.starts_on + _WEEK}
        if stay.ends_on is not None:
            days.add(stay.ends_on + _WEEK)
    # A rule that changes on any other day is told from the next week with a change on.
    return sorted({_monday(day) for day in days if first <= _monday(day) <= last})


def _fullest(
    rulebook: Rulebook, employees: float | None, stays: Sequence[Stay], monday: date
) -> Figures | None:
    begun = {stay.starts_on for stay in stays if monday < stay.starts_on <= monday + _SUNDAY}
    found = (
        ratio.figures(
            rulebook,
            PlacementFacts(
                today=day,
                ordinary_full_time=employees,
                counted_on=None if employees is None else day,
                supported_hours=_taken(stays, day),
            ),
        )
        for day in {monday} | begun
    )
    return max((each for each in found if each), key=lambda each: each.used, default=None)


def _taken(stays: Sequence[Stay], day: date) -> tuple[float | None, ...]:
    return tuple(stay.hours for stay in stays if stay.kind in SUPPORTED and stay.holds_on(day))


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
