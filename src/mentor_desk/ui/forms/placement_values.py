"""Between the placement form's fields and what the services take."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, replace
from types import MappingProxyType
from typing import Any

from mentor_desk.services.placement_input import PlacementInput
from mentor_desk.terms import PlacementKind
from mentor_desk.ui.forms.hours_field import Hours
from mentor_desk.ui.widgets.pick_field import Pick

REASONS = "reasons"
REMEMBER = "remember"
"""Whether the firm's task bank is to learn the tasks; a field of the form, not of the placement."""
CONTACTS = ("employer_id", "daily_id", "representative_id")
OPENING = "opening_id"
YES, NO = "yes", "no"
ANSWERED = (
    "self_found", "last_employer", "employed_here", "representative_agrees", "fair_competition",
    "replaces_nobody", "not_seasonal", "net_extension", "vacated_post",
)  # fmt: skip
"""The fields that are yes, no, or not asked yet."""
_ANSWERS: Mapping[bool | None, str] = MappingProxyType({True: YES, False: NO})
_NAMES = frozenset(field.name for field in fields(PlacementInput))
_TASK = re.compile(r"\s+[-–—]\s+")


def _firm(pick: Pick | None) -> object:
    return pick.id if pick else None


def _kind(kind: str | None) -> PlacementKind:
    return PlacementKind(kind or PlacementKind.PRAKTIK)


def _steps(rows: Sequence[Sequence[float]] | None) -> tuple[tuple[int, float], ...]:
    return tuple((int(week), float(hours)) for week, hours in rows or ())


def _answer(word: str | None) -> bool | None:
    return {YES: True, NO: False}.get(word or "")


def _id(row_id: str | None) -> uuid.UUID | None:
    return uuid.UUID(row_id) if row_id else None


def to_input(base: PlacementInput, values: Mapping[str, Any]) -> PlacementInput:
    """``base`` with what the form's fields say; fields that the form does not show stay as they are."""
    said = {name: value for name, value in values.items() if name in _NAMES}
    if "hours" in said:
        hours: Hours | None = said["hours"]
        said["hours_start"], said["hours"] = hours or (None, None)
    for name in said.keys() & _READ.keys():
        said[name] = _READ[name](said[name])
    return replace(base, **said)


def _tasks(rows: Sequence[Sequence[str]]) -> tuple[tuple[str, str], ...]:
    return tuple(split_tasks(rows))


_READ: Mapping[str, Callable[[Any], object]] = MappingProxyType(
    {
        "firm_id": _firm,
        "kind": _kind,
        "purposes": tuple,
        "tasks": _tasks,
        "steps": _steps,
        **dict.fromkeys(ANSWERED, _answer),
        **dict.fromkeys((*CONTACTS, OPENING), _id),
    }
)


def from_input(values: PlacementInput, firm: Pick | None) -> dict[str, Any]:
    """The values as the form's fields show them."""
    said: dict[str, Any] = {name: getattr(values, name) for name in _NAMES if name != "hours_start"}
    said["firm_id"] = firm
    said["kind"] = values.kind.value
    said["hours"] = Hours(values.hours_start, values.hours) if values.hours is not None else None
    said["tasks"] = list(values.tasks)
    said["steps"] = [list(step) for step in values.steps]
    for name in ANSWERED:
        said[name] = _ANSWERS.get(said[name])
    said[REASONS] = dict(values.reasons)
    for name in (*CONTACTS, OPENING):
        said[name] = str(said[name]) if said[name] else None
    return said


def split_tasks(rows: Sequence[Sequence[str]]) -> list[tuple[str, str]]:
    """«Modtage varer – overblik» written in one go is a task and what it trains."""
    found = []
    for task, trains in rows:
        parts = _TASK.split(task, maxsplit=1)
        found.append((parts[0], parts[1]) if len(parts) == 2 and not trains else (task, trains))
    return found
