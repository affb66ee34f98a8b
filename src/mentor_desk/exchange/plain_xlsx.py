"""A list as a spreadsheet: dates are dates, numbers numbers, and nothing that could be run."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from mentor_desk.exchange.cells import Value
from mentor_desk.exchange.workbook import Column, Workbook


def workbook(
    title: str, on: date, columns: Sequence[tuple[str, int]], rows: Sequence[Sequence[Value]]
) -> bytes:
    """The list as the bytes of an ``.xlsx`` file; ``columns`` are headings with a width in letters.

    A width of 0 is as wide as what stands there. Equal lists of the same day give equal bytes.
    """
    with Workbook(title, on) as book:
        book.table(title, [Column(*each) for each in columns], rows)
    return book.data()
