"""Invented contents of the papers about a case and about a day."""

from __future__ import annotations

from datetime import date

from mentor_desk.documents.papers.oplysningspligt import Oplysningspligt
from mentor_desk.documents.papers.samtykke import Kinds, Samtykke
from mentor_desk.documents.parties import Person, Sender

MENTOR = Person("Karen Ærøskov", "jobmentor", "87654321", "karen.aeroeskov@kommune.example")
SENDER = Sender(
    "Åby Kommune",
    MENTOR,
    ("Beskæftigelse og Virksomheder", "Rådhusstræde 4, 8230 Åbyhøj", "Telefon 87 65 43 00"),
)

SAMTYKKE = Samtykke(
    sender=SENDER,
    citizen_name="Ali Hasan Østergård",
    to_whom="Ørum Håndværksbageri ApS: Søren Ørum og Mette Kjær",
    kinds=Kinds(contact=True, goal=True, considerations=True),
    what="Ali har brug for én besked ad gangen og en fast makker de første uger. Han tåler ikke tunge "
    "løft.",
    why="Så Mette kan vise opgaverne én for én og sætte de tunge sække hos en anden.",
    until=date(2027, 2, 26),
)

OPLYSNINGSPLIGT = Oplysningspligt(
    sender=SENDER,
    citizen_name="Ali Hasan Østergård",
    dpo="Åby Kommune, databeskyttelsesrådgiveren, 87 65 43 90, dpo@kommune.example",
    retention="seks måneder efter, at sagen hos jobmentoren er lukket",
    confirmed=True,
    given_on=date(2026, 11, 24),
)

FULL = {"samtykke": SAMTYKKE, "oplysningspligt": OPLYSNINGSPLIGT}
EMPTY = {"samtykke": Samtykke(), "oplysningspligt": Oplysningspligt()}
