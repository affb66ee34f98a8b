"""The cards of the bag as a mentor prints them."""

from __future__ import annotations

from datetime import date

from mentor_desk.documents.papers.cards_content import (
    Argumentkort,
    CardPart,
    CardText,
    Faktaark,
    Taske,
    Vaerktoejsark,
    Vaerktoejskort,
)

from .samples_firm import SENDER, VVS

PRAKTIK = CardText(
    kind="tool",
    title="Virksomhedspraktik",
    lead="En borger arbejder med hos jer for at lære og komme tættere på et job.",
    short="Prøv hinanden af. Ingen løn.",
    parts=(
        CardPart("Hvad det er", ("Rigtige opgaver sammen med kolleger.", "Det er ikke en ansættelse.")),
        CardPart("For hvem", ("Borgere, der har svært ved at få eller beholde et job.",)),
        CardPart("Det betaler I", ("Ingen løn og ingen forsikring.",)),
        CardPart("Hvor længe", ("4 uger: jobparate.", "13 uger: aktivitetsparate.")),
    ),
    law="LAB § 61; BEK 2636/2021 § 65",
    rule_version="LAB 1. juli 2026",
    since=date(2022, 1, 1),
    source="elov.dk, LAB kapitel 11",
)
FLEKSJOB = CardText(
    kind="tool",
    title="Fleksjob",
    lead="Et job med hensyn til en, der ikke kan arbejde på almindelige vilkår.",
    short="Betal for det, der bliver lavet.",
    parts=(
        CardPart("Det betaler I", ("I betaler for det arbejde, der bliver udført.",)),
        CardPart("Hvor længe", ("Så længe I vil hinanden.",)),
    ),
    law="LAB kap. 20",
    rule_version="LAB 1. juli 2026",
    since=date(2022, 1, 1),
    source="Vejledning nr. 9154 af 25. februar 2022",
    confirmed=False,
)
PAPERS = CardText(
    kind="argument",
    title="Jeg tager papirerne",
    lead="Jeg har dem udfyldt med. I læser, retter og skriver under.",
    parts=(
        CardPart("Sig det sådan", ("»Der er fem felter tilbage til dig. Skal vi tage dem nu?«",)),
        CardPart("Derfor holder det", ("En time ved skrivebordet er en time væk fra kunderne.",)),
        CardPart("Lov ikke", ("At der slet ingen papirer er.",)),
    ),
    source="Egne ord",
)
WRONG = CardText(
    kind="sheet",
    title="Når det går galt",
    lead="Det, I gør samme dag, afgør, om I og borgeren har lyst til at prøve igen.",
    parts=(
        CardPart("Tidlige tegn", ("Kommer lidt for sent, flere dage i træk.",)),
        CardPart("Gør det nu", ("Sig det venligt og kort.", "Ring til jobmentoren."), numbered=True),
        CardPart("Husk", ("Sig det til borgeren først.",), ticked=True),
    ),
    source="Egen metode",
)
FULL = {
    "vaerktoejskort": Vaerktoejskort(SENDER, PRAKTIK),
    "vaerktoejskort_ikke_bekraeftet": Vaerktoejskort(SENDER, FLEKSJOB),
    "argumentkort": Argumentkort(SENDER, PAPERS),
    "faktaark": Faktaark(SENDER, WRONG),
    "vaerktoejsark": Vaerktoejsark(SENDER, (PRAKTIK, FLEKSJOB)),
    "taske": Taske(SENDER, VVS, (PRAKTIK, WRONG)),
}
EMPTY = {
    "vaerktoejskort": Vaerktoejskort(),
    "argumentkort": Argumentkort(),
    "faktaark": Faktaark(),
    "vaerktoejsark": Vaerktoejsark(),
    "taske": Taske(),
}
