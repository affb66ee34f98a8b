"""A file that is wrong or hostile costs little and is answered with one plain sentence."""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
import xlsxwriter

from tests.exchange.lists import HEADINGS, inline, row, write_book, write_csv

LIMIT_SECONDS, LIMIT_MEGABYTES = 20, 1000
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
FIRMS = inline({1: {"A": "Navn", "B": "P-nummer"}, 2: {"A": "Bager", "B": "1003000001"}})
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
ENTITIES = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    + f']><worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr">'
    "<is><t>&i;</t></is></c></row></sheetData></worksheet>"
)


def _book(path: Path) -> bytes:
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    for number, cells in enumerate([HEADINGS, *(row(i) for i in range(1, 4000))]):
        sheet.write_row(number, 0, cells)
    book.close()
    return path.read_bytes()


def _cut_book(path: Path) -> None:
    path.write_bytes(_book(path)[:-2000])


def _cut_within(path: Path) -> None:
    whole = f'<worksheet xmlns="{MAIN}"><sheetData>{FIRMS}<row r="3"><c r="A3" t="inl'
    write_book(path, {"Ark1": whole})


def _broken_inside(path: Path) -> None:
    data = bytearray(_book(path))
    data[2000:2100] = bytes(100)
    path.write_bytes(data)


def _zip_bomb(path: Path) -> None:
    write_book(path, {"Ark1": FIRMS})
    with ZipFile(path, "a", ZIP_DEFLATED) as package, package.open("xl/sharedStrings.xml", "w") as part:
        part.write(f'<sst xmlns="{MAIN}">'.encode())
        for _ in range(300):
            part.write(b"<si><t>" + b"a" * (1 << 20) + b"</t></si>")


