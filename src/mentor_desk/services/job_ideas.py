"""Ideas for jobs of few hours, worked out with the owner at the table (feature I3)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Case, Firm, JobIdea, JobIdeaScenario, JobIdeaTask
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import writes
from mentor_desk.texts import text

FIELDS: Final = frozenset({"title", "day", "relieved", "areas", "note", "case_id"})
_OF_TASK: Final = frozenset({"position", "area", "task", "hours"})


@dataclass(frozen=True, slots=True)
class Task:
    """A task somebody else could do: ``area`` is its key, ``hours`` a week as it is now."""

    task: str
    hours: float | None = None
    area: str = ""


@writes("job_idea.created")
def create(session: Session, /, *, firm_id: uuid.UUID, today: date, **values: Any) -> uuid.UUID:
    """Begin an idea at a firm. Without a title it is named after who gets time back.

    Raises:
        UserError: the firm or the citizen is gone.
    """
    firm = rows.get(session, Firm, firm_id)
    cleaned = _clean(session, values)
    idea = JobIdea(firm_id=firm.id, **{"day": today, **cleaned})
    session.add(idea)
    session.flush()
    journal.note(session, subject=idea)
    return idea.id


@writes("job_idea.changed")
def update(session: Session, /, *, idea_id: uuid.UUID, **values: Any) -> None:
    """Correct fields of an idea.

    Raises:
        UserError: it, or the citizen in mind, is gone.
    """
    idea = rows.get(session, JobIdea, idea_id)
    rows.change(idea, _clean(session, values), FIELDS)
    journal.note(session, subject=idea)


@writes("job_idea.tasks")
def set_tasks(session: Session, *, idea_id: uuid.UUID, tasks: Sequence[Task]) -> None:
    """Put these tasks in this order in place of those there are; one without words is no task."""
    idea = rows.get(session, JobIdea, idea_id)
    wanted = [each for each in tasks if each.task.strip()]
    known = tasks_of(session, idea_id)
    for place, task in enumerate(wanted):
        values = {
            "position": place,
            "task": task.task.strip(),
            "hours": task.hours,
            "area": task.area,
        }
        if place < len(known):
            rows.change(known[place], values, _OF_TASK)
        else:
            session.add(JobIdeaTask(idea_id=idea.id, **values))
    for row in known[len(wanted) :]:
        rows.delete(session, row)
    journal.note(session, subject=idea)


@writes("job_idea.closed")
def close(session: Session, *, idea_id: uuid.UUID, day: date, why: str = "") -> None:
    """Nothing more comes of it now; ``why`` is what came of it."""
    idea = rows.get(session, JobIdea, idea_id)
    idea.closed_on, idea.closed_why = day, why.strip()
    journal.note(session, subject=idea)


@writes("job_idea.reopened")
def reopen(session: Session, *, idea_id: uuid.UUID) -> None:
    """Take it up again."""
    idea = rows.get(session, JobIdea, idea_id)
    idea.closed_on, idea.closed_why = None, ""
    journal.note(session, subject=idea)


@writes("job_idea.removed")
def remove(session: Session, *, idea_id: uuid.UUID) -> None:
    """Take away an idea that never was one, with its tasks and sums."""
    idea = rows.get(session, JobIdea, idea_id)
    for part in (*tasks_of(session, idea_id), *scenarios_of(session, idea_id)):
        rows.delete(session, part)
    rows.delete(session, idea)
    journal.note(session, subject=idea)


def tasks_of(session: Session, idea_id: uuid.UUID) -> list[JobIdeaTask]:
    """The tasks of an idea, in their order."""
    query = rows.select_alive(JobIdeaTask).where(JobIdeaTask.idea_id == idea_id)
    return list(session.scalars(query.order_by(JobIdeaTask.position, JobIdeaTask.id)))


def scenarios_of(session: Session, idea_id: uuid.UUID) -> list[JobIdeaScenario]:
    """The sums of an idea, in their order."""
    query = rows.select_alive(JobIdeaScenario).where(JobIdeaScenario.idea_id == idea_id)
    return list(session.scalars(query.order_by(JobIdeaScenario.position, JobIdeaScenario.id)))


def newest(session: Session, firm_id: uuid.UUID) -> JobIdea | None:
    """The firm's newest idea that is open."""
    query = rows.select_alive(JobIdea).where(JobIdea.firm_id == firm_id, JobIdea.closed_on.is_(None))
    return session.scalars(query.order_by(JobIdea.day.desc(), JobIdea.id.desc()).limit(1)).first()


def _clean(session: Session, values: dict[str, Any]) -> dict[str, Any]:
    result = rows.stripped(values)
    if result.get("case_id") is not None:
        rows.get(session, Case, result["case_id"])
    if "areas" in result:
        result["areas"] = list(result["areas"] or ())
    if "day" in result and result["day"] is None:
        raise UserError(text("services", "Write the day."), "day")
    return result
