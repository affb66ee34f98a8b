"""An invented year of a partnership, for the agenda of the talk about the next one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mentor_desk.documents.agreement_year import (
    AgreementYear,
    Came,
    KindYear,
    OpenPromise,
    PointYear,
)
from mentor_desk.documents.papers.genforhandling import Genforhandling

from .samples_firm import OWNER, SENDER, VVS

YEAR = AgreementYear(
    starts_on=date(2026, 1, 1),
    ends_on=date(2026, 11, 24),
    agreed=6,
    kinds=(
        KindYear("praktik", 4, begun=5, running=1, completed=3, stopped=1),
        KindYear("wage_subsidy", 2, begun=1, running=1),
        KindYear("paid_hours", None, begun=2, completed=2),
    ),
    results=(Came("ordinary_job", 2), Came("paid_hours", 2), Came("new_praktik", 1)),
    visits=14,
    contacts=6,
    invited=4,
    came=3,
    hosted=1,
    recommended=2,
    inquiries=5,
    answered=5,
    in_time=4,
    promised_days=2,
    firm_promised_days=5,
    answer_days=1.5,
    given=1,
    received=3,
    points=(
        PointYear(
            1, "Netværk", "Kommer til morgenmøder og låner gerne butikken ud en aften.",
            "Indkalder og tager rundstykker med.", "kept", "under_way", "Vært i maj, 14 kom.",
        ),
        PointYear(
            4, "Praktik, løntilskud og mentor", "To pladser om året på 13 uger.",
            "Besøger hver uge i begyndelsen.", "kept", "kept",
        ),
        PointYear(
            6, "Jobmesser og arrangementer", "Stiller op på en jobmesse.", "Betaler standen.",
            "left_out", "open", "Messen blev aflyst.",
        ),
    ),
    promises=(
        OpenPromise("firm", "Viser lageret frem for netværket", date(2026, 12, 3)),
        OpenPromise("mentor", "Finder ud af, hvad reglerne siger om overarbejde"),
    ),
)  # fmt: skip
GENFORHANDLING = Genforhandling(
    sender=SENDER,
    firm=VVS,
    firm_contact=OWNER,
    talk_on=date(2026, 12, 10),
    place="I kantinen",
    renew_on=date(2026, 12, 15),
    ends_on=date(2026, 12, 31),
    year=YEAR,
)
FULL = {"genforhandling": GENFORHANDLING}
EMPTY = {"genforhandling": Genforhandling()}
LONGEST = {
    "genforhandling": replace(
        GENFORHANDLING,
        firm=replace(VVS, name="Håndværkernes Fælles Smede- og Maskinværksted i Østjylland ApS"),
        year=replace(
            YEAR,
            results=YEAR.results[:1],
            points=tuple(
                replace(
                    YEAR.points[0],
                    number=number,
                    firm_promise="Tager imod, viser rundt og har altid tid til en kop kaffe. " * 3,
                    note="Det gik godt det meste af året, men ikke i sommerferien. " * 2,
                )
                for number in range(1, 8)
            ),
            promises=YEAR.promises * 4,
        ),
    )
}
