"""The rows of one sheet of a workbook, from its XML."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from mentor_desk.exchange import tables_faults
from mentor_desk.exchange.tables_parts import unescaped
from mentor_desk.exchange.tables_source import MOST_COLUMNS, Chunk
from mentor_desk.exchange.tables_xml import parser, well_formed

_LAST_ROW: Final = 1_048_576
_LONGEST: Final = 40_000
"""Letters of a cell; a spreadsheet program allows 32,767."""
_DAYS_FROM: Final = {False: date(1899, 12, 30), True: date(1904, 1, 1)}
_LAST_DAY: Final = 2_958_465


@dataclass(frozen=True, slots=True)
class Cells:
    """What the cells of a workbook refer to: shared texts, the styles of days, and when days begin."""

    texts: list[str]
    days: frozenset[str]
    date_1904: bool

    def value(self, written: str, kind: str, style: str) -> str:
        """What a cell of the type ``kind`` shows, as plain text; ``style`` tells days from numbers."""
        if kind == "s":
            index = int(written) if written.strip().isdigit() else -1
            return self.texts[index] if 0 <= index < len(self.texts) else ""
        if kind in {"inlineStr", "str"}:
            return unescaped(written[:_LONGEST])
        if kind == "e":
            return ""
        if kind == "d":
            return written.strip()
        if kind == "b":
            return "ja" if written.strip() == "1" else "nej"
        return self.day(written) if style in self.days else number(written)

    def day(self, written: str) -> str:
        """A day as a spreadsheet counts it, written 2026-11-24."""
        try:
            number = float(written)
        except ValueError:
            return written
        if not 0 < number <= _LAST_DAY:
            return written
        return f"{_DAYS_FROM[self.date_1904] + timedelta(days=int(number)):%Y-%m-%d}"


def number(written: str) -> str:
    """A number without what a program added to it: ``12345678.0`` and ``1.2345678E7`` are 12345678."""
    written = written.strip()
    if written.isdigit():
        return written
    try:
        value = float(written)
    except ValueError:
        return written
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)


class SheetParser:
    """Fed with the XML of a sheet, gathers its rows. Cells beyond the widest list are not kept."""

    def __init__(self, cells: Cells, *, before: int = 0) -> None:
        """``before`` is the number of the row before the first."""
        self.rows: list[list[str]] = []
        self._numbers: list[int] = []
        self._cells = cells
        self._columns: dict[str, int] = {}
        self._row: list[str] = []
        self.row_number = before
        self._column = -1
        self._about: list[str] = []
        self._pieces: list[str] = []
        self._cell_tag, self._row_tag, self._formula_tag = "c", "row", "f"
        self._reader = parser()
        self._reader.StartElementHandler = self._first
        self._reader.EndElementHandler = self._end
        self._reader.CharacterDataHandler = self._pieces.append

    def feed(self, block: bytes) -> None:
        """Read on. Raises :class:`UserError` when the sheet is damaged."""
        with well_formed():
            self._reader.Parse(block, False)

    def close(self) -> None:
        """The end; a sheet that was cut off is damaged."""
        with well_formed():
            self._reader.Parse(b"", True)

    def take(self) -> Chunk:
        """The rows since the last time."""
        chunk = Chunk(self._numbers, self.rows)
        self._numbers, self.rows = [], []
        return chunk

    def _first(self, tag: str, _attributes: list[str]) -> None:
        """Some programs write a prefix before every name; the first tag shows it."""
        prefix, colon, _ = tag.rpartition(":")
        self._cell_tag, self._row_tag = f"{prefix}{colon}c", f"{prefix}{colon}row"
        self._formula_tag = f"{prefix}{colon}f"
        self._reader.StartElementHandler = self._start

    def _start(self, tag: str, attributes: list[str]) -> None:
        if tag == self._cell_tag:
            self._about = attributes
            self._pieces.clear()
        elif tag == self._row_tag:
            self._row = []
            self._column = -1
            told = attributes[attributes.index("r") + 1] if "r" in attributes[::2] else ""
            self.row_number = int(told) if told.isascii() and told.isdigit() else self.row_number + 1
            if self.row_number > _LAST_ROW:
                raise tables_faults.damaged()

    def _end(self, tag: str) -> None:
        if tag == self._cell_tag:
            self._end_cell()
        elif tag == self._row_tag:
            if self._row:
                self.rows.append(self._row)
                self._numbers.append(self.row_number)
            self._pieces.clear()
        elif tag == self._formula_tag:
            self._pieces.clear()

    def _end_cell(self) -> None:
        about = self._about
        kind = style = where = ""
        for index in range(0, len(about), 2):
            name = about[index]
            if name == "r":
                where = about[index + 1]
            elif name == "t":
                kind = about[index + 1]
            elif name == "s":
                style = about[index + 1]
        self._column = self._columns_of(where) if where else self._column + 1
        if not self._pieces or self._column >= MOST_COLUMNS:
            return
        value = self._cells.value("".join(self._pieces), kind, style)
        if value:
            row = self._row
            gap = self._column - len(row)
            if gap > 0:
                row.extend([""] * gap)
            if gap >= 0:
                row.append(value)
            else:
                row[self._column] = value

    def _columns_of(self, where: str) -> int:
        letters = where.rstrip("0123456789")
        known = self._columns.get(letters)
        if known is None:
            known = 0
            for letter in letters[:4].upper():
                known = known * 26 + ord(letter) - 64
            known = max(0, known - 1)
            if len(self._columns) < 20_000:
                self._columns[letters] = known
        return known
