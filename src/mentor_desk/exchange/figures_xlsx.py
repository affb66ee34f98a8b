"""The figures of a period as a spreadsheet: numbers are numbers, a share is a per cent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from mentor_desk.exchange.cells import Value
from mentor_desk.exchange.workbook import Column, Workbook


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its name, its headings with a width in letters, its rows."""

    name: str
    columns: tuple[tuple[str, int], ...]
    rows: Sequence[Sequence[Value]]


MARK: Final = "Grupper under fem er skjult"


def workbook(title: str, on: date, sheets: Sequence[Sheet]) -> bytes:
    """The sheets as the bytes of an ``.xlsx`` file; equal content gives equal bytes."""
    with Workbook(title, on) as book:
        for sheet in sheets:
            columns = [Column(*each) for each in sheet.columns]
            book.table(sheet.name, columns, sheet.rows, mark=f"{title} · {MARK}", still=1)
    return book.data()
