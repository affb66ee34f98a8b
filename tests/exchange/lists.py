"""Lists of firms as programs write them, for tests; every firm is invented."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from mentor_desk.exchange import firm_list
from mentor_desk.exchange.firm_records import FirmList

TODAY = date(2026, 11, 24)
HEADINGS = (
    "P-nummer",
    "CVR-nr.",
    "Navn",
    "Adresse",
    "Branchekode (DB25)",
    "Hovedbranche",
    "Ansatte interval",
)
CVRS = ("13748136", "24256790", "13585628")


def row(
    number: int,
    *,
    cvr: str = CVRS[0],
    name: str = "",
    address: str = "Smedevænget 4, 1. tv, 8722 Hedensted",
    branch: tuple[str, str] = ("107120", "Fremstilling af friske bageriprodukter"),
    size: str = "2-4",
) -> tuple[str, ...]:
    """A row beneath ``HEADINGS``; ``number`` makes the P-number, 0 none."""
    p_number = f"{1_003_000_000 + number}" if number else ""
    return (p_number, cvr, name or f"Bager nr. {number} & Søn", address, *branch, size)


def write_csv(
    path: Path,
    rows: Sequence[Sequence[str]],
    *,
    encoding: str = "utf-8",
    separator: str = ";",
    end: str = "\r\n",
    before: str = "",
) -> Path:
    """A text list; ``before`` stands above it as it is."""
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=separator, lineterminator=end).writerows(rows)
    path.write_bytes((before + written.getvalue()).encode(encoding))
    return path


def read_csv(path: Path, rows: Sequence[Sequence[str]], **options: str) -> FirmList:
    """What is read of a text list with these rows."""
    return firm_list.read(write_csv(path / "liste.csv", rows, **options), today=TODAY)


_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def write_book(path: Path, sheets: Mapping[str, str], *, more: Mapping[str, str] | None = None) -> Path:
    """A workbook of sheets given as the XML of their ``sheetData``, or as a whole part."""
    names = "".join(
        f'<sheet name="{name}" sheetId="{i}" r:id="rId{i}"/>' for i, name in enumerate(sheets, 1)
    )
    parts = {
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="rId1" '
        f'Type="{_REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_REL}">'
        f"<sheets>{names}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}">'
        + "".join(
            f'<Relationship Id="rId{i}" Type="{_REL}/worksheet" Target="worksheets/sheet{i}.xml"/>'
            for i in range(1, len(sheets) + 1)
        )
        + f'<Relationship Id="rId90" Type="{_REL}/sharedStrings" Target="sharedStrings.xml"/>'
        f'<Relationship Id="rId91" Type="{_REL}/styles" Target="styles.xml"/></Relationships>',
    }
    for i, data in enumerate(sheets.values(), 1):
        whole = data if data.lstrip().startswith(("<?xml", "<!", "<x:", "<worksheet")) else (
            f'<worksheet xmlns="{_MAIN}"><sheetData>{data}</sheetData></worksheet>'
        )  # fmt: skip
        parts[f"xl/worksheets/sheet{i}.xml"] = whole
    with ZipFile(path, "w", ZIP_DEFLATED) as package:
        for name, text in {**parts, **(more or {})}.items():
            package.writestr(name, text)
    return path


def inline(rows: Mapping[int, Mapping[str, str]]) -> str:
    """``sheetData`` with texts inline: row number → column letter → text."""
    return "".join(
        f'<row r="{number}">'
        + "".join(
            f'<c r="{col}{number}" t="inlineStr"><is><t>{v}</t></is></c>' for col, v in cells.items()
        )
        + "</row>"
        for number, cells in rows.items()
    )
