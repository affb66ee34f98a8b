"""Which words stand where in the directory, made in a fraction of a second.

A full-text row for each workplace would take longer to write than all the rest of an import. Here 64
neighbours are one row: the full-text table only tells which blocks hold all the words, and the few
blocks needed are then read, first or nearest ones first, until enough is found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import itemgetter
from typing import Any, Final, NamedTuple

from mentor_desk.formats.folding import fold_lines

PER_BLOCK: Final = 64
NAME_ENDS: Final = " |"
"""Stands in a line after the words of the name, and before those of the branch and the place."""

HEAD: Final = "»"
"""Begins a line, before the first word of the name, which then stands there once more."""

TABLE: Final = "CREATE VIRTUAL TABLE word USING fts5(text, content='', detail=none, tokenize='ascii')"
FILL: Final = "INSERT INTO word(rowid, text) SELECT id, content FROM block"
FIND: Final = "SELECT rowid FROM word WHERE word MATCH ? ORDER BY rowid"

_STEP: Final = 8_192
_READ_AT_ONCE: Final = 16
_NAME, _BRANCH, _PLACE = itemgetter(2), itemgetter(5), itemgetter(7, 8)

Fetch = Callable[[Sequence[int]], Iterable[tuple[int, str]]]


class Line(NamedTuple):
    """A workplace that was found, and its folded words, name first."""

    number: int
    words: str


def blocks(rows: Sequence[Sequence[Any]]) -> Iterator[list[tuple[int, str]]]:
    """The numbered blocks, in pieces: a line for each workplace, and a line feed before each line."""
    branches: dict[Any, str] = {}
    places: dict[Any, str] = {}
    for start in range(0, len(rows), _STEP):
        part = rows[start : start + _STEP]
        _learn(branches, set(map(_BRANCH, part)))
        _learn(places, set(map(_PLACE, part)))
        lines = [
            f"\n{HEAD}{name[1:].partition(' ')[0]}{name}{NAME_ENDS}{branch}{place}"
            for name, branch, place in zip(
                fold_lines(list(map(_NAME, part))),
                map(branches.__getitem__, map(_BRANCH, part)),
                map(places.__getitem__, map(_PLACE, part)),
                strict=True,
            )
        ]
        yield [
            ((start + at) // PER_BLOCK, "".join(lines[at : at + PER_BLOCK]))
            for at in range(0, len(lines), PER_BLOCK)
        ]


def _learn(known: dict[Any, str], seen: set[Any]) -> None:
    new = [each for each in seen if each not in known]
    said = [each if isinstance(each, str) else " ".join(each) for each in new]
    known.update(zip(new, fold_lines(said), strict=True))


def query(words: Sequence[str], *, first_of_name: bool = False) -> str:
    """The blocks in which every word begins some word; or the first one begins a name."""
    signs = [*words]
    if first_of_name:
        signs[0] = HEAD + signs[0]
    return " AND ".join(f'"{sign}"*' for sign in signs)


def lines(
    fetch: Fetch, numbers: Sequence[int], words: Sequence[str], *, first_of_name: bool = False
) -> Iterator[Line]:
    """The workplaces in the blocks ``numbers`` that have every word, block after block."""
    if first_of_name:
        sign, wanted = f"\n{HEAD}{words[0]}", [f" {word}" for word in words[1:]]
    else:
        rare, *others = sorted(words, key=len, reverse=True)
        sign, wanted = f" {rare}", [f" {word}" for word in others]
    for start in range(0, len(numbers), _READ_AT_ONCE):
        for block, text in fetch(numbers[start : start + _READ_AT_ONCE]):
            yield from _found(block, text, sign, wanted)


def _found(block: int, text: str, sign: str, wanted: Sequence[str]) -> Iterator[Line]:
    at = text.find(sign)
    number, counted = block * PER_BLOCK - 1, 0
    while at >= 0:
        start = text.rfind("\n", 0, at + 1)
        end = text.find("\n", start + 1)
        end = len(text) if end < 0 else end
        if all(text.find(word, start, end) >= 0 for word in wanted):
            number += text.count("\n", counted, start + 1)
            counted = start + 1
            yield Line(number, text[text.find(" ", start) : end])
        at = text.find(sign, end)
