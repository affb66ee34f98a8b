"""Invented recruitments for their papers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mentor_desk.documents.papers.invitationsliste import Guest, Invitationsliste
from mentor_desk.documents.papers.rekrutteringsevaluering import Rekrutteringsevaluering, StepDone
from mentor_desk.documents.parties import Person, Sender, Workplace

SENDER = Sender(
    "Åby Kommune",
    Person("Karen Ærøskov", "jobmentor", "87654321", "karen.aeroeskov@kommune.example"),
    ("Beskæftigelse og Virksomheder", "Rådhusstræde 4, 8230 Åbyhøj", "Telefon 87 65 43 00"),
)
FIRM = Workplace("Frokosthuset Kløver")
OWNER = Person("Mona Kløver", "køkkenchef", "12345678")
GUESTS = (
    Guest("Bo Lindskov", "Har stået i køkken på et plejehjem."),
    Guest("Leyla Demir", "Har lavet mad til mange og vil gerne møde tidligt.", came=True),
    Guest("Åse Østergård", "Kender arbejdet fra en praktik.", came=False),
    Guest(),
)
LIST = Invitationsliste(
    sender=SENDER,
    firm=FIRM,
    contact=OWNER,
    title="Køkkenmedhjælper til frokosten",
    positions=2,
    day=date(2026, 11, 26),
    at="13.00",
    place="Frokosthusets køkken, gå ind ved rampen",
    guests=GUESTS,
    withheld=1,
)
STEPS = tuple(
    StepDone(title, owner, date(2026, 11, due), date(2026, 11, done))
    for title, owner, due, done in (
        ("Henvendelsen", "Jobmentoren", 10, 10),
        ("Behovssamtalen", "Begge", 11, 11),
        ("Profil, kanaler og tidsplan", "Begge", 12, 13),
        ("Annoncen godkendt og slået op", "Jobmentoren", 13, 16),
        ("Ansøgninger og egne kandidater", "Jobmentoren", 19, 19),
        ("Vælg sammen", "Begge", 20, 20),
        ("Indkaldelse, samtaler og svar", "Virksomheden", 23, 24),
        ("Se tilbage sammen", "Begge", 24, 24),
    )
)
BACK = Rekrutteringsevaluering(
    sender=SENDER,
    firm=FIRM,
    contact=OWNER,
    title="Køkkenmedhjælper til frokosten",
    opened_on=date(2026, 11, 10),
    due_on=date(2026, 11, 24),
    closed_on=date(2026, 11, 24),
    days=14,
    positions=2,
    filled=2,
    considered=11,
    invited=6,
    answered=11,
    steps=STEPS,
    firm_view="To gode folk, og vi nåede det. Dagen i køkkenet sagde mere end ansøgningerne.",
    our_view="Kravet om kørekort røg ud i profilen, og så var der flere at vælge imellem.",
    differently="Sæt dagen i køkkenet, allerede når annoncen slås op.",
    evaluated_on=date(2026, 11, 24),
    again_on=date(2027, 5, 3),
)
_LONG = "Den Sammensluttede Håndværks- og Fællesindkøbsforening for Midt- og Østjylland"
FULL = {"invitationsliste": LIST, "rekrutteringsevaluering": BACK}
LONGEST = {
    "invitationsliste": replace(
        LIST,
        title=_LONG,
        place=_LONG,
        guests=tuple(Guest(f"{_LONG} {n}", f"{GUESTS[1].reason} {_LONG}") for n in range(25)),
        withheld=12,
    ),
    "rekrutteringsevaluering": replace(
        BACK,
        title=_LONG,
        steps=tuple(replace(step, title=f"{step.title} {_LONG}") for step in STEPS),
        firm_view=" ".join([BACK.firm_view] * 8),
        our_view=" ".join([BACK.our_view] * 8),
        differently=" ".join([BACK.differently] * 8),
    ),
}
EMPTY = {
    "invitationsliste": Invitationsliste(),
    "rekrutteringsevaluering": Rekrutteringsevaluering(),
}
