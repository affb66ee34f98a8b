"""Invented firms and offers for the papers a firm is given."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mentor_desk.documents.papers.diplom import Diplom
from mentor_desk.documents.papers.tilbud import Tilbud
from mentor_desk.documents.papers.velkomst import Velkomst
from mentor_desk.documents.parties import Person, Sender, Workplace

MENTOR = Person("Karen Ærøskov", "jobmentor", "87654321", "karen.aeroeskov@kommune.example")
SENDER = Sender(
    "Åby Kommune",
    MENTOR,
    ("Beskæftigelse og Virksomheder", "Rådhusstræde 4, 8230 Åbyhøj", "Telefon 87 65 43 00"),
)
VVS = Workplace(
    "Lunde & Søn VVS",
    "24256790",
    "1009900001",
    "Håndværkervej 12\n8600 Silkeborg",
    "VVS og blik",
    "private",
)
OWNER = Person("Torben Lunde", "mester", "86123456", "torben@lundevvs.example")

TILBUD = Tilbud(
    sender=SENDER,
    firm=VVS,
    employer=OWNER,
    kind="praktik",
    first_name="Ahmed",
    shareable="Har overblik og tålmodighed og har kørt lager i et supermarked. Møder til tiden. "
    "Har brug for én besked ad gangen og en fast makker de første uger.",
    consent_on=date(2026, 11, 17),
    why="I sagde i oktober, at varerne hober sig op om formiddagen, mens svendene er ude.",
    tasks=(
        "Tage imod varer og tjekke dem mod følgesedlen",
        "Sætte på plads og holde lageret i orden",
        "Pakke til dagens opgaver, så bilerne kan køre kl. 7",
    ),
    hours_start=12,
    hours=20,
    starts_on=date(2026, 11, 30),
    ends_on=date(2027, 2, 26),
    weeks=13,
    working_days="Mandag til torsdag kl. 7–12",
    answer_by=date(2026, 11, 26),
)

VELKOMST = Velkomst(
    sender=SENDER,
    firm=VVS,
    contact=OWNER,
    written_on=date(2026, 11, 24),
    personal="Jeg kan stadig høre, hvor stille der blev, da du fortalte, at din egen første mester gav "
    "dig en chance, ingen andre ville give. Nu er det jer, der gør det samme.",
    stand_in="Bo Åkjær, 87 65 43 22",
    injury_phone="87654300",
    answer_days=3,
)

DIPLOM = Diplom(
    sender=SENDER,
    firm=VVS,
    points=("Netværk", "Rekruttering", "Praktik, løntilskud og mentor"),
    since=date(2027, 1, 1),
    place="Silkeborg",
    given_on=date(2027, 1, 8),
    leader="Hanne Bøgelund, borgmester",
)

FULL = {"tilbud": TILBUD, "velkomst": VELKOMST, "diplom": DIPLOM}
EMPTY = {"tilbud": Tilbud(), "velkomst": Velkomst(), "diplom": Diplom()}
LONGEST = {
    "diplom": replace(
        DIPLOM,
        sender=replace(SENDER, municipality="Faaborg-Midtfyn Kommune"),
        firm=replace(VVS, name="Håndværkernes Fælles Smede- og Maskinværksted i Østjylland ApS"),
        points=(
            "Netværk",
            "Fastholdelse af sygemeldte",
            "Rekruttering",
            "Praktik, løntilskud og mentor",
            "Opkvalificering",
            "Jobmesser og arrangementer",
            "Andet",
        ),
    )
}
