"""Each kind of placement has its own fields and nothing else's."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import firm_tasks, placements, undo
from mentor_desk.services.firm_tasks import BankTask
from mentor_desk.services.placement_input import PlacementInput
from mentor_desk.services.placement_kinds import FIELDS, only_own_fields
from mentor_desk.storage.database import Database
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import Catalogue
from tests.services.making import pair, praktik, register

NAMES = {field.name for field in fields(PlacementInput)}
KINDS = list(PlacementKind)


def test_every_kind_has_fields_that_exist_and_every_field_has_a_kind() -> None:
    assert set(FIELDS) == set(PlacementKind)
    assert frozenset().union(*FIELDS.values()) == NAMES


@pytest.mark.parametrize(
    ("kind", "own", "others"),
    [
        (PlacementKind.PRAKTIK, {"purposes", "self_found", "paid_hours"}, {"hourly_wage", "job_title"}),
        (PlacementKind.WAGE_SUBSIDY, {"monthly_cost", "net_extension"}, {"purposes", "work_intensity"}),
        (PlacementKind.PAID_HOURS, {"hourly_wage", "tasks", "ends_on"}, {"decided_on", "vitas_on"}),
        (PlacementKind.FLEKSJOB, {"work_intensity", "decided_on"}, {"steps", "representative_id"}),
        (PlacementKind.ORDINARY_JOB, {"job_title", "hourly_wage"}, {"ends_on", "tasks"}),
    ],
)
def test_a_kind_has_what_it_needs_and_not_what_is_another_s(
    kind: PlacementKind, own: set[str], others: set[str]
) -> None:
    assert own <= FIELDS[kind]
    assert not others & FIELDS[kind]


@pytest.mark.parametrize("kind", KINDS)
def test_what_belongs_to_another_kind_goes_back_to_nothing(kind: PlacementKind) -> None:
    full = PlacementInput(
        kind=kind, purposes=("skills",), hours=20.0, hourly_wage=150.0, monthly_cost=28000.0,
        work_intensity=50.0, steps=((1, 12.0),), ends_on=date(2027, 2, 26),
    )  # fmt: skip
    own = only_own_fields(full)
    for name in NAMES:
        wanted = full if name in FIELDS[kind] else PlacementInput()
        assert getattr(own, name) == getattr(wanted, name), name
    assert only_own_fields(own) == own


def test_a_praktik_that_becomes_a_job_keeps_nothing_of_the_praktik(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    two = pair(database, today)
    values = praktik(two, today, steps=((1, 12.0), (7, 20.0)))
    placement_id = register(database, two, values, rulebook, danish, today)
    job = replace(values, kind=PlacementKind.ORDINARY_JOB, hourly_wage=161.5, job_title="Lagermand")
    database.write(
        placements.update,
        placement_id=placement_id,
        values=job,
        rulebook=rulebook,
        danish=danish,
        today=today,
    )
    kept = database.read(placements.values_of, placement_id=placement_id)
    assert kept == only_own_fields(job)
    assert (kept.hourly_wage, kept.tasks, kept.steps, kept.ends_on) == (161.5, (), (), None)


def test_a_new_placement_is_kept_with_its_own_fields_only(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    two = pair(database, today)
    values = praktik(two, today, kind=PlacementKind.FLEKSJOB, work_intensity=50.0)
    placement_id = register(database, two, values, rulebook, danish, today)
    kept = database.read(placements.values_of, placement_id=placement_id)
    assert (kept.work_intensity, kept.purposes, kept.hours_start) == (50.0, (), None)


def test_the_task_bank_learns_with_the_placement_and_forgets_with_it(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    two = pair(database, today)
    database.write(
        placements.create,
        case_id=two.case_id,
        values=praktik(two, today),
        rulebook=rulebook,
        danish=danish,
        today=today,
        remember_tasks=True,
    )
    known = database.read(firm_tasks.at_firm, firm_id=two.firm_id)
    assert known == (BankTask("Modtage varer", "overblik"), BankTask("Sætte på plads", "tempo"))
    database.write(undo.undo_last)
    assert database.read(firm_tasks.at_firm, firm_id=two.firm_id) == ()
    assert database.read(placements.listing, today=today) == []
