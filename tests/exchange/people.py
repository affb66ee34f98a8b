"""Lists of citizens as mentors keep them, for tests. Every person is invented."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from mentor_desk.exchange import caseload_list
from mentor_desk.exchange.caseload_records import CaseloadList, Person

TODAY = date(2026, 11, 24)

AS_DANES_KEEP_THEM = """\
Borgere hos Karen – opdateret 01-11-26;;;;;;;;;;;;;
;;;;;;;;;;;;;
Navn;Cpr-nr.;Tlf.;Adresse;Målgruppe;Ydelse;Status;Opstart;Næste samtale;Praktiksted;Praktik start;\
Slut;Bemærkninger;Sagsbehandler
SYGEDAGPENGE;;;;;;;;;;;;;
Hansen, Jens;710190-1234;20 12 34 56;Smedevænget 4, 1. tv, 8722 Hedensted;sygedagpenge;sdp;\
i praktik;01-02-26;3/12;Netto Hedensted;01-10-26;31-12-26;Kan lide orden;Lone
Mette Møller;6501851236;(mor) 30111222;Torvet 1;Aktivitetsparat;Uddannelseshjælp;ny;1/12;;;;;;
;;;;;;;;;;;;;
Ali Al-Najjar;abc;;;Kontanthjælp;;tænker;medio marts;;Bilka;;;;
I alt;3;;;;;;;;;;;;
"""


def write(path: Path, content: str, encoding: str = "cp1252") -> Path:
    """A text list as a spreadsheet program saves it."""
    path.write_bytes(content.replace("\n", "\r\n").encode(encoding))
    return path


def read(folder: Path, content: str) -> CaseloadList:
    """What is read of a list."""
    return caseload_list.read(write(folder / "borgere.csv", content), today=TODAY)


def one(folder: Path, headings: Sequence[str], cells: Sequence[str]) -> Person:
    """What one row becomes; it has a name besides."""
    lines = (("Navn", *headings), ("Rikke Fiktiv", *cells))
    [person] = read(folder, "\n".join(";".join(line) for line in lines) + "\n").people
    return person


def doubts(person: Person) -> list[str]:
    """The fields that were not taken as they stand."""
    return [doubt.field for doubt in person.doubts]
