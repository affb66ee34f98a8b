"""A list as a spreadsheet: text only, nothing that could be run."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any

_RUNNABLE = ("=", "+", "-", "@", "\t", "\r")
_LONGEST = 32_767


def workbook(
    title: str, on: date, columns: Sequence[tuple[str, int]], rows: Sequence[Sequence[str]]
) -> bytes:
    """The list as the bytes of an ``.xlsx`` file; ``columns`` are headings with a width in letters.

    Equal lists of the same day give equal bytes.
    """
    import xlsxwriter

    target = io.BytesIO()
    safe = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book: Any = xlsxwriter.Workbook(target, {"in_memory": True, **safe})
    book.set_properties({"title": title, "created": datetime.combine(on, time())})
    sheet = book.add_worksheet(title[:31])
    head = book.add_format({"bold": True, "bottom": 1})
    plain = book.add_format({"valign": "top", "text_wrap": True})
    for number, row in enumerate(([heading for heading, _ in columns], *rows)):
        for place, cell in enumerate(row):
            words = f"'{cell}" if cell.startswith(_RUNNABLE) else cell
            sheet.write_string(number, place, words[:_LONGEST], plain if number else head)
    for place, (_, width) in enumerate(columns):
        sheet.set_column(place, place, width)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(rows), len(columns) - 1)
    book.close()
    return target.getvalue()
