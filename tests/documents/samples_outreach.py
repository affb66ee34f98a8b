"""Invented campaigns and clusters for the papers of the outreach."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from mentor_desk.documents.papers.klynge import ClusterPlace, Klynge, StepOfTen
from mentor_desk.documents.papers.ringeliste import Call, Ringeliste
from mentor_desk.documents.parties import Person, Sender

SENDER = Sender(
    "Åby Kommune",
    Person("Karen Ærøskov", "jobmentor", "87654321", "karen.aeroeskov@kommune.example"),
    ("Beskæftigelse og Virksomheder", "Rådhusstræde 4, 8230 Åbyhøj", "Telefon 87 65 43 00"),
)
SCRIPT = (
    "Sig hvem du er, og spørg, om det passer at tale i tre minutter.",
    "Spørg, hvad der fylder hos dem lige nu – og lyt færdig.",
    "Find én opgave, der bliver liggende.",
    "Foreslå et kvarters besøg, og giv to tidspunkter at vælge imellem.",
)
CALL = Call("Ørum Håndværksbageri ApS", "Åbyhøj", "Søren Ørum", "86128855", "Interesseret")
RINGELISTE = Ringeliste(
    sender=SENDER,
    name="Hænder før sommer",
    purpose="Finde én opgave hos ti virksomheder, der får travlt fra april.",
    starts_on=date(2026, 11, 24),
    ends_on=date(2026, 12, 18),
    script=SCRIPT,
    calls=(
        CALL,
        Call(
            "Lunde & Søn VVS", "Silkeborg", "Torben Lunde", "86123456", "Ring igen", date(2026, 11, 27)
        ),
        Call("Gartneriet Grøndal", "Barrit", "", "75123456"),
    ),
)
PLACE = ClusterPlace("Møllebageriet", "Bageri", "75123456", 2, 1)
STEP = StepOfTen("Gå fra dør til dør, og lav de første aftaler", "Karen", date(2026, 12, 10))
_DONE = (
    "Vælg, hvilke brancher klyngen skal rumme",
    "Skriv op, hvem I allerede kender godt",
    "Lav en side papir om klyngen",
    "Begynd hos dem, der plejer at sige ja",
    "Bed dem pege på deres naboer",
)
_AHEAD = (
    "Find den, der skal drive klyngen",
    "Tag runden sammen, og få aftalerne skrevet under",
    "Flyt ind i byen, og begynd de faste runder",
    "Tal aftalerne igennem hvert år",
)
STEPS = (
    *(StepOfTen(title, "Karen", None, date(2026, 10, 5 + n)) for n, title in enumerate(_DONE)),
    STEP,
    *(StepOfTen(title) for title in _AHEAD),
)
KLYNGE = Klynge(
    sender=SENDER,
    name="Klynge Åby",
    village="Åby",
    consultant="Karen Ærøskov",
    base="Kontoret over Idrætscenteret",
    weekday="onsdag",
    renew_on=date(2027, 3, 1),
    note="Ring til Skolen, hvis vejen er lukket.",
    firms=(
        PLACE,
        ClusterPlace("Skolen ved Skoven", "Folkeskole", "75654321", 3, 3),
        ClusterPlace("Bøgelund Cykler", "Cykelværksted", "", 1, 0),
    ),
    steps=STEPS,
    rounds=tuple(date(2026, 11, 25) + timedelta(weeks=week) for week in range(4)),
)
_LONG = "Den Sammensluttede Håndværks- og Fællesindkøbsforening for Midt- og Østjylland"
FULL = {"ringeliste": RINGELISTE, "klynge": KLYNGE}
LONGEST = {
    "ringeliste": replace(
        RINGELISTE,
        purpose=" ".join([RINGELISTE.purpose] * 4),
        script=tuple(f"{step} {step}" for step in SCRIPT * 3),
        calls=tuple(replace(CALL, firm=f"{_LONG} {n}", person=_LONG) for n in range(40)),
    ),
    "klynge": replace(
        KLYNGE,
        base=_LONG,
        note=" ".join([KLYNGE.note] * 8),
        firms=tuple(replace(PLACE, firm=f"{_LONG} {n}", branch=_LONG) for n in range(15)),
        steps=tuple(replace(STEP, title=f"{STEP.title}, {STEP.title}", who=_LONG) for _ in range(10)),
    ),
}
EMPTY = {"ringeliste": Ringeliste(), "klynge": Klynge()}
