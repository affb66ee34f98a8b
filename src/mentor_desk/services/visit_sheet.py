"""Closing a visit sheet in one step: all that was said at the visit is one change, undone as one."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from mentor_desk.services import firm_tasks, progression, promises, small_steps, visits
from mentor_desk.storage.use_case import writes
from mentor_desk.terms import PromiseSide, ScoreSide

Scores = Mapping[str, float | None]
"""The step in each area that was asked, ``None`` where it was passed over."""


@dataclass(frozen=True, slots=True)
class NewPromise:
    """What somebody promised at the visit, and by when."""

    by_whom: PromiseSide
    what: str
    due_on: date | None = None


@writes("visit.recorded")
def finish(
    session: Session,
    /,
    *,
    case_id: uuid.UUID,
    today: date,
    kept: Mapping[uuid.UUID, str] | None = None,
    promised: Sequence[NewPromise] = (),
    bank: Sequence[str] = (),
    small_step: str = "",
    scores: Scores | None = None,
    **sheet: Any,
) -> uuid.UUID:
    """Record a held visit, see :func:`visits.record`.

    ``kept`` closes promises with what was done about them, ``promised`` are new ones, and ``bank``
    are tasks seen at the firm that its task bank is to remember. ``small_step`` is what the citizen
    managed, ``scores`` how the citizen sees the areas that a visit asks about.

    Raises:
        UserError: see :func:`visits.record`, :func:`promises.make`, :func:`promises.keep` and
            :func:`progression.record_short`; then nothing at all is written.
    """
    visit_id = visits.record(session, case_id=case_id, today=today, **sheet)
    # What follows points to it, and it may be new.
    session.flush()
    firm_id = sheet.get("firm_id")
    for promise_id, how in (kept or {}).items():
        promises.keep(session, promise_id=promise_id, today=today, how=how)
    for each in promised:
        promise(
            session,
            case_id=case_id,
            firm_id=firm_id,
            visit_id=visit_id,
            new=each,
            today=sheet.get("day") or today,
        )
    remember(session, firm_id=firm_id, tasks=bank)
    day = sheet.get("day") or today
    _step(session, case_id=case_id, visit_id=visit_id, words=small_step, day=day)
    _short(session, case_id=case_id, visit_id=visit_id, scores=scores, day=day)
    return visit_id


@writes("promise.made")
def promise(
    session: Session,
    *,
    case_id: uuid.UUID,
    firm_id: uuid.UUID | None,
    visit_id: uuid.UUID,
    new: NewPromise,
    today: date,
) -> uuid.UUID:
    """A promise made at a visit; only what the firm promised stands on the firm's own page too."""
    return promises.make(
        session,
        today=today,
        what=new.what,
        due_on=new.due_on,
        case_id=case_id,
        firm_id=firm_id if new.by_whom is PromiseSide.FIRM else None,
        by_whom=new.by_whom,
        visit_id=visit_id,
    )


@writes("visit.changed")
def correct(
    session: Session,
    /,
    *,
    case_id: uuid.UUID,
    visit_id: uuid.UUID,
    bank: Sequence[str] = (),
    small_step: str = "",
    scores: Scores | None = None,
    **sheet: Any,
) -> None:
    """Correct a held visit, see :func:`visits.update`; the rest as in :func:`finish`.

    Raises:
        UserError: the visit is gone.
    """
    visits.update(session, visit_id=visit_id, **sheet)
    remember(session, firm_id=sheet.get("firm_id"), tasks=bank)
    _step(session, case_id=case_id, visit_id=visit_id, words=small_step, day=sheet["day"])
    _short(session, case_id=case_id, visit_id=visit_id, scores=scores, day=sheet["day"])


def remember(session: Session, *, firm_id: uuid.UUID | None, tasks: Sequence[str]) -> None:
    """Put the tasks that the firm's bank lacks into it."""
    if firm_id is not None and tasks:
        firm_tasks.remember(session, firm_id=firm_id, tasks=[(task, "") for task in tasks])


def _step(session: Session, *, case_id: uuid.UUID, visit_id: uuid.UUID, words: str, day: date) -> None:
    """Bring the one small step of a visit in line with ``words``."""
    found = small_steps.listing(session, case_id=case_id)
    known = next((step for step in found if step.visit_id == visit_id), None)
    if known is None and words.strip():
        small_steps.add(session, case_id=case_id, visit_id=visit_id, day=day, words=words)
    elif known is not None and not words.strip():
        small_steps.delete(session, step_id=known.id)
    elif known is not None and (known.text, known.day) != (words.strip(), day):
        small_steps.update(session, step_id=known.id, text=words, day=day)


def _short(
    session: Session, *, case_id: uuid.UUID, visit_id: uuid.UUID, scores: Scores | None, day: date
) -> None:
    if scores is None:
        return
    known = progression.of_visit(session, visit_id=visit_id)
    if (known.scores.get(ScoreSide.CITIZEN, {}) if known else {}) != scores:
        progression.record_short(session, case_id=case_id, visit_id=visit_id, day=day, scores=scores)
