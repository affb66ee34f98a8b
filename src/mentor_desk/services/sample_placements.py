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
from mentor_desk.services import placements, rows
from mentor_desk.services.placement_input import PlacementInput
from mentor_desk.services.sample_days import Days, Entry
from mentor_desk.services.sample_firms import SampleFirm
from mentor_desk.terms import ContactRole, PlacementKind, PlacementStatus
from mentor_desk.texts import Catalogue

_LAW = {PlacementKind.PRAKTIK: "LAB kap. 11", PlacementKind.WAGE_SUBSIDY: "LAB kap. 12"}


@dataclass(frozen=True, slots=True)
class Desk:
    """What every part of the story is written with."""

    days: Days
    firms: Mapping[str, SampleFirm]
    rulebook: Rulebook
    danish: Catalogue


@dataclass(frozen=True, slots=True)
class SamplePlacement:
    """A placement that was registered."""

    id: uuid.UUID
    firm_id: uuid.UUID
    starts_on: date


def register(session: Session, case_id: uuid.UUID, entry: Entry, desk: Desk) -> SamplePlacement:
    """Register one placement and bring it to where it stands today."""
    firm = desk.firms[entry["firm"]]
    values = PlacementInput(
        **{f.name: entry[f.name] for f in fields(PlacementInput) if f.name in _plain(entry)},
        kind=PlacementKind(entry.get("kind", PlacementKind.PRAKTIK)),
        firm_id=firm.id,
        tasks=tuple((task, trains) for task, trains in entry["tasks"]),
        purposes=tuple(entry.get("purposes", ())),
        **_dates(entry, desk.days),
        **_people(firm),
    )
    starts_on = values.required()[1]
    placement_id = placements.create(
        session,
        case_id=case_id,
        values=values,
        rulebook=desk.rulebook,
        danish=desk.danish,
        today=desk.days.before(starts_on, 12),
    )
    if values.decided_on is not None:
        placement = rows.get(session, Placement, placement_id)
        placement.status = PlacementStatus.AGREED.value
    if "stopped" in entry:
        day = desk.days.day(entry["stopped"])
        placements.stop(session, placement_id=placement_id, day=day, reason=entry["stop_reason"])
    if "outcome" in entry:
        placements.complete(session, placement_id=placement_id, outcome=entry["outcome"])
    return SamplePlacement(placement_id, firm.id, starts_on)


def _plain(entry: Entry) -> set[str]:
    return entry.keys() - {"kind", "tasks", "purposes", "firm"}


def _dates(entry: Entry, days: Days) -> dict[str, Any]:
    starts = days.monday(entry["start_week"])
    dates: dict[str, Any] = {"starts_on": starts}
    if "weeks" in entry:
        dates["ends_on"] = days.friday(entry["start_week"] + entry["weeks"] - 1)
    kind = PlacementKind(entry.get("kind", PlacementKind.PRAKTIK))
    if kind is PlacementKind.FLEKSJOB:
        dates |= {"decided_on": days.before(starts, 14), "decision": "Bevilget"}
    if kind not in _LAW:
        return dates
    dates["employer_stated_on"] = days.before(starts, 12)
    if entry.get("representative_stated", True):
        dates["representative_stated_on"] = days.before(starts, 10)
        dates["representative_agrees"] = True
    if entry.get("decided", True):
        decided = days.before(starts, 5)
        dates |= {
            "decided_on": decided,
            "decision": "Bevilget",
            "legal_basis": _LAW[kind],
            "complaint_given_on": decided,
            "plan_updated_on": decided,
            "journaled_on": decided,
            "vitas_on": days.before(starts, 9),
        }
    return dates


def _people(firm: SampleFirm) -> dict[str, Any]:
    return {
        "employer_id": firm.in_role.get(ContactRole.EMPLOYER),
        "daily_id": firm.in_role.get(ContactRole.DAILY_RESPONSIBLE),
        "representative_id": firm.in_role.get(ContactRole.EMPLOYEE_REPRESENTATIVE),
    }
