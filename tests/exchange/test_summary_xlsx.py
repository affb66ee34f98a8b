"""The summary as a spreadsheet, read back."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date, datetime

import openpyxl
import pytest

from mentor_desk.documents.teamoversigt import SummaryRow, TeamSummary
from mentor_desk.exchange.summary_xlsx import workbook

DAY = date(2026, 11, 24)
ROW = SummaryRow(
    "Sag 1",
    target_group="Sygedagpenge",
    stage="follow_up",
    placement="praktik",
    week=3,
    weeks=13,
    place="Bageri på Ærø",
    last_contact=date(2026, 11, 5),
    days_since_contact=19,
    next_step="Ringe",
    next_step_on=date(2026, 12, 1),
)
SUMMARY = TeamSummary(DAY, rows=(ROW, SummaryRow("Sag 2")), load=2.5)


def read(summary: TeamSummary) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(workbook(summary)))


def test_dates_are_dates_and_numbers_are_numbers() -> None:
    cells = read(SUMMARY)["Sager"][2]
    assert cells[7].value == datetime(2026, 11, 5)  # noqa: DTZ001  a spreadsheet's dates have no zone
    assert cells[7].is_date
    assert [cells[4].value, cells[5].value, cells[8].value] == [3, 13, 19]
    assert cells[3].value == "Praktik"
    assert cells[6].value == "Bageri på Ærø"


def test_headings_are_danish_frozen_and_filtered() -> None:
    sheet = read(SUMMARY)["Sager"]
    assert [cell.value for cell in sheet[1]][:3] == ["Sag", "Målgruppe", "Hvor er vi"]
    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref == "A1:L3"
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.page_setup.paperSize == 9


@pytest.mark.parametrize(
    "typed", ["=cmd|' /C calc'!A0", "+1+1", "-2", "@SUM(A1)", "https://kommune.example", "{=1}", "1e5"]
)
def test_whatever_is_typed_stays_text(typed: str) -> None:
    sheet = read(replace(SUMMARY, rows=(replace(ROW, next_step=typed, place=typed),)))["Sager"]
    for cell in (sheet["G2"], sheet["J2"]):
        assert cell.data_type == "s"
        assert cell.value == typed
        assert cell.hyperlink is None


def test_the_file_holds_no_formula_and_no_link() -> None:
    typed = replace(ROW, next_step="=1+1", question="=HYPERLINK(1)")
    with zipfile.ZipFile(io.BytesIO(workbook(replace(SUMMARY, rows=(typed,))))) as parts:
        sheets = [parts.read(name) for name in parts.namelist() if "worksheets/sheet" in name]
    assert not any(b"<f>" in sheet or b"hyperlink" in sheet for sheet in sheets)


def test_a_text_beyond_a_cell_is_cut_and_not_lost() -> None:
    sheet = read(replace(SUMMARY, rows=(replace(ROW, question="æ" * 40_000),)))["Sager"]
    assert len(sheet["L2"].value) == 32_767


def test_equal_summaries_give_equal_bytes() -> None:
    assert workbook(SUMMARY) == workbook(replace(SUMMARY))


def test_names_stand_only_in_a_named_summary_and_it_says_so() -> None:
    named = replace(SUMMARY, rows=(replace(ROW, name="Åse Bjørnø"),), named=True, reason="Vikar")
    book = read(named)
    assert book["Sager"]["A2"].value == "Åse Bjørnø"
    assert "Indeholder navne" in book["Sager"].oddHeader.left.text
    about = {row[0].value: row[1].value for row in book["Om oversigten"].rows}
    assert about["Navnene er taget med, fordi"] == "Vikar"
    assert read(SUMMARY)["Sager"]["A2"].value == "Sag 1"


def test_an_empty_caseload_is_a_sheet_with_headings() -> None:
    sheet = read(TeamSummary(DAY))["Sager"]
    assert sheet.max_row == 1
