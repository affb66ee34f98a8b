"""Invented people and firms for the papers: full, empty and as long as they come."""

from __future__ import annotations

from datetime import date

from mentor_desk.documents.noegleark import RecoverySheet
from mentor_desk.documents.parties import Person, Sender, Workplace
from mentor_desk.documents.partnerskabsaftale import KindPlaces, Partnerskabsaftale, Point
from mentor_desk.documents.praktikaftale import (
    Confirmations,
    Decision,
    FirmPeople,
    HourStep,
    Praktikaftale,
    PraktikCitizen,
    Ratio,
    RuleNote,
    Safety,
    Task,
    Term,
)
from mentor_desk.documents.teamoversigt import (
    SummaryGroup,
    SummaryMoved,
    SummaryRow,
    TeamSummary,
)

from . import (
    samples_agreement,
    samples_cards,
    samples_case,
    samples_figures,
    samples_firm,
    samples_gone,
    samples_log,
    samples_meeting,
    samples_outreach,
    samples_placement,
    samples_recruitment,
    samples_safe,
    samples_team,
)

MENTOR = Person("Karen Ærøskov", "jobmentor", "87654321", "karen.aeroeskov@kommune.example")
SENDER = Sender(
    "Åby Kommune",
    MENTOR,
    ("Beskæftigelse og Virksomheder", "Rådhusstræde 4, 8230 Åbyhøj", "Telefon 87 65 43 00"),
)
BAGERI = Workplace(
    "Ørum Håndværksbageri ApS",
    "13748136",
    "1003456789",
    "Søndergade 12\n8230 Åbyhøj",
    "Fremstilling af brød og friske bagværker",
    "private",
)
OWNER = Person("Søren Ørum", "indehaver", "86128855", "soeren@oerumbageri.example")

PRAKTIK = Praktikaftale(
    sender=SENDER,
    citizen=PraktikCitizen(
        name="Ali Hasan Østergård",
        address="Violvej 7, 2. tv.\n8230 Åbyhøj",
        phone="20304050",
        email="ali.oestergaard@post.example",
        benefit="Kontanthjælp",
        target_group="Aktivitetsparat kontanthjælpsmodtager",
        job_goal="Bagermedhjælper i et lille håndværksbageri, på sigt en voksenlærlingeplads.",
        competences="Har passet et cafékøkken i tre år, står gerne tidligt op og er rolig, "
        "når der er travlt.",
        shareable="Har brug for én besked ad gangen og en fast makker de første uger. "
        "Tåler ikke tunge løft.",
        consent_on=date(2026, 11, 17),
        self_found=True,
        last_employer=False,
        employed_here=False,
    ),
    firm=BAGERI,
    people=FirmPeople(
        employer=OWNER,
        daily_responsible=Person("Mette Kjær", "bager", "40506070"),
        stand_in=Person("Jonas Bæk", "bagersvend", "51617181"),
        representative=Person(
            "Lone Holm", "tillidsrepræsentant", "61718191", "lone@oerumbageri.example"
        ),
    ),
    term=Term(
        starts_on=date(2026, 12, 1),
        ends_on=date(2027, 2, 26),
        weeks=13,
        hours_start=10,
        hours=22.5,
        steps=(HourStep(1, 10), HourStep(4, 15), HourStep(8, 22.5)),
        working_days="Mandag til fredag, kl. 5.30-10.00; de første tre uger kl. 7-9",
        purposes=("skills", "goal"),
        purpose="At finde ud af, om bagerfaget er noget, Ali kan leve af, og at øve en hel arbejdsdag "
        "fra start til slut.",
        success_sign="Ali passer rundstykkerne alene i uge 8 og har højst to fraværsdage på en måned.",
        tasks=(
            Task("Slå rundstykker op og sætte plader i ovn", "Tempo, rækkefølge og håndelag"),
            Task(
                "Pakke brød til butikker efter ordrelisten",
                "At læse en ordre og tjekke sig selv",
            ),
            Task("Gøre rent ved bordene efter hver dej", "Hygiejne og faste rutiner"),
        ),
        practical="Arbejdstøj fra bageriet. Bus 11 fra Violvej kl. 5.02. Pause med frokost kl. 8.",
        paid_weekly_hours=4,
        paid_tasks="Køre brød ud lørdag formiddag",
        paid_hours="Ansat af bageriet på timer",
        mentor_support="Til og med 31. maj 2027",
        follow_up="Karen kommer tirsdag i uge 49, 50, 52 og derefter hver anden uge; "
        "ringer fredagen imellem.",
        afterwards="Fire lønnede timer om lørdagen fra marts, hvis Ali kan passe ovnen selv.",
    ),
    ratio=Ratio(
        full_time=7.5,
        counted_on=date(2026, 11, 20),
        source="Oplyst af Søren Ørum",
        used=0.4,
        cap=1,
        free=0.6,
        verdict="Der er plads: én må være i støttet arbejde her.",
        employer_stated_on=date(2026, 11, 20),
    ),
    confirms=Confirmations(fair_competition=True, replaces_nobody=True),
    rule_notes=(
        RuleNote(
            "Højst 13 uger for aktivitetsparate. Aftalen er på 13 uger, og en forlængelse er nævnt.",
            "LAB § 61",
            "Ali har brug for hele perioden for at nå op på en hel arbejdsdag.",
            confirmed=False,
        ),
    ),
    safety=Safety("Mette Kjær, den første dag", "Ovnhandsker og skridsikre sko", "87654300"),
    decision=Decision(),
    rule_version="LAB 1. juli 2026",
)

