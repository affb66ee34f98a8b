"""The board of recruitments: each with its steps, its countdown and who waits for an answer (I2)."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from mentor_desk.models import Firm, Recruitment, RecruitmentCandidate, RecruitmentStep
from mentor_desk.services import rows
from mentor_desk.services.recruitment_answers import Considered, is_over
from mentor_desk.services.recruitment_data import Step, Template, method
from mentor_desk.services.recruitments import FIELDS
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import CandidateStage


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step as it stands: ``owner`` does it, by ``due_on``; done once ``done_on`` is set."""

    id: uuid.UUID
    step: Step
    place: int
    owner: str
    due_on: date | None
    done_on: date | None
    note: str

    def late(self, today: date) -> bool:
        """Whether its day is past."""
        return self.done_on is None and self.due_on is not None and self.due_on < today


@dataclass(frozen=True, slots=True)
class RecruitmentRow:
    """A recruitment. ``people`` are considered, ``hired`` got the job, ``waiting`` lack an answer."""

    id: uuid.UUID
    firm_id: uuid.UUID
    firm: str
    town: str
    template: Template
    closed_on: date | None
    closed_why: str
    fields: dict[str, Any]
    steps: tuple[StepRow, ...]
    people: int
    hired: int
    waiting: int

    @property
    def title(self) -> str:
        """Which job it is."""
        return str(self.fields["title"])

    @property
    def opened_on(self) -> date:
        """The day it was begun."""
        found: date = self.fields["opened_on"]
        return found

    @property
    def due_on(self) -> date:
        """The day it has to be done by."""
        found: date = self.fields["due_on"]
        return found

    @property
    def is_open(self) -> bool:
        """Whether it goes on."""
        return self.closed_on is None

    @property
    def now(self) -> StepRow | None:
        """The first step that is not done."""
        return next((step for step in self.steps if step.done_on is None), None)

    @property
    def done(self) -> int:
        """How many steps are done."""
        return sum(step.done_on is not None for step in self.steps)

    @property
    def ad_stands(self) -> bool:
        """Whether the firm has agreed to the words of the ad."""
        return self.fields["ad_approved_on"] is not None


@reads
def listing(session: Session, *, today: date, firm_id: uuid.UUID | None = None) -> list[RecruitmentRow]:
    """Those that go on first, the most pressing on top; then the closed, the newest first."""
    query = (
        select(Recruitment, Firm.name, Firm.town)
        .join(Firm, Firm.id == Recruitment.firm_id)
        .where(alive(Recruitment))
    )
    if firm_id is not None:
        query = query.where(Recruitment.firm_id == firm_id)
    found = session.execute(query).all()
    steps, people = _steps(session), _people(session)
    made = [
        _row(row, firm, town, steps.get(row.id, []), people.get(row.id, []), today)
        for row, firm, town in found
    ]
    running = sorted((row for row in made if row.is_open), key=lambda row: (row.due_on, row.id.hex))
    closed = [row for row in made if not row.is_open]
    return running + sorted(
        closed, key=lambda row: (row.closed_on or date.min, row.id.hex), reverse=True
    )


@reads
def of_step(session: Session, *, step_id: uuid.UUID, today: date) -> RecruitmentRow:
    """The recruitment that a step belongs to.

    Raises:
        UserError: it is gone.
    """
    step = rows.get(session, RecruitmentStep, step_id)
    return one(session, recruitment_id=step.recruitment_id, today=today)


@reads
def one(session: Session, *, recruitment_id: uuid.UUID, today: date) -> RecruitmentRow:
    """One of them.

    Raises:
        UserError: it is gone.
    """
    row = rows.get(session, Recruitment, recruitment_id)
    firm = rows.get(session, Firm, row.firm_id)
    steps = session.scalars(
        rows.select_alive(RecruitmentStep).where(RecruitmentStep.recruitment_id == row.id)
    )
    people = _people(session, row.id).get(row.id, [])
    return _row(row, firm.name, firm.town, list(steps), people, today)


def _row(
    row: Recruitment,
    firm: str,
    town: str,
    steps: Sequence[Any],
    people: Sequence[tuple[Considered, int]],
    today: date,
) -> RecruitmentRow:
    template, over = method().template(row.template), is_over(row, today)
    kept = {step.step: step for step in steps}
    shown = [
        StepRow(kept[s.key].id, s, place, kept[s.key].owner, kept[s.key].due_on, kept[s.key].done_on,
                kept[s.key].note)
        for place, s in enumerate(template.steps, start=1)
        if s.key in kept
    ]  # fmt: skip
    return RecruitmentRow(
        id=row.id,
        firm_id=row.firm_id,
        firm=firm,
        town=town,
        template=template,
        closed_on=row.closed_on,
        closed_why=row.closed_why,
        fields={name: getattr(row, name) for name in sorted(FIELDS)},
        steps=tuple(shown),
        people=sum(count for _, count in people),
        hired=sum(count for one, count in people if one.stage == CandidateStage.HIRED.value),
        waiting=sum(count for one, count in people if one.waits(over=over)),
    )


def _steps(session: Session) -> dict[uuid.UUID, list[Any]]:
    query = select(
        RecruitmentStep.id,
        RecruitmentStep.recruitment_id,
        RecruitmentStep.step,
        RecruitmentStep.owner,
        RecruitmentStep.due_on,
        RecruitmentStep.done_on,
        RecruitmentStep.note,
    ).where(alive(RecruitmentStep))
    found: dict[uuid.UUID, list[Any]] = defaultdict(list)
    for step in session.execute(query):
        found[step.recruitment_id].append(step)
    return found


def _people(
    session: Session, only: uuid.UUID | None = None
) -> dict[uuid.UUID, list[tuple[Considered, int]]]:
    """How many candidates of each kind, by recruitment; counted in the file, for there may be many."""
    one_ = RecruitmentCandidate
    asked = or_(one_.invited_on.is_not(None), one_.came.is_not(None))
    kinds = (one_.recruitment_id, one_.source, one_.stage, asked, one_.told_on.is_not(None))
    query = select(*kinds, func.count()).where(alive(one_)).group_by(*kinds)
    if only is not None:
        query = query.where(one_.recruitment_id == only)
    found: dict[uuid.UUID, list[tuple[Considered, int]]] = defaultdict(list)
    for recruitment_id, source, stage, was_asked, told, count in session.execute(query):
        found[recruitment_id].append((Considered(source, stage, bool(was_asked), bool(told)), count))
    return found
