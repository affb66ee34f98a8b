"""Invented meetings for the papers of networks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mentor_desk.documents.papers.dagsorden import Dagsorden
from mentor_desk.documents.papers.deltagerliste import Deltager, Deltagerliste
from mentor_desk.documents.papers.indbydelse import Indbydelse
from mentor_desk.documents.papers.meeting import MeetingAbout
from mentor_desk.documents.papers.referat import Referat

from .samples_outreach import SENDER

ABOUT = MeetingAbout(
    network="Kystnetværket",
    theme="Hvad gør vi, når december vælter?",
    day=date(2026, 12, 7),
    hours="7.30–9.00",
    host="Ørum Håndværksbageri",
    place="Søndergade 12, ind ad bagdøren",
)
AGENDA = (
    "Velkomst og rundvisning hos værten",
    "Nyt fra kommunen",
    "Hvad gør vi, når december vælter?",
    "Hvem er vært næste gang?",
)
DAGSORDEN = Dagsorden(
    sender=SENDER,
    about=ABOUT,
    agenda=AGENDA,
    members=("Søren Ørum, Ørum Håndværksbageri", "Lunde & Søn VVS", "Per Winther"),
    prepare="Jeres vagtplan for uge 50 og 51.",
    minutes_by=date(2026, 12, 21),
)
REFERAT = Referat(
    sender=SENDER,
    about=ABOUT,
    agenda=AGENDA,
    present=("Søren Ørum, Ørum Håndværksbageri", "Per Winther"),
    absent=("Lunde & Søn VVS",),
    minutes="Bageriet viste, hvordan to tager opvasken på skift.\n\nVVS'en vil låne en vagtplan.",
    deals="Karen sender regnestykket om ni timer – inden 12. december\nSøren spørger sine om lørdagen",
    next_day=date(2027, 3, 8),
)
INDBYDELSE = Indbydelse(
    sender=SENDER,
    about=ABOUT,
    purpose="Ejere med få ansatte ser hinandens dagligdag.",
    agenda=AGENDA,
    words="I december er det dig, der tager opvasken. Kom og se, hvordan bageren slap.",
    answer_by=date(2026, 12, 1),
)
GUEST = Deltager("Søren Ørum", "Ørum Håndværksbageri", "yes")
DELTAGERLISTE = Deltagerliste(
    sender=SENDER,
    about=ABOUT,
    guests=(
        GUEST,
        Deltager("Lunde & Søn VVS", "", "no", came=False),
        Deltager("Per Winther", "", "maybe", came=True),
    ),
)
_LONG = "Den Sammensluttede Håndværks- og Fællesindkøbsforening for Midt- og Østjylland"
_FAR = replace(ABOUT, network=_LONG, theme=_LONG, host=_LONG, place=_LONG)
FULL = {
    "dagsorden": DAGSORDEN,
    "referat": REFERAT,
    "indbydelse": INDBYDELSE,
    "deltagerliste": DELTAGERLISTE,
}
LONGEST = {
    "dagsorden": replace(
        DAGSORDEN, about=_FAR, agenda=(_LONG,) * 20, members=(_LONG,) * 30, prepare=f"{_LONG} " * 9
    ),
    "referat": replace(
        REFERAT,
        about=_FAR,
        agenda=(_LONG,) * 12,
        present=(_LONG,) * 20,
        absent=(_LONG,) * 9,
        minutes="\n\n".join([f"{_LONG} " * 8] * 12),
        deals="\n".join([_LONG] * 14),
    ),
    "indbydelse": replace(
        INDBYDELSE, about=_FAR, purpose=f"{_LONG} " * 4, agenda=(_LONG,) * 12, words=f"{_LONG} " * 6
    ),
    "deltagerliste": replace(
        DELTAGERLISTE,
        about=_FAR,
        guests=tuple(replace(GUEST, name=f"{_LONG} {n}", firm=_LONG) for n in range(60)),
    ),
}
EMPTY = {
    "dagsorden": Dagsorden(),
    "referat": Referat(),
    "indbydelse": Indbydelse(),
    "deltagerliste": Deltagerliste(),
}
