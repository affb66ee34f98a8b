"""The rows of a sheet of a workbook, fast: most rows are written in one of a few plain ways.

A row whose cells all have that shape is taken apart by one regular expression, in a third of the time
expat needs; every other row is given to expat, and so is a whole sheet that begins in another way
(another encoding, prefixed names, a document type).
"""

from __future__ import annotations

import codecs
import re
from typing import Final
from xml.sax.saxutils import unescape

from mentor_desk.exchange import tables_faults
from mentor_desk.exchange.tables_cells import Cells, SheetParser
from mentor_desk.exchange.tables_source import MOST_COLUMNS, Chunk, letters

_CELL: Final = re.compile(
    r'<c r="([A-Z]+)[0-9]+"(?: s="([0-9]+)")?(?: t="([a-zA-Z]+)")?(?:/>|>'
    r'(?:<f>[^<]*</f>)?(?:<v>([^<]*)</v>|<is><t(?: xml:space="preserve")?>([^<]*)</t></is>)?</c>)'
)
_HEAD: Final = re.compile(r"""\s*(?:<\?xml[^>]*?\?>)?\s*<worksheet[\s>][^!]*?<sheetData\s*>""")
_OTHER_ENCODING: Final = re.compile(r"""<\?xml[^>]*encoding=["'](?!utf-8["'])""", re.IGNORECASE)
_ROW_NUMBER: Final = re.compile(r'<row\b[^>]*\sr="(\d{1,7})"')
_CHARACTER: Final = re.compile(r"&#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}));")
_LONGEST_HEAD: Final = 1 << 20
_LONGEST_ROW: Final = 32 << 20
_END: Final = "</row>"


class RowReader:
    """Fed with the XML of a sheet, gathers its rows; the same to use as :class:`SheetParser`."""

    def __init__(self, cells: Cells) -> None:
        self.rows: list[list[str]] = []
        self._numbers: list[int] = []
        self._cells = cells
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._head: bytes | None = b""
        self._rest = ""
        self._row_number = 0
        self._columns = {letters(index): index for index in range(MOST_COLUMNS)}
        self._slow: SheetParser | None = None

    def feed(self, block: bytes) -> None:
        """Read on. Raises :class:`UserError` when the sheet is damaged."""
        if self._slow is not None:
            self._feed_slow(self._slow, block)
        elif self._head is not None:
            self._head += block
            self._begin()
        else:
            self._read(self._decoded(block))

    def close(self) -> None:
        """The end; a sheet that was cut off is damaged."""
        if self._slow is None and self._head is not None:
            self._begin(at_end=True)
        if self._slow is not None:
            self._slow.close()
            self._feed_slow(self._slow, b"")
        elif "</sheetData>" not in self._rest or "</worksheet>" not in self._rest:
            raise tables_faults.damaged()

    def take(self) -> Chunk:
        """The rows since the last time."""
        chunk = Chunk(self._numbers, self.rows)
        self._numbers, self.rows = [], []
        return chunk

    def _begin(self, *, at_end: bool = False) -> None:
        """See whether the sheet begins in the plain way; wait for more while that is open."""
        head = self._head or b""
        try:
            text = codecs.getincrementaldecoder("utf-8")().decode(head)
        except UnicodeDecodeError:
            text = ""
        begins = _HEAD.match(text)
        if begins and not _OTHER_ENCODING.match(text):
            self._head = None
            self._read(self._decoded(head)[begins.end() :])
        elif not text or "<!" in text or at_end or len(head) > _LONGEST_HEAD:
            self._head, self._slow = None, SheetParser(self._cells)
            self._feed_slow(self._slow, head)

    def _decoded(self, block: bytes) -> str:
        try:
            return self._decoder.decode(block)
        except UnicodeDecodeError as fault:
            raise tables_faults.damaged() from fault

    def _feed_slow(self, parser: SheetParser, block: bytes) -> None:
        if block:
            parser.feed(block)
        if parser.rows:
            numbers, rows = parser.take()
            self._numbers += numbers
            self.rows += rows

    def _read(self, text: str) -> None:
        pieces = (self._rest + text).split(_END)
        self._rest = pieces.pop()
        if len(self._rest) > _LONGEST_ROW:
            raise tables_faults.damaged()
        find = _CELL.findall
        for piece in pieces:
            told = piece.rfind("<row")
            found = find(piece, max(0, told))
            number = _ROW_NUMBER.match(piece, told) if told >= 0 else None
            if told < 0 or piece.count("<c", told) != len(found):
                self._read_hard(piece[max(0, told) :])
                continue
            self._row_number = int(number[1]) if number else self._row_number + piece.count("<row")
            row = self._row_of(found)
            if row:
                self.rows.append(row)
                self._numbers.append(self._row_number)

    def _read_hard(self, piece: str) -> None:
        parser = SheetParser(self._cells, before=self._row_number)
        parser.feed(f"<sheetData>{piece}{_END}</sheetData>".encode())
        parser.close()
        self._feed_slow(parser, b"")
        self._row_number = parser.row_number

    def _row_of(self, found: list[tuple[str, str, str, str, str]]) -> list[str]:
        row: list[str] = []
        texts, days = self._cells.texts, self._cells.days
        at = self._columns.get
        for name, style, kind, value, within in found:
            if not kind and style not in days and value.isdigit():
                cell = value
            elif within:
                cell = (
                    within if "&" not in within and "_x" not in within else _plain(within, self._cells)
                )
            elif kind == "s" and value.isdigit() and int(value) < len(texts):
                cell = texts[int(value)]
            elif value:
                cell = self._cells.value(_entities(value), kind, style)
            else:
                continue
            column = at(name, -1)
            if column == len(row):
                row.append(cell)
            elif column > len(row):
                row.extend([""] * (column - len(row)))
                row.append(cell)
            elif column >= 0:
                row[column] = cell
        return row


def _plain(within: str, cells: Cells) -> str:
    return cells.value(_entities(within), "inlineStr", "")


def _entities(text: str) -> str:
    if "&" not in text:
        return text
    characters = _CHARACTER.sub(_character, text)
    return unescape(characters, {"&quot;": '"', "&apos;": "'"})


def _character(found: re.Match[str]) -> str:
    code = int(found[1], 16) if found[1] else int(found[2])
    return chr(code) if 0 < code < 0x110000 else ""
