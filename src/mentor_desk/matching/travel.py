"""How far one comes in a given time: the program's own estimate, dated and marked as one."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from mentor_desk.shelf import SHELF


@dataclass(frozen=True, slots=True)
class Pace:
    """``speed`` in km an hour, ``detour`` as way ÷ straight line, and the minutes before and after."""

    speed: float
    detour: float
    fixed_minutes: float

    def minutes(self, kilometres: float) -> float:
        """How long so many kilometres of straight line take."""
        return self.fixed_minutes + kilometres * self.detour / self.speed * 60


@dataclass(frozen=True, slots=True)
class Travel:
    """The paces in force ``since`` a day, one per :class:`mentor_desk.terms.Transport`.

    ``confirmed`` is false while nobody has checked them against a survey.
    """

    since: date
    source: str
    confirmed: bool
    paces: Mapping[str, Pace]


def estimates() -> tuple[Travel, ...]:
    """All estimates in use, the newest first."""
    return SHELF.load("reference/travel.toml", parse)


def parse(content: str) -> tuple[Travel, ...]:
    """The estimates in ``content``, the newest first."""
    values = tomllib.loads(content)["value"]
    found = [
        Travel(
            since=value["from"],
            source=value["source"],
            confirmed=value["confirmed"],
            paces={key: Pace(**each) for key, each in value.items() if isinstance(each, dict)},
        )
        for value in values
    ]
    return tuple(sorted(found, key=lambda each: each.since, reverse=True))


def reach_km(transport: str | None, minutes: float | None, day: date | None = None) -> float | None:
    """How far from home, in a straight line, one comes in ``minutes`` by ``transport``.

    ``transport`` is a value of :class:`mentor_desk.terms.Transport`; ``None`` when it or the time is
    unknown. ``day`` chooses among the dated estimates, by default the newest.
    """
    if not transport or minutes is None:
        return None
    pace = in_force(day).paces.get(transport)
    if pace is None:
        return None
    return max(0.0, minutes - pace.fixed_minutes) / 60 * pace.speed / pace.detour


def in_force(day: date | None = None) -> Travel:
    """The estimates of ``day``, by default the newest."""
    known = estimates()
    return next((each for each in known if day is None or each.since <= day), known[-1])
