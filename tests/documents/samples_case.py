"""Invented contents of the papers about a case and about a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mentor_desk.documents import catalogue
from mentor_desk.documents.papers.borgerark import Borgerark, Rise
from mentor_desk.documents.papers.dagsark import Dagsark, DayVisit
from mentor_desk.documents.papers.oplysningspligt import Oplysningspligt
from mentor_desk.documents.papers.overlevering_content import (
    Agreed,
    Around,
    Carried,
    Noted,
    Out,
    Overlevering,
    Running,
)
from mentor_desk.documents.papers.progression import NextGoal, Progression, SheetArea, SideMark
from mentor_desk.documents.papers.sagsresume import Past, Sagsresume, TeamSaid
from mentor_desk.documents.papers.samtykke import Kinds, Samtykke
from mentor_desk.documents.parties import Person, Sender, Workplace
from mentor_desk.rules.indicator_sets import shipped

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


_FIGURES: dict[str, tuple[float | None, float | None, float | None]] = {
    "attendance": (2, 3.5, 4), "everyday": (2.5, 3, None), "health": (2, 2, None),
    "cooperation": (3, 4, None), "direction": (1.5, 3, 4), "labour_market": (1, 2.5, None),
    "job_search": (1, 2, None), "belief": (1, 3, None), "support": (3, 3, None),
    "skills": (None, 2.5, None),
}  # fmt: skip
_OTHERS = {
    "attendance": (SideMark("mentor", 2, 4), SideMark("firm", None, 4.5)),
    "cooperation": (SideMark("mentor", 3, 3), SideMark("firm", 3, 3)),
    "direction": (SideMark("mentor", 2.5, 3.5),),
}
_WHY = {"attendance": "Mette ser ham hver dag. Han tænker selv på de tre mandage i august."}

PROGRESSION = Progression(
    sender=SENDER,
    citizen_name="Ali Hasan Østergård",
    on=date(2026, 11, 24),
    then_on=date(2026, 8, 25),
    by="Borgeren, Jobmentor, Virksomheden",
    areas=tuple(
        SheetArea(
            area.title,
            area.anchors,
            *_FIGURES.get(area.key, (None, None, None)),
            _OTHERS.get(area.key, ()),
            _WHY.get(area.key, ""),
        )
        for area in shipped().areas
    ),
    goals=(
        NextGoal("Jeg kommer og holder aftaler", "Kom alle fem dage i en uge", date(2026, 12, 18)),
        NextGoal("Jeg ved, hvad jeg vil", "Tal med en bager om læretiden"),
    ),
    small_steps="Kom selv med bus 11 fire dage i træk.\n"
    "Spurgte Mette, før han gik i stå.\nBagte en plade rundstykker uden hjælp.",
    own_words="Jeg troede ikke, jeg kunne stå op klokken fem. Det kan jeg godt.",
)

LONGEST_PROGRESSION = replace(
    longest(PROGRESSION, catalogue.by_key("progression").form()),
    areas=tuple(
        replace(area, title=_widest(area.title), anchors=tuple(map(_widest, area.anchors)))
        for area in PROGRESSION.areas
    ),
)

BORGERARK = Borgerark(
    sender=SENDER,
    first_name="Ali",
    firm=Workplace("Ørum Håndværksbageri ApS", address="Søndergade 12\n8230 Åbyhøj"),
    kind="praktik",
    hours=10,
    rises=(Rise(date(2026, 12, 22), 15), Rise(date(2027, 1, 19), 22.5)),
    meet=Person("Mette Kjær", "bager"),
    times="Mandag til fredag kl. 7-9 de første tre uger. Derefter kl. 5.30-10.",
    starts_on=date(2026, 12, 1),
    ring=Person("Mette Kjær", "", "40506070"),
    trains=("Slå rundstykker op: tempo og håndelag", "Pakke brød efter ordrelisten"),
    visit_on=date(2026, 12, 3),
    visit_at="9.00",
    agreed="Du ringer selv til Mette, hvis bussen ikke kommer.",
    next="Efter tre uger taler vi om at komme op på 15 timer.",
    goal="Kom alle fem dage i en uge",
    goal_by=date(2026, 12, 18),
    small_steps=("Kom selv med bus 11 fire dage i træk", "Spurgte Mette, før du gik i stå"),
    own_words="Jeg vil gerne kunne lave noget, andre bliver glade for.",
)
DAGSARK = Dagsark(
    sender=SENDER,
    on=date(2026, 11, 24),
    visits=(
        DayVisit(
            "9.00",
            "visit",
            "Ali Hasan Østergård",
            "20304050",
            "Ørum Håndværksbageri ApS",
            "Søndergade 12\n8230 Åbyhøj",
            Person("Mette Kjær", "bager", "40506070"),
            "Flere timer fra uge 50?",
            date(2026, 11, 17),
            "Ali prøver at passe ovnen sammen med Mette.",
            ("Tage ovnhandsker med i str. 10",),
            ("Sige til dagen før, hvis han bliver forhindret",),
            ("Finde et sæt arbejdstøj mere",),
            number=1,
            km=4.2,
        ),
        DayVisit(
            "10.40",
            "visit",
            "Zoë Łukasz",
            "22324252",
            "Skovby Genbrug",
            "Industrivej 4\n8464 Galten",
            Person("Bo Dam", "værkfører", "86941010"),
            "",
            date(2026, 11, 10),
            "To dage om ugen ved bøgerne; bus 331 passer ikke, så hun får lift af Bo.",
            ("Ringe til kørselskontoret", "Spørge om en nøgle til skabet"),
            noted_on=date(2026, 11, 20),
            noted="Zoë ringede: hun er glad for stedet, men vil gerne begynde en halv time senere.",
            number=2,
            approx=True,
            km=12.6,
        ),
        DayVisit(
            "13.15",
            "meeting",
            "Åse Bjørnø",
            "21314151",
            agenda="Hvad vil hun prøve i januar?",
            number=3,
            nowhere=True,
        ),
    ),
    remember="Aflevere praktikaftalen på rådhuset\nHente visitkort",
    calls=(DayVisit("", "call", "Jens Kold", "23334353", agenda="Hvordan gik prøvedagen?"),),
    km=29.4,
    home_km=12.6,
    somewhere=True,
    roughly=True,
    leave_by="8.25",
    estimated=True,
)
FULL_DAY = replace(
    DAGSARK,
    visits=tuple(
        replace(DAGSARK.visits[0], number=number, approx=number > 5) for number in range(1, 9)
    ),
    calls=(),
)

SAGSRESUME = Sagsresume(
    sender=SENDER,
    target_group="Aktivitetsparat kontanthjælpsmodtager",
    stage="follow_up",
    stage_since=date(2026, 10, 26),
    opened_on=date(2026, 4, 14),
    goal="Bagermedhjælper i et lille håndværksbageri, på sigt voksenlærling",
    resources="Tre år i et cafékøkken. Står gerne tidligt op og er rolig, når der er travlt.",
    wishes="Et sted, hvor man lærer hinandens navne.",
    weekly_hours=15,
    placements=(
        Past(
            "praktik",
            "Lager og pakkeri",
            date(2026, 5, 11),
            date(2026, 6, 5),
            12,
            "Kom hver dag, men kunne ikke være i larmen.",
        ),
        Past("praktik", "Fremstilling af brød", date(2026, 10, 26), date(2027, 1, 22), 15),
    ),
    where_we_are="Han er glad for stedet og passer det meste selv. Vi er kørt fast på timerne.",
    tried="En fast makker, kortere dage om mandagen og et skema med billeder.",
    question="Hvordan kommer vi fra 15 til 22 timer, uden at han brænder ud?",
    next_step="Holde møde med borgeren og makkeren om fire lønnede timer",
    next_step_on=date(2026, 12, 4),
    team_said=(
        TeamSaid(date(2026, 11, 12), "Prøv lønnede timer før flere praktiktimer.", "Bo Åkjær"),
        TeamSaid(date(2026, 9, 3), "Væk fra lagret: larmen tager kræfterne.", "", date(2026, 9, 17)),
    ),
)
OVERLEVERING = Overlevering(
    sender=SENDER,
    stand_in="Bo Åkjær",
    from_day=date(2026, 12, 14),
    until=date(2027, 1, 4),
    first="Ring til Mette mandag formiddag og hør, hvordan de første dage alene er gået.",
    citizen=Carried(
        name="Ali Hasan Østergård",
        phone="20304050",
        email="ali.oestergaard@post.example",
        address="Violvej 7, 2. tv.\n8230 Åbyhøj",
        goal="Bagermedhjælper i et lille håndværksbageri",
        resources="Tre år i et cafékøkken. Rolig, når der er travlt.",
        own_words="Jeg vil gerne kunne lave noget, andre bliver glade for.",
        meeting_times="Hverdage efter kl. 11",
        transport="Bus eller tog",
        considerations="Sover dårligt omkring årsdagen i december. Bliver væk, hvis han presses.",
        shareable="Har brug for én besked ad gangen.",
        consent_on=date(2026, 11, 17),
    ),
    careful="Skriv sms, før du ringer. Spørg ikke til familien, mens Mette hører på det.",
    around=(
        Around(
            Person("Lene Dahl", "Åby Kommune", "87654330", "lene.dahl@kommune.example"),
            "caseworker",
            owns_follow_up=True,
        ),
    ),
    next_step="Aftale fire lønnede timer om lørdagen",
    next_step_on=date(2027, 1, 8),
    placements=(
        Running(
            kind="praktik",
            firm="Ørum Håndværksbageri ApS",
            address="Søndergade 12\n8230 Åbyhøj",
            starts_on=date(2026, 12, 1),
            ends_on=date(2027, 2, 26),
            hours=22.5,
            working_days="Mandag til fredag kl. 7-9 de første tre uger",
            purpose="At finde ud af, om bagerfaget er noget, Ali kan leve af.",
            follow_up="Besøg tirsdag i uge 51 og 1; opkald fredagen imellem.",
            employer=Person("Søren Ørum", "indehaver", "86128855", "soeren@oerumbageri.example"),
            daily=Person("Mette Kjær", "bager", "40506070"),
            stand_in=Person("Jonas Bæk", "bagersvend", "51617181"),
            trouble="Kom for sent to gange i uge 50. Bussen er lagt om; find en ny tid.",
        ),
    ),
    agreed=(
        Agreed(date(2026, 12, 15), "9.00", "visit", "Ørum Håndværksbageri ApS · Flere timer?"),
        Agreed(date(2026, 12, 18), "", "promise", "Ali: Undersøge buskort"),
        Agreed(date(2026, 12, 29), "10.30", "call", "Hvordan var julen?"),
        Agreed(None, "", "promise", "Mette: Sende billeder til skemaet"),
    ),
    papers=(Out("Praktikaftale", date(2026, 11, 24), ("employer", "representative")),),
    notes=(
        Noted(date(2026, 12, 8), "Ali passede rundstykkerne alene i to timer. Stolt."),
        Noted(date(2026, 12, 3), "Mette og Ali aftalte et tegn, når der er for mange ting på én gang."),
    ),
    withheld=2,
)

FULL = {
    "sagsresume": SAGSRESUME,
    "sagsresume_med_navn": replace(SAGSRESUME, named=True, name="Ali Hasan Østergård"),
    "overlevering": OVERLEVERING,
    "borgerark": BORGERARK,
    "dagsark": DAGSARK,
    "progression": PROGRESSION,
    "samtykke": SAMTYKKE,
    "oplysningspligt": OPLYSNINGSPLIGT,
}
LONGEST = {"progression": LONGEST_PROGRESSION}
EMPTY = {
    "sagsresume": Sagsresume(),
    "overlevering": Overlevering(),
    "borgerark": Borgerark(),
    "dagsark": Dagsark(),
    "progression": Progression(),
    "samtykke": Samtykke(),
    "oplysningspligt": Oplysningspligt(),
}