PARTNERSKAB = Partnerskabsaftale(
    sender=SENDER,
    firm=BAGERI,
    starts_on=date(2027, 1, 1),
    ends_on=date(2028, 12, 31),
    renew_on=date(2028, 1, 10),
    why="Bageriet mangler hænder tidligt om morgenen, og kommunen kender folk, der gerne vil op. "
    "Vi vil finde hinanden, før det brænder på.",
    points=(
        Point(1, True, "Er vært for netværket i maj.", "Indkalder fire gange om året."),
        Point(3, True, "Ringer, før et job bliver slået op.", "Svarer med to eller et ærligt nej."),
        Point(4, True, "To pladser ad gangen og en fast makker.", "Kommer og klarer papirerne."),
        Point(7, False),
    ),
    places=4,
    tasks="Slå op, pakke, køre ud, gøre rent, stå i butik om lørdagen.",
    firm_contact=OWNER,
    firm_stand_in="Mette Kjær, telefon 40 50 60 70",
    municipality_stand_in="Bo Åkjær, telefon 87 65 43 22",
    firm_answer_days=5,
    municipality_answer_days=3,
    follow_up="Kort møde hvert kvartal over en kop kaffe; opkald hver anden uge, "
    "når nogen er i praktik.",
    kinds=(KindPlaces("praktik", 3), KindPlaces("wage_subsidy", 1)),
    municipality_contact=Person("Bo Åkjær", phone="87654322"),
    sharing="Vi ringer til hinanden, men skriver aldrig om nogens helbred.",
    mentor_paid=False,
)


def summary_row(number: int, name: str | None = None) -> SummaryRow:
    """One of the rows of the sample summary; every third has no placement."""
    idle = number % 3 == 0
    return SummaryRow(
        ref=f"Sag {number}",
        name=name,
        target_group="Sygedagpenge" if number % 2 else "Aktivitetsparat kontanthjælp",
        stage="firm_talk" if idle else "follow_up",
        placement="" if idle else "praktik",
        week=None if idle else number % 12 + 1,
        weeks=None if idle else 13,
        place="" if idle else "Fremstilling af brød og bagværk",
        last_contact=None if number == 9 else date(2026, 11, 24 - number % 20),
        days_since_contact=None if number == 9 else number % 20,
        next_step="Ringe til værkstedet om flere timer" if idle else "Besøg med citat fra makkeren",
        next_step_on=None if number % 5 == 0 else date(2026, 12, number % 28 + 1),
        question="Kender nogen et gartneri, der tager imod i januar?" if number % 4 == 0 else "",
    )


SUMMARY = TeamSummary(
    on=date(2026, 11, 24),
    sender=SENDER,
    rows=tuple(map(summary_row, range(1, 25))),
    load=22.5,
    groups=(SummaryGroup("interview", "firm_talk", 8), SummaryGroup("meeting", "after_care", 16)),
    moved=(
        SummaryMoved("Jeg kommer og holder aftaler", 19, 9, 5, 5),
        SummaryMoved("Min hverdag hænger sammen", 12, 7, rest=5),
        SummaryMoved("Jeg kan passe på mig selv på arbejde", 9),
        SummaryMoved("Sprog på arbejdspladsen"),
    ),
    moved_since=date(2026, 5, 24),
)
NAMED_SUMMARY = TeamSummary(
    on=date(2026, 11, 24),
    sender=SENDER,
    rows=(
        summary_row(1, "Ali Hasan Østergård"),
        summary_row(2, "Åse Bjørnø"),
        summary_row(3, "Zoë Łukasz"),
    ),
    load=3,
    named=True,
    reason="Overdragelse til vikar i uge 50",
)
RECOVERY = RecoverySheet("7K3M-9PQR-2W4X-B6CD-EF8G-HJ1N-5T7V-YZ3A-4B9C", "Karen Ærøskov", "Åby Kommune")

FULL = {
    "praktikaftale": PRAKTIK,
    "partnerskabsaftale": PARTNERSKAB,
    "teamoversigt": SUMMARY,
    "teamoversigt_med_navne": NAMED_SUMMARY,
    "noegleark": RECOVERY,
    **samples_case.FULL,
    **samples_placement.FULL,
    **samples_firm.FULL,
    **samples_figures.FULL,
    **samples_agreement.FULL,
    **samples_outreach.FULL,
    **samples_meeting.FULL,
    **samples_recruitment.FULL,
    **samples_gone.FULL,
    **samples_log.FULL,
    **samples_safe.FULL,
    **samples_team.FULL,
    **samples_cards.FULL,
}
LONGEST: dict[str, object] = {
    **samples_case.LONGEST,
    **samples_firm.LONGEST,
    **samples_figures.LONGEST,
    **samples_agreement.LONGEST,
    **samples_outreach.LONGEST,
    **samples_meeting.LONGEST,
    **samples_recruitment.LONGEST,
    **samples_gone.LONGEST,
    **samples_safe.LONGEST,
}
EMPTY = {
    "praktikaftale": Praktikaftale(),
    "partnerskabsaftale": Partnerskabsaftale(),
    "teamoversigt": TeamSummary(date(2026, 11, 24)),
    **samples_case.EMPTY,
    **samples_placement.EMPTY,
    **samples_firm.EMPTY,
    **samples_figures.EMPTY,
    **samples_agreement.EMPTY,
    **samples_outreach.EMPTY,
    **samples_meeting.EMPTY,
    **samples_recruitment.EMPTY,
    **samples_gone.EMPTY,
    **samples_log.EMPTY,
    **samples_safe.EMPTY,
    **samples_team.EMPTY,
    **samples_cards.EMPTY,
}
