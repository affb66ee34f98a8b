"""Workbooks (XLSX): which parts the package has, and its sheets.

Read with our own small reader over expat. A workbook written by a register or by hand is read for its
text alone, so nothing of its looks can make it fail; rows come in a stream, however sparse they are;
and a document type in any part, which is what entity bombs need, ends the reading.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from mentor_desk.exchange import tables_faults
from mentor_desk.exchange.tables_cells import Cells
from mentor_desk.exchange.tables_parts import first_part, relations, shared_texts, sheet_names, styles
from mentor_desk.exchange.tables_rows import RowReader
from mentor_desk.exchange.tables_source import CHUNK_ROWS, Chunk, RowSource, Watch
from mentor_desk.exchange.tables_zip import open_package, part

_FEW: Final = 128
_BYTES_A_ROW: Final = 900.0
_READ: Final = 1 << 20


class Workbook:
    """One file: what its sheets share is read when the first of them is."""

    def __init__(self, path: Path, watch: Watch) -> None:
        self.path = path
        with open_package(path) as package:
            book = first_part(package)
            parts = relations(package, book)
            self.date_1904, named = sheet_names(package, book)
            self._styles = parts.of_kind("styles")
            self._texts = parts.of_kind("sharedStrings")
            known = set(package.namelist())
            self.sheets = [
                (name, parts.targets[relation])
                for name, relation in named
                if parts.targets.get(relation) in known and parts.kinds[relation] == "worksheet"
            ]
            self._watch = watch

    @cached_property
    def cells(self) -> Cells:
        """The shared texts, and which styles show a number as a day."""
        with open_package(self.path) as package:
            texts = shared_texts(package, self._texts, self._watch) if self._texts else []
            days = styles(package, self._styles) if self._styles else frozenset()
        return Cells(texts, days, self.date_1904)


@dataclass(frozen=True)
class BookSheet:
    """One sheet of a workbook."""

    workbook: Workbook
    name: str
    part: str

    def chunks(self, watch: Watch, *, few: bool = False) -> Iterator[Chunk]:
        """The rows in pieces."""
        most = _FEW if few else CHUNK_ROWS
        parser = RowReader(self.workbook.cells)
        read = 0
        with open_package(self.workbook.path) as package, part(package, self.part) as stream:
            size = max(1, package.getinfo(self.part).file_size)
            done = 0
            while block := stream.read(_READ >> 4 if few else _READ):
                done += len(block)
                parser.feed(block)
                watch.step(read + len(parser.rows), done / size)
                if len(parser.rows) >= most:
                    read += len(parser.rows)
                    yield parser.take()
            parser.close()
        if parser.rows:
            yield parser.take()

    def rows_estimate(self) -> int | None:
        """From the size of the part, which is a guess at best."""
        with open_package(self.workbook.path) as package:
            return round(package.getinfo(self.part).file_size / _BYTES_A_ROW)


def workbook_sheets(path: Path, watch: Watch) -> Sequence[RowSource]:
    """The sheets of the workbook at ``path``, hidden ones too."""
    workbook = Workbook(path, watch)
    if not workbook.sheets:
        raise tables_faults.empty()
    return [BookSheet(workbook, name, target) for name, target in workbook.sheets]
