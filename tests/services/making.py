"""A citizen and a firm with everything a praktik agreement asks for."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from typing import Any, NamedTuple

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import citizens, contacts, firms, placements
from mentor_desk.services.placement_input import PlacementInput
from mentor_desk.storage.database import Database
from mentor_desk.terms import ContactRole
from mentor_desk.texts import Catalogue


class Pair(NamedTuple):
    """The ids of a case and a firm."""

    case_id: uuid.UUID
    firm_id: uuid.UUID


def pair(database: Database, today: date, target_group: str = "kontanthjaelp_aktivitetsparat") -> Pair:
    """A citizen in the target group, and a plumber with nine ordinary employees."""
    case_id = database.write(
        citizens.create,
        today=today - timedelta(days=90),
        name="Ahmed Osman",
        cpr="670190-1234",
        address="Møllevej 3",
        postcode="8600",
        town="Silkeborg",
        phone="20123456",
        job_goal="Hjælper på VVS-lager",
        competences="Overblik og tålmodighed",
        target_group=target_group,
        benefit="kontanthjaelp_grundsats",
    )
    firm_id = database.write(
        firms.create,
        name="Lunde VVS",
        cvr="24256790",
        p_number="9900000001",
        address="Håndværkervej 12",
        postcode="8600",
        town="Silkeborg",
        branch="VVS og blik",
    )
    for role, name in (
        (ContactRole.EMPLOYER, "Torben Lunde"),
        (ContactRole.DAILY_RESPONSIBLE, "Mette Sø"),
        (ContactRole.EMPLOYEE_REPRESENTATIVE, "Jens Ø. Bæk"),
    ):
        database.write(contacts.add, firm_id=firm_id, name=name, role=role, phone="86123456")
    database.write(
        firms.count_heads, firm_id=firm_id, full_time=9.0, counted_on=today, source="Torben Lunde"
    )
    return Pair(case_id, firm_id)


def praktik(pair: Pair, today: date, weeks: int = 13, **more: Any) -> PlacementInput:
    """A praktik of whole weeks that begins in a week."""
    start = today + timedelta(days=6)
    values: dict[str, Any] = {
        "firm_id": pair.firm_id,
        "starts_on": start,
        "ends_on": start + timedelta(days=weeks * 7 - 3),
        "hours_start": 12.0,
        "hours": 20.0,
        "working_days": "Mandag til torsdag 8–12",
        "purposes": ("paid_hours",),
        "purpose": "Ahmed styrer varemodtagelsen selv tre dage om ugen.",
        "tasks": (("Modtage varer", "overblik"), ("Sætte på plads", "tempo")),
        "decided_on": today,
    }
    return PlacementInput(**{**values, **more})


def register(
    database: Database,
    pair: Pair,
    values: PlacementInput,
    rulebook: Rulebook,
    danish: Catalogue,
    today: date,
) -> uuid.UUID:
    """Register the placement; its id comes back."""
    return database.write(
        placements.create,
        case_id=pair.case_id,
        values=values,
        rulebook=rulebook,
        danish=danish,
        today=today,
    )
