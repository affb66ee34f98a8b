"""Which firms a card is meant for, told in words (domain row 75)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.models import Firm
from mentor_desk.rules.cards import Fits
from mentor_desk.services.placement_facts import newest_head_count
from mentor_desk.terms import FirmKind
from mentor_desk.texts import Text, text

_BANDS: Final = {"1": 1.0, "2-4": 3.0, "5-9": 7.0, "10-19": 14.0, "20-49": 30.0, "50-99": 70.0}
_LARGEST: Final = 100.0


@dataclass(frozen=True, slots=True)
class Place:
    """What a card is held against. ``people`` is the newest count, else the middle of the size band,
    ``None`` while nobody knows."""

    kind: str
    relation: str
    branch: str
    people: float | None


def place(session: Session, firm: Firm, day: date) -> Place:
    """The firm as a card sees it."""
    counted = newest_head_count(session, firm.id, day)
    if counted is not None:
        people: float | None = counted.full_time
    else:
        people = _BANDS.get(firm.size_band, _LARGEST) if firm.size_band else None
    return Place(firm.kind, firm.relation, firm.branch.lower(), people)


def why(fits: Fits, at: Place) -> Text | None:
    """What about the firm the card is meant for; ``None`` where it is meant for others, or for all."""
    return next(_reasons(fits), None) if suits(fits, at) else None


def suits(fits: Fits, at: Place) -> bool:
    """Whether nothing the card asks for is against it; an unknown size suits no card that asks."""
    return (
        (not fits.kinds or at.kind in fits.kinds)
        and (not fits.relations or at.relation in fits.relations)
        and (not fits.branches or any(part in at.branch for part in fits.branches))
        and (fits.least is None or (at.people is not None and at.people >= fits.least))
        and (fits.most is None or (at.people is not None and at.people <= fits.most))
    )


def _reasons(fits: Fits) -> Iterator[Text]:
    """The most telling first."""
    if fits.branches:
        yield text("services", "Suits the branch")
    if fits.kinds and FirmKind.PRIVATE.value not in fits.kinds:
        yield text("services", "Suits a workplace like this")
    if fits.least is not None or fits.most is not None:
        yield text("services", "Suits a place of this size")
    if fits.relations:
        yield text("services", "Suits how far you have come")
