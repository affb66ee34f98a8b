"""Every paper the program can print: the menu, the archive and the tests walk this list."""

from __future__ import annotations

from typing import Any, Final

from mentor_desk.documents import (
    noegleark_story,
    partnerskabsaftale_story,
    praktikaftale_story,
    teamoversigt_story,
)  # fmt: skip
from mentor_desk.documents.noegleark import RecoverySheet
from mentor_desk.documents.paper import Paper
from mentor_desk.documents.papers import (
    afslutning,
    arbejdsgivererklaering,
    borgerark,
    cards,
    dagsark,
    dagsorden,
    deltagerliste,
    diplom,
    forberedelse,
    forlaengelse,
    forventninger_borger,
    forventninger_virksomhed,
    genforhandling,
    holdbillede,
    indbydelse,
    invitationsliste,
    jobopslag,
    klynge,
    kontaktkort,
    loentilskud,
    logudtraek,
    maskinenvaek,
    minifleks,
    oplysningspligt,
    overlevering,
    progression,
    referat,
    rekrutteringsevaluering,
    rekrutteringsprofil,
    ringeliste,
    sagsresume,
    samtykke,
    sletningskvittering,
    tal,
    tilbud,
    velkomst,
    videndeling,
    virksomhedsmentor,
)
from mentor_desk.documents.partnerskabsaftale import Partnerskabsaftale
from mentor_desk.documents.partnerskabsaftale_required import REQUIRED as PARTNERSHIP_REQUIRED
from mentor_desk.documents.praktikaftale import Praktikaftale
from mentor_desk.documents.praktikaftale_required import REQUIRED as PRAKTIK_REQUIRED
from mentor_desk.documents.teamoversigt import TeamSummary
from mentor_desk.texts import text

PRAKTIKAFTALE: Final = Paper(
    key="praktikaftale", title=text("terms", "Praktik agreement"), content_type=Praktikaftale,
    story=praktikaftale_story.story, file_stem="praktikaftale", required=PRAKTIK_REQUIRED,
    purpose=text("terms", "What the citizen, the firm and the municipality agree on."), fillable=True,
)  # fmt: skip
PARTNERSKABSAFTALE: Final = Paper(
    key="partnerskabsaftale", title=text("terms", "Partnership agreement"),
    content_type=Partnerskabsaftale, story=partnerskabsaftale_story.story,
    file_stem="partnerskabsaftale", required=PARTNERSHIP_REQUIRED,
    purpose=text("terms", "The seven points that the firm and the municipality promise."),
)  # fmt: skip
TEAMOVERSIGT: Final = Paper(
    key="teamoversigt", title=text("terms", "Caseload summary"), content_type=TeamSummary,
    story=teamoversigt_story.story, file_stem="teamoversigt",
)  # fmt: skip
NOEGLEARK: Final = Paper(
    key="noegleark", title=text("terms", "Recovery key sheet"), content_type=RecoverySheet,
    story=noegleark_story.story, file_stem="noegleark",
)  # fmt: skip

PAPERS: Final[tuple[Paper[Any], ...]] = (
    PRAKTIKAFTALE,
    PARTNERSKABSAFTALE,
    TEAMOVERSIGT,
    NOEGLEARK,
    samtykke.PAPER,
    oplysningspligt.PAPER,
    afslutning.PAPER,
    forlaengelse.PAPER,
    forventninger_borger.PAPER,
    forventninger_virksomhed.PAPER,
    loentilskud.PAPER,
    virksomhedsmentor.PAPER,
    progression.PAPER,
    tilbud.PAPER,
    velkomst.PAPER,
    videndeling.PAPER,
    diplom.PAPER,
    genforhandling.PAPER,
    dagsark.PAPER,
    sagsresume.PAPER,
    overlevering.PAPER,
    borgerark.PAPER,
    kontaktkort.PAPER,
    minifleks.PAPER,
    rekrutteringsprofil.PAPER,
    invitationsliste.PAPER,
    rekrutteringsevaluering.PAPER,
    jobopslag.PAPER,
    arbejdsgivererklaering.PAPER,
    forberedelse.PAPER,
    ringeliste.PAPER,
    klynge.PAPER,
    indbydelse.PAPER,
    dagsorden.PAPER,
    referat.PAPER,
    deltagerliste.PAPER,
    logudtraek.PAPER,
    holdbillede.PAPER,
    sletningskvittering.PAPER,
    maskinenvaek.PAPER,
    tal.PAPER,
    *cards.PAPERS,
)


def by_key(key: str) -> Paper[Any]:
    """The paper called ``key``. Raises :class:`KeyError`."""
    for paper in PAPERS:
        if paper.key == key:
            return paper
    raise KeyError(key)


def made_from(content: object) -> Paper[Any]:
    """The paper that ``content`` is for. Raises :class:`KeyError`."""
    for paper in PAPERS:
        if type(content) is paper.content_type:
            return paper
    raise KeyError(type(content).__name__)
