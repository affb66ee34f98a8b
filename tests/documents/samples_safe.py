"""Invented receipts for the papers of safekeeping."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mentor_desk.documents.papers.sletningskvittering import Erased, Sletningskvittering
from mentor_desk.documents.parties import Person, Sender

SENDER = Sender(
    "Åby Kommune",
    Person("Karen Ærøskov", "jobmentor", "87654321", "karen.aeroeskov@kommune.example"),
    ("Beskæftigelse og Virksomheder", "Rådhusstræde 4, 8230 Åbyhøj", "Telefon 87 65 43 00"),
)
GROUPS = ("person", "case", "placement", "visit", "note", "progression", "paper", "rest")

KVITTERING = Sletningskvittering(
    sender=SENDER,
    number=7,
    erased_on=date(2026, 11, 24),
    why="period",
    erased=tuple(
        Erased(group, count) for group, count in zip(GROUPS, (5, 2, 31, 14, 22, 18, 6, 3), strict=True)
    ),
    backups_until=date(2026, 12, 29),
)
AT_ONCE = replace(KVITTERING, number=8, why="mistake", backups_gone=True, contact=True)
LONG = replace(
    KVITTERING,
    number=10_482,
    erased_on=date(2026, 9, 30),
    why="mistake",
    erased=tuple(Erased(group, 12_345) for group in GROUPS),
    backups_until=date(2026, 11, 30),
    contact=True,
)

FULL: dict[str, object] = {"sletningskvittering": KVITTERING, "sletningskvittering_straks": AT_ONCE}
LONGEST: dict[str, object] = {"sletningskvittering": LONG}
EMPTY: dict[str, object] = {"sletningskvittering": Sletningskvittering()}
