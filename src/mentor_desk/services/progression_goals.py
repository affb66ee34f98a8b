"""The next goal in an area of progression: one at a time, set with the citizen (feature G4)."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any, Final

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Case, ProgressionGoal
from mentor_desk.rules.indicator_sets import is_step
from mentor_desk.rules.progression_chart import Goal
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text

_EDITABLE: Final = frozenset({"value", "text", "by_on"})


@writes("goal.set")
def agree(
    session: Session,
    *,
    case_id: uuid.UUID,
    area: str,
    today: date,
    value: float | None = None,
    words: str = "",
    by_on: date | None = None,
) -> uuid.UUID:
    """Set the next goal in ``area``; the one that was open there is closed as not reached.

    Raises:
        UserError: no area is chosen, or neither a step nor words are given.
    """
    rows.get(session, Case, case_id)
    if not area:
        raise UserError(text("services", "Choose what the goal is about."), "area")
    _check(value, words)
    for old in _open_in(session, case_id, area):
        old.closed_on = today
    goal = ProgressionGoal(
        case_id=case_id, area=area, value=value, text=words.strip(), set_on=today, by_on=by_on
    )
    session.add(goal)
    journal.note(session, subject=goal)
    return goal.id


@writes("goal.changed")
def update(session: Session, /, *, goal_id: uuid.UUID, **values: Any) -> None:
    """Correct a goal's step, words or day.

    Raises:
        UserError: neither a step nor words would be left.
    """
    goal = rows.get(session, ProgressionGoal, goal_id)
    _check(values.get("value", goal.value), values.get("text", goal.text))
    if "text" in values:
        values["text"] = values["text"].strip()
    rows.change(goal, values, _EDITABLE)
    journal.note(session, subject=goal)


@writes("goal.closed")
def close(session: Session, *, goal_id: uuid.UUID, today: date, reached: bool) -> None:
    """The goal is reached, or let go of."""
    goal = rows.get(session, ProgressionGoal, goal_id)
    goal.closed_on, goal.reached = today, reached
    journal.note(session, subject=goal)


@writes("goal.deleted")
def delete(session: Session, *, goal_id: uuid.UUID) -> None:
    """Take a goal away; undo brings it back."""
    goal = rows.get(session, ProgressionGoal, goal_id)
    rows.delete(session, goal)
    journal.note(session, subject=goal)


@reads
def one(session: Session, *, goal_id: uuid.UUID) -> Goal:
    """One goal.

    Raises:
        UserError: it is gone.
    """
    return _view(rows.get(session, ProgressionGoal, goal_id))


@reads
def listing(session: Session, *, case_id: uuid.UUID) -> list[Goal]:
    """The goals of a case: the open ones first, each group the newest first."""
    query = rows.select_alive(ProgressionGoal).where(ProgressionGoal.case_id == case_id)
    found = session.scalars(query.order_by(ProgressionGoal.set_on.desc(), ProgressionGoal.id.desc()))
    return sorted(map(_view, found), key=lambda goal: goal.closed_on is not None)


def _open_in(session: Session, case_id: uuid.UUID, area: str) -> list[ProgressionGoal]:
    query = rows.select_alive(ProgressionGoal).where(
        ProgressionGoal.case_id == case_id,
        ProgressionGoal.area == area,
        ProgressionGoal.closed_on.is_(None),
    )
    return list(session.scalars(query))


def _check(value: float | None, words: str) -> None:
    if value is not None and not is_step(value):
        raise UserError(text("services", "A step lies from 1 to 5; halves are fine."), "value")
    if value is None and not words.strip():
        raise UserError(text("services", "Choose a step, or write what will be different."), "text")


def _view(goal: ProgressionGoal) -> Goal:
    return Goal(
        goal.id, goal.case_id, goal.area, goal.value, goal.text,
        goal.set_on, goal.by_on, goal.closed_on, goal.reached,
    )  # fmt: skip
