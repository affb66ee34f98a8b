"""The placements of the sample: running, ahead and ended."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from mentor_desk.models import Placement
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import placement_turns, placements, rows
from mentor_desk.services.placement_input import PlacementInput
from mentor_desk.services.placement_turns import Told
from mentor_desk.services.sample_days import Days, Entry
from mentor_desk.services.sample_firms import SampleFirm
from mentor_desk.terms import ContactRole, PlacementKind, PlacementStatus
from mentor_desk.texts import Catalogue

_LAW = {PlacementKind.PRAKTIK: "LAB kap. 11", PlacementKind.WAGE_SUBSIDY: "LAB kap. 12"}
_DECISION = frozenset(
    {
        "decided_on", "decision", "legal_basis", "complaint_given_on", "plan_updated_on",
        "journaled_on", "vitas_on",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Desk:
    """What every part of the story is written with."""

    days: Days
    firms: Mapping[str, SampleFirm]
    rulebook: Rulebook
    danish: Catalogue


@dataclass(frozen=True, slots=True)
class SamplePlacement:
    """A placement that was registered; its agreement was written on ``paper_on``."""

    id: uuid.UUID
    firm_id: uuid.UUID
    starts_on: date
    paper_on: date


@dataclass(frozen=True, slots=True)
class _Steps:
    """The way to a decision, each step on a working day after the one before it."""

    employer: date
    representative: date
    paper: date
    vitas: date
    decided: date


def register(session: Session, case_id: uuid.UUID, entry: Entry, desk: Desk) -> SamplePlacement:
    """Register one placement as it stood when its agreement was written, before the decision."""
    firm = desk.firms[entry["firm"]]
    starts_on = desk.days.monday(entry["start_week"])
    steps = _steps(starts_on, desk.days)
    values = PlacementInput(
        **{f.name: entry[f.name] for f in fields(PlacementInput) if f.name in _plain(entry)},
        kind=_kind(entry),
        firm_id=firm.id,
        tasks=tuple((task, trains) for task, trains in entry["tasks"]),
        purposes=tuple(entry.get("purposes", ())),
        steps=tuple((week, hours) for week, hours in entry.get("steps", ())),
        starts_on=starts_on,
        **_end(entry, desk.days),
        **_statements(entry, steps, desk.days),
        **_people(firm),
    )
    placement_id = placements.create(
        session,
        case_id=case_id,
        values=values,
        rulebook=desk.rulebook,
        danish=desk.danish,
        today=steps.employer,
    )
    return SamplePlacement(placement_id, firm.id, starts_on, steps.paper)


def settle(session: Session, placed: SamplePlacement, entry: Entry, desk: Desk) -> None:
    """Bring a registered placement to where it stands today: decided, begun, stopped or completed."""
    decision = _decision(entry, _steps(placed.starts_on, desk.days), desk.days)
    if decision:
        placement = rows.get(session, Placement, placed.id)
        rows.change(placement, decision, _DECISION)
        placement.status = PlacementStatus.AGREED.value
    if "stopped" in entry:
        day = desk.days.day(entry["stopped"])
        placement_turns.stop(
            session,
            placement_id=placed.id,
            day=day,
            reason=entry["stop_reason"],
            told=Told(entry.get("stop_told_citizen", ""), entry.get("stop_told_firm", "")),
            today=day,
        )
    if "outcome" in entry:
        placements.complete(session, placement_id=placed.id, outcome=entry["outcome"])


def _plain(entry: Entry) -> set[str]:
    return entry.keys() - {"kind", "tasks", "purposes", "firm", "steps"}


def _steps(starts_on: date, days: Days) -> _Steps:
    decided = days.before(starts_on, 3)
    vitas = days.before(decided, 3)
    paper = days.before(vitas, 1)
    representative = days.before(paper, 1)
    return _Steps(days.before(representative, 1), representative, paper, vitas, decided)


def _end(entry: Entry, days: Days) -> dict[str, Any]:
    if "weeks" not in entry:
        return {}
    return {"ends_on": days.friday(entry["start_week"] + entry["weeks"] - 1)}


def _statements(entry: Entry, steps: _Steps, days: Days) -> dict[str, Any]:
    if _kind(entry) not in _LAW:
        return {}
    stated: dict[str, Any] = {
        "employer_stated_on": days.maybe(entry, "employer_stated") or steps.employer,
        "fair_competition": True,
        "replaces_nobody": True,
        "not_seasonal": True,
    }
    if entry.get("representative_stated", True):
        stated |= {
            "representative_stated_on": steps.representative,
            "representative_agrees": True,
        }
    return stated


def _decision(entry: Entry, steps: _Steps, days: Days) -> dict[str, Any]:
    kind = _kind(entry)
    if kind is PlacementKind.FLEKSJOB:
        return {"decided_on": days.before(steps.decided, 9), "decision": "Bevilget"}
    if kind not in _LAW or not entry.get("decided", True):
        return {}
    return {
        "decided_on": steps.decided,
        "decision": "Bevilget",
        "legal_basis": _LAW[kind],
        "complaint_given_on": steps.decided,
        "plan_updated_on": steps.decided,
        "journaled_on": steps.decided,
        "vitas_on": steps.vitas,
    }


def _kind(entry: Entry) -> PlacementKind:
    return PlacementKind(entry.get("kind", PlacementKind.PRAKTIK))


def _people(firm: SampleFirm) -> dict[str, Any]:
    return {
        "employer_id": firm.in_role.get(ContactRole.EMPLOYER),
        "daily_id": firm.in_role.get(ContactRole.DAILY_RESPONSIBLE),
        "representative_id": firm.in_role.get(ContactRole.EMPLOYEE_REPRESENTATIVE),
    }
