"""Registering and following a placement (features E1–E3)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import (
    Case,
    Citizen,
    Firm,
    Placement,
)
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import firm_tasks, outcomes, rows
from mentor_desk.services.checkpoints import END, TRIED
from mentor_desk.services.placement_facts import findings
from mentor_desk.services.placement_input import PlacementInput
from mentor_desk.services.placement_kinds import only_own_fields
from mentor_desk.services.placement_pauses import pause_on
from mentor_desk.services.placement_rows import PLAIN, fill, keep_reasons, live_steps, live_tasks, load
from mentor_desk.services.placement_state import State, last_day, state
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import (
    CheckpointSeries,
    OutcomeResult,
    PlacementKind,
    PlacementStatus,
    Stage,
    label,
)
from mentor_desk.texts import Catalogue, text


@dataclass(frozen=True, slots=True)
class PlacementRow:
    """One placement in a list."""

    id: uuid.UUID
    case_id: uuid.UUID
    citizen: str
    firm_id: uuid.UUID
    firm: str
    kind: PlacementKind
    status: PlacementStatus
    starts_on: date
    ends_on: date | None
    hours: float | None
    state: State
    purpose: str


@writes("placement.created")
def create(
    session: Session,
    *,
    case_id: uuid.UUID,
    values: PlacementInput,
    rulebook: Rulebook,
    danish: Catalogue,
    today: date,
    remember_tasks: bool = False,
) -> uuid.UUID:
    """Register a placement; a rule never stops it, and each reason given is kept with it.

    Only the fields of its kind are written. With ``remember_tasks`` the firm's task bank learns the
    tasks it lacks. An open-ended placement that it grows out of ends the day before.

    Raises:
        UserError: the firm or the first day is missing.
    """
    values = only_own_fields(values)
    firm_id, starts_on = values.required()
    case = rows.get(session, Case, case_id)
    rows.get(session, Firm, firm_id)
    placement = Placement(case_id=case_id, firm_id=firm_id, starts_on=starts_on, kind=values.kind.value)
    placement.tasks, placement.steps, placement.reasons = [], [], []
    session.add(placement)
    fill(session, placement, values)
    _end_the_one_before(session, placement, danish)
    found = findings(
        session,
        case_id=case_id,
        values=values,
        rulebook=rulebook,
        today=today,
        placement_id=placement.id,
    )
    keep_reasons(session, placement, values, found, danish)
    if case.stage in (Stage.INTERVIEW, Stage.FIRM_TALK, Stage.MEETING):
        case.stage, case.stage_since = Stage.AGREEMENT.value, today
    if remember_tasks:
        firm_tasks.remember(session, firm_id=firm_id, tasks=values.tasks)
    journal.note(session, subject=placement)
    return placement.id


def _end_the_one_before(session: Session, placement: Placement, danish: Catalogue) -> None:
    before = rows.find(session, Placement, placement.follows_id)
    if before is None or before.ends_on is not None or before.stopped_on is not None:
        return
    if before.starts_on < placement.starts_on:
        before.ends_on = placement.starts_on - timedelta(days=1)
        before.status = PlacementStatus.COMPLETED.value
        before.outcome = before.outcome or danish.say(label(PlacementKind(placement.kind)))


@writes("placement.changed")
def update(
    session: Session,
    *,
    placement_id: uuid.UUID,
    values: PlacementInput,
    rulebook: Rulebook,
    danish: Catalogue,
    today: date,
    remember_tasks: bool = False,
) -> None:
    """Correct a placement; its rules are judged anew and the reasons kept.

    What belongs to another kind than its own is emptied; ``remember_tasks`` as in :func:`create`.

    Raises:
        UserError: see :func:`create`.
    """
    values = only_own_fields(values)
    firm_id, _starts_on = values.required()
    placement = load(session, placement_id)
    placement.kind = values.kind.value
    fill(session, placement, values)
    found = findings(
        session,
        case_id=placement.case_id,
        values=values,
        rulebook=rulebook,
        today=today,
        placement_id=placement_id,
    )
    keep_reasons(session, placement, values, found, danish)
    if remember_tasks:
        firm_tasks.remember(session, firm_id=firm_id, tasks=values.tasks)
    journal.note(session, subject=placement)


@writes("placement.stopped")
def stop(session: Session, *, placement_id: uuid.UUID, day: date, reason: str) -> None:
    """Stop a placement before its time (the mentor: «og det er med det samme»).

    Raises:
        UserError: no reason is given, or the day lies before the start.
    """
    placement = rows.get(session, Placement, placement_id)
    if not reason.strip():
        raise UserError(text("services", "Write why it stops."), "reason")
    if day < placement.starts_on:
        raise UserError(text("services", "The last day lies before the first."), "day")
    placement.stopped_on, placement.stop_reason = day, reason.strip()
    placement.status = PlacementStatus.STOPPED.value
    journal.note(session, subject=placement)


@writes("placement.completed")
def complete(
    session: Session,
    *,
    placement_id: uuid.UUID,
    outcome: str,
    result: OutcomeResult | None = None,
    day: date | None = None,
) -> None:
    """Record what came of an ended placement; ``result`` is the same in one word, found on ``day``.

    Without a day it was found out on the last day. A hiring has after-care in place of an outcome.

    Raises:
        UserError: neither words nor a result are given.
    """
    if not outcome.strip() and result is None:
        raise UserError(text("services", "Write what came of it."), "outcome")
    placement = rows.get(session, Placement, placement_id)
    placement.outcome, placement.status = outcome.strip(), PlacementStatus.COMPLETED.value
    if result is not None and placement.kind in TRIED:
        outcomes.record(
            session,
            placement_id=placement_id,
            series=CheckpointSeries.OUTCOME,
            step=END,
            day=day or last_day(placement) or session.info["now"].date(),
            result=result,
        )
    journal.note(session, subject=placement)


@reads
def listing(
    session: Session,
    *,
    today: date,
    case_id: uuid.UUID | None = None,
    firm_id: uuid.UUID | None = None,
) -> list[PlacementRow]:
    """Placements of a case, of a firm or all of them; the newest start first."""
    query = (
        select(Placement, Citizen.name, Firm.name)
        .join(Case, Case.id == Placement.case_id)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .join(Firm, Firm.id == Placement.firm_id)
        .where(alive(Placement), alive(Case))
        .order_by(Placement.starts_on.desc(), Placement.id)
    )
    if case_id is not None:
        query = query.where(Placement.case_id == case_id)
    if firm_id is not None:
        query = query.where(Placement.firm_id == firm_id)
    found = session.execute(query).all()
    paused = pause_on(session, today, [placement.id for placement, _, _ in found])
    return [_row(p, citizen, firm, today, p.id in paused) for p, citizen, firm in found]


@reads
def one(session: Session, *, placement_id: uuid.UUID, today: date) -> PlacementRow:
    """One placement as in a list.

    Raises:
        UserError: the placement is gone.
    """
    placement = rows.get(session, Placement, placement_id)
    case = rows.get(session, Case, placement.case_id)
    citizen = rows.get(session, Citizen, case.citizen_id)
    firm = rows.get(session, Firm, placement.firm_id)
    paused = placement_id in pause_on(session, today, [placement_id])
    return _row(placement, citizen.name, firm.name, today, paused)


@reads
def values_of(session: Session, *, placement_id: uuid.UUID) -> PlacementInput:
    """A kept placement as the form's values.

    Raises:
        UserError: the placement is gone.
    """
    placement = load(session, placement_id)
    return PlacementInput(
        **{name: getattr(placement, name) for name in PLAIN},
        kind=PlacementKind(placement.kind),
        purposes=tuple(placement.purposes),
        tasks=tuple((t.task, t.trains) for t in live_tasks(placement)),
        steps=tuple((step.from_week, step.hours) for step in live_steps(placement)),
        reasons={r.rule: r.reason for r in placement.reasons if r.deleted_at is None},
    )


def _row(placement: Placement, citizen: str, firm: str, today: date, paused: bool) -> PlacementRow:
    return PlacementRow(
        id=placement.id,
        case_id=placement.case_id,
        citizen=citizen,
        firm_id=placement.firm_id,
        firm=firm,
        kind=PlacementKind(placement.kind),
        status=PlacementStatus(placement.status),
        starts_on=placement.starts_on,
        ends_on=last_day(placement),
        hours=placement.hours,
        state=state(placement, today, paused=paused),
        purpose=placement.purpose,
    )
