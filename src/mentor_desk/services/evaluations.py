"""How a placement went, in a few words of the firm and of the citizen (feature C14)."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Case, Citizen, Evaluation, Firm, Placement
from mentor_desk.rules.checklists import Checklist
from mentor_desk.services import checklists, rows
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import EvaluationAnswer, EvaluationSide
from mentor_desk.texts import text

ASK_AFTER: Final = timedelta(days=5)
"""How long both sides are left in peace after the last day."""
ASK_UNTIL: Final = timedelta(days=60)
"""After that nobody remembers well enough to be asked."""
_FILES: Final[Mapping[EvaluationSide, str]] = {
    EvaluationSide.FIRM: "evaluering_virksomhed",
    EvaluationSide.CITIZEN: "evaluering_borger",
}
_ANSWERS: Final = frozenset({"day", "answers", "went_well", "differently"})


@dataclass(frozen=True, slots=True)
class EvaluationRow:
    """What one side said; ``answers`` by the key of the question, those left open missing."""

    id: uuid.UUID
    placement_id: uuid.UUID
    side: EvaluationSide
    day: date
    answers: Mapping[str, EvaluationAnswer]
    went_well: str
    differently: str

    def count(self, answer: EvaluationAnswer) -> int:
        """How many questions were answered with ``answer``."""
        return sum(given is answer for given in self.answers.values())


@dataclass(frozen=True, slots=True)
class Due:
    """An ended placement that neither side has said anything of."""

    placement_id: uuid.UUID
    case_id: uuid.UUID
    firm_id: uuid.UUID
    citizen: str
    firm: str
    ended_on: date


def questions(side: EvaluationSide) -> Checklist:
    """The short questions to ``side``. Raises :class:`UserError` when the file is damaged."""
    return checklists.read(_FILES[side])


@writes("evaluation.recorded")
def record(
    session: Session,
    *,
    placement_id: uuid.UUID,
    side: EvaluationSide,
    day: date,
    answers: Mapping[str, EvaluationAnswer],
    went_well: str = "",
    differently: str = "",
) -> uuid.UUID:
    """Write what ``side`` says of a placement; written again it is corrected.

    Raises:
        UserError: nothing is said, or the day lies before the placement.
    """
    placement = rows.get(session, Placement, placement_id)
    if not answers and not went_well.strip() and not differently.strip():
        raise UserError(text("services", "Answer one of the questions, or write a line."), "went_well")
    if day < placement.starts_on:
        raise UserError(text("services", "The day lies before the placement began."), "day")
    query = rows.select_alive(Evaluation).where(
        Evaluation.placement_id == placement_id, Evaluation.side == side.value
    )
    found = session.scalars(query).first()
    if found is None:
        found = Evaluation(placement_id=placement_id, side=side.value, day=day)
        session.add(found)
    values = {
        "day": day,
        "answers": {key: EvaluationAnswer(given).value for key, given in answers.items()},
        "went_well": went_well.strip(),
        "differently": differently.strip(),
    }
    rows.change(found, values, _ANSWERS)
    journal.note(session, subject=placement)
    return found.id


@reads
def of_placement(session: Session, *, placement_id: uuid.UUID) -> tuple[EvaluationRow, ...]:
    """What was said of one placement, the firm first."""
    return by_placement(session, [placement_id]).get(placement_id, ())


def by_placement(
    session: Session, placement_ids: Iterable[uuid.UUID]
) -> Mapping[uuid.UUID, tuple[EvaluationRow, ...]]:
    """What was said of each placement, the firm first."""
    query = rows.select_alive(Evaluation).where(Evaluation.placement_id.in_(list(placement_ids)))
    found: dict[uuid.UUID, list[EvaluationRow]] = defaultdict(list)
    for row in session.scalars(query.order_by(Evaluation.side.desc(), Evaluation.id)):
        found[row.placement_id].append(_view(row))
    return {placement_id: tuple(said) for placement_id, said in found.items()}


@reads
def due(session: Session, *, today: date) -> list[Due]:
    """Placements of open cases that ended some days ago and of which nobody has said anything."""
    end = func.coalesce(Placement.stopped_on, Placement.ends_on)
    asked = select(Evaluation.placement_id).where(alive(Evaluation))
    query = (
        select(Placement, Citizen.name, Firm.name, end)
        .join(Case, Case.id == Placement.case_id)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .join(Firm, Firm.id == Placement.firm_id)
        .where(alive(Placement), alive(Case), alive(Citizen), Case.closed_on.is_(None))
        .where(end >= today - ASK_UNTIL, end <= today - ASK_AFTER, Placement.id.not_in(asked))
        .order_by(end, Placement.id)
    )
    return [
        Due(placement.id, placement.case_id, placement.firm_id, citizen, firm, ended_on)
        for placement, citizen, firm, ended_on in session.execute(query)
    ]


def _view(row: Evaluation) -> EvaluationRow:
    return EvaluationRow(
        id=row.id,
        placement_id=row.placement_id,
        side=EvaluationSide(row.side),
        day=row.day,
        answers={key: EvaluationAnswer(given) for key, given in row.answers.items()},
        went_well=row.went_well,
        differently=row.differently,
    )
