"""How far the cells of a sheet reach, seen in its XML before the library makes one dense range of it.

One regular expression asks of each block only whether a cell stands outside what is known so far or is
written in another way than programs usually write cells; a sheet of the second kind is gone through by
expat, which is exact and several times slower. Counted rather too much than too little: what is seen
here limits the memory that the library will take.
"""

from __future__ import annotations

import re
from typing import Final
from xml.parsers.expat import ExpatError, ParserCreate

from mentor_desk.exchange import tables_faults
from mentor_desk.exchange.tables_source import letters

_LAST_ROW: Final = 1_048_576
_LAST_COLUMN: Final = 16_384
_LONGEST_TAG: Final = 4096
_PLACE: Final = re.compile(r"([A-Za-z]{1,3})([0-9]{1,7})")
_CELL: Final = re.compile(rb'<c r="([A-Z]{1,3}[0-9]{1,7})"(?: s="[0-9]+")?(?: t="[A-Za-z]+")?(/?)>')
_PREFIXED: Final = re.compile(rb"<[^<>\s/]*:c[\s/>]")
_PLAIN_COLUMNS: Final = 26 * 27


class Reach:
    """The cells of one sheet: how many, how far right and down, and one that stands far away.

    ``shared`` counts the cells that refer to a shared text; ``far`` is the place of the last cell that
    was far beyond all before it, such as ``XFD1048576``. Empty cells do not count.
    """

    def __init__(self) -> None:
        self.columns = self.rows = self.cells = self.shared = 0
        self.far = ""

    @property
    def dense(self) -> int:
        """The cells of the rectangle from A1 to the last row and column."""
        return self.columns * self.rows

    def see(self, place: str) -> None:
        """A cell with something in it stands at ``place``.

        Raises :class:`UserError` when no cell can stand there.
        """
        found = _PLACE.fullmatch(place)
        if found is None:
            raise tables_faults.damaged()
        column, row = 0, int(found[2])
        for letter in found[1].upper():
            column = column * 26 + ord(letter) - 64
        self.reach(column, row)

    def reach(self, column: int, row: int) -> None:
        """The same, with the 1-based numbers of the column and the row."""
        if not (0 < column <= _LAST_COLUMN and 0 < row <= _LAST_ROW):
            raise tables_faults.damaged()
        if column > 2 * self.columns + 20 or row > 2 * self.rows + 5000:
            self.far = f"{letters(column - 1)}{row}"
        self.columns = max(self.columns, column)
        self.rows = max(self.rows, row)


class PlainReach(Reach):
    """Fed with the XML of a sheet; ``odd`` says that its cells are written in a way not known here."""

    def __init__(self) -> None:
        super().__init__()
        self.odd = False
        self._rest = b""
        self._box = (1, 99)
        self._outside = _outside(*self._box)

    def feed(self, block: bytes) -> None:
        """Read on; a tag that is not whole yet waits for the next block."""
        text = self._rest + block
        cut = text.rfind(b"<")
        self._rest = text[cut:] if 0 <= len(text) - cut <= _LONGEST_TAG else b""
        self._look(text[: len(text) - len(self._rest)])

    def close(self) -> None:
        """The end of the sheet."""
        self._look(self._rest)
        if self.cells:
            self.columns, self.rows = self._box[0], min(_LAST_ROW, self._box[1])

    def _look(self, text: bytes) -> None:
        self.cells += text.count(b"<c ") + text.count(b"<c>")
        if self.odd:
            self.cells += text.count(b":c ") + text.count(b":c>")
            return
        self.shared += text.count(b't="s"')
        if b":c" in text and _PREFIXED.search(text):
            self.odd = True
            return
        for found in self._outside.finditer(text):
            cell = _CELL.match(text, found.start())
            if cell is None:
                self.odd = True
                return
            if not cell[2]:
                self.see(cell[1].decode())
        if self.columns > self._box[0] or self.rows > self._box[1]:
            self._box = (max(self.columns, self._box[0]), _rounded(max(self.rows, self._box[1])))
            self._outside = _outside(*self._box)


def _rounded(row: int) -> int:
    """Up to the last number with the same two first digits: 160,001 is 169,999."""
    tail = int("1" + "0" * max(0, len(str(row)) - 2))
    return (row // tail + 1) * tail - 1


def _outside(columns: int, rows: int) -> re.Pattern[bytes]:
    """Matches the beginning of each cell that is not plainly within the box."""
    within = _columns_within(columns) + _rows_within(rows)
    kinds = r'(?: s="[0-9]+")?(?: t="[A-Za-z]+")?/?>'
    return re.compile(rf'<c(?![A-Za-z:])(?! r="{within}"{kinds})'.encode())


def _columns_within(columns: int) -> str:
    if columns > _PLAIN_COLUMNS:
        return "[A-Z]{1,2}"
    name = letters(columns - 1)
    if len(name) == 1:
        return f"[A-{name}]"
    before = f"[A-{chr(ord(name[0]) - 1)}][A-Z]|" if name[0] > "A" else ""
    return f"(?:[A-Z]|{before}{name[0]}[A-{name[1]}])"


def _rows_within(rows: int) -> str:
    """``rows`` is a number that :func:`_rounded` gave."""
    first, second, more = str(rows)[0], str(rows)[1], len(str(rows)) - 2
    before = f"[1-{int(first) - 1}][0-9]{{{more + 1}}}|" if first > "1" else ""
    return f"(?:[1-9][0-9]{{0,{more}}}|{before}{first}[0-{second}][0-9]{{{more}}})"


class ExactReach(Reach):
    """The same by expat, for cells without places, with prefixes, or with attributes in any order."""

    def __init__(self) -> None:
        super().__init__()
        self._row, self._column = 1, 1
        self._place: str | None = None
        self._reader = ParserCreate()
        self._reader.StartElementHandler = self._start
        self._reader.EndElementHandler = self._end
        self._reader.StartDoctypeDeclHandler = _refuse

    def feed(self, block: bytes) -> None:
        """Read on. Raises :class:`UserError` when the sheet is damaged."""
        self._parse(block, last=False)

    def close(self) -> None:
        """The end; a sheet that was cut off is damaged."""
        self._parse(b"", last=True)

    def _parse(self, block: bytes, *, last: bool) -> None:
        try:
            self._reader.Parse(block, last)
        except (ExpatError, UnicodeDecodeError) as fault:
            raise tables_faults.damaged() from fault

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        tag = tag.rpartition(":")[2]
        if tag == "c":
            self.cells += 1
            self.shared += attributes.get("t") == "s"
            self._place = attributes.get("r", "")
        elif tag == "row":
            told = attributes.get("r", "")
            self._row = int(told[:8]) if told.isascii() and told.isdigit() else self._row
        elif self._place is not None:
            if self._place:
                self.see(self._place)
            else:
                self.reach(self._column, self._row)
            self._place = None

    def _end(self, tag: str) -> None:
        tag = tag.rpartition(":")[2]
        if tag == "c":
            self._column += 1
            self._place = None
        elif tag == "row":
            self._row += 1
            self._column = 1


def _refuse(*_about: object) -> None:
    raise tables_faults.suspicious()
