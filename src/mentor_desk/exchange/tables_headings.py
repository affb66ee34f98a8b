"""Where a sheet's headings stand, and what its first rows look like."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from mentor_desk.exchange import tables_faults
from mentor_desk.exchange.firm_headings import Meaning
from mentor_desk.exchange.tables_source import MOST_COLUMNS, Chunk, letters

Meanings = Callable[[str], Meaning | None]
"""What a heading says, ``None`` where it is not known by name."""
SAMPLE_ROWS: Final = 50
_LOOKED_AT: Final = 100
"""Rows of a beginning; headings stand well within."""


class Top(NamedTuple):
    """The beginning of a sheet. See :class:`mentor_desk.exchange.tables.Sheet`."""

    headings: tuple[str, ...]
    header_row: int
    title: str
    sample: tuple[tuple[str, ...], ...]


def top_of(chunks: Iterator[Chunk], meanings: Meanings) -> Top:
    """Find the headings among the first rows; what stands above them is the title."""
    numbers: list[int] = []
    rows: list[list[str]] = []
    for chunk in chunks:
        numbers += chunk.numbers
        rows += chunk.rows
        if len(rows) >= _LOOKED_AT:
            break
    for number, row in zip(numbers, rows, strict=True):
        if len(row) > MOST_COLUMNS and any(row[MOST_COLUMNS:]):
            raise tables_faults.too_many_columns(number)
    at = heading_index(rows, meanings)
    written = [cell.strip() for cell in rows[at]] if at >= 0 else []
    both = _two_rows(written, rows[at + 1], meanings) if 0 <= at < len(rows) - 1 else None
    if both is not None:
        written, at = both, at + 1
    beneath = [row for row in rows[at + 1 :] if any(row)][:SAMPLE_ROWS]
    width = max((_filled(row) for row in [written, *beneath]), default=0)
    return Top(
        headings=_distinct([*written[:width], *[""] * (width - len(written))]),
        header_row=numbers[at] if at >= 0 else 0,
        title=" ".join(
            cell.strip()
            for row in rows[: max(at - (both is not None), 0)]
            for cell in row
            if cell.strip()
        ),
        sample=tuple((*row[:width], *[""] * (width - len(row))) for row in beneath),
    )


def _two_rows(upper: Sequence[str], lower: Sequence[str], meanings: Meanings) -> list[str] | None:
    """The headings when they take two rows: «Praktik» over «Start» and «Slut»; ``None`` for one row.

    The second row names at least two fields, has no figures, nothing under the first heading, and fills
    a gap that the first one leaves.
    """
    cells = [cell.strip() for cell in lower[:MOST_COLUMNS]]
    first = next((index for index, cell in enumerate(upper) if cell), 0)
    if known_headings(cells, meanings) < 2 or any(map(_has_digit, cells)):
        return None
    if first < len(cells) and cells[first]:
        return None
    if not any(cell and (at >= len(upper) or not upper[at]) for at, cell in enumerate(cells)):
        return None
    made, above = [], ""
    for at in range(max(len(upper), len(cells))):
        here = upper[at] if at < len(upper) else ""
        below = cells[at] if at < len(cells) else ""
        above = here or (above if below else "")
        whole = f"{above} {below}".strip() if below else here
        made.append(below if below and not meanings(whole) and meanings(below) else whole)
    return made


def known_headings(row: Iterable[str], meanings: Meanings) -> int:
    """How many different fields the cells of ``row`` name."""
    found = {each.field for each in map(meanings, row) if each is not None}
    return len(found)


def heading_index(rows: Sequence[Sequence[str]], meanings: Meanings) -> int:
    """The index of the row that is the headings, −1 when none is.

    The first with the most fields known by name, two at least; else the first as wide as most rows,
    when nothing in it is a number and rows beneath it have numbers.
    """
    best, at = 1, -1
    for index, row in enumerate(rows):
        known = known_headings(row[:MOST_COLUMNS], meanings)
        if known > best:
            best, at = known, index
    return at if at >= 0 else _plain_heading(rows)


def _plain_heading(rows: Sequence[Sequence[str]]) -> int:
    widths = Counter(_filled(row) for row in rows if _filled(row) > 1)
    if not widths:
        return -1
    usual = max(widths, key=lambda width: (widths[width], width))
    for index, row in enumerate(rows[:20]):
        if _filled(row) >= usual and all(cell.strip() for cell in row[:usual]):
            words = not any(_has_digit(cell) for cell in row[:usual])
            return (
                index
                if words and any(_has_digit("".join(below)) for below in rows[index + 1 :])
                else -1
            )
    return -1


def _has_digit(cell: str) -> bool:
    return any(letter.isdigit() for letter in cell)


def _filled(row: Sequence[str]) -> int:
    """The length of ``row`` without its empty end."""
    length = min(len(row), MOST_COLUMNS)
    while length and not row[length - 1].strip():
        length -= 1
    return length


def _distinct(headings: list[str]) -> tuple[str, ...]:
    seen: set[str] = set()
    distinct = []
    for index, heading in enumerate(headings):
        plain = " ".join(heading.split()) or letters(index)
        name, count = plain, 1
        while name in seen:
            count += 1
            name = f"{plain} ({count})"
        seen.add(name)
        distinct.append(name)
    return tuple(distinct)
