"""The one writer of spreadsheets: what opens right in a Danish Excel (feature K4).

Dates are dates, numbers are numbers, and every text stays the text it was, whatever it begins with.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from types import TracebackType
from typing import Any, Final

from mentor_desk.exchange import cells
from mentor_desk.exchange.cells import Value

DAY: Final = r"[$-406]d\.\ mmm\ yyyy"
"""«24. nov. 2026»: Danish months wherever it is opened."""
MOMENT: Final = r"[$-406]d\.\ mmm\ yyyy\ hh\.mm"
_CLOCK: Final = r"hh\.mm"
_A4: Final = 9
_NARROWEST, _WIDEST = 8, 60
_SAFE: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": False,
}
_NO_SHEET_NAME: Final = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_LONGEST_SHEET_NAME: Final = 31


@dataclass(frozen=True, slots=True)
class Column:
    """A heading and how wide it is in letters; ``0``: as wide as what stands in it."""

    heading: str
    width: int = 0


class Workbook:
    """A workbook being written. ``title`` and ``on`` are all its properties tell: no author, no clock.

    Used as a context; :meth:`data` after it has closed.
    """

    def __init__(self, title: str, on: date) -> None:
        import xlsxwriter

        self.title = title
        self._target = io.BytesIO()
        self.book: Any = xlsxwriter.Workbook(self._target, dict(_SAFE))
        self.book.set_properties({"title": cells.clean(title), "created": datetime.combine(on, time())})
        plain = {"valign": "top", "text_wrap": True}
        left = {**plain, "align": "left"}
        add = self.book.add_format
        self.head: Any = add({"bold": True, "bottom": 1, "valign": "top", "text_wrap": True})
        self.heading: Any = add({"bold": True, "font_size": 13})
        self._text: Any = add(plain)
        # stays text even after somebody has edited the cell
        self._quoted: Any = add({**plain, "quote_prefix": True, "num_format": "@"})
        self._day: Any = add({**left, "num_format": DAY})
        self._moment: Any = add({**left, "num_format": MOMENT})
        self._clock: Any = add({**left, "num_format": _CLOCK})
        self._names: set[str] = set()

    def __enter__(self) -> Workbook:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, trouble: BaseException | None, at: TracebackType | None
    ) -> None:
        if kind is None:
            self.book.close()

    def data(self) -> bytes:
        """The bytes of the closed file; equal content gives equal bytes."""
        return self._target.getvalue()

    def table(
        self,
        name: str,
        columns: Sequence[Column],
        rows: Iterable[Sequence[Value]],
        *,
        mark: str = "",
        still: int = 0,
    ) -> Any:
        """A sheet with one table: headings that stay in view, a filter, and set up for print.

        ``still`` columns stay in view as well; ``mark`` stands at the head of every printed page.
        """
        sheet = self.sheet(name, mark)
        kept = [list(row) for row in rows]
        for place, column in enumerate(columns):
            sheet.set_column(place, place, column.width or _width(column.heading, kept, place))
            sheet.write_string(0, place, cells.clean(column.heading), self.head)
        for number, row in enumerate(kept, start=1):
            for place, value in enumerate(row):
                self.write(sheet, number, place, value)
        last = max(len(columns) - 1, 0)
        sheet.freeze_panes(1, still)
        sheet.autofilter(0, 0, len(kept), last)
        sheet.repeat_rows(0)
        # digits with their leading zeros are text on purpose
        sheet.ignore_errors({"number_stored_as_text": f"A1:{_letters(last)}{len(kept) + 1}"})
        return sheet

    def sheet(self, name: str, mark: str = "") -> Any:
        """An empty sheet: A4 across, all columns on one page's width."""
        sheet = self.book.add_worksheet(self._sheet_name(name))
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.set_margins(left=0.5, right=0.5, top=0.8, bottom=0.6)
        sheet.fit_to_pages(1, 0)
        said = (mark or self.title).replace("&", "&&")[:200]
        sheet.set_header(f"&L{said}&R&P / &N")
        return sheet

    def write(self, sheet: Any, row: int, column: int, value: Value) -> None:
        """``value`` as what it is; nothing for ``None``."""
        if value is None:
            return
        if isinstance(value, bool):
            sheet.write_string(row, column, "ja" if value else "nej", self._text)
        elif isinstance(value, str):
            self._write_words(sheet, row, column, value)
        elif isinstance(value, datetime):
            local = value.astimezone(UTC) if value.tzinfo is UTC else value
            self._write_moment(sheet, row, column, local.replace(tzinfo=None))
        elif isinstance(value, date):
            if value < cells.EARLIEST:
                sheet.write_string(row, column, value.isoformat(), self._text)
            else:
                sheet.write_datetime(row, column, datetime.combine(value, time()), self._day)
        elif isinstance(value, time):
            sheet.write_datetime(row, column, value.replace(tzinfo=None), self._clock)
        elif cells.fits(value):
            sheet.write_number(row, column, value, self._text)
        else:
            sheet.write_string(row, column, str(value), self._text)

    def _write_words(self, sheet: Any, row: int, column: int, words: str) -> None:
        plain = cells.clean(words)
        if plain:
            form = self._quoted if cells.runnable(plain) else self._text
            sheet.write_string(row, column, plain, form)

    def _write_moment(self, sheet: Any, row: int, column: int, moment: datetime) -> None:
        if moment.date() < cells.EARLIEST:
            sheet.write_string(row, column, moment.isoformat(" "), self._text)
        else:
            sheet.write_datetime(row, column, moment, self._moment)

    def _sheet_name(self, name: str) -> str:
        """As Excel allows it: 31 letters, no brackets, no apostrophe at an end, none twice."""
        plain = _NO_SHEET_NAME.sub(" ", cells.clean(name)).strip("' ")[:_LONGEST_SHEET_NAME].strip("' ")
        plain = plain or "Ark"
        found, number = plain, 2
        while found.casefold() in self._names or found.casefold() == "history":
            found = f"{plain[: _LONGEST_SHEET_NAME - 4]} {number}"
            number += 1
        self._names.add(found.casefold())
        return found


def _width(heading: str, rows: Sequence[Sequence[Value]], place: int) -> int:
    """Room for the longest line in the column, within reason."""
    longest = len(heading) + 3
    for row in rows:
        value = row[place] if place < len(row) else None
        words = "24. sept. 2026" if isinstance(value, date) else "" if value is None else str(value)
        longest = max([longest, *(len(line) + 1 for line in words[:2000].split("\n"))])
    return min(max(longest, _NARROWEST), _WIDEST)


def _letters(place: int) -> str:
    """The name of a column counted from 0: A, Z, AA."""
    found = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        found = chr(ord("A") + rest) + found
    return found
