"""What a data set may hold, learnt from the shipped one: its fields, their kinds, what is filled."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from string import Formatter
from typing import Any, Final

from mentor_desk.texts import Text, text

KEY: Final = "key"
"""The field that a row is known by, where it has one."""

_MISSING = text("data_sets", "is missing")
_UNKNOWN = text("data_sets", "is not known by the program")
_EMPTY = text("data_sets", "must not be empty")
_TWICE = text("data_sets", "stands twice")
_STAYS = text("data_sets", "must stay, because the program needs it")
_NEW = text("data_sets", "cannot be added here, because the program does not know it")
_BELOW = text("data_sets", "must not be below zero")
_WHOLE = text("data_sets", "must be a whole number")
_PLACES = text("data_sets", "has a place to be filled that the program does not know: {names}")
_BRACES = text("data_sets", "has a curly bracket too many or too few")
_KINDS: Final[Mapping[str, Text]] = {
    "text": text("data_sets", "must be words in quotation marks"),
    "number": text("data_sets", "must be a number"),
    "flag": text("data_sets", "must be true or false"),
    "day": text("data_sets", "must be a day, as 2026-11-24"),
    "list": text("data_sets", "must be a list"),
    "table": text("data_sets", "must have fields of its own"),
}


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong, and where: the keys and row numbers that lead there."""

    place: tuple[str | int, ...]
    what: Text


@dataclass(slots=True)
class Shape:
    """What may stand at one place. ``keys`` are those of the shipped rows of a list."""

    kinds: set[str] = field(default_factory=set)
    filled: bool = True
    whole: bool = True
    positive: bool = True
    fields: dict[str, Shape] = field(default_factory=dict)
    needed: set[str] | None = None
    each: Shape | None = None
    keys: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)

    def learn(self, value: object) -> Shape:
        """Take ``value`` for one more example of what may stand here."""
        kind = _kind(value)
        self.kinds.add(kind)
        if isinstance(value, dict):
            self._learn_table(value)
        elif isinstance(value, list):
            self.filled &= bool(value)
            self.each = self.each or Shape()
            for one in value:
                self.each.learn(one)
            self.keys |= set(_keys(value))
        elif isinstance(value, str):
            self.filled &= bool(value.strip())
            self.places |= _places(value) or set()
        elif kind == "number":
            self.whole &= isinstance(value, int)
            self.positive &= value >= 0  # type: ignore[operator]  # a number, as its kind says
        return self

    def _learn_table(self, table: Mapping[str, Any]) -> None:
        self.needed = set(table) if self.needed is None else self.needed & set(table)
        for key, value in table.items():
            self.fields.setdefault(key, Shape()).learn(value)


def troubles(
    value: object, shape: Shape, keys: str, place: tuple[str | int, ...] = ()
) -> Iterator[Trouble]:
    """What is wrong with ``value`` at ``place``; ``keys`` as in the catalogue of data sets."""
    kind = _kind(value)
    if kind not in shape.kinds:
        wanted = min(shape.kinds) if shape.kinds else "text"
        yield Trouble(place, _KINDS[wanted])
    elif isinstance(value, dict):
        yield from _of_table(value, shape, keys, place)
    elif isinstance(value, list):
        yield from _of_list(value, shape, keys, place)
    elif isinstance(value, str):
        yield from _of_words(value, shape, place)
    elif kind == "number":
        if shape.whole and not isinstance(value, int):
            yield Trouble(place, _WHOLE)
        if shape.positive and value < 0:  # type: ignore[operator]  # a number, as its kind says
            yield Trouble(place, _BELOW)


def _of_table(
    table: Mapping[str, Any], shape: Shape, keys: str, place: tuple[str | int, ...]
) -> Iterator[Trouble]:
    for name in sorted((shape.needed or set()) - table.keys()):
        yield Trouble((*place, name), _MISSING)
    for name, value in table.items():
        if name in shape.fields:
            yield from troubles(value, shape.fields[name], keys, (*place, name))
        else:
            yield Trouble((*place, name), _UNKNOWN)


def _of_list(
    values: Sequence[Any], shape: Shape, keys: str, place: tuple[str | int, ...]
) -> Iterator[Trouble]:
    if shape.filled and not values:
        yield Trouble(place, _EMPTY)
    seen: set[str] = set()
    for at, value in enumerate(values):
        if shape.each is not None and shape.each.kinds:
            yield from troubles(value, shape.each, keys, (*place, at))
    if not shape.keys:
        return
    for at, key in enumerate(_keys(values)):
        if key in seen:
            yield Trouble((*place, at), _TWICE)
        seen.add(key)
    if any(isinstance(step, int) for step in place):
        return  # rows inside a row differ from one to the next
    if keys != "open":
        yield from (Trouble((*place, key), _STAYS) for key in sorted(shape.keys - seen))
    if keys == "fixed":
        yield from (Trouble((*place, key), _NEW) for key in sorted(seen - shape.keys))


def _of_words(words: str, shape: Shape, place: tuple[str | int, ...]) -> Iterator[Trouble]:
    if shape.filled and not words.strip():
        yield Trouble(place, _EMPTY)
    if not shape.places:
        return
    found = _places(words)
    if found is None:
        yield Trouble(place, _BRACES)
    elif found - shape.places:
        names = ", ".join(f"{{{name}}}" for name in sorted(found - shape.places))
        yield Trouble(place, _PLACES.fill(names=names))


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return "flag"
    if isinstance(value, int | float):
        return "number"
    if isinstance(value, date):
        return "day"
    if isinstance(value, str):
        return "text"
    return "list" if isinstance(value, list) else "table" if isinstance(value, dict) else "other"


def _keys(rows: Sequence[Any]) -> list[str]:
    return [str(row[KEY]) for row in rows if isinstance(row, dict) and KEY in row]


def _places(words: str) -> set[str] | None:
    """The names in braces; ``None`` where the braces do not close."""
    try:
        return {name for _, name, _, _ in Formatter().parse(words) if name}
    except ValueError:
        return None
