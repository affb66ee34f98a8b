"""How many supported places a firm's ordinary employees give, and how many are taken."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.models import Placement
from mentor_desk.rules import ratio
from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import rows
from mentor_desk.services.placement_facts import SUPPORTED, newest_head_count
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
    rule = rulebook.at("praktik.ratio", today)
    count = newest_head_count(session, firm_id)
    here = rows.select_alive(Placement).where(Placement.firm_id == firm_id)
    taken = tuple(
        placement.hours
        for placement in session.scalars(here)
        if placement.kind in SUPPORTED and state(placement, today).running
    )
    facts = PlacementFacts(
        today=today,
        ordinary_full_time=count.full_time if count else None,
        counted_on=count.counted_on if count else None,
        supported_hours=taken,
    )
    found = ratio.figures(rulebook, facts)
    if rule is None or found is None:
        return None
    return Room(found.employees, found.cap, found.used, rule.law, rule.confirmed)
