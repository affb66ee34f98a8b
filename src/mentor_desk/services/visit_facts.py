"""What the preparation of a visit asks the file, each question put together once (feature F2)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from mentor_desk.models import (
    AttendanceWeek,
    Case,
    Citizen,
    Firm,
    HourStep,
    Placement,
    PlacementTask,
    Visit,
)
from mentor_desk.services import rows
from mentor_desk.terms import VisitStatus

_AROUND: Final = (
    select(Visit, Case, Citizen, Firm, Placement)
    .outerjoin(Case, Case.id == Visit.case_id)
    .outerjoin(Citizen, Citizen.id == Case.citizen_id)
    .outerjoin(Firm, Firm.id == Visit.firm_id)
    .outerjoin(Placement, Placement.id == Visit.placement_id)
    .where(Visit.id == bindparam("visit_id"))
)
_AGREED: Final = (
    select(Visit.id, Visit.day, Visit.agreed)
    .where(rows.alive(Visit), Visit.case_id == bindparam("case_id"), Visit.agreed != "")
    .where(Visit.status == VisitStatus.DONE.value, Visit.day <= bindparam("day"))
    .order_by(Visit.day.desc(), Visit.id.desc())
    .limit(2)
)
_NEXT: Final = (
    select(Visit.id, Visit.day)
    .where(rows.alive(Visit), Visit.case_id == bindparam("case_id"))
    .where(Visit.status == VisitStatus.PLANNED.value, Visit.day > bindparam("day"))
    .order_by(Visit.day, Visit.at)
    .limit(1)
)
_TASKS: Final = (
    select(PlacementTask.task, PlacementTask.trains)
    .where(rows.alive(PlacementTask), PlacementTask.placement_id == bindparam("placement_id"))
    .order_by(PlacementTask.position, PlacementTask.id)
)
_STEPS: Final = select(HourStep.from_week, HourStep.hours).where(
    rows.alive(HourStep), HourStep.placement_id == bindparam("placement_id")
)
_WEEKS_MARKED: Final = (
    select(AttendanceWeek.monday, AttendanceWeek.marks)
    .where(rows.alive(AttendanceWeek), AttendanceWeek.placement_id == bindparam("placement_id"))
    .where(AttendanceWeek.monday.between(bindparam("first"), bindparam("last")))
    .order_by(AttendanceWeek.monday)
)


class Around(NamedTuple):
    """A visit with its case, citizen, firm and placement, deleted ones too.

    As long as this is held, the session answers for these rows without asking the file.
    """

    visit: Visit
    case: Case | None
    citizen: Citizen | None
    firm: Firm | None
    placement: Placement | None


def around(session: Session, visit_id: uuid.UUID) -> Around:
    """A visit and what it belongs to, read at once.

    Raises:
        UserError: the visit is gone.
    """
    found = session.execute(_AROUND, {"visit_id": visit_id}).first()
    visit = rows.get(session, Visit, visit_id)
    return Around(visit, *found[1:]) if found is not None else Around(visit, None, None, None, None)


def last_agreed(
    session: Session, case_id: uuid.UUID, but: uuid.UUID | None, day: date
) -> tuple[date | None, str]:
    """The day and the words of the last agreement up to ``day``, that of the visit ``but`` left out."""
    for visit_id, on, agreed in session.execute(_AGREED, {"case_id": case_id, "day": day}):
        if visit_id != but:
            return on, agreed
    return None, ""


def next_planned(
    session: Session, case_id: uuid.UUID, but: uuid.UUID | None, day: date
) -> tuple[uuid.UUID, date] | None:
    """The next planned visit after ``day`` in the case; nothing where that is ``but``."""
    found = session.execute(_NEXT, {"case_id": case_id, "day": day}).first()
    return None if found is None or found[0] == but else (found[0], found[1])


def tasks(session: Session, placement_id: uuid.UUID) -> tuple[tuple[str, str], ...]:
    """The tasks of a placement and what each trains."""
    found = session.execute(_TASKS, {"placement_id": placement_id})
    return tuple((task, trains) for task, trains in found)


def hour_steps(session: Session, placement_id: uuid.UUID) -> tuple[tuple[int, float], ...]:
    """From which week of a placement how many hours."""
    found = session.execute(_STEPS, {"placement_id": placement_id})
    return tuple((from_week, hours) for from_week, hours in found)


def weeks(
    session: Session, placement_id: uuid.UUID, first: date, last: date
) -> tuple[tuple[date, Sequence[str]], ...]:
    """The weeks of a placement with their marks, by the Mondays from ``first`` to ``last``."""
    span = {"placement_id": placement_id, "first": first, "last": last}
    return tuple((monday, marks) for monday, marks in session.execute(_WEEKS_MARKED, span))
