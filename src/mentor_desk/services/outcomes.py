"""What came of the placements: asked at the end and some months after, and after-care (E7)."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, and_, false, func, or_, select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Case, Checkpoint, Citizen, Firm, Placement
from mentor_desk.rules.life import Step
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import rows
from mentor_desk.services.checkpoints import (
    END,
    HIRED,
    SOON,
    CheckpointRow,
    Found,
    Life,
    found_of,
    line_of,
    steps_on,
    waiting_of,
)
from mentor_desk.services.placement_state import last_day
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import CheckpointSeries, OutcomeResult, PlacementKind, PlacementStatus
from mentor_desk.texts import text

_ANSWERS = frozenset({"day", "result", "hours", "still_there", "citizen_view", "firm_view", "text"})
_NO_RESULT = text("services", "Choose what came of it. «Not known» is an answer too.")
_NO_ANSWER = text("services", "Say whether the job goes on. «Not known» is an answer too.")
_BEFORE = text("services", "The day lies before the placement began.")


@dataclass(frozen=True, slots=True)
class DueStep:
    """A step that waits for the mentor; ``closed`` tells that the case is closed meanwhile."""

    placement_id: uuid.UUID
    case_id: uuid.UUID
    firm_id: uuid.UUID
    citizen: str
    firm: str
    kind: PlacementKind
    closed: bool
    row: CheckpointRow


@reads
def checkpoints(
    session: Session, *, placement_id: uuid.UUID, today: date, rulebook: Rulebook
) -> tuple[CheckpointRow, ...]:
    """The steps after a placement, in order; none where there is nothing to ask.

    Raises:
        UserError: the placement is gone.
    """
    placement = rows.get(session, Placement, placement_id)
    kept = _kept(session, [placement_id]).get(placement_id, {})
    return line_of(_life(placement), kept, today, rulebook)


@writes("checkpoint.recorded")
def record(
    session: Session,
    *,
    placement_id: uuid.UUID,
    series: CheckpointSeries,
    step: str,
    day: date,
    result: OutcomeResult | None = None,
    hours: float | None = None,
    still_there: bool | None = None,
    citizen_view: str = "",
    firm_view: str = "",
    text: str = "",
) -> uuid.UUID:
    """Write what was found out at a step; written again it is corrected.

    «Not known» is an answer, so that nobody is asked for ever. What is said of the end in free words
    becomes the placement's ``outcome``.

    Raises:
        UserError: nothing is answered, or the day lies before the placement.
    """
    placement = rows.get(session, Placement, placement_id)
    _must_answer(series, result, still_there)
    if day < placement.starts_on:
        raise UserError(_BEFORE, "day")
    if step == END:
        placement.outcome, text = text.strip() or placement.outcome, ""
    row = _row(session, placement_id, series, step, day)
    values = {
        "day": day,
        "result": result.value if result else "",
        "hours": hours,
        "still_there": still_there,
        "citizen_view": citizen_view.strip(),
        "firm_view": firm_view.strip(),
        "text": text.strip(),
    }
    rows.change(row, values, _ANSWERS)
    journal.note(session, subject=placement)
    return row.id


@reads
def due(session: Session, *, today: date, rulebook: Rulebook) -> list[DueStep]:
    """The step that waits in each placement, of open and closed cases alike; the longest due first.

    The end itself is asked for by the decision on how it goes on, so it is not among them.
    """
    steps = steps_on(rulebook, today)
    found = session.execute(_may_wait(steps, today)).all()
    kept = _kept(session, [one.id for one in found])
    waiting = []
    for one in found:
        kind = PlacementKind(one.kind)
        status, last = PlacementStatus(one.status), one.stopped_on or one.ends_on
        life = Life(kind, status, one.starts_on, last, one.outcome)
        row = waiting_of(life, kept.get(one.id, {}), today, steps)
        if row is not None:
            ids = (one.id, one.case_id, one.firm_id)
            closed = one.closed_on is not None
            waiting.append(DueStep(*ids, one.citizen, one.firm, kind, closed, row))
    return sorted(waiting, key=lambda each: (each.row.due_on, each.citizen, each.placement_id.hex))


def _may_wait(
    steps: Mapping[CheckpointSeries, Sequence[Step]], today: date
) -> Select[*tuple[Any, ...]]:
    """The placements that have come so far and whose last step is not written.

    The file leaves out the thousands that are done with.
    """
    end = func.coalesce(Placement.stopped_on, Placement.ends_on)
    hired = Placement.kind.in_([kind.value for kind in HIRED])
    lasts = [(series, asked[-1].key) for series, asked in steps.items() if asked]
    last = or_(
        false(),
        *(and_(Checkpoint.series == series.value, Checkpoint.step == key) for series, key in lasts),
    )
    done = select(Checkpoint.placement_id).where(alive(Checkpoint), last)
    return (
        select(
            Placement.id, Placement.case_id, Placement.firm_id, Placement.kind, Placement.status,
            Placement.starts_on, Placement.stopped_on, Placement.ends_on, Placement.outcome,
            Case.closed_on, Citizen.name.label("citizen"), Firm.name.label("firm"),
        )
        .join(Case, Case.id == Placement.case_id)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .join(Firm, Firm.id == Placement.firm_id)
        .where(alive(Placement), alive(Case), alive(Citizen), Placement.id.not_in(done))
        .where(or_(hired & (Placement.starts_on <= today), end <= today + SOON))
    )  # fmt: skip


def _must_answer(
    series: CheckpointSeries, result: OutcomeResult | None, still_there: bool | None
) -> None:
    if series is CheckpointSeries.OUTCOME and result is None:
        raise UserError(_NO_RESULT, "result")
    if result is None and still_there is None:
        raise UserError(_NO_ANSWER, "still_there")


def _row(
    session: Session, placement_id: uuid.UUID, series: CheckpointSeries, step: str, day: date
) -> Checkpoint:
    query = rows.select_alive(Checkpoint).where(
        Checkpoint.placement_id == placement_id,
        Checkpoint.series == series.value,
        Checkpoint.step == step,
    )
    row = session.scalars(query).first()
    if row is None:
        row = Checkpoint(placement_id=placement_id, series=series.value, step=step, day=day)
        session.add(row)
    return row


def _life(placement: Placement) -> Life:
    return Life(
        kind=PlacementKind(placement.kind),
        status=PlacementStatus(placement.status),
        starts_on=placement.starts_on,
        last_day=last_day(placement),
        outcome=placement.outcome,
    )


def _kept(session: Session, placements: Collection[uuid.UUID]) -> Mapping[uuid.UUID, dict[str, Found]]:
    """What is written, by placement and step."""
    kept: dict[uuid.UUID, dict[str, Found]] = defaultdict(dict)
    query = rows.select_alive(Checkpoint).where(Checkpoint.placement_id.in_(placements))
    for row in session.scalars(query):
        kept[row.placement_id][row.step] = found_of(row)
    return kept
