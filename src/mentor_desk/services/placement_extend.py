"""A placement that goes on longer than agreed: its law is judged anew (feature E5)."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import PlacementEvent
from mentor_desk.rules.findings import Finding
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import placement_turns, placements
from mentor_desk.services.hour_plan import HourPlan
from mentor_desk.services.placement_facts import findings
from mentor_desk.services.placement_input import PlacementInput
from mentor_desk.services.placement_turns import NOTHING_TOLD, Told
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import PlacementEventKind
from mentor_desk.texts import Catalogue, text

_NONE: Mapping[str, str] = MappingProxyType({})


@writes("placement.extended")
def extend(
    session: Session,
    *,
    placement_id: uuid.UUID,
    until: date | None,
    reason: str,
    today: date,
    rulebook: Rulebook,
    danish: Catalogue,
    hours: float | None = None,
    reasons: Mapping[str, str] = _NONE,
    told: Told = NOTHING_TOLD,
) -> uuid.UUID:
    """Let a placement go on to ``until``, with ``hours`` a week from there on where they change.

    ``reasons`` are why one goes on although a rule asks, by rule. A rule never stops it.

    Raises:
        UserError: the placement is over or has no last day, the new one does not come after it, or no
            reason is given.
    """
    placement = placement_turns.not_over(session, placement_id)
    before = placement.ends_on
    if before is None:
        raise UserError(text("services", "It has no last day, so it goes on anyway."), "until")
    if until is None or until <= before:
        sentence = text("services", "The new last day must come after {day}.")
        raise UserError(sentence.fill(day=before), "until")
    if not reason.strip():
        raise UserError(text("services", "Write why."), "reason")
    turn = PlacementEvent(
        kind=PlacementEventKind.EXTENDED.value, day=today, until=until, ended_before=before
    )
    event_id = placement_turns.keep(session, placement, turn, reason, told, today)
    session.flush()
    values = placements.values_of(session, placement_id=placement_id)
    placements.update(
        session,
        placement_id=placement_id,
        values=longer(values, until, hours, reasons),
        rulebook=rulebook,
        danish=danish,
        today=today,
    )
    return event_id


@reads
def judge(
    session: Session,
    *,
    placement_id: uuid.UUID,
    case_id: uuid.UUID,
    until: date | None,
    hours: float | None,
    rulebook: Rulebook,
    today: date,
) -> tuple[Finding, ...]:
    """What the law says of going on to ``until``."""
    values = placements.values_of(session, placement_id=placement_id)
    return findings(
        session,
        case_id=case_id,
        values=longer(values, until, hours, _NONE) if until else values,
        rulebook=rulebook,
        today=today,
        placement_id=placement_id,
    )


def longer(
    values: PlacementInput, until: date, hours: float | None, reasons: Mapping[str, str]
) -> PlacementInput:
    """The placement as it will be: to ``until``, with ``hours`` a week after its present last day."""
    changed = replace(values, ends_on=until, reasons={**values.reasons, **reasons})
    if hours is None or values.starts_on is None or values.ends_on is None:
        return changed
    plan = HourPlan(values.hours_start, values.hours, values.steps)
    week = (values.ends_on + timedelta(days=1) - values.starts_on).days // 7 + 1
    if plan.in_week(week) == hours:
        return changed
    kept = tuple(step for step in values.steps if step[0] < week)
    if not kept and values.hours_start is not None:
        kept = ((1, values.hours_start),)
    return replace(changed, steps=(*kept, (week, hours)), hours=max(hours, values.hours or 0.0))
