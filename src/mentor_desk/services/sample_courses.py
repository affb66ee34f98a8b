"""The courses of the sample: what its mentor begins placements from."""

from __future__ import annotations

import uuid

from sqlalchemy.orm import Session

from mentor_desk.models import PlacementTemplate
from mentor_desk.services.sample_days import read


def enter(session: Session) -> list[uuid.UUID]:
    """Keep them; their ids."""
    made = [PlacementTemplate(**entry) for entry in read("courses.toml")["course"]]
    session.add_all(made)
    session.flush()
    return [each.id for each in made]
