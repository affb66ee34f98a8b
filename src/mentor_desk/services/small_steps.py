"""The small steps between the talks: something the citizen managed (feature G3)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Case, SmallStep
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text

_EDITABLE: Final = frozenset({"area", "day", "text"})


@dataclass(frozen=True, slots=True)
class Step:
    """One step, in words the citizen may read; ``area`` is empty where it belongs to none."""

    id: uuid.UUID
    case_id: uuid.UUID
    visit_id: uuid.UUID | None
    area: str
    day: date
    text: str


@writes("step.noted")
def add(
    session: Session,
    *,
    case_id: uuid.UUID,
    day: date,
    words: str,
    area: str = "",
    visit_id: uuid.UUID | None = None,
) -> uuid.UUID:
    """Remember a small step.

    Raises:
        UserError: nothing is written.
    """
    rows.get(session, Case, case_id)
    if not words.strip():
        raise UserError(_EMPTY, "text")
    step = SmallStep(case_id=case_id, visit_id=visit_id, area=area, day=day, text=words.strip())
    session.add(step)
    journal.note(session, subject=step)
    return step.id


@writes("step.changed")
def update(session: Session, /, *, step_id: uuid.UUID, **values: Any) -> None:
    """Correct a step.

    Raises:
        UserError: its words are emptied.
    """
    if "text" in values:
        values["text"] = values["text"].strip()
        if not values["text"]:
            raise UserError(_EMPTY, "text")
    step = rows.get(session, SmallStep, step_id)
    rows.change(step, values, _EDITABLE)
    journal.note(session, subject=step)


@writes("step.deleted")
def delete(session: Session, *, step_id: uuid.UUID) -> None:
    """Take a step away; undo brings it back."""
    step = rows.get(session, SmallStep, step_id)
    rows.delete(session, step)
    journal.note(session, subject=step)


@reads
def one(session: Session, *, step_id: uuid.UUID) -> Step:
    """One step.

    Raises:
        UserError: it is gone.
    """
    return _view(rows.get(session, SmallStep, step_id))


@reads
def listing(session: Session, *, case_id: uuid.UUID) -> list[Step]:
    """The steps of a case, the newest first."""
    query = rows.select_alive(SmallStep).where(SmallStep.case_id == case_id)
    return [
        _view(each)
        for each in session.scalars(query.order_by(SmallStep.day.desc(), SmallStep.id.desc()))
    ]


_EMPTY: Final = text("services", "Write what the citizen managed.")


def _view(step: SmallStep) -> Step:
    return Step(step.id, step.case_id, step.visit_id, step.area, step.day, step.text)