def _lying_zip_bomb(path: Path) -> None:
    """The directory says the sheet is small; it unpacks to half a gigabyte."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = b"".join(packer.compress(b" " * (1 << 20)) for _ in range(500)) + packer.flush()
    write_book(path, {"Ark1": FIRMS})
    with ZipFile(path, "a") as package:
        package.writestr("xl/sharedStrings.xml", body)
    data = bytearray(path.read_bytes())
    at = data.rfind(b"PK\x01\x02")
    struct.pack_into("<H", data, at + 10, 8)
    local = struct.unpack_from("<L", data, at + 42)[0]
    struct.pack_into("<H", data, local + 8, 8)
    path.write_bytes(data)


def _many_rows_bomb(path: Path) -> None:
    cell = '<c r="{0}1" t="inlineStr"><is><t>x</t></is></c>'
    row_of = "<row>" + "".join(cell.format(c) for c in "ABCDEFGH") + "</row>"
    write_book(path, {"Ark1": FIRMS + row_of * 300_000})


def _million_columns(path: Path) -> None:
    path.write_text("Navn;CVR-nr." + ";x" * 1_000_000 + "\nBager;13748136\n", encoding="utf-8")


def _one_line(path: Path) -> None:
    with path.open("wb") as file:
        file.write(b"Navn;CVR-nr.\nBager ")
        file.truncate(6 << 20)
        file.seek(0, 2)
        for _ in range(64):
            file.write(b"a" * (1 << 20))


def _long_line_without_zeros(path: Path) -> None:
    with path.open("wb") as file:
        file.write(b"Navn;CVR-nr.\nBager ")
        for _ in range(200):
            file.write(b"a" * (1 << 20))


def _ten_gigabytes(path: Path) -> None:
    with path.open("wb") as file:
        file.write(b"Navn;CVR-nr.\n")
        file.truncate(10 << 30)


def _open_quotation(path: Path) -> None:
    path.write_text('Navn;CVR-nr.\n"Bager;13748136\n' + "Smed;24256790\n" * 30_000, encoding="utf-8")


def _docx(path: Path) -> None:
    with ZipFile(path, "w") as package:
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
        package.writestr(
            "_rels/.rels",
            f'<Relationships><Relationship Id="a" Type="{kind}" Target="word/document.xml"/>'
            "</Relationships>",
        )
        package.writestr("word/document.xml", "<document/>")


def _zip_of_csv(path: Path) -> None:
    with ZipFile(path, "w") as package:
        package.writestr("liste.csv", "Navn;CVR-nr.\nBager;13748136\n")


def _ods(path: Path) -> None:
    with ZipFile(path, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("content.xml", "<x/>")


def _huge_directory(path: Path) -> None:
    with ZipFile(path, "w") as package:
        for number in range(60_000):
            package.writestr(f"{number:060}", b"")


def _sparse_last_cell(path: Path) -> None:
    write_book(path, {"Ark1": FIRMS + inline({1048576: {"XFD": "x"}})})


def _sparse_odd_last_cell(path: Path) -> None:
    """Written so that only a real XML parser sees where it stands."""
    far = "<row r='1048576'><x:c\n t='n'  r='XFD1048576'><x:v>1</x:v></x:c></row>"
    whole = (
        f'<worksheet xmlns="{MAIN}" xmlns:x="{MAIN}"><sheetData>{FIRMS}{far}</sheetData></worksheet>'
    )
    write_book(path, {"Ark1": whole})


def _two_places(path: Path) -> None:
    two = '<row r="3"><c r="A3" r="XFD1048576"><v>1</v></c></row>'
    write_book(path, {"Ark1": FIRMS + two})


def _many_cells(path: Path) -> None:
    """A cell here and there, 600,000 rows of 26 columns in all."""
    step = range(3, 600_000, 3)
    rows = "".join(f'<row r="{n}"><c r="Z{n}"><v>{n * 7 % 89}</v></c></row>' for n in step)
    write_book(path, {"Ark1": FIRMS + rows})


def _cells_without_places(path: Path) -> None:
    row_of = "<row>" + "<c><v>{0}</v></c>" * 30 + "</row>"
    rows = "".join(row_of.format(n * 7919 % 99991) for n in range(180_000))
    write_book(path, {"Ark1": FIRMS + rows})


def _shared_text_bomb(path: Path) -> None:
    """One long text, shown by very many cells."""
    rows = "".join(
        f'<row r="{n}"><c r="A{n}" t="s"><v>{n % 2}</v></c></row>' for n in range(3, 250_000)
    )
    texts = f'<sst xmlns="{MAIN}"><si><t>a</t></si><si><t>{"Bager " * 5000}</t></si></sst>'
    write_book(path, {"Ark1": FIRMS + rows}, more={"xl/sharedStrings.xml": texts})


def _sheet_in_disguise(path: Path) -> None:
    write_book(path, {"Ark1": FIRMS})
    whole = path.read_bytes().replace(b"worksheets/sheet1.xml", b"worksheets/sheet1.png")
    path.write_bytes(whole)
    with ZipFile(path, "a") as package:
        package.writestr("xl/media/a.png", "png" + FIRMS + "<sheetData>")


DAMAGED = "The file is damaged or was cut off"
SWELLS = "The file unpacks to far more"
NO_LIST = "This file is no list of firms."
AS_XLSX = "This kind of file cannot be read here."
TOO_BIG = "The file is too big"
FAR = "Cell XFD1048576 stands far away"
CASES: dict[str, tuple[Callable[[Path], object], str]] = {
    "cut.xlsx": (_cut_book, DAMAGED),
    "cut_within.xlsx": (_cut_within, DAMAGED),
    "broken_inside.xlsx": (_broken_inside, DAMAGED),
    "zip_bomb.xlsx": (_zip_bomb, SWELLS),
    "lying_zip_bomb.xlsx": (_lying_zip_bomb, DAMAGED),
    "many_rows.xlsx": (_many_rows_bomb, SWELLS),
    "huge_directory.xlsx": (_huge_directory, SWELLS),
    "entities.xlsx": (lambda path: write_book(path, {"Ark1": ENTITIES}), SWELLS),
    "sparse.xlsx": (_sparse_last_cell, FAR),
    "sparse_oddly.xlsx": (_sparse_odd_last_cell, FAR),
    "two_places.xlsx": (_two_places, DAMAGED),
    "many_cells.xlsx": (_many_cells, "Cell Z3 stands far away"),
    "without_places.xlsx": (_cells_without_places, TOO_BIG),
    "shared_text_bomb.xlsx": (_shared_text_bomb, TOO_BIG),
    "disguise.xlsx": (_sheet_in_disguise, SWELLS),
    "locked.xlsx": (
        lambda path: path.write_bytes(OLE + "EncryptedPackage".encode("utf-16-le") + bytes(900)),
        "The list is locked with a password.",
    ),
    "old.xls": (lambda path: path.write_bytes(OLE + "Workbook".encode("utf-16-le")), AS_XLSX),
    "web.xls": (lambda path: path.write_text("<html><table><tr><td>Navn</td></tr></table>"), AS_XLSX),
    "open.ods": (_ods, AS_XLSX),
    "letter.xlsx": (_docx, NO_LIST),
    "packed.csv": (_zip_of_csv, "This is a packed folder"),
    "paper.csv": (lambda path: path.write_bytes(b"%PDF-1.7\n1 0 obj\n"), NO_LIST),
    "picture.xlsx": (lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(99)), NO_LIST),
    "program.csv": (lambda path: path.write_bytes(os.urandom(1 << 16) + bytes(9)), NO_LIST),
    "prose.csv": (lambda path: path.write_text("Kære kollega\nHer er listen.\n" * 9), NO_LIST),
    "zeros.csv": (lambda path: path.write_bytes(b"Navn;CVR-nr.\nBa\0ger;13748136\n"), NO_LIST),
    "late_zeros.csv": (
        lambda path: path.write_bytes(b"Navn;CVR-nr.\n" + b"Smed;24256790\n" * 9000 + bytes(9)),
        NO_LIST,
    ),
    "one_line.csv": (_one_line, NO_LIST),
    "long_line.csv": (_long_line_without_zeros, NO_LIST),
    "ten_gigabytes.csv": (_ten_gigabytes, "The file is too big"),
    "columns.csv": (_million_columns, "Row 1 has far too many columns"),
    "quotation.csv": (_open_quotation, "A quotation mark in row 2 "),
    "cut_letter.csv": (
        lambda path: path.write_bytes("Navn;CVR-nr.\nBager Åge;13748136\nBager Ø".encode()[:-1]),
        DAMAGED,
    ),
    "empty.csv": (lambda path: path.write_bytes(b""), "The file is empty"),
    "blank.csv": (lambda path: path.write_bytes(b"\n \n\n"), "The file is empty"),
    "headings.csv": (lambda path: write_csv(path, [HEADINGS]), "The file is empty"),
    "empty.xlsx": (lambda path: write_book(path, {"Ark1": ""}), "The file is empty"),
    "folder.csv": (lambda path: path.mkdir(), "This is a folder"),
    "pipe.csv": (os.mkfifo, "This is a folder"),
    "missing.csv": (Path.exists, "There is no file of that name."),
    "csv_within.xlsx": (lambda path: write_csv(path, [HEADINGS, row(1)]), "read 1"),
    "xlsx_within.csv": (lambda path: write_book(path, {"Ark1": FIRMS}), "read 1"),
}  # fmt: skip


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, object]]:
    """What a program of its own says of every file, and what each cost."""
    folder = tmp_path_factory.mktemp("hostile")
    for name, (make, _) in CASES.items():
        make(folder / name)
    script = Path(__file__).with_name("hostile.py")
    paths = [str(folder / name) for name in CASES]
    done = subprocess.run(  # noqa: S603  our own script, with our own arguments
        [sys.executable, str(script), *paths], check=True, capture_output=True, timeout=300
    )
    answered: dict[str, dict[str, object]] = json.loads(done.stdout)
    return answered


@pytest.mark.parametrize("name", CASES)
def test_the_answer_is_one_plain_sentence(answers: dict[str, dict[str, object]], name: str) -> None:
    assert str(answers[name]["said"]).startswith(CASES[name][1])


@pytest.mark.parametrize("name", CASES)
def test_it_costs_little_time_and_memory(answers: dict[str, dict[str, object]], name: str) -> None:
    assert float(str(answers[name]["seconds"])) < LIMIT_SECONDS
    assert int(str(answers[name]["megabytes"])) < LIMIT_MEGABYTES


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_nobody_may_read_is_answered_too(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "liste.csv", [HEADINGS, row(1)])
    path.chmod(0)
    script = Path(__file__).with_name("hostile.py")
    done = subprocess.run(  # noqa: S603  our own script, with our own arguments
        [sys.executable, str(script), str(path)], check=True, capture_output=True, timeout=60
    )
    assert "You are not allowed" in json.loads(done.stdout)["liste.csv"]["said"]
