"""A citizen and a firm about whom everything is known and everything fits."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import Any

from mentor_desk.matching.facts import Between, Earlier, Offered, Season, Wanted
from mentor_desk.matching.findings import Finding
from mentor_desk.matching.pieces import JUDGES
from mentor_desk.matching.words import sought, told
from mentor_desk.terms import (
    Adjustment,
    CustomerContact,
    Piece,
    Relation,
    SeasonKind,
    ToneTag,
    Transport,
)
from mentor_desk.texts import Text

TODAY = date(2026, 11, 24)

CITIZEN = Wanted(
    name="Ahmed",
    words=sought(["Hjælper på et VVS-lager", "Vil gerne have overblik og rydde op"]),
    weekly_hours=12.0,
    earliest_start=time(7, 30),
    latest_end=time(14),
    transport=Transport.BICYCLE,
    reach_km=6.0,
    has_place=True,
    needs=(Adjustment.SITTING,),
    thrives_with=(ToneTag.SMALL_TEAM,),
    avoids=(ToneTag.BUSY,),
    customer_contact=CustomerContact.SOME,
)
FIRM = Offered(
    words=told(["Sætte på plads på lageret", "overblik", "VVS og blik"]),
    tasks=(("Sætte på plads på lageret", "overblik"),),
    hours_least=10.0,
    hours_most=20.0,
    day_starts=time(6, 30),
    day_ends=time(15),
    flexible_start=True,
    has_place=True,
    can_meet=frozenset({Adjustment.SITTING}),
    customer_contact=CustomerContact.SOME,
    tone_tags=(ToneTag.SMALL_TEAM, ToneTag.HUMOUR),
    relation=Relation.STRONG,
    places=1,
    used=0.0,
    earlier=(Earlier(date(2026, 5, 1)),),
    seasons=(Season(SeasonKind.NONE, ()),),
)
BOTH = Between(today=TODAY, km=2.4, exact=True)


def lay(
    piece: Piece,
    *,
    citizen: dict[str, Any] | None = None,
    firm: dict[str, Any] | None = None,
    both: dict[str, Any] | None = None,
) -> Finding:
    """One piece where all is well but for what is changed."""
    return JUDGES[piece](
        replace(CITIZEN, **(citizen or {})),
        replace(FIRM, **(firm or {})),
        replace(BOTH, **(both or {})),
    )


def said(finding: Finding) -> str:
    """The sentence in English."""
    return spoken(finding.sentence)


def spoken(sentence: Text) -> str:
    """A core sentence in English, with the sentences in it."""
    values = {k: spoken(v) if isinstance(v, Text) else v for k, v in sentence.values.items()}
    return str(Text(sentence.context, sentence.source, values, sentence.midway))
