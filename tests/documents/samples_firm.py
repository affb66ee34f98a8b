"""Invented firms and offers for the papers a firm is given."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mentor_desk.documents.papers.arbejdsgivererklaering import Arbejdsgivererklaering
from mentor_desk.documents.papers.diplom import Diplom
from mentor_desk.documents.papers.first_visit import Wishes
from mentor_desk.documents.papers.forberedelse import Answers, Earlier, Forberedelse
from mentor_desk.documents.papers.jobopslag import Jobopslag
from mentor_desk.documents.papers.kontaktkort import Kontaktkort
from mentor_desk.documents.papers.minifleks_content import Minifleks, Way
from mentor_desk.documents.papers.rekrutteringsprofil import Rekrutteringsprofil
from mentor_desk.documents.papers.tilbud import Tilbud
from mentor_desk.documents.papers.vacancy import Vacancy
from mentor_desk.documents.papers.velkomst import Velkomst
from mentor_desk.documents.papers.videndeling import Shared, Videndeling
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
        "Pakke til næste dag, så bilerne kan køre fra morgenstunden",
    ),
    hours_start=12,
    hours=20,
    starts_on=date(2026, 11, 30),
    ends_on=date(2027, 2, 26),
    weeks=13,
    working_days="Mandag til torsdag kl. 7–12",
    answer_by=date(2026, 11, 26),
    quote="Vi regnede med at hjælpe nogen. Nu er det os, der ikke kan undvære hende.",
    quote_by="Lis Åkjær, Købmand Åkjær",
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
    quote="Når jeg ringer, bliver der svaret. Det er faktisk det vigtigste.",
    quote_by="Bente Ågård, Ådal Tagdækning",
)

DIPLOM = Diplom(
    sender=SENDER,
    firm=VVS,
    points=("Netværk", "Rekruttering", "Praktik, løntilskud og mentor"),
    since=date(2027, 1, 1),
    place="Silkeborg",
    given_on=date(2027, 1, 8),
    employer=OWNER,
)

MINIFLEKS = Minifleks(
    sender=SENDER,
    firm=VVS,
    employee="Mette på kontoret",
    tasks="Sætte bilag ind, scanne følgesedler, bestille kontorvarer og svare på de faste mails.",
    freed_hours=8,
    hour_value=400,
    hours_least=5,
    hours_average=10,
    hours_most=15,
    intensity=50,
    wage=160,
)
WAYS = replace(
    MINIFLEKS,
    name="Mini-fleksjob, 10 timer",
    areas=("Bogføring og regnskab", "Indkøb og bestilling", "Kundernes haver"),
    beside=(
        Way("To eftermiddage", "small_job", 8, 400, None, 6, None, None, 150, pension=8, holiday=12.5),
        Way("", "wage_subsidy", 8, 400, None, 15, None, None, 150, subsidy=70),
    ),
)
LONG_WAYS = replace(
    WAYS,
    employee="Værkføreren, der også står for lageret og for de unge",
    tasks="Sætte bilag ind og rykke dem, der mangler, så regnskabet er klar den første i måneden\n"
    "Tælle op og bestille hjem hos de fire faste leverandører\nRydde op, sortere affald og feje",
    beside=(
        *WAYS.beside,
        Way(
            "En lang formiddag om ugen med indkørsel", "mini_fleksjob", 12.5, 1_250, 2, 7.5, 12,
            62.5, 187.25, 12, 12.5, other_costs=1_950,
        ),
    ),
)  # fmt: skip

VACANCY = Vacancy(
    title="Lagerhjælp til VVS-værksted",
    tasks="Tage imod varer og tjekke følgesedler\nPakke dagens opgaver til svendene\n"
    "Holde lager og gårdsplads i orden",
    musts="Møde kl. 7 og ringe, hvis noget går galt\nLæse en følgeseddel på dansk\n"
    "Løfte op til 15 kilo",
    nice="Kørekort til bil\nErfaring fra lager eller butik",
    hours="25 timer om ugen, mandag til fredag kl. 7–12",
    starts_on=date(2027, 1, 4),
    wage="Overenskomst mellem TEKNIQ og 3F, pension fra første dag",
    offers="Rolige kolleger og kaffe fra kl. 6.45\nGrundig oplæring med en fast makker\n"
    "Mulighed for flere timer til foråret",
    how="Ring til Torben, eller kom forbi en formiddag. Et par linjer på mail er også fint.",
    apply_by=date(2026, 12, 11),
    answer_on=date(2026, 12, 16),
)
ABOUT = (
    "Vi er ti, der lægger varme og vand i Silkeborg og omegn. Vi kender vores kunder ved fornavn, "
    "vi rydder op efter os, og vi spiser frokost sammen om fredagen."
)

FORBEREDELSE = Forberedelse(
    sender=SENDER,
    firm=VVS,
    visit_on=date(2026, 11, 26),
    goal="Få at vide, hvem der pakker bilerne, og om én kan komme og se med en formiddag.",
    wishes=Wishes(
        grid=(
            *("never", "", "", ""), *("", "best", "best", ""), *("", "", "fine", ""),
            *("", "best", "best", ""), *("never", "never", "never", "never"),
        ),
        channel="phone",
        channel_when="helst før 7 eller efter 15",
        tone="Tør humor, få ord. Sig det lige ud.",
        tone_tags=("small_team", "blunt"),
        waiting=("hvad et mini-fleksjob koster",),
    ),
    about=ABOUT,
    people=(OWNER, Person("Mette Sø", "kontor", "86123457")),
    head_count=9,
    counted_on=date(2026, 11, 20),
    free_hours=18,
    earlier=(
        Earlier("praktik", date(2025, 3, 3), date(2025, 5, 30), "paid_hours"),
        Earlier("paid_hours", date(2025, 6, 2), date(2025, 12, 19)),
    ),
    agreed_from=date(2026, 1, 1),
    agreed_until=date(2027, 12, 31),
    last_contact=date(2026, 10, 14),
    promises=("Sende arket om mini-fleksjob inden fredag",),
    placement_promises=("Værnesko",),
    known_from="Hjemmesiden, og Åse i byggemarkedet, der handler med dem hver uge",
    answers=Answers(
        trade="Travlt: fjernvarmen bliver lagt om i hele byen til og med 2028.",
        tone="Tør humor, få ord. Frokost kl. 11.30, fælles om fredagen.",
    ),
    their_questions=(
        "", "", "Ja, to formiddage fra begyndelsen.", "", "",
        "Jeg kommer hver uge den første måned.", "Mig, 20 12 34 56, alle hverdage til 15.",
    ),
    selling_points=("Kommunen klarer papirerne", "Én kontakt i kommunen: mig"),
)  # fmt: skip

VIDENDELING = Videndeling(
    SENDER,
    "Ahmed",
    VVS,
    (
        Shared("Profilen er skrevet", "Vil have noget at stå op til.", date(2026, 11, 17)),
        Shared("Næste skridt og næste plads", "Fem timer mere fra januar."),
        Shared("Hvad han eller hun kan", "Tal og hylder."),
        Shared("Hvad der skal tages hensyn til – og hvad der virker"),
        Shared("Opgaver, tone og hvem der lærer fra sig", "Mette viser alt to gange.", None, True),
        Shared("Sådan vil den kontaktes", "Ring før syv.", date(2026, 11, 18), about_firm=True),
        Shared("Det har vi lært sammen", about_firm=True),
        Shared("Hvem den mangler", "En, der kan køre varer ud.", about_firm=True),
    ),
)

ERKLAERING = Arbejdsgivererklaering(
    sender=SENDER,
    firm=VVS,
    employer=OWNER,
    training="Truckkursus i uge 3 og otte ugers praktik på lageret for tre, der gerne vil køre varer.",
    hires=2,
    job_title="lagermedhjælper",
    by_on=date(2027, 5, 31),
    provided="At hallen i Ans bliver færdig, og at mindst to består kurset.",
)

FULL = {
    "arbejdsgivererklaering": ERKLAERING,
    "videndeling": VIDENDELING,
    "forberedelse": FORBEREDELSE,
    "rekrutteringsprofil": Rekrutteringsprofil(SENDER, VVS, OWNER, ABOUT, VACANCY),
    "jobopslag": Jobopslag(SENDER, VVS, OWNER, ABOUT, VACANCY),
    "tilbud": TILBUD,
    "velkomst": VELKOMST,
    "diplom": DIPLOM,
    "kontaktkort": Kontaktkort(sender=SENDER, firm=VVS),
    "minifleks": MINIFLEKS,
}
EMPTY = {
    "arbejdsgivererklaering": Arbejdsgivererklaering(),
    "videndeling": Videndeling(),
    "forberedelse": Forberedelse(),
    "rekrutteringsprofil": Rekrutteringsprofil(),
    "jobopslag": Jobopslag(),
    "tilbud": Tilbud(),
    "velkomst": Velkomst(),
    "diplom": Diplom(),
    "kontaktkort": Kontaktkort(),
    "minifleks": Minifleks(),
}
LONGEST = {
    "minifleks": LONG_WAYS,
    "diplom": replace(
        DIPLOM,
        municipality_signer=(
            "Anne-Mette Østergaard-Kjærsgaard, direktør for Beskæftigelse og Borgerservice"
        ),
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
    ),
}
