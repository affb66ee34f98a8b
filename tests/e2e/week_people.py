"""The caseload that the whole week is lived with: two at a firm, one at home."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import citizens, contacts, firms, visits, work_week
from mentor_desk.storage.database import Database
from mentor_desk.terms import ContactRole
from mentor_desk.texts import Catalogue
from tests.services.making import Pair, pair, praktik, register

MONDAY = date(2026, 11, 30)
TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = (MONDAY + timedelta(days=ahead) for ahead in range(1, 5))
NAMES = ("Ahmed", "Osman", "Bente", "Holm", "Carla", "Friis", "Lunde", "Galten", "Gartneri")
"""What must not stand in a file for the phone."""


@dataclass(frozen=True, slots=True)
class People:
    """Ahmed is visited on Tuesday; Bente's praktik has no visits yet; Carla is at home on Wednesday."""

    ahmed: Pair
    ahmed_placement: uuid.UUID
    ahmed_visit: uuid.UUID
    bente: Pair
    bente_placement: uuid.UUID
    carla: uuid.UUID
    carla_visit: uuid.UUID


def people(database: Database, rulebook: Rulebook, danish: Catalogue) -> People:
    """Everybody as they are on Monday morning."""
    write = database.write
    write(work_week.save, start_postcode="8600")
    ahmed = pair(database, MONDAY)
    bente = Pair(_citizen(database, "Bente Holm", "8464", "Galten"), _gardener(database))
    carla = _citizen(database, "Carla Friis", "8653", "Them")
    begun = MONDAY - timedelta(days=21)

    def placed(who: Pair, first: date) -> uuid.UUID:
        values = praktik(who, first - timedelta(days=6), decided_on=first - timedelta(days=10))
        return register(database, who, replace(values, starts_on=first), rulebook, danish, MONDAY)

    ahmed_placement, bente_placement = placed(ahmed, begun), placed(bente, MONDAY - timedelta(days=7))
    return People(
        ahmed=ahmed,
        ahmed_placement=ahmed_placement,
        ahmed_visit=write(
            visits.plan,
            case_id=ahmed.case_id,
            day=TUESDAY,
            at=time(9),
            firm_id=ahmed.firm_id,
            placement_id=ahmed_placement,
        ),
        bente=bente,
        bente_placement=bente_placement,
        carla=carla,
        carla_visit=write(visits.plan, case_id=carla, day=WEDNESDAY, agenda="Hvad vil hun gerne?"),
    )


def _citizen(database: Database, name: str, postcode: str, town: str) -> uuid.UUID:
    return database.write(
        citizens.create,
        today=MONDAY - timedelta(days=30),
        name=name,
        address="Skovvej 4",
        postcode=postcode,
        town=town,
        phone="20202020",
        target_group="kontanthjaelp_aktivitetsparat",
        benefit="kontanthjaelp_grundsats",
    )


def _gardener(database: Database) -> uuid.UUID:
    firm_id = database.write(
        firms.create, name="Galten Gartneri", postcode="8464", town="Galten", branch="Gartneri"
    )
    for role, name in (
        (ContactRole.EMPLOYER, "Ulla Kær"),
        (ContactRole.DAILY_RESPONSIBLE, "Ib Toft"),
        (ContactRole.EMPLOYEE_REPRESENTATIVE, "Per Mose"),
    ):
        database.write(contacts.add, firm_id=firm_id, name=name, role=role, phone="86868686")
    database.write(
        firms.count_heads, firm_id=firm_id, full_time=12.0, counted_on=MONDAY, source="Ulla Kær"
    )
    return firm_id
