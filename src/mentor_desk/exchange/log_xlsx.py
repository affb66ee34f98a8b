"""An extract of the log as a spreadsheet: text only, nothing that could be run."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from datetime import date
from typing import Protocol

from mentor_desk import resources
from mentor_desk.exchange import cells
from mentor_desk.exchange.workbook import Column, Workbook

_WIDTHS = (18, 34, 48, 28)


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
    """The headings and a row for each entry."""
    words = _words()
    keys = ["when", "what", "details", *(["who"] if log.named else [])]
    rows = [[row.when, row.what, row.about, *([row.who] if log.named else [])] for row in log.rows]
    return [[words[key] for key in keys], *rows]


def plain_table(log: Log) -> list[list[str]]:
    """The same for a file of plain text; what a spreadsheet would run begins with a quote."""
    return [[cells.guarded(cell) for cell in row] for row in table(log)]


def workbook(log: Log) -> bytes:
    """The extract as the bytes of an ``.xlsx`` file; equal extracts give equal bytes."""
    title = _words()["sheet"]
    head, *rows = table(log)
    columns = [Column(words, width) for words, width in zip(head, _WIDTHS, strict=False)]
    with Workbook(title, log.on) as book:
        book.table(title, columns, rows)
    return book.data()


def _words() -> dict[str, str]:
    with resources.path("forms", "logudtraek.toml").open("rb") as file:
        read = tomllib.load(file)
    return {**read["texts"], "sheet": read["title"]}
