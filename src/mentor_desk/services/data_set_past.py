"""What a change to a data set would say anew of days that have gone (feature M6)."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, Final

from mentor_desk.services.data_set_parts import Place
from mentor_desk.texts import Language

_ABOUT: Final = frozenset({"from", "until", "law", "source", "confirmed"})
"""What is told about a value; the rest of its row is the value itself."""
_DAY: Final = timedelta(days=1)

Rows = Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A rule that would have been another one from ``day`` on, a day before today.

    ``place`` is where its values stand.
    """

    title: str
    day: date
    place: Place


@dataclass(frozen=True, slots=True)
class Held:
    """How long a value has held: from ``day``, and until today where it is not ``over``."""

    day: date
    over: bool


def rewritten(before: str, after: str, today: date, language: Language) -> tuple[Rewritten, ...]:
    """The rules whose value on some day before ``today`` differs.

    Raises ``ValueError`` for broken text.
    """
    old, new = (dict(_rules(_table(each), (), language)) for each in (before, after))
    found = []
    for place, (title, rows) in old.items():
        day = _first_other(rows, new[place][1] if place in new else (), today)
        if day is not None:
            found.append(Rewritten(title, day, place))
    return tuple(found)


def held(content: str, place: Place, today: date) -> Held | None:
    """How long the value at ``place`` of ``content`` has held; ``None`` for one that has not yet."""
    rows: Any = _table(content)
    for step in place[:-1]:
        rows = rows.get(step) if isinstance(rows, dict) else None
    number = place[-1] if place else None
    if not (_dated(rows) and isinstance(number, int) and number < len(rows)):
        return None
    day: date = rows[number]["from"]
    return Held(day, _in_force(rows, today) is not rows[number]) if day < today else None


@lru_cache(maxsize=4)
def _table(content: str) -> dict[str, Any]:
    return tomllib.loads(content)


def _rules(
    table: Mapping[str, Any], place: Place, language: Language
) -> Iterator[tuple[Place, tuple[str, Rows]]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _rules(value, (*place, key), language)
        elif _dated(value):
            title = table.get(language) or table.get("title") or key
            yield (*place, key), (str(title), value)


def _dated(rows: object) -> bool:
    return (
        isinstance(rows, list)
        and bool(rows)
        and all(isinstance(each, dict) and isinstance(each.get("from"), date) for each in rows)
    )


def _first_other(old: Rows, new: Rows, today: date) -> date | None:
    turns = {row["from"] for row in (*old, *new)}
    turns |= {row["until"] + _DAY for row in (*old, *new) if isinstance(row.get("until"), date)}
    for day in sorted(turn for turn in turns if turn < today):
        if _value(_in_force(old, day)) != _value(_in_force(new, day)):
            found: date = day
            return found
    return None


def _in_force(rows: Rows, day: date) -> Mapping[str, Any] | None:
    begun = [row for row in rows if row["from"] <= day]
    if not begun:
        return None
    until = begun[-1].get("until")
    return begun[-1] if not isinstance(until, date) or day <= until else None


def _value(row: Mapping[str, Any] | None) -> object:
    return row and {key: value for key, value in row.items() if key not in _ABOUT}
