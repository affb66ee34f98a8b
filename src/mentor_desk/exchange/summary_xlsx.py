"""The caseload summary as a spreadsheet: the list, the figures with their charts, and what it is."""

from __future__ import annotations

from typing import Any

from mentor_desk.exchange import summary_words
from mentor_desk.exchange.cells import Value
from mentor_desk.exchange.summary import Summary
from mentor_desk.exchange.summary_words import Words
from mentor_desk.exchange.workbook import Column, Workbook

_WIDTHS = {
    "case": 16, "target_group": 24, "stage": 20, "placement": 16, "week": 7, "weeks": 11, "place": 28,
    "last_contact": 15, "days_since_contact": 12, "next_step": 32, "next_step_on": 14, "question": 36,
}  # fmt: skip
_DARK, _MID, _LIGHT = "#145D66", "#73A8B0", "#D1E3E6"
_CHART_COLUMN, _CHART_WIDTH, _ROW_HEIGHT = 7, 620, 20
_PARTS = ("up", "same", "down", "rest")


def workbook(summary: Summary) -> bytes:
    """``summary`` as the bytes of an ``.xlsx`` file; equal summaries give equal bytes.

    A named summary says so on every printed page and on the last sheet, with the reason.
    """
    words = summary_words.read()
    with Workbook(words.title, summary.on) as book:
        book.table(
            words.choices["sheet"]["table"],
            [Column(heading, _WIDTHS[key]) for key, heading in words.choices["columns"].items()],
            [summary_words.values(line, summary, words) for line in summary.rows],
            mark=words.mark(summary),
            still=1,
        )
        if summary.rows:
            _figures(book, summary, words)
        _about(book, summary, words)
    return book.data()


def _figures(book: Workbook, summary: Summary, words: Words) -> None:
    say = words.choices["sheet"]
    sheet = book.sheet(say["charts"], words.mark(summary))
    sheet.set_column(0, 0, 44)
    sheet.set_column(1, 5, 10)
    stages = [(words.stages(group), group.people) for group in summary.groups]
    at = _block(book, sheet, 0, words.texts["by_stage"], (say["stages"], say["count"]), stages)
    beside = 0
    if stages:
        beside = _chart(book, sheet, words.texts["by_stage"], (2, at - 2), ((1, _DARK),), beside)
    else:
        book.write(sheet, 1, 0, words.texts["no_groups"])
    load = [(say["load"], summary.load), (say["load_low"], summary.load_low)]
    load.append((say["load_high"], summary.load_high))
    first = at
    at = _block(book, sheet, at, say["load"], ("", say["load"]), load)
    beside = _chart(book, sheet, say["load"], (first + 2, at - 2), ((1, _MID),), beside)
    if any(each.people is not None for each in summary.moved):
        _movement(book, sheet, (at, beside), summary, words)


def _movement(
    book: Workbook, sheet: Any, place: tuple[int, int], summary: Summary, words: Words
) -> None:
    """The whole table, also where only how many answered may be told; the chart beside it."""
    at, beside = place
    say, day = words.choices["sheet"], summary.moved_since
    title = words.texts["movement"].format(day=f"{day:%d-%m-%Y}" if day else "")
    headings = (say["area"], say["people"], *(say[part] for part in _PARTS))
    rows: list[tuple[Value, ...]] = [
        (each.area, each.people, each.up, each.same, each.down, each.rest)
        for each in summary.moved
        if each.people is not None
    ]
    end = _block(book, sheet, at, title, headings, rows)
    colors = ((2, _DARK), (3, _MID), (4, _LIGHT), (5, _LIGHT))
    _chart(book, sheet, title, (at + 2, end - 2), colors, beside)


def _block(
    book: Workbook, sheet: Any, at: int, title: str, headings: tuple[str, ...], rows: Any
) -> int:
    """A heading, a small table, an empty row; says where the next one begins."""
    sheet.write_string(at, 0, title, book.heading)
    for place, heading in enumerate(headings):
        sheet.write_string(at + 1, place, heading, book.head)
    for number, row in enumerate(rows, start=at + 2):
        for place, value in enumerate(row):
            book.write(sheet, number, place, value)
    return at + 3 + len(rows)


def _chart(
    book: Workbook,
    sheet: Any,
    title: str,
    rows: tuple[int, int],
    series: tuple[tuple[int, str], ...],
    at: int,
) -> int:
    """Bars of the table in ``rows``, in its order from the top, drawn beside it from the row ``at``.

    Says at which row the next chart may begin.
    """
    first, last = rows
    chart = book.book.add_chart({"type": "bar", "subtype": "stacked"})
    name = sheet.get_name()
    for column, color in series:
        chart.add_series({
            "name": [name, first - 1, column],
            "categories": [name, first, 0, last, 0],
            "values": [name, first, column, last, column],
            "fill": {"color": color},
            "gap": 40,
        })  # fmt: skip
    chart.set_title({"name": title, "name_font": {"size": 11}})
    chart.set_y_axis({"reverse": True})
    chart.set_x_axis({"num_format": "0", "major_gridlines": {"visible": False}, "min": 0})
    chart.set_legend({"none": True} if len(series) == 1 else {"position": "bottom"})
    height = 110 + 26 * (last - first + 1)
    chart.set_size({"width": _CHART_WIDTH, "height": height})
    sheet.insert_chart(at, _CHART_COLUMN, chart, {"description": title})
    return at + height // _ROW_HEIGHT + 2


def _about(book: Workbook, summary: Summary, words: Words) -> None:
    say = words.choices["sheet"]
    sheet = book.sheet(say["about"], words.mark(summary))
    sheet.set_column(0, 0, 30)
    sheet.set_column(1, 1, 60)
    facts: list[tuple[str, Value]] = [
        (say["day"], summary.on),
        (say["mentor"], summary.sender.mentor.name),
        (say["municipality"], summary.sender.municipality),
        (say["cases"], len(summary.rows)),
        (say["load"], summary.load),
        (say["load_low"], summary.load_low),
        (say["load_high"], summary.load_high),
        (say["names"], words.mark(summary)),
    ]
    if summary.named:
        facts.append((say["reason"], summary.reason))
    for row, (what, value) in enumerate(facts):
        sheet.write_string(row, 0, what, book.head)
        book.write(sheet, row, 1, value)
