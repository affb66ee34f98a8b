"""A firm's task bank with all that is known of each task (feature C7)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Firm, FirmTask
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text

FIELDS: Final = frozenset({"task", "trains", "hours", "skills", "months", "carved_from", "done_by"})


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task: weekly ``hours``, ``months`` 1–12 (empty all the year), ``carved_from`` the post it was
    taken out of, ``done_by`` who does it now."""

    id: uuid.UUID
    task: str
    trains: str
    hours: float | None
    skills: str
    months: tuple[int, ...]
    carved_from: str
    done_by: str


@reads
def listing(session: Session, *, firm_id: uuid.UUID) -> tuple[TaskRow, ...]:
    """The firm's tasks, in its order."""
    return tuple(view(row) for row in rows_of(session, firm_id))


@writes("firm_task.added")
def add(session: Session, /, *, firm_id: uuid.UUID, **values: Any) -> uuid.UUID:
    """Put a task at the end of the bank.

    Raises:
        UserError: the task has no words, or the bank has it already.
    """
    firm = rows.get(session, Firm, firm_id)
    cleaned = _clean(values)
    known = rows_of(session, firm_id)
    _refuse(known, cleaned.get("task", ""), None)
    position = max((row.position for row in known), default=-1) + 1
    task = FirmTask(firm_id=firm_id, position=position, **cleaned)
    session.add(task)
    journal.note(session, subject=firm)
    return task.id


@writes("firm_task.changed")
def change(session: Session, /, *, task_id: uuid.UUID, **values: Any) -> None:
    """Correct fields of a task.

    Raises:
        UserError: see :func:`add`.
    """
    task = rows.get(session, FirmTask, task_id)
    cleaned = _clean(values)
    if "task" in cleaned:
        _refuse(rows_of(session, task.firm_id), cleaned["task"], task_id)
    rows.change(task, cleaned, FIELDS)
    journal.note(session, subject=rows.get(session, Firm, task.firm_id))


@writes("firm_task.removed")
def remove(session: Session, *, task_id: uuid.UUID) -> None:
    """Take a task out of the bank; placements keep what they have."""
    task = rows.get(session, FirmTask, task_id)
    rows.delete(session, task)
    journal.note(session, subject=rows.get(session, Firm, task.firm_id))


def view(row: FirmTask) -> TaskRow:
    """The task as a plain value."""
    return TaskRow(
        id=row.id,
        task=row.task,
        trains=row.trains,
        hours=row.hours,
        skills=row.skills,
        months=tuple(row.months),
        carved_from=row.carved_from,
        done_by=row.done_by,
    )


def rows_of(session: Session, firm_id: uuid.UUID) -> list[FirmTask]:
    """The live tasks of a firm, in its order."""
    query = rows.select_alive(FirmTask).where(FirmTask.firm_id == firm_id)
    return list(session.scalars(query.order_by(FirmTask.position, FirmTask.id)))


def same(one: str, other: str) -> bool:
    """Whether two tasks have the same words, case and spaces aside."""
    return one.casefold().split() == other.casefold().split()


def _clean(values: dict[str, Any]) -> dict[str, Any]:
    result = rows.stripped(values)
    if "months" in result:
        result["months"] = sorted({int(month) for month in result["months"] or ()})
    return result


def _refuse(known: list[FirmTask], task: str, own: uuid.UUID | None) -> None:
    if not task:
        raise UserError(text("services", "Say what the task is."), "task")
    if any(same(row.task, task) and row.id != own for row in known):
        raise UserError(text("services", "The task bank has this task already."), "task")
