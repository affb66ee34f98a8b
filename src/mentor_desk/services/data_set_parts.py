"""The part of a data set's text in which a place lies, so that a change reads no more than that."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import Final

Place = tuple[str | int, ...]
"""Where a value stands: the keys and the numbers of the rows on the way to it."""

_HEADER: Final = re.compile(r"^(\[\[?)[ \t]*([A-Za-z0-9_-]+)[ \t]*([\].])", re.MULTILINE)
_MANY_LINES: Final = ('"""', "'''")


@dataclass(frozen=True, slots=True)
class Part:
    """``text`` between what is ``before`` and ``after``; ``place`` is where to look in it."""

    before: str
    text: str
    after: str
    place: Place

    def with_text(self, text: str) -> str:
        """The whole with another text in this part's place."""
        return self.before + text + self.after


@dataclass(frozen=True, slots=True)
class _Header:
    start: int
    key: str
    row: bool


def part(content: str, place: Place) -> Part:
    """The table or row at the top in which ``place`` lies; the whole where that cannot be told."""
    found = _headers(content)
    mine = [each for each in found if each.key == place[0]]
    if not found or not _together(found, str(place[0])):
        return Part("", content, "", place)
    if not mine:
        end = found[0].start
        return Part("", content[:end], content[end:], place)
    ends = [each.start for each in found if each.start > mine[-1].start] or [len(content)]
    number = place[1] if len(place) > 1 else None
    rows = [each.start for each in mine if each.row]
    if not isinstance(number, int) or number >= len(rows):
        return _cut(content, mine[0].start, ends[0], place)
    bounds = [*rows, ends[0]]
    return _cut(content, bounds[number], bounds[number + 1], (place[0], 0, *place[2:]))


def rows(content: str, key: str) -> int:
    """How many rows of the list ``key`` have a heading of their own."""
    return sum(each.row and each.key == key for each in _headers(content))


def _cut(content: str, start: int, end: int, place: Place) -> Part:
    return Part(content[:start], content[start:end], content[end:], place)


def _headers(content: str) -> list[_Header]:
    if any(mark in content for mark in _MANY_LINES):
        return []
    return [
        _Header(found.start(), found[2], found[1] == "[[" and found[3] == "]")
        for found in _HEADER.finditer(content)
    ]


def _together(headers: list[_Header], key: str) -> bool:
    """Whether all that belongs to ``key`` stands in one piece."""
    return sum(each == key for each, _ in groupby(header.key for header in headers)) <= 1
