"""What the team meeting decided about a case, and what is to be followed up (feature K2)."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats import folding
from mentor_desk.models import Case, Citizen, TeamDecision
from mentor_desk.services import rows
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import Stage
from mentor_desk.texts import text

_EDITABLE: Final = frozenset({"day", "question", "decided", "who", "follow_up_on"})


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision; ``who`` does it, ``done_on`` is when the follow-up was settled."""

    id: uuid.UUID
    case_id: uuid.UUID
    citizen: str
    day: date
    question: str
    decided: str
    who: str
    follow_up_on: date | None
    done_on: date | None

    @property
    def waits(self) -> bool:
        """Whether somebody still has to follow up."""
        return self.follow_up_on is not None and self.done_on is None


@dataclass(frozen=True, slots=True)
class AskedCase:
    """An open case with a question for the team."""

    case_id: uuid.UUID
    citizen: str
    stage: Stage
    stage_since: date | None
    question: str


@reads
def questions(session: Session) -> list[AskedCase]:
    """The open cases that wait for the team, by name."""
    query = (
        select(Case, Citizen.name)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .where(alive(Case), Case.closed_on.is_(None), Case.team_question != "")
    )
    found = [
        AskedCase(case.id, name, Stage(case.stage), case.stage_since, case.team_question)
        for case, name in session.execute(query)
    ]
    return sorted(found, key=lambda row: folding.danish_sort_key(row.citizen))


@reads
def listing(session: Session) -> list[DecisionRow]:
    """Every decision: what waits first by its day, then the newest."""
    found = _rows(session, None)
    waiting = sorted((row for row in found if row.waits), key=lambda row: (row.follow_up_on, row.id))
    done = sorted((row for row in found if not row.waits), key=lambda row: (row.day, row.id))
    return [*waiting, *reversed(done)]


@reads
def of_case(session: Session, *, case_id: uuid.UUID) -> list[DecisionRow]:
    """What was decided about a case, the newest first."""
    return sorted(_rows(session, [case_id]), key=lambda row: (row.day, row.id), reverse=True)


@reads
def one(session: Session, *, decision_id: uuid.UUID) -> DecisionRow:
    """One decision. Raises :class:`UserError` when it is gone."""
    decision = rows.get(session, TeamDecision, decision_id)
    return next(row for row in _rows(session, [decision.case_id]) if row.id == decision_id)


@writes("team.decided")
def decide(
    session: Session, /, *, case_id: uuid.UUID, answered: bool = False, **values: Any
) -> uuid.UUID:
    """Write down what was decided. ``answered`` takes the question off the case: it stands here.

    Raises:
        UserError: nothing is written, or a day cannot be (``decided``, ``day``, ``follow_up_on``).
    """
    case = rows.get(session, Case, case_id)
    kept = rows.stripped(values)
    decision = TeamDecision(case_id=case.id, day=kept["day"], decided=kept["decided"])
    session.add(decision)
    rows.change(decision, kept, _EDITABLE)
    _check(decision)
    if answered:
        case.team_question = ""
    session.flush()
    journal.note(session, subject=decision)
    return decision.id


@writes("team.decision_changed")
def update(session: Session, /, *, decision_id: uuid.UUID, **values: Any) -> None:
    """Correct a decision. Raises as :func:`decide`."""
    decision = rows.get(session, TeamDecision, decision_id)
    rows.change(decision, rows.stripped(values), _EDITABLE)
    _check(decision)
    journal.note(session, subject=decision)


@writes("team.followed_up")
def follow_up(session: Session, *, decision_id: uuid.UUID, day: date | None) -> None:
    """It was followed up on ``day``; ``None``: it is still to be done."""
    decision = rows.get(session, TeamDecision, decision_id)
    decision.done_on = day
    journal.note(session, subject=decision)


@writes("team.decision_removed")
def remove(session: Session, *, decision_id: uuid.UUID) -> None:
    """Take a decision away."""
    decision = rows.get(session, TeamDecision, decision_id)
    rows.delete(session, decision)
    journal.note(session, subject=decision)


def _check(decision: TeamDecision) -> None:
    if not decision.decided:
        raise UserError(text("services", "Write what was decided."), "decided")
    if decision.follow_up_on is not None and decision.follow_up_on < decision.day:
        raise UserError(text("services", "The day lies before the meeting."), "follow_up_on")


def _rows(session: Session, cases: Iterable[uuid.UUID] | None) -> list[DecisionRow]:
    query = (
        select(TeamDecision, Citizen.name)
        .join(Case, Case.id == TeamDecision.case_id)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .where(alive(TeamDecision), alive(Case))
    )
    if cases is not None:
        query = query.where(TeamDecision.case_id.in_(list(cases)))
    found = [_row(decision, name) for decision, name in session.execute(query)]
    return sorted(found, key=lambda row: folding.danish_sort_key(row.citizen))


def _row(decision: TeamDecision, name: str) -> DecisionRow:
    return DecisionRow(
        id=decision.id,
        case_id=decision.case_id,
        citizen=name,
        day=decision.day,
        question=decision.question,
        decided=decision.decided,
        who=decision.who,
        follow_up_on=decision.follow_up_on,
        done_on=decision.done_on,
    )
