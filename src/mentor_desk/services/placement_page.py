"""Everything the page of one placement shows, read at one moment."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.models import Case
from mentor_desk.rules.findings import Finding
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import attendance, placement_callers, placement_turns, placements, rows
from mentor_desk.services.attendance import FirstAbsence, Week
from mentor_desk.services.hour_plan import HourPlan
from mentor_desk.services.placement_callers import Caller
from mentor_desk.services.placement_facts import findings
from mentor_desk.services.placement_input import PlacementInput
from mentor_desk.services.placement_turns import Turn
from mentor_desk.services.placements import PlacementRow
from mentor_desk.storage.use_case import reads


@dataclass(frozen=True, slots=True)
class PlacementPage:
    """A placement with all that belongs to it. ``values`` are its fields as the form has them.

    ``findings`` is what the law says of it; ``turns`` and ``weeks`` have the newest first.
    """

    row: PlacementRow
    citizen_id: uuid.UUID
    values: PlacementInput
    hour_plan: HourPlan
    findings: tuple[Finding, ...]
    turns: tuple[Turn, ...]
    weeks: tuple[Week, ...]
    first_absence: FirstAbsence | None
    to_ring: tuple[Caller, ...]

    @property
    def hours_now(self) -> float | None:
        """Hours planned this week; of the first week while it has not begun."""
        return self.hour_plan.in_week(max(self.row.state.week, 1))


@reads
def page(
    session: Session, *, placement_id: uuid.UUID, today: date, rulebook: Rulebook
) -> PlacementPage:
    """The placement page; ``rulebook`` is the law and the method that its cards ask.

    Raises:
        UserError: the placement is gone.
    """
    row = placements.one(session, placement_id=placement_id, today=today)
    values = placements.values_of(session, placement_id=placement_id)
    return PlacementPage(
        row=row,
        citizen_id=rows.get(session, Case, row.case_id).citizen_id,
        values=values,
        hour_plan=HourPlan(values.hours_start, values.hours, values.steps),
        findings=findings(
            session,
            case_id=row.case_id,
            values=values,
            rulebook=rulebook,
            today=today,
            placement_id=placement_id,
        ),
        turns=tuple(placement_turns.listing(session, placement_id=placement_id)),
        weeks=tuple(attendance.weeks(session, placement_id=placement_id, today=today)),
        first_absence=attendance.first_absence(session, placement_id=placement_id),
        to_ring=placement_callers.to_ring(session, placement_id=placement_id),
    )
