"""An extract of the log as a spreadsheet: text only, nothing that could be run."""

from __future__ import annotations

import io
import tomllib
from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any, Protocol

from mentor_desk import resources

_WIDTHS = (18, 34, 48, 28)
_RUNNABLE = ("=", "+", "-", "@", "\t", "\r")
_LONGEST = 32_767


class Line(Protocol):
    """One entry of the log, in words."""

    @property
    def when(self) -> str: ...
    @property
    def what(self) -> str: ...
    @property
    def about(self) -> str: ...
    @property
    def who(self) -> str: ...


class Log(Protocol):
    """The extract; ``named`` when it has a column for who."""

    @property
    def on(self) -> date: ...
    @property
    def named(self) -> bool: ...
    @property
    def rows(self) -> Sequence[Line]: ...


def table(log: Log) -> list[list[str]]:
    """The headings and a row for each entry; what a spreadsheet would run begins with a quote."""
    words = _words()
    keys = ["when", "what", "details", *(["who"] if log.named else [])]
    found = [[words[key] for key in keys]]
    for row in log.rows:
        cells = [row.when, row.what, row.about, *([row.who] if log.named else [])]
        found.append([f"'{cell}" if cell.startswith(_RUNNABLE) else cell for cell in cells])
    return found


def workbook(log: Log) -> bytes:
    """The extract as the bytes of an ``.xlsx`` file; equal extracts give equal bytes."""
    import xlsxwriter

    target = io.BytesIO()
    safe = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book: Any = xlsxwriter.Workbook(target, {"in_memory": True, **safe})
    title = _words()["sheet"]
    book.set_properties({"title": title, "created": datetime.combine(log.on, time())})
    sheet = book.add_worksheet(title)
    head = book.add_format({"bold": True, "bottom": 1})
    plain = book.add_format({"valign": "top", "text_wrap": True})
    rows = table(log)
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            sheet.write_string(number, column, cell[:_LONGEST], plain if number else head)
    for column, width in enumerate(_WIDTHS[: len(rows[0])]):
        sheet.set_column(column, column, width)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(rows) - 1, len(rows[0]) - 1)
    book.close()
    return target.getvalue()


def _words() -> dict[str, str]:
    with resources.path("forms", "logudtraek.toml").open("rb") as file:
        read = tomllib.load(file)
    return {**read["texts"], "sheet": read["title"]}
