"""Workbooks (XLSX): their sheets, read by python-calamine once the guard has seen the file.

The library is given the very bytes that were looked at, so nobody can change the file in between. Its
loading of a sheet cannot be broken off; before and after it the user may.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mentor_desk.exchange import tables_faults, tables_guard
from mentor_desk.exchange.tables_source import CHUNK_ROWS, MOST_COLUMNS, Chunk, RowSource, Watch
from mentor_desk.exchange.tables_zip import packed

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_FEW: Final = 128
_LONGEST: Final = 4000
"""Letters of a cell that are looked at; no field of a firm has as many."""
_KEPT: Final = 2_000_000
"""Cells of earlier sheets that may stay in memory while another is loaded."""

Cell = float | str | bool | time | date | datetime | timedelta
"""What the library gives of a cell; an empty cell and a fault are ``""``."""


class Workbook:
    """One file, opened when a sheet of it is wanted, and kept until nobody wants one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._book: CalamineWorkbook | None = None
        self._sheets: dict[int, CalamineSheet] = {}

    def names(self, watch: Watch) -> list[tuple[int, str]]:
        """The index and name of each sheet of cells, hidden ones too; charts have none."""
        from python_calamine import SheetTypeEnum

        about = self._opened(watch).sheets_metadata
        return [
            (index, each.name)
            for index, each in enumerate(about)
            if each.typ == SheetTypeEnum.WorkSheet
        ]

    def sheet(self, index: int, watch: Watch) -> CalamineSheet:
        """The sheet with its cells. Raises :class:`UserError` when it cannot be read."""
        if index not in self._sheets:
            if sum(each.height * each.width for each in self._sheets.values()) > _KEPT:
                self._sheets.clear()
            book = self._opened(watch)
            watch.step(0, None)
            with _readable():
                self._sheets[index] = book.get_sheet_by_index(index)
            watch.step(0, None)
        return self._sheets[index]

    def let_go(self) -> None:
        """Keep nothing of the file."""
        self._book = None
        self._sheets.clear()

    def _opened(self, watch: Watch) -> CalamineWorkbook:
        if self._book is None:
            from python_calamine import CalamineWorkbook

            data = packed(self._path)
            tables_guard.check(data, watch)
            with _readable():
                self._book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        return self._book


@contextmanager
def _readable() -> Iterator[None]:
    """Within, what the library says of a file becomes a sentence."""
    from python_calamine import CalamineError, PasswordError

    try:
        yield
    except PasswordError as fault:
        raise tables_faults.locked() from fault
    except MemoryError as fault:
        raise tables_faults.too_big() from fault
    except CalamineError as fault:
        raise tables_faults.damaged() from fault
    except BaseException as fault:
        # A panic of the library is no Exception, and its class cannot be imported.
        if type(fault).__name__ != "PanicException":
            raise
        raise tables_faults.damaged() from fault


@dataclass(frozen=True)
class BookSheet:
    """One sheet of a workbook."""

    workbook: Workbook
    name: str
    index: int

    def chunks(self, watch: Watch, *, few: bool = False) -> Iterator[Chunk]:
        """The rows in pieces."""
        sheet = self.workbook.sheet(self.index, watch)
        if sheet.start is None:
            return
        # The library counts from 0, gives the empty rows above the first, and leaves out the columns.
        before = [""] * sheet.start[1]
        height = sheet.start[0] + sheet.height
        cells = sheet.iter_rows()
        number = 0
        while rows := list(islice(cells, _FEW if few else CHUNK_ROWS)):
            kept = [(at, row) for at, row in enumerate(rows, number + 1) if row.count("") < len(row)]
            number += len(rows)
            watch.step(number, min(1.0, number / height))
            if kept:
                yield Chunk([at for at, _ in kept], [before + _shown(row, before) for _, row in kept])

    def rows_estimate(self) -> int | None:
        """The rows from the first to the last with anything in them."""
        sheet = self.workbook.sheet(self.index, Watch())
        return 0 if sheet.start is None else sheet.start[0] + sheet.height

    def let_go(self) -> None:
        """Keep nothing of the workbook."""
        self.workbook.let_go()


def _shown(row: Sequence[Cell], before: Sequence[str]) -> list[str]:
    """The cells as plain text, without what stands too far to the right."""
    return [
        (cell if len(cell) <= _LONGEST else cell[:_LONGEST]) if type(cell) is str else _text(cell)
        for cell in row[: MOST_COLUMNS - len(before)]
    ]


def _text(cell: Cell) -> str:
    """A number without what a program added to it, a day as 2026-11-24, yes and no in Danish."""
    if isinstance(cell, bool):
        return "ja" if cell else "nej"
    if isinstance(cell, int | float):
        return str(int(cell)) if float(cell).is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, date):
        return f"{cell:%Y-%m-%d}"
    return str(cell)


def workbook_sheets(path: Path, watch: Watch) -> Sequence[RowSource]:
    """The sheets of the workbook at ``path``, hidden ones too."""
    workbook = Workbook(path)
    names = workbook.names(watch)
    if not names:
        raise tables_faults.empty()
    return [BookSheet(workbook, name, index) for index, name in names]
