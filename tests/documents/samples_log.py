"""Invented extracts of the log."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mentor_desk.documents.papers.logudtraek import LogExtract, LogRow
from mentor_desk.documents.parties import Person, Sender

SENDER = Sender("Åby Kommune", Person("Karen Ærøskov", "jobmentor", "87654321"))
ROWS = (
    LogRow("24-11-2026 09.42", "Sag set"),
    LogRow("23-11-2026 14.05", "Papir udstedt", "Praktikaftale"),
    LogRow("20-11-2026 08.10", "CPR-nummer vist", "«Bestilling i VITAS»"),
)
EXTRACT = LogExtract(
    date(2026, 11, 24), SENDER, "Åse Bjørnø", ROWS, entries=4218, fingerprint="A1B2 C3D4 E5F6 0718"
)
NAMED = replace(
    EXTRACT,
    named=True,
    reason="Klage over opslag i sagen",
    rows=tuple(replace(row, who="Karen Ærøskov") for row in ROWS),
)
SAMPLE = replace(EXTRACT, name="", sample=True)
FULL = {"logudtraek": EXTRACT, "logudtraek_med_navne": NAMED, "logudtraek_stikproeve": SAMPLE}
EMPTY = {"logudtraek": LogExtract(date(2026, 11, 24))}
