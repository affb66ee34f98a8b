"""What is known of a firm's inside, read at one moment: places, tasks, load, what was said."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Placement
from mentor_desk.services import evaluations, experiences, firm_load, openings, task_bank
from mentor_desk.services.evaluations import EvaluationRow
from mentor_desk.services.experiences import ExperienceRow
from mentor_desk.services.firm_load import Load
from mentor_desk.services.openings import OpeningRow
from mentor_desk.services.rows import alive
from mentor_desk.services.task_bank import TaskRow
from mentor_desk.storage.use_case import reads


@dataclass(frozen=True, slots=True)
class Inside:
    """``evaluations`` and ``came_of_it`` (in free words) are by placement."""

    openings: tuple[OpeningRow, ...]
    bank: tuple[TaskRow, ...]
    load: Load
    experiences: tuple[ExperienceRow, ...]
    evaluations: Mapping[uuid.UUID, tuple[EvaluationRow, ...]] = field(default_factory=dict)
    came_of_it: Mapping[uuid.UUID, str] = field(default_factory=dict)


@reads
def inside(session: Session, *, firm_id: uuid.UUID, today: date) -> Inside:
    """The firm's inside.

    Raises:
        UserError: the firm is gone.
    """
    query = select(Placement.id, Placement.outcome, Placement.stop_reason)
    there = session.execute(query.where(alive(Placement), Placement.firm_id == firm_id)).all()
    return Inside(
        openings=openings.at_firm(session, firm_id=firm_id, today=today),
        bank=task_bank.listing(session, firm_id=firm_id),
        load=firm_load.load(session, firm_id=firm_id, today=today),
        experiences=experiences.at_firm(session, firm_id=firm_id),
        evaluations=evaluations.by_placement(session, [row.id for row in there]),
        came_of_it={row.id: row.outcome or row.stop_reason for row in there},
    )
