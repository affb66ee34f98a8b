"""Invented contents of the papers about a case and about a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mentor_desk.documents import catalogue
from mentor_desk.documents.indicators import load
from mentor_desk.documents.papers.oplysningspligt import Oplysningspligt
from mentor_desk.documents.papers.progression import Mark, Marks, Progression
from mentor_desk.documents.papers.samtykke import Kinds, Samtykke
from mentor_desk.documents.parties import Person, Sender

from .lengthening import longest

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


def _widest(words: str) -> str:
    """``words`` as long as an indicator file may have them."""
    return f"{words}, også når der er særligt travlt omkring mig på gangen"[:60].strip()


PROGRESSION = Progression(
    sender=SENDER,
    citizen_name="Ali Hasan Østergård",
    on=date(2026, 11, 24),
    then_on=date(2026, 8, 25),
    by="Ali og Karen",
    areas=load().areas,
    marks=Marks(
        attendance=Mark(2, 3.5, 4),
        everyday=Mark(2.5, 3, 3.5),
        health=Mark(2, 2, 2.5),
        cooperation=Mark(3, 4, 4),
        direction=Mark(1.5, 3, 4),
        labour_market=Mark(1, 2.5, 3),
        job_search=Mark(1, 2, 3),
        belief=Mark(1, 3, 3.5),
        support=Mark(3, 3, None),
        skills=Mark(None, 2.5, 4),
    ),
    small_steps="Kom selv med bus 11 fire dage i træk.\n"
    "Spurgte Mette, før han gik i stå.\nBagte en plade rundstykker uden hjælp.",
    own_words="Jeg troede ikke, jeg kunne stå op klokken fem. Det kan jeg godt.",
)

LONGEST_PROGRESSION = replace(
    longest(PROGRESSION, catalogue.by_key("progression").form()),
    areas=tuple(
        replace(area, title=_widest(area.title), anchors=tuple(map(_widest, area.anchors)))
        for area in load().areas
    ),
)

FULL = {"progression": PROGRESSION, "samtykke": SAMTYKKE, "oplysningspligt": OPLYSNINGSPLIGT}
LONGEST = {"progression": LONGEST_PROGRESSION}
EMPTY = {"progression": Progression(), "samtykke": Samtykke(), "oplysningspligt": Oplysningspligt()}
