"""The paper for the day the computer is gone, with invented people."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mentor_desk.documents.papers.maskinenvaek import AffectedRow, HeldCount, MaskinenVaek
from mentor_desk.documents.parties import Person, Sender

SENDER = Sender("Åby Kommune", Person("Karen Ærøskov", "jobmentor", "87654321"))
KINDS = (
    "cpr", "health", "benefit", "reach", "notes", "placements", "progression", "papers", "around",
)  # fmt: skip
ROWS = (
    AffectedRow("Åse Bjørnø", "010170-••••", "Skovvej 4, 8230 Åbyhøj · 12 34 56 78", KINDS),
    AffectedRow("Ib Lund", "3. maj 1988", "12 34 56 79", ("reach", "notes")),
)
GONE = MaskinenVaek(
    on=date(2026, 11, 24),
    sender=SENDER,
    people=27,
    contacts=41,
    firms=38,
    around=12,
    papers=96,
    held=tuple(HeldCount(kind, 27 - at) for at, kind in enumerate(KINDS)),
    backup="24. november 2026 kl. 8.00",
    second="20. november 2026 kl. 15.10",
    until="24. november 2026 kl. 8.00",
)
WITH_LIST = replace(
    GONE,
    found="24. november 2026 kl. 7.15",
    deadline="27. nov. 2026 kl. 7.15",
    key_store=True,
    rows=ROWS,
)
LONG = replace(
    WITH_LIST,
    people=3_000,
    rows=tuple(
        AffectedRow(
            f"Christoffer-Emanuel Østergaard-Vestergaard {number}",
            "010170-9999",
            "Sønder Vesterbrogade 124, 3. tv., 8230 Åbyhøj · 12 34 56 78 · et.langt.navn@example.org",
            KINDS,
        )
        for number in range(60)
    ),
)

FULL: dict[str, object] = {"maskinenvaek": GONE, "maskinenvaek_med_liste": WITH_LIST}
LONGEST: dict[str, object] = {"maskinenvaek": LONG}
EMPTY: dict[str, object] = {"maskinenvaek": MaskinenVaek()}
