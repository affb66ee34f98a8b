"""How each paper that is issued from the record is made."""

from __future__ import annotations

from typing import Final

from mentor_desk.services import paper_agreement, paper_praktik
from mentor_desk.services.gathering import (
    afslutning,
    arbejdsgivererklaering,
    borgerark,
    cards,
    dagsark,
    diplom,
    forberedelse,
    forlaengelse,
    forventninger_borger,
    forventninger_virksomhed,
    genforhandling,
    invitationsliste,
    jobopslag,
    klynge,
    kontaktkort,
    loentilskud,
    meetings,
    minifleks,
    oplysningspligt,
    overlevering,
    progression,
    rekrutteringsevaluering,
    rekrutteringsprofil,
    ringeliste,
    sagsresume,
    samtykke,
    tilbud,
    velkomst,
    videndeling,
    virksomhedsmentor,
)
from mentor_desk.services.gathering.maker import Maker

MAKERS: Final[tuple[Maker, ...]] = (
    paper_praktik.MAKER,
    paper_agreement.MAKER,
    samtykke.MAKER,
    oplysningspligt.MAKER,
    afslutning.MAKER,
    forlaengelse.MAKER,
    forventninger_borger.MAKER,
    forventninger_virksomhed.MAKER,
    loentilskud.MAKER,
    virksomhedsmentor.MAKER,
    progression.MAKER,
    tilbud.MAKER,
    velkomst.MAKER,
    videndeling.MAKER,
    diplom.MAKER,
    genforhandling.MAKER,
    dagsark.MAKER,
    sagsresume.MAKER,
    overlevering.MAKER,
    borgerark.MAKER,
    kontaktkort.MAKER,
    minifleks.MAKER,
    rekrutteringsprofil.MAKER,
    invitationsliste.MAKER,
    rekrutteringsevaluering.MAKER,
    jobopslag.MAKER,
    arbejdsgivererklaering.MAKER,
    forberedelse.MAKER,
    ringeliste.MAKER,
    klynge.MAKER,
    *meetings.MAKERS,
    *cards.MAKERS,
)


def maker(key: str) -> Maker:
    """How the paper ``key`` is made. Raises :class:`KeyError`."""
    for each in MAKERS:
        if each.key == key:
            return each
    raise KeyError(key)
