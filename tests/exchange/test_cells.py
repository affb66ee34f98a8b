"""Whatever is typed stays the text it was, in every program that opens the file."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime, time
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from mentor_desk.exchange import cells, open_formats, plain_xlsx
from mentor_desk.exchange.workbook import Column, Workbook

DAY = date(2026, 11, 24)
NASTY = (
    "=cmd|' /C calc'!A0", "+1+1", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\x00=1", "＝1+1",
    "{=1}", "1e5", "00452612", "123456789012345678", "_x0041_", "'=1", "https://x.dk",
    "mailto:a@b.dk", "a\x07b", "\ud800", "æøå 😀", "linje\r\nlinje\rlinje", "\ufffe", "TRUE",
    "24-11-2026",
)  # fmt: skip


def both(rows: list[list[Any]]) -> tuple[list[list[Any]], list[list[Any]]]:
    """The same file as openpyxl and as calamine read it, without its headings."""
    width = max(map(len, rows))
    data = plain_xlsx.workbook("Liste", DAY, [(f"K{n}", 0) for n in range(width)], rows)
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml")
        assert b"<f>" not in sheet
        assert b"hyperlink" not in sheet
    read = openpyxl.load_workbook(io.BytesIO(data)).active
    assert read is not None
    first = [[cell.value for cell in row] for row in read.iter_rows(min_row=2)]
    second = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0)
    return first, second.to_python()[1:]


def test_what_looks_like_a_formula_stays_text_in_both_readers() -> None:
    first, second = both([[words] for words in NASTY])
    for words, one, other in zip(NASTY, first, second, strict=True):
        assert one == [cells.clean(words) or None]
        assert other == [cells.clean(words)]


@given(st.lists(st.text(max_size=40), min_size=1, max_size=8))
@settings(max_examples=40)
def test_any_text_survives_the_way_there_and_back(typed: list[str]) -> None:
    first, second = both([["fast", words] for words in typed])
    assert [row[1] or "" for row in first] == [cells.clean(words) for words in typed]
    assert [row[1] for row in second] == [cells.clean(words) for words in typed]


def test_dates_are_dates_numbers_numbers_and_what_excel_cannot_keep_is_words() -> None:
    row = [
        DAY, datetime(2026, 11, 24, 8, 30), time(7, 15), 2.5, 27, True,  # noqa: DTZ001  a cell has no zone
        date(1899, 5, 1), 12345678901234567, float("nan"), "0045",
    ]  # fmt: skip
    [first], [second] = both([row])
    assert first[:5] == [datetime(2026, 11, 24), *row[1:5]]  # noqa: DTZ001
    assert first[5:] == ["ja", "1899-05-01", "12345678901234567", "nan", "0045"]
    assert second[0] == DAY
    assert second[9] == "0045"


def test_a_long_text_is_cut_where_excel_would_cut_the_file() -> None:
    for letter in ("æ", "😀"):
        kept = cells.clean(letter * 40_000)
        assert len(kept.encode("utf-16-le")) // 2 <= cells.LONGEST
        assert kept.endswith("…")
    assert both([["æ" * 32_767]])[0] == [["æ" * 32_767]]


def test_the_sheet_is_set_up_for_a_danish_screen_and_a_printer() -> None:
    with Workbook("Om /alt[1]: & mere", DAY) as book:
        book.table("Om /alt[1]", [Column("Dag"), Column("Tekst", 20)], [(DAY, "=1"), (None, "")])
        book.table("om  alt 1", [Column("Dag")], [])
    read = openpyxl.load_workbook(io.BytesIO(book.data()))
    sheet = read["Om  alt 1"]
    assert sheet["A2"].is_date
    assert sheet["A2"].number_format == r"[$-406]d\.\ mmm\ yyyy"
    assert sheet["B2"].quotePrefix
    assert sheet["B3"].value is None
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:B3")
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.column_dimensions["B"].width == pytest.approx(20, abs=1)
    assert read.properties.creator in (None, "")
    assert len(read.sheetnames) == 2


def test_a_plain_list_is_guarded_and_nothing_is_lost() -> None:
    said = open_formats.table(("a", "b"), [("=1+1", -5), ("\x00@x", "æ" * 40_000)]).decode("utf-8-sig")
    assert said.splitlines()[1] == "'=1+1;-5"
    assert "æ" * 40_000 in said
