"""Text lists: separated by semicolon, comma, tab or bar, with or without a ``sep=`` line."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import Final

from mentor_desk.exchange import tables_faults
from mentor_desk.exchange.tables_headings import Meanings, heading_index, known_headings
from mentor_desk.exchange.tables_source import CHUNK_ROWS, MOST_COLUMNS, Chunk, Watch
from mentor_desk.exchange.tables_text import Encoding, encoding_of, lines

_BIGGEST: Final = 512 << 20
_SEPARATORS: Final = ";\t,|"
_SEP_LINE = re.compile(r'^"?sep=(.)"?\s*$', re.IGNORECASE)
_FEW: Final = 128
_QUOTE: Final = '"'


@dataclass(frozen=True)
class TextSheet:
    """The one sheet of a text file. ``first`` is its first row: 2 after a ``sep=`` line."""

    path: Path
    name: str
    encoding: Encoding
    separator: str
    first: int
    bytes_a_row: float

    def chunks(self, watch: Watch, *, few: bool = False) -> Iterator[Chunk]:
        """The rows in pieces; a line break within quotation marks does not end a row."""
        size = max(1, self.path.stat().st_size)
        with self.path.open("rb") as file:
            text = lines(file, self.encoding)
            for _ in range(self.first - 1):
                next(text, "")
            number = self.first
            while rows := self._some(text, _FEW if few else CHUNK_ROWS, number):
                chunk = _without_gaps(number, rows)
                number += len(rows)
                watch.step(number - self.first, min(1.0, file.tell() / size))
                if chunk.rows:
                    yield chunk

    def _some(self, text: Iterator[str], most: int, number: int) -> list[list[str]]:
        """The next rows. Lines without a quotation mark are cut without a parser, in half the time."""
        taken = list(islice(text, most))
        if not any(_QUOTE in line for line in taken):
            cut = [line.rstrip("\r\n") for line in taken]
            return [line.split(self.separator) if line else [] for line in cut]
        rows: list[list[str]] = []
        reader = csv.reader(chain(taken, text), delimiter=self.separator)
        try:
            # A row has at least one line, so no line that was taken is left behind.
            rows.extend(islice(reader, len(taken)))
        except csv.Error as fault:
            raise tables_faults.open_quotation(number + len(rows)) from fault
        return rows

    def rows_estimate(self) -> int | None:
        """From the length of the first rows."""
        return round(self.path.stat().st_size / self.bytes_a_row)

    def let_go(self) -> None:
        """A text file is never kept."""


def _without_gaps(number: int, rows: list[list[str]]) -> Chunk:
    if all(rows):
        return Chunk(range(number, number + len(rows)), rows)
    kept = [index for index, row in enumerate(rows) if row]
    return Chunk([number + index for index in kept], [rows[index] for index in kept])


def text_sheet(path: Path, watch: Watch, meanings: Meanings) -> TextSheet:
    """How the text file at ``path`` is to be read. Raises :class:`UserError` when it is no list."""
    if path.stat().st_size > _BIGGEST:
        raise tables_faults.too_big()
    encoding = encoding_of(path, watch)
    with path.open("rb") as file:
        beginning = list(islice(lines(file, encoding), _FEW))
    if not any(line.strip() for line in beginning):
        raise tables_faults.empty()
    told = _SEP_LINE.match(beginning[0])
    separator = told[1] if told else _separator(beginning, meanings)
    letters = sum(map(len, beginning)) * (2 if encoding.codec.startswith("utf-16") else 1)
    return TextSheet(path, path.stem, encoding, separator, 2 if told else 1, letters / len(beginning))


def _separator(beginning: list[str], meanings: Meanings) -> str:
    """The sign that makes the best table of the first lines.

    Best is the most headings known by name, then the most rows as wide as the heading row, then the
    widest; so a comma within the addresses of a semicolon list does not win.
    """
    scored = [(*_score(beginning, sign, meanings), sign) for sign in _SEPARATORS]
    best = max(scored, key=lambda each: each[:3])
    if best[2] <= 1 and not best[0]:
        raise tables_faults.no_list()
    return best[3]


def _score(beginning: list[str], sign: str, meanings: Meanings) -> tuple[int, int, int]:
    try:
        rows = list(csv.reader(beginning, delimiter=sign))
    except csv.Error:
        return 0, 0, 0
    at = heading_index(rows, meanings)
    heading = rows[at] if at >= 0 else max(rows, key=len)
    known = known_headings(heading[:MOST_COLUMNS], meanings)
    alike = sum(1 for row in rows if len(row) == len(heading)) if len(heading) > 1 else 0
    return known, alike, len(heading)
