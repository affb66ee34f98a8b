"""How often to visit: rhythms read from ``visit_rhythms.toml``, and the days on which a visit is due.

Method, not law. A due day is a wish; which real day it becomes is told by :mod:`.visit_planning`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from mentor_desk.rules.data_file import BAD_FIELD, table_of
from mentor_desk.rules.rulebook import RulebookError
from mentor_desk.rules.shapes import Table, flag, words
from mentor_desk.texts import Words, text

_WEEK: Final = 7
_CLOSE_ENOUGH: Final = timedelta(days=4)
"""A visit so shortly before the last one makes that one needless."""


def _filled(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


_STEP = Table({"weeks": _count, "every_weeks": _count}, frozenset({"every_weeks"}))
_RHYTHM_FIELDS = {
    "key": _filled, "da": _filled, "en": _filled, "about_da": words, "about_en": words,
    "steps": lambda value: isinstance(value, list) and bool(value) and all(map(_STEP, value)),
    "closing": flag, "source": _filled, "confirmed": flag,
}  # fmt: skip
_RHYTHM = Table(_RHYTHM_FIELDS, frozenset(_RHYTHM_FIELDS))
_FILE_FIELDS = {
    "version": _filled, "horizon_weeks": _count,
    "rhythm": lambda value: isinstance(value, list) and bool(value),
}  # fmt: skip
_FILE = Table(_FILE_FIELDS, frozenset(_FILE_FIELDS))


@dataclass(frozen=True, slots=True)
class Step:
    """A visit every ``every_weeks`` weeks, ``weeks`` weeks long (``None``: from then on)."""

    weeks: int | None
    every_weeks: int


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A way of visiting. ``closing`` asks for a visit in the last week too."""

    key: str
    title: Words
    about: Words
    steps: tuple[Step, ...]
    closing: bool
    source: str
    confirmed: bool

    def gap(self, weeks_gone: int) -> int:
        """Weeks to the next visit after one that lay ``weeks_gone`` whole weeks after the start."""
        left = weeks_gone
        for step in self.steps:
            if step.weeks is None or left < step.weeks:
                return step.every_weeks
            left -= step.weeks
        return self.steps[-1].every_weeks


@dataclass(frozen=True, slots=True)
class Due:
    """A day on which a visit is due, in which week of the placement (1 is the first).

    ``gap`` is how many weeks there are to the next one; 1 for the closing visit, which cannot wait.
    """

    day: date
    week: int
    gap: int


@dataclass(frozen=True, slots=True)
class Rhythms:
    """All rhythms by key, and how far ahead a placement without a last day is planned."""

    by_key: Mapping[str, Rhythm]
    horizon_weeks: int

    def get(self, key: str) -> Rhythm:
        """The rhythm called ``key``; the first one where there is none of that name."""
        return self.by_key.get(key) or next(iter(self.by_key.values()))


def parse(content: str, file: str = "visit_rhythms.toml") -> Rhythms:
    """The rhythms in ``content``. Raises :class:`RulebookError` naming what is wrong."""
    table = table_of(content, file)
    if not _FILE(table):
        raise RulebookError(file, "-", BAD_FIELD)
    found: dict[str, Rhythm] = {}
    for row in table["rhythm"]:
        one = _rhythm(file, row)
        if one.key in found:
            raise RulebookError(file, one.key, text("rules", "the rhythm stands twice"))
        found[one.key] = one
    return Rhythms(found, table["horizon_weeks"])


def series(
    rhythm: Rhythm, starts_on: date, ends_on: date, weekday: int | None = None
) -> tuple[Due, ...]:
    """The days from ``starts_on`` to ``ends_on`` (both counted) on which a visit is due, in order.

    The first is the first ``weekday`` (0 is Monday) of the placement; without one, the first day.
    """
    lead = 0 if weekday is None else (weekday - starts_on.weekday()) % _WEEK
    day, found = starts_on + timedelta(days=lead), list[Due]()
    while day <= ends_on:
        gone = (day - starts_on).days // _WEEK
        found.append(Due(day, gone + 1, rhythm.gap(gone)))
        day += timedelta(weeks=found[-1].gap)
    if rhythm.closing and found:
        behind = (ends_on - found[-1].day).days % _WEEK
        last = ends_on - timedelta(days=behind)
        if last - found[-1].day > _CLOSE_ENOUGH:
            found.append(Due(last, (last - starts_on).days // _WEEK + 1, 1))
    return tuple(found)


def next_due(rhythm: Rhythm, starts_on: date, last: date) -> date:
    """When the visit after the one on ``last`` is due in a placement that began on ``starts_on``."""
    gone = max(0, (last - starts_on).days // _WEEK)
    return last + timedelta(weeks=rhythm.gap(gone))


def _rhythm(file: str, row: Any) -> Rhythm:
    if not _RHYTHM(row):
        name = str(row.get("key", "rhythm")) if isinstance(row, dict) else "rhythm"
        raise RulebookError(file, name, BAD_FIELD)
    steps = tuple(Step(step.get("weeks"), step["every_weeks"]) for step in row["steps"])
    if any(step.weeks is None for step in steps[:-1]) or steps[-1].weeks is not None:
        raise RulebookError(file, row["key"], text("rules", "the last step, and only that, has no end"))
    return Rhythm(
        key=row["key"],
        title=Words(row["da"], row["en"]),
        about=Words(row["about_da"], row["about_en"]),
        steps=steps,
        closing=row["closing"],
        source=row["source"],
        confirmed=row["confirmed"],
    )
