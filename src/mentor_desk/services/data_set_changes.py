"""What differs between two texts of a data set, told place by place (feature M6)."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

_NAMES: Final = ("key", "name", "from")
"""What a row is known by, in this order; a row that has none of them is known by its number."""
SEPARATOR: Final = " › "


@dataclass(frozen=True, slots=True)
class Difference:
    """One place: what stood there and what stands there now; empty where there was or is nothing."""

    place: str
    before: str
    after: str


def differences(before: str, after: str) -> tuple[Difference, ...]:
    """What differs from ``before`` to ``after``, in the order of the text; comments are no difference.

    A text that is no TOML differs as a whole.
    """
    if before == after:
        return ()
    try:
        old, new = _flat(tomllib.loads(before)), _flat(tomllib.loads(after))
    except tomllib.TOMLDecodeError:
        return (Difference("", before, after),)
    places = list(dict.fromkeys([*new, *(place for place in old if place not in new)]))
    return tuple(
        Difference(place, old.get(place, ""), new.get(place, ""))
        for place in places
        if old.get(place) != new.get(place)
    )


def row_name(row: object, number: int) -> str:
    """What a row of a list is known by; ``number`` is its place from 0."""
    if isinstance(row, dict):
        for name in _NAMES:
            if row.get(name):
                return written(row[name])
    return str(number + 1)


def written(value: object) -> str:
    """A value as it stands in the text, without quotation marks."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return ", ".join(written(each) for each in value)
    return str(value)


def _flat(table: Mapping[str, Any]) -> dict[str, str]:
    found: dict[str, str] = {}
    for place, value in _walk(table, ()):
        found.setdefault(SEPARATOR.join(place), value)
    return found


def _walk(value: object, place: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(value, dict):
        if not value:
            yield place, "–"
        for key, one in value.items():
            yield from _walk(one, (*place, key))
    elif isinstance(value, list) and any(isinstance(one, dict) for one in value):
        yield place, _order(value)
        for at, one in enumerate(value):
            yield from _walk(one, (*place, row_name(one, at)))
    else:
        yield place, written(value)


def _order(rows: Sequence[object]) -> str:
    return ", ".join(row_name(row, at) for at, row in enumerate(rows))
