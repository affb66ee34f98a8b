"""Courses to begin a placement from (domain §6.1): the municipality's own; nothing in them binds."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import PlacementTemplate
from mentor_desk.services import rows
from mentor_desk.services.hour_steps import weeks_between
from mentor_desk.services.placement_input import PlacementInput
from mentor_desk.services.placement_rows import live_steps, live_tasks, load
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import text

_FIELDS: Final = frozenset({"name", "weeks", "hours_start", "purpose", "follow_up", "tasks"})
_FRIDAY: Final = 4


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A course: how long, how many hours from the beginning, what is done, what it is for."""

    id: uuid.UUID
    name: str
    kind: PlacementKind
    weeks: int | None
    hours_start: float | None
    steps: tuple[tuple[int, float], ...]
    tasks: tuple[tuple[str, str], ...]
    purposes: tuple[str, ...]
    purpose: str
    follow_up: str

    def begin(self, today: date) -> PlacementInput:
        """What a new placement begins with: from the next Monday, to a Friday ``weeks`` on."""
        starts = today + timedelta(days=7 - today.weekday())
        ends = None
        if self.weeks:
            ends = starts + timedelta(weeks=self.weeks - 1, days=_FRIDAY)
        highest = max((hours for _, hours in self.steps), default=self.hours_start)
        return PlacementInput(
            kind=self.kind,
            starts_on=starts,
            ends_on=ends,
            hours_start=self.hours_start,
            hours=highest,
            steps=self.steps,
            tasks=self.tasks,
            purposes=self.purposes,
            purpose=self.purpose,
            follow_up=self.follow_up,
        )


@reads
def listing(session: Session) -> list[TemplateRow]:
    """All courses by name."""
    query = rows.select_alive(PlacementTemplate).order_by(PlacementTemplate.name)
    return [_row(each) for each in session.scalars(query)]


@writes("placement_template.kept")
def keep(session: Session, *, placement_id: uuid.UUID, name: str) -> uuid.UUID:
    """Make a course of a placement. Nothing of the citizen or the firm goes into it but what stands
    in its purpose, follow-up and tasks: whoever keeps it reads them through.

    Raises:
        UserError: the name is missing or taken, or the placement is gone.
    """
    placement = load(session, placement_id)
    template = PlacementTemplate(
        name=_name(session, name),
        kind=placement.kind,
        rhythm=placement.rhythm,
        hours_start=placement.hours_start,
        hour_steps=[[step.from_week, step.hours] for step in live_steps(placement)],
        tasks=[[task.task, task.trains] for task in live_tasks(placement)],
        purposes=list(placement.purposes),
        purpose=placement.purpose,
        follow_up=placement.follow_up,
    )
    if placement.ends_on is not None:
        template.weeks = weeks_between(placement.starts_on, placement.ends_on)
    session.add(template)
    journal.note(session, subject=template)
    return template.id


@writes("placement_template.changed")
def update(session: Session, /, *, template_id: uuid.UUID, **values: Any) -> None:
    """Correct a course; ``tasks`` are pairs (task, what it trains).

    Raises:
        UserError: the name is missing or taken, or it is to last no time at all.
    """
    template = rows.get(session, PlacementTemplate, template_id)
    if "name" in values:
        values["name"] = _name(session, values["name"], template)
    weeks = values.get("weeks")
    if weeks is not None and weeks < 1:
        raise UserError(text("services", "A course lasts at least a week."), "weeks")
    if "tasks" in values:
        values["tasks"] = _tasks(values["tasks"])
    rows.change(template, rows.stripped(values), _FIELDS)
    journal.note(session, subject=template)


@writes("placement_template.removed")
def remove(session: Session, *, template_id: uuid.UUID) -> None:
    """The course is not offered any more; placements begun from it stay as they are."""
    rows.delete(session, rows.get(session, PlacementTemplate, template_id))


def _name(session: Session, name: str, own: PlacementTemplate | None = None) -> str:
    wanted = name.strip()
    if not wanted:
        raise UserError(text("services", "Give the course a name."), "name")
    taken = rows.select_alive(PlacementTemplate).where(PlacementTemplate.name == wanted)
    if any(each is not own for each in session.scalars(taken)):
        raise UserError(text("services", "There is a course of that name."), "name")
    return wanted


def _tasks(pairs: Sequence[tuple[str, str]]) -> list[list[str]]:
    return [[task.strip(), trains.strip()] for task, trains in pairs if task.strip()]


def _row(template: PlacementTemplate) -> TemplateRow:
    return TemplateRow(
        id=template.id,
        name=template.name,
        kind=PlacementKind(template.kind),
        weeks=template.weeks,
        hours_start=template.hours_start,
        steps=tuple((int(week), float(hours)) for week, hours in template.hour_steps),
        tasks=tuple((task, trains) for task, trains in template.tasks),
        purposes=tuple(template.purposes),
        purpose=template.purpose,
        follow_up=template.follow_up,
    )
