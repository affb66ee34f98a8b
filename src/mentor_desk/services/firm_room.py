"""How many supported places a firm's ordinary employees give, and how many are taken."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.models import HeadCount, Placement
from mentor_desk.rules import ratio
from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import rows
from mentor_desk.services.placement_facts import SUPPORTED, head_counts_of
from mentor_desk.services.placement_state import state
from mentor_desk.storage.use_case import reads


@dataclass(frozen=True, slots=True)
class Room:
    """The ratio at one P-number on a day, always guidance (BEK 2636/2021 § 65).

    ``employees`` and ``places`` are ``None`` while nobody has counted; ``used`` is in full-time
    persons. ``confirmed`` is false while nobody has checked the rule against the law's own text.
    """

    employees: float | None
    places: int | None
    used: float
    law: str
    confirmed: bool

    @property
    def full(self) -> bool:
        """Whether the places are taken."""
        return self.places is not None and self.used >= self.places


@reads
def room(session: Session, *, firm_id: uuid.UUID, today: date, rulebook: Rulebook) -> Room | None:
    """The firm's room on ``today``; ``None`` when no ratio holds on that day."""
    counts = head_counts_of(session, firm_id)
    here = rows.select_alive(Placement).where(Placement.firm_id == firm_id)
    taken = tuple(
        placement.hours
        for placement in session.scalars(here)
        if placement.kind in SUPPORTED and state(placement, today).running
    )
    return room_for(rulebook, today, counts, taken)


def room_for(
    rulebook: Rulebook, day: date, counts: Sequence[HeadCount], taken: tuple[float | None, ...]
) -> Room | None:
    """The room on ``day`` where ``taken`` are the weekly hours of those in a supported place."""
    facts = PlacementFacts(
        today=day,
        head_counts=tuple((count.counted_on, count.full_time) for count in counts),
        supported_hours=taken,
    )
    rule = rulebook.at("praktik.ratio", day)
    found = ratio.figures(rulebook, facts)
    if rule is None or found is None:
        return None
    return Room(found.employees, found.cap, found.used, rule.law, rule.confirmed)
