"""Workbooks are read as real programs write them."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentor_desk.errors import CancelledError, UserError
from mentor_desk.exchange import firm_list
from mentor_desk.exchange.tables import open_list
from mentor_desk.exchange.tables_extent import PlainReach
from mentor_desk.exchange.tables_guard import MOST_CELLS
from tests.exchange.lists import HEADINGS, TODAY, inline, row, write_book

CELLS = st.text(alphabet="abcæøåÆØÅ 0123456789;<>&\"'\n_x", max_size=12).map(str.strip)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    rows=st.lists(st.lists(CELLS, min_size=4, max_size=4), min_size=1, max_size=6),
    shared=st.booleans(),
    above=st.integers(0, 3),
)
def test_what_went_in_comes_out(
    tmp_path: Path, rows: list[list[str]], shared: bool, above: int
) -> None:
    path = tmp_path / "liste.xlsx"
    book = xlsxwriter.Workbook(
        path, {"constant_memory": not shared, "strings_to_numbers": False, "strings_to_formulas": False}
    )
    sheet = book.add_worksheet("P-enheder")
    for number in range(above):
        sheet.write_string(number, 0, "Udtræk")
    for number, cells in enumerate([list(HEADINGS[:4]), *rows], above):
        for column, cell in enumerate(cells):
            sheet.write_string(number, column, cell)
    book.close()
    (found,) = open_list(path).sheets
    assert (found.headings, found.header_row) == (HEADINGS[:4], above + 1)
    numbers = [number for chunk in found.chunks() for number in chunk.numbers]
    read = [[*each, "", "", "", ""][:4] for chunk in found.chunks() for each in chunk.rows]
    assert read == [each for each in rows if any(each)]
    assert numbers == [i for i, each in enumerate(rows, above + 2) if any(each)]


def test_numbers_typed_as_numbers_get_their_zeros_back(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["P-nummer", "CVR-nr.", "Navn", "Postnr.", "By", "Branchekode (DB07)", "Telefon"])
    sheet.append([1003000001.0, 13748136.0, "Bager", 800, "Høje Taastrup", 11900, 86128855])
    sheet.append([1003000002, 13748136, "Smed", 8722.0, "Hedensted", 251100.0, None])
    book.save(tmp_path / "liste.xlsx")
    first, second = firm_list.read(tmp_path / "liste.xlsx", today=TODAY).workplaces
    assert first[:4] == ("1003000001", "13748136", "Bager", "011900")
    assert (first.branch_version, first.postcode, first.phone) == ("DB07", "0800", "86128855")
    assert (second.postcode, second.branch_code, second.phone) == ("8722", "251100", "")


def test_days_are_days_and_a_closed_workplace_is_left_out(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["P-nummer", "Navn", "Startdato", "Ophørsdato"])
    sheet.append([1003000001, "Bager", date(2001, 4, 2), date(2026, 11, 23)])
    sheet.append([1003000002, "Smed", date(2001, 4, 2), date(2026, 11, 25)])
    sheet.append([1003000003, "Maler", date(2001, 4, 2), None])
    book.save(tmp_path / "liste.xlsx")
    assert open_list(tmp_path / "liste.xlsx").sheets[0].sample[0][2] == "2001-04-02"
    found = firm_list.read(tmp_path / "liste.xlsx", today=TODAY)
    assert [each.name for each in found.workplaces] == ["Smed", "Maler"]
    assert [(each.row, str(each.reason)) for each in found.left_out] == [
        (2, "The workplace has closed.")
    ]


@pytest.mark.parametrize("title", ["2-4", "5-9", "10-19"])
def test_a_size_that_the_spreadsheet_took_for_a_day_is_understood(tmp_path: Path, title: str) -> None:
    day = {"2-4": date(2026, 4, 2), "5-9": date(2026, 9, 5), "10-19": date(2019, 10, 1)}[title]
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["P-nummer", "Navn", "Antal ansatte"])
    sheet.append([1003000001, "Bager", day])
    book.save(tmp_path / "liste.xlsx")
    assert firm_list.read(tmp_path / "liste.xlsx", today=TODAY).workplaces[0].size_band == title


def test_rich_texts_formulas_faults_and_prefixed_names_are_read(tmp_path: Path) -> None:
    data = (
        f'<?xml version="1.0"?><x:worksheet xmlns:x="{MAIN}"><x:sheetData>'
        '<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="s"><x:v>1</x:v></x:c></x:row>'
        '<x:row r="2"><x:c r="A2" t="str"><x:f>A1&amp;"x"</x:f><x:v>Bager</x:v></x:c>'
        '<x:c r="B2"><x:v>1.3748136E7</x:v></x:c><x:c r="C2" t="e"><x:v>#N/A</x:v></x:c></x:row>'
        "</x:sheetData></x:worksheet>"
    )
    shared = (
        f'<sst xmlns="{MAIN}"><si><r><t>Na</t></r><r><t>vn</t></r><rPh><t>aloud</t></rPh></si>'
        "<si><t>CVR_x002D_nr</t></si></sst>"
    )
    path = write_book(tmp_path / "liste.xlsx", {"Ark1": data}, more={"xl/sharedStrings.xml": shared})
    (sheet,) = open_list(path).sheets
    assert sheet.headings == ("Navn", "CVR-nr")
    assert sheet.sample == (("Bager", "13748136"),)


def test_a_row_written_oddly_is_read_as_well_as_the_plain_ones(tmp_path: Path) -> None:
    plain = inline({1: {"A": "Navn", "B": "CVR-nr."}, 2: {"A": "Bager", "B": "13748136"}})
    odd = (
        "<row><c t='inlineStr' r='A3'><is><r><t>Sm</t></r><r><t>ed &amp; Søn</t></r></is></c>"
        '<c><v>13748136</v></c></row><row r="5"><c r="A5" t="inlineStr"><is><t>'
        '<![CDATA[<Maler>]]></t></is></c></row><row r="9"/>'
    )
    last = inline({12: {"B": "24256790", "D": "x"}})
    path = write_book(tmp_path / "liste.xlsx", {"Ark1": plain + odd + last})
    chunks = list(open_list(path).sheets[0].chunks())
    assert [number for chunk in chunks for number in chunk.numbers] == [2, 3, 5, 12]
    assert [each for chunk in chunks for each in chunk.rows] == [
        ["Bager", "13748136", "", ""],
        ["Smed & Søn", "13748136", "", ""],
        ["<Maler>", "", "", ""],
        ["", "24256790", "", "x"],
    ]


@pytest.mark.parametrize("place", ["XFD1048576", "XFD2", "B1048576", "EZ900000"])
def test_a_lone_far_cell_is_named(tmp_path: Path, place: str) -> None:
    rows = {number: {"A": f"Bager {number}", "M": "8722"} for number in range(1, 3000)}
    column = place.rstrip("0123456789")
    rows.setdefault(int(place[len(column) :]), {})[column] = "x"
    path = write_book(tmp_path / "liste.xlsx", {"Ark1": inline(rows)})
    with pytest.raises(UserError, match=r"Cell \{cell\} stands far away") as raised:
        open_list(path)
    assert f"Cell {place} stands" in str(raised.value.text)


def test_a_real_list_of_160_000_rows_and_60_columns_is_not_too_big() -> None:
    reach = PlainReach()
    for place in ["A1", "BH1", *(f"BH{number}" for number in range(2, 160_002))]:
        reach.feed(f'<c r="{place}"><v>1</v></c>'.encode())
    reach.close()
    assert (reach.columns, reach.rows) == (60, 169_999)
    assert reach.dense <= MOST_CELLS


def test_a_far_cell_below_a_narrow_list_costs_nothing(tmp_path: Path) -> None:
    firms = inline({1: {"A": "Navn", "B": "P-nummer"}, 2: {"A": "Bager", "B": "1003000001"}})
    path = write_book(tmp_path / "liste.xlsx", {"Ark1": firms + inline({1048576: {"B": "x"}})})
    assert len(firm_list.read(path, today=TODAY).workplaces) == 1


@pytest.mark.parametrize("tag", ['c s="0" r="{}"', "c", "x:c", 'c r="{}" s="0"'])
def test_empty_cells_that_are_only_coloured_cost_nothing(tmp_path: Path, tag: str) -> None:
    firms = inline({1: {"A": "Navn", "B": "P-nummer"}, 2: {"A": "Bager", "B": "1003000001"}})
    whole = (
        f'<worksheet xmlns="{MAIN}" xmlns:x="{MAIN}"><sheetData>{firms}<row r="1048576">'
        f"<{tag.format('XFD1048576')}/></row></sheetData></worksheet>"
    )
    path = write_book(tmp_path / "liste.xlsx", {"Ark1": whole})
    assert len(firm_list.read(path, today=TODAY).workplaces) == 1


def test_cells_without_places_stand_one_after_the_other(tmp_path: Path) -> None:
    cell = '<c t="inlineStr"><is><t>{}</t></is></c>'
    rows = "".join(
        "<row>" + "".join(cell.format(each) for each in cells) + "</row>"
        for cells in [("Navn", "CVR-nr."), ("Bager", "13748136"), ("Smed", "24256790")]
    )
    (sheet,) = open_list(write_book(tmp_path / "liste.xlsx", {"Ark1": rows})).sheets
    (chunk,) = sheet.chunks()
    assert (list(chunk.numbers), chunk.rows) == (
        [2, 3],
        [["Bager", "13748136"], ["Smed", "24256790"]],
    )


def test_a_list_that_begins_further_down_and_right_keeps_its_places(tmp_path: Path) -> None:
    data = inline({5: {"C": "Navn", "D": "CVR-nr."}, 7: {"C": "Bager", "D": "13748136"}})
    (sheet,) = open_list(write_book(tmp_path / "liste.xlsx", {"Ark1": data})).sheets
    assert (sheet.headings, sheet.header_row) == (("A", "B", "Navn", "CVR-nr."), 5)
    (chunk,) = sheet.chunks()
    assert (list(chunk.numbers), chunk.rows) == ([7], [["", "", "Bager", "13748136"]])


def test_every_kind_of_cell_becomes_plain_text(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Navn", "a", "b", "c", "d", "e", "f", "g"])
    day = datetime(2026, 4, 2, 13, 5)  # noqa: DTZ001  a spreadsheet knows no time zones
    sheet.append(["Bager", day.date(), day, True, False, 3.25, -12.0, "#N/A"])
    book.save(tmp_path / "liste.xlsx")
    assert open_list(tmp_path / "liste.xlsx").sheets[0].sample == (
        ("Bager", "2026-04-02", "2026-04-02", "ja", "nej", "3.25", "-12", ""),
    )


def test_hidden_sheets_are_read_and_charts_are_none(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.create_chartsheet("Diagram")
    hidden = book.create_sheet("Skjult")
    hidden.append(["Navn", "CVR-nr."])
    hidden.append(["Bager", 13748136])
    hidden.sheet_state = "hidden"
    book.save(tmp_path / "liste.xlsx")
    assert [each.name for each in open_list(tmp_path / "liste.xlsx").sheets] == ["Sheet", "Skjult"]
    assert firm_list.read(tmp_path / "liste.xlsx", today=TODAY).sheets == ("Skjult",)


def test_reading_a_workbook_can_be_broken_off_and_tells_how_far_it_is(tmp_path: Path) -> None:
    firms = inline({1: {"A": "Navn", "B": "CVR-nr."}, 2: {"A": "Bager", "B": "13748136"}})
    path = write_book(tmp_path / "liste.xlsx", {"Ark1": firms})
    told: list[float | None] = []
    firm_list.read(path, today=TODAY, progress=lambda _rows, part: told.append(part))
    assert (told[0], told[-1]) == (None, 1.0)
    for last in range(1, len(told)):
        answers = iter([*[False] * last, True])
        with pytest.raises(CancelledError):
            firm_list.read(path, today=TODAY, cancelled=answers.__next__)


def _many_sheets(path: Path) -> Path:
    firms = inline({1: {"A": "P-nummer", "B": "Navn"}, 2: {"A": "1003000001", "B": "Bager"}})
    more = inline({3: {"A": "P-nummer", "B": "Navn"}, 4: {"A": "1003000002", "B": "Smed"}})
    guide = inline({1: {"A": "Vejledning"}, 2: {"A": "Listen er fra registeret"}})
    return write_book(path, {"Læs mig": guide, "Nord": firms, "Syd": more, "Tom": ""})


def test_when_several_sheets_are_firms_the_caller_must_choose(tmp_path: Path) -> None:
    path = _many_sheets(tmp_path / "liste.xlsx")
    with pytest.raises(UserError, match="Several sheets") as raised:
        firm_list.read(path, today=TODAY)
    assert "Nord, Syd" in str(raised.value.text)
    assert firm_list.read(path, today=TODAY, sheets=["syd"]).workplaces[0].name == "Smed"
    with pytest.raises(UserError, match="no sheet called"):
        firm_list.read(path, today=TODAY, sheets=["Vest"])


def test_all_sheets_of_firms_are_read_and_the_others_told(tmp_path: Path) -> None:
    found = firm_list.read(_many_sheets(tmp_path / "liste.xlsx"), today=TODAY, all_sheets=True)
    assert [each.name for each in found.workplaces] == ["Bager", "Smed"]
    assert found.sheets == ("Nord", "Syd")
    assert [(each.sheet, each.row, str(each.reason)) for each in found.left_out] == [
        ("Læs mig", 0, "The sheet does not look like a list of firms."),
        ("Tom", 0, "The sheet is empty."),
    ]


def test_a_long_workbook_is_read_to_its_end_in_its_order(tmp_path: Path) -> None:
    rows = [row(i) for i in range(1, 20_000)]
    book = xlsxwriter.Workbook(tmp_path / "liste.xlsx", {"constant_memory": True})
    sheet = book.add_worksheet()
    for number, cells in enumerate([HEADINGS, *rows]):
        sheet.write_row(number, 0, cells)
    book.close()
    found = firm_list.read(tmp_path / "liste.xlsx", today=TODAY)
    assert [each.name for each in found.workplaces] == [each[2] for each in rows]
