"""A placement with the rows that belong to it: its tasks, its steps of hours, its reasons."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import fields
from typing import TypeVar

from sqlalchemy.orm import Session, selectinload

from mentor_desk.models import HourStep, Placement, PlacementTask, Row, RuleReason
from mentor_desk.rules.findings import Finding, Level
from mentor_desk.services import rows
from mentor_desk.services.placement_input import PlacementInput
from mentor_desk.texts import Catalogue

R = TypeVar("R", bound=Row)
PLAIN = tuple(
    field.name
    for field in fields(PlacementInput)
    if field.name not in {"kind", "purposes", "tasks", "steps", "reasons"}
)
"""The fields of a placement that are a column of the same name."""


def load(session: Session, placement_id: uuid.UUID) -> Placement:
    """The placement with its tasks and reasons loaded."""
    rows.get(session, Placement, placement_id)
    query = (
        rows.select_alive(Placement)
        .where(Placement.id == placement_id)
        .options(*map(selectinload, (Placement.tasks, Placement.steps, Placement.reasons)))
    )
    return session.scalars(query.execution_options(populate_existing=True)).one()


def live_tasks(placement: Placement) -> list[PlacementTask]:
    """The tasks that are not deleted, in order."""
    return [task for task in placement.tasks if task.deleted_at is None]


def live_steps(placement: Placement) -> list[HourStep]:
    """The steps of the hours that are not deleted, in order."""
    return [step for step in placement.steps if step.deleted_at is None]


def fill(session: Session, placement: Placement, values: PlacementInput) -> None:
    """Write the values into the placement, with its tasks and steps."""
    rows.change(placement, {name: getattr(values, name) for name in PLAIN}, frozenset(PLAIN))
    placement.purposes = list(values.purposes)
    wanted = [(task.strip(), trains.strip()) for task, trains in values.tasks if task.strip()]
    _line_up(
        session,
        placement.tasks,
        live_tasks(placement),
        [
            PlacementTask(position=at, task=task, trains=trains)
            for at, (task, trains) in enumerate(wanted)
        ],
        ("position", "task", "trains"),
    )
    steps = [HourStep(from_week=week, hours=hours) for week, hours in sorted(values.steps)]
    _line_up(session, placement.steps, live_steps(placement), steps, ("from_week", "hours"))


def _line_up(
    session: Session, rows_of: list[R], kept: list[R], wanted: list[R], names: tuple[str, ...]
) -> None:
    """Change the kept rows into the wanted ones, one after another; too many go, too few are added."""
    for old, new in zip(kept, wanted, strict=False):
        rows.change(old, {name: getattr(new, name) for name in names}, frozenset(names))
    rows_of += wanted[len(kept) :]
    for old in kept[len(wanted) :]:
        rows.delete(session, old)


def keep_reasons(
    session: Session,
    placement: Placement,
    values: PlacementInput,
    found: Iterable[Finding],
    danish: Catalogue,
) -> None:
    """Keep the reasons given for what the rules found; one that no rule asks for any more goes."""
    given = {rule: reason.strip() for rule, reason in values.reasons.items() if reason.strip()}
    asking = {f.rule: f for f in found if f.level is not Level.OK and f.rule in given}
    kept = {r.rule: r for r in placement.reasons if r.deleted_at is None}
    for rule, row in kept.items():
        if rule not in asking:
            rows.delete(session, row)
    for rule, finding in asking.items():
        fields = {
            "reason": given[rule],
            "rule_version": finding.version,
            "finding": danish.say(finding.sentence),
            "facts": dict(finding.facts),
        }
        if rule in kept:
            rows.change(kept[rule], fields, frozenset(fields))
        else:
            placement.reasons.append(RuleReason(rule=rule, **fields))
