"""Lists of firms as real files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import xlsxwriter

HEADINGS = (
    "P-nummer",
    "CVR-nummer",
    "Navn",
    "Adresse",
    "Postnr",
    "By",
    "Branchekode (DB25)",
    "Branche",
)
BAGER = ("1003456787", "24256790", "Ådal Bageri", "Torvet 1", "8722", "Hedensted", "107120", "Bagerier")


def p_number(number: int) -> str:
    """A made-up P-number; they carry no check digit."""
    return f"10{number:08}"


def firms(count: int, *, first: int = 1) -> list[tuple[str, ...]]:
    """Made-up workplaces in one town, numbered from ``first``."""
    branch = ("561010", "Restauranter")
    return [
        (p_number(n), "", f"Firma {n}", f"Vej {n}", "8722", "Hedensted", *branch)
        for n in range(first, first + count)
    ]


def csv_file(path: Path, rows: Sequence[Sequence[str]], headings: Sequence[str] = HEADINGS) -> Path:
    """A list with semicolons, as a spreadsheet program writes it."""
    lines = [";".join(row) for row in (headings, *rows)]
    path.write_text("\r\n".join(lines) + "\r\n", encoding="utf-8-sig", newline="")
    return path


def xlsx_file(path: Path, sheets: dict[str, Sequence[Sequence[str]]]) -> Path:
    """A workbook."""
    book = xlsxwriter.Workbook(str(path))
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    book.close()
    return path
