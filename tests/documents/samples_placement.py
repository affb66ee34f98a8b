"""The papers about a placement, with the people of :mod:`.samples`."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mentor_desk.documents.papers.about import About
from mentor_desk.documents.papers.afslutning import Afslutning, Evaluation
from mentor_desk.documents.papers.forlaengelse import Extension, Forlaengelse
from mentor_desk.documents.papers.forventninger_borger import ForventningerBorger, OwnWords
from mentor_desk.documents.papers.forventninger_virksomhed import Expectations, ForventningerVirksomhed
from mentor_desk.documents.papers.loentilskud_content import Loentilskud, Post
from mentor_desk.documents.papers.virksomhedsmentor import Support, Virksomhedsmentor
from mentor_desk.documents.parties import Person, Sender, Workplace
from mentor_desk.documents.praktikaftale import (
    Confirmations,
    Decision,
    FirmPeople,
    HourStep,
    Ratio,
    RuleNote,
    Task,
)

SENDER = Sender(
    "Åby Kommune",
    Person("Karen Ærøskov", "jobmentor", "87654321", "karen.aeroeskov@kommune.example"),
    ("Beskæftigelse og Virksomheder", "Rådhusstræde 4, 8230 Åbyhøj", "Telefon 87 65 43 00"),
)
BAGERI = Workplace(
    "Ørum Håndværksbageri ApS", "13748136", "1003456789", "Søndergade 12\n8230 Åbyhøj",
    "Fremstilling af brød og friske bagværker", "private",
)  # fmt: skip
PEOPLE = FirmPeople(
    employer=Person("Søren Ørum", "indehaver", "86128855", "soeren@oerumbageri.example"),
    daily_responsible=Person("Mette Kjær", "bager", "40506070"),
    stand_in=Person("Jonas Bæk", "bagersvend", "51617181"),
    representative=Person("Lone Holm", "tillidsrepræsentant", "61718191"),
)
ABOUT = About(
    "Ali Hasan Østergård", BAGERI, PEOPLE, "praktik", date(2026, 12, 1), date(2027, 2, 26), 13
)
TASKS = (
    Task("Slå rundstykker op og sætte plader i ovn", "Tempo, rækkefølge og håndelag"),
    Task("Pakke brød til butikker efter ordrelisten", "At læse en ordre og tjekke sig selv"),
    Task("Gøre rent ved bordene efter hver dej", "Hygiejne og faste rutiner"),
)
SHAREABLE = "Har brug for én besked ad gangen og en fast makker de første uger."
TIMES = "Mandag til fredag, kl. 5.30–10.00"

FORLAENGELSE = Forlaengelse(
    sender=SENDER,
    about=ABOUT,
    extension=Extension(
        ended_before=date(2027, 2, 26),
        starts_on=date(2027, 2, 27),
        ends_on=date(2027, 5, 28),
        weeks=26,
        hours=22.5,
        steps=(HourStep(18, 25), HourStep(22, 30)),
        working_days=TIMES,
        reason="Ali passer ovnen alene to morgener om ugen og er mødt hver dag i seks uger. "
        "Bageriet vil gerne ansætte ham på timer, når han også kan tage bestillinger; "
        "det når han ikke på 13 uger.",
        aim="At Ali tager imod bestillinger i butikken og arbejder seks timer om dagen.",
        changes="Fra uge 18 også i butikken fredag formiddag sammen med Lone.",
        follow_up="Karen kommer hver anden tirsdag; ringer fredagen imellem.",
    ),
    tasks=(*TASKS, Task("Tage imod bestillinger i butikken", "Dansk i telefonen og kundekontakt")),
    representative_agrees=True,
    representative_remark="Ali er en god kollega.",
    decision=Decision(vitas_number="V-2027-1184"),
)
AFSLUTNING = Afslutning(
    sender=SENDER,
    about=ABOUT,
    purpose="At finde ud af, om bagerfaget er noget, Ali kan leve af, og at øve en hel arbejdsdag.",
    tasks=TASKS,
    attendance="Mødte 58 af 61 aftalte dage i 13 uger; i alt 210,5 timer.",
    evaluation=Evaluation(
        can_now="Passer rundstykkerne alene, tjekker sin egen ordre og siger til, når noget mangler.",
        went_well="Morgenerne. Ali var der altid før de andre, og makkeren blev en ven.",
        was_hard="Fredage med mange beskeder på én gang. En tavle med dagens rækkefølge løste det.",
        citizen_view="Jeg troede ikke, jeg kunne stå op kl. 5. Nu vil jeg gerne være bager.",
        firm_view="Vi fik en, der spørger, før han gætter. Det har vi også selv lært af.",
        firm_again=True,
        firm_reference=True,
        reference="Søren Ørum, 86 12 88 55",
    ),
    result="paid_hours",
    next_step="Fire lønnede timer om lørdagen fra marts; samtale om voksenlærling i maj.",
    next_step_on=date(2027, 3, 6),
)
VIRKSOMHEDSMENTOR = Virksomhedsmentor(
    sender=SENDER,
    firm=BAGERI,
    employer=PEOPLE.employer,
    firm_mentor=Person("Mette Kjær", "bager", "40506070"),
    stand_in=PEOPLE.stand_in,
    first_name="Ali",
    shareable=SHAREABLE,
    consent_on=date(2026, 11, 17),
    support=Support(
        goal="At Ali kender hele morgenens gang og selv spørger om hjælp.",
        tasks="Tager imod hver morgen de første fire uger. Giver én opgave ad gangen. "
        "Holder ti minutters snak hver fredag og ringer til Karen, når noget undrer.",
        hours=3,
        starts_on=date(2026, 12, 1),
        ends_on=date(2027, 5, 31),
        granted=True,
        decided_on=date(2026, 11, 24),
        paid=True,
        payment="Frikøb af tre timer om ugen til bageriets overenskomstløn; faktura hver måned.",
        training="Kommunens mentorkursus, to dage i januar; netværksmøde hvert kvartal.",
        meetings="Telefon hver anden fredag kl. 10.",
    ),
)
FORVENTNINGER_VIRKSOMHED = ForventningerVirksomhed(
    sender=SENDER,
    about=ABOUT,
    held_on=date(2026, 11, 24),
    present="Søren, Mette, Ali og Karen",
    shareable=SHAREABLE,
    expects=Expectations(
        tasks="Først rundstykker og rengøring. Pakning efter ordreliste, når det sidder.",
        times="Kl. 5.30 ved bagdøren; Mette lukker op. De første tre uger kl. 7.",
        breaks="Kl. 8 en halv time. Vi spiser sammen, og bageriet giver brødet.",
        phone="Ligger i skabet; fremme i pausen. Er der noget med børnene, siger man til.",
        absence="Ring til Mette før kl. 5.15, ikke sms. Karen får også besked.",
        instruction="Mette viser, Jonas er makker. Spørg hellere to gange.",
        tone="Vi driller. Sig til, hvis det er for meget – så holder vi op.",
        feedback="Ti minutter hver fredag: én ting, der gik godt, og én at øve.",
        success="Ali passer rundstykkerne uden at blive mindet om rækkefølgen.",
        chance="hours",
        takes="At kunne passe ovnen alene en lørdag.",
        firm_promise="En fast makker og rigtige opgaver.",
        citizen_promise="Møder, og ringer, hvis noget er galt.",
        mentor_promise="Kommer tirsdag og svarer samme dag.",
    ),
)
FORVENTNINGER_BORGER = ForventningerBorger(
    sender=SENDER,
    first_name="Ali",
    firm=BAGERI,
    daily_responsible=PEOPLE.daily_responsible,
    starts_on=date(2026, 12, 1),
    working_days=TIMES,
    tasks="Slå rundstykker op og sætte plader i ovn\nPakke brød til butikker",
    practical="Arbejdstøj fra bageriet. Bus 11 fra Violvej kl. 5.02. Pause med frokost kl. 8.",
    own=OwnWords(
        looking_forward="At lave noget med hænderne og have kolleger.",
        unsure="Om jeg kan nå bussen hver dag.",
        helps="At nogen siger godmorgen og giver mig én opgave.",
        absence="Mette på 40 50 60 70. Jeg har nummeret.",
        afterwards="Et rigtigt job.",
    ),
)

LOENTILSKUD = Loentilskud(
    sender=SENDER,
    about=replace(
        ABOUT, kind="wage_subsidy", weeks=26, starts_on=date(2027, 3, 1), ends_on=date(2027, 8, 29)
    ),
    target_group="Aktivitetsparat kontanthjælpsmodtager",
    benefit="Kontanthjælp",
    unemployed_since=date(2025, 4, 1),
    post=Post(
        job_title="Bagermedhjælper",
        hours_start=20,
        hours=30,
        steps=(HourStep(1, 20), HourStep(9, 30)),
        working_days=TIMES,
        monthly_cost=24850,
        net_extension=True,
        vacated_post=False,
        purpose="En ordinær stilling på 30 timer fra september.",
        follow_up="Karen kommer den første tirsdag i måneden.",
    ),
    tasks=TASKS,
    ratio=Ratio(
        full_time=7.5, counted_on=date(2027, 2, 12), source="Oplyst af Søren Ørum", used=0, cap=1,
        free=1, verdict="Der er plads: én må være i støttet arbejde her.",
        employer_stated_on=date(2027, 2, 12), representative_stated_on=date(2027, 2, 15),
        representative_agrees=True,
    ),
    confirms=Confirmations(fair_competition=True, replaces_nobody=True),
    rule_notes=(
        RuleNote("Ali har lige været i praktik her i 13 uger.", "LAB", "Vejen til et job.", False),
    ),
    rule_version="LAB 1. juli 2026",
)  # fmt: skip

FULL = {
    "loentilskud": LOENTILSKUD,
    "forlaengelse": FORLAENGELSE,
    "afslutning": AFSLUTNING,
    "virksomhedsmentor": VIRKSOMHEDSMENTOR,
    "forventninger_virksomhed": FORVENTNINGER_VIRKSOMHED,
    "forventninger_borger": FORVENTNINGER_BORGER,
}
EMPTY = {
    "loentilskud": Loentilskud(),
    "forlaengelse": Forlaengelse(),
    "afslutning": Afslutning(),
    "virksomhedsmentor": Virksomhedsmentor(),
    "forventninger_virksomhed": ForventningerVirksomhed(),
    "forventninger_borger": ForventningerBorger(),
}
