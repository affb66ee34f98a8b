"""The caseload summary as a spreadsheet: real dates and numbers, nothing that could be run."""

from __future__ import annotations

import io
import tomllib
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

from mentor_desk import resources
from mentor_desk.exchange.summary import Summary, SummaryLine

# Excel's own limit; the writer would leave a longer text out altogether.
_LONGEST = 32_767
_WIDTHS = {
    "case": 16, "target_group": 24, "stage": 20, "placement": 16, "week": 7, "weeks": 11, "place": 28,
    "last_contact": 15, "days_since_contact": 12, "next_step": 32, "next_step_on": 12, "question": 36,
}  # fmt: skip
_RUNNABLE = ("=", "+", "-", "@", "\t", "\r")

Cell = str | int | float | date | None


def workbook(summary: Summary) -> bytes:
    """``summary`` as the bytes of an ``.xlsx`` file; equal summaries give equal bytes.

    Every text is written as text, whatever it begins with. A named summary says so on the sheet's
    printed head and on the second sheet, with the reason.
    """
    import xlsxwriter

    words = _words()
    target = io.BytesIO()
    book = xlsxwriter.Workbook(
        target,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )
    book.set_properties(
        {"title": words["title"], "created": datetime.combine(summary.on, time())}
    )  # the clock must not reach the file
    writer = _Writer(book)
    _cases(book, writer, summary, words)
    _about(book, writer, summary, words)
    book.close()
    return target.getvalue()


def _words() -> dict[str, Any]:
    with resources.path("forms", "teamoversigt.toml").open("rb") as file:
        return tomllib.load(file)


class _Writer:
    """Writes values by their type, in the formats of one workbook."""

    def __init__(self, book: Any) -> None:
        plain = {"valign": "top", "text_wrap": True}
        self.head = book.add_format({"bold": True, "bottom": 1, "valign": "top", "text_wrap": True})
        self._text = book.add_format(plain)
        # stays text even after somebody has edited the cell
        self._guarded = book.add_format({**plain, "quote_prefix": True})
        self._day = book.add_format({**plain, "num_format": "dd-mm-yyyy", "align": "left"})

    def write(self, sheet: Any, row: int, column: int, value: Cell) -> None:
        """``value`` as text, number or date; nothing for ``None``."""
        if isinstance(value, str):
            form = self._guarded if value.startswith(_RUNNABLE) else self._text
            sheet.write_string(row, column, value[:_LONGEST], form)
        elif isinstance(value, date):
            sheet.write_datetime(row, column, datetime.combine(value, time()), self._day)
        elif value is not None:
            sheet.write_number(row, column, value, self._text)


def _cases(book: Any, writer: _Writer, summary: Summary, words: Mapping[str, Any]) -> None:
    sheet = book.add_worksheet(words["choices"]["sheet"]["table"])
    headings = words["choices"]["columns"]
    for column, (key, heading) in enumerate(headings.items()):
        sheet.set_column(column, column, _WIDTHS[key])
        sheet.write_string(0, column, heading, writer.head)
    for number, line in enumerate(summary.rows, start=1):
        for column, value in enumerate(_values(line, summary, words)):
            writer.write(sheet, number, column, value)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, len(summary.rows), len(headings) - 1)
    _print_set_up(sheet, _mark(summary, words))
    sheet.repeat_rows(0)


def _values(line: SummaryLine, summary: Summary, words: Mapping[str, Any]) -> Sequence[Cell]:
    """The cells of one case, in the order of the headings."""
    choices = words["choices"]
    return (
        (summary.named and line.name) or line.ref,
        line.target_group,
        choices["stage"].get(line.stage, line.stage),
        choices["placement"].get(line.placement, line.placement),
        line.week,
        line.weeks,
        line.place,
        line.last_contact,
        line.days_since_contact,
        line.next_step,
        line.next_step_on,
        line.question,
    )


def _about(book: Any, writer: _Writer, summary: Summary, words: Mapping[str, Any]) -> None:
    say = words["choices"]["sheet"]
    sheet = book.add_worksheet(say["about"])
    sheet.set_column(0, 0, 30)
    sheet.set_column(1, 1, 60)
    facts: list[tuple[str, Cell]] = [
        (say["day"], summary.on),
        (say["mentor"], summary.sender.mentor.name),
        (say["municipality"], summary.sender.municipality),
        (say["cases"], len(summary.rows)),
        (say["load"], summary.load),
        (say["load_low"], summary.load_low),
        (say["load_high"], summary.load_high),
        (say["names"], _mark(summary, words)),
    ]
    if summary.named:
        facts.append((say["reason"], summary.reason))
    for row, (what, value) in enumerate(facts):
        sheet.write_string(row, 0, what, writer.head)
        writer.write(sheet, row, 1, value)
    _print_set_up(sheet, _mark(summary, words))


def _mark(summary: Summary, words: Mapping[str, Any]) -> str:
    return str(words["texts"]["with_names" if summary.named else "without_names"])


def _print_set_up(sheet: Any, mark: str) -> None:
    """A4 across, all columns on one sheet, and the mark on every printed page."""
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_header(f"&L{mark.replace('&', '&&')}&R&P / &N")
