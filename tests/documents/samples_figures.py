"""Invented contents of the figures of a period."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mentor_desk.documents.papers.tal import Figure, FigurePart, Goal, Tal, Told
from mentor_desk.documents.parties import Person, Sender

SENDER = Sender(
    "Åby Kommune",
    Person("Karen Ærøskov", "jobmentor", "87654321", "karen.aeroeskov@kommune.example"),
    ("Beskæftigelse og Virksomheder", "Rådhusstræde 4, 8230 Åbyhøj", "Telefon 87 65 43 00"),
)
_YEAR = (date(2026, 1, 1), date(2026, 12, 31))
_FIGURES = (
    Figure(
        name="Forløb begyndt, år for år",
        group="placements",
        unit="count",
        now=Told(47, 47),
        before=Told(hidden=True),
        definition="Praktik og løntilskud efter det år, de begyndte.",
        others=("Faaborg-Midtfyn: 169 i 2009 (Cabi 2014; tal fra 2009, ikke bekræftet)",),
        parts=(FigurePart("2025", Told(21, 21)), FigurePart("2026", Told(26, 26))),
    ),
    Figure(
        name="Virksomheder talt med det sidste år",
        group="firms",
        unit="share",
        now=Told(0.5625, 18, 32),
        before=Told(0.4, 12, 30),
        definition="Virksomheder i dit register, du har talt med mindst én gang på tolv måneder.",
        others=("48 procent af de små private virksomheder (SFI 2013; tal fra 2013, ikke bekræftet)",),
        parts=(
            FigurePart("2–4 ansatte", Told(hidden=True)),
            FigurePart("5–9 ansatte", Told(hidden=True)),
            FigurePart("10–19 ansatte", Told(0.5, 10, 20)),
        ),
    ),
    Figure(
        "Svartid til virksomheder", "work", "hours", Told(4.9, 9, 9), Told(), "Den midterste svartid."
    ),
    Figure("Sagers længde efter målgruppe", "outcomes", "weeks", Told(48.06, 12, 12), Told(61.0, 9, 9)),
)
TAL = Tal(
    sender=SENDER,
    on=date(2026, 11, 24),
    first=_YEAR[0],
    last=_YEAR[1],
    before_first=date(2025, 1, 1),
    before_last=date(2025, 11, 24),
    goals=(
        Goal("Forløb begyndt", 26, 30, *_YEAR),
        Goal("Ordinære job", None, 4, *_YEAR),
        Goal("Nye virksomheder, vi har budt velkommen", 2, 3, date(2026, 11, 23), date(2026, 11, 29)),
    ),
    figures=_FIGURES,
)
_LONG = "Den Sammensluttede Håndværks- og Fællesindkøbsforening for Midt- og Østjylland"
FULL = {"tal": TAL}
LONGEST = {
    "tal": replace(
        TAL,
        goals=tuple(replace(goal, name=f"{goal.name} {_LONG}") for goal in TAL.goals * 2),
        figures=tuple(
            replace(
                each,
                name=f"{each.name} {_LONG}",
                definition=" ".join([each.definition or "Ord."] * 9),
                others=each.others * 4,
                parts=tuple(replace(part, name=f"{part.name} {_LONG}") for part in each.parts * 3),
            )
            for each in _FIGURES * 3
        ),
    )
}
EMPTY = {"tal": Tal()}
