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

HEAD: Final = "^"
"""Stands before the first word of the name, in place of a space."""

NUMBER: Final = "#"
"""Stands before a P-number and a CVR number, so that no shorter number finds them."""

TABLE: Final = (
    "CREATE VIRTUAL TABLE word USING fts5(text, content='', detail=none, "
    f"tokenize=\"ascii tokenchars '{HEAD}{NUMBER}'\")"
)
FILL: Final = "INSERT INTO word(rowid, text) SELECT id, content FROM block"
FIND: Final = "SELECT rowid FROM word WHERE word MATCH ? ORDER BY rowid"

_STEP: Final = 8_192
_READ_AT_ONCE: Final = 16
_NAME, _BRANCH, _PLACE = itemgetter(2), itemgetter(5), itemgetter(7, 8)
_P_NUMBER, _CVR = itemgetter(0), itemgetter(1)

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
            f"\n{HEAD}{name[1:]}{NAME_ENDS}{branch}{place} {NUMBER}{p_number} {NUMBER}{cvr}"
            for name, branch, place, p_number, cvr in zip(
                fold_lines(list(map(_NAME, part))),
                map(branches.__getitem__, map(_BRANCH, part)),
                map(places.__getitem__, map(_PLACE, part)),
                map(_P_NUMBER, part),
                map(_CVR, part),
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
    """The blocks in which every word begins some word; with ``first_of_name`` the first one a name.

    A single letter beside other words is not asked for: it begins a word in nearly every block, and
    takes longer to look up than all the others.
    """
    first, *others = words
    long = [word for word in others if len(word) > 1]
    sought = [f'("{word}"* OR "{HEAD}{word}"*)' for word in long]
    if first_of_name:
        sought.insert(0, f'"{HEAD}{first}"*')
    elif len(first) > 1 or not long:
        sought.insert(0, f'("{first}"* OR "{HEAD}{first}"*)')
    return " AND ".join(sought)


def number_query(digits: str) -> str:
    """The blocks in which a P-number or a CVR number begins with ``digits``."""
    return f'"{NUMBER}{digits}"*'


def lines(
    fetch: Fetch, blocks: Sequence[int], words: Sequence[str], *, first_of_name: bool = False
) -> Iterator[Line]:
    """The workplaces in ``blocks`` that have every word, block after block."""
    sign, *others = words if first_of_name else sorted(words, key=len, reverse=True)
    signs = [f"{HEAD}{sign}"] if first_of_name else [f" {sign}", f"{HEAD}{sign}"]
    for block, text in _read(fetch, blocks):
        yield from _having(_with_sign(block, text, signs), others)


def numbered(fetch: Fetch, blocks: Sequence[int], digits: str) -> Iterator[Line]:
    """The workplaces in ``blocks`` with a number that begins with ``digits``."""
    for block, text in _read(fetch, blocks):
        yield from _with_sign(block, text, [f"{NUMBER}{digits}"])


def _read(fetch: Fetch, blocks: Sequence[int]) -> Iterator[tuple[int, str]]:
    for start in range(0, len(blocks), _READ_AT_ONCE):
        yield from fetch(blocks[start : start + _READ_AT_ONCE])


def _having(found: Iterable[Line], words: Sequence[str]) -> Iterator[Line]:
    for line in found:
        text = line.words
        if all(f" {word}" in text or text.startswith(f"{HEAD}{word}") for word in words):
            yield line


def _with_sign(block: int, text: str, signs: Sequence[str]) -> Iterator[Line]:
    seen = set()
    for sign in signs:
        at, number, counted = text.find(sign), block * PER_BLOCK - 1, 0
        while at >= 0:
            start = text.rfind("\n", 0, at) + 1
            end = text.find("\n", start)
            end = len(text) if end < 0 else end
            number += text.count("\n", counted, start)
            counted = start
            if number not in seen:
                seen.add(number)
                yield Line(number, text[start:end])
            at = text.find(sign, end)
