"""A vault in the file's second shape opens in this one, and nothing in it is lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from mentor_desk.models import (
    Citizen,
    Firm,
    FirmTask,
    HeadCount,
    PaperFill,
    Placement,
    PlacementEvent,
)
from mentor_desk.storage import journal, schema
from mentor_desk.storage.use_case import reads
from mentor_desk.storage.vault import Vault

from .vaults import PHRASE, clock

_SECOND = Path(__file__).parent / "data" / "version_2"


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    """A copy of the vault, as it lay on the laptop, unlocked by this version."""
    place = tmp_path / "vault"
    shutil.copytree(_SECOND, place)
    return Vault.unlock(place, PHRASE, clock=clock)


@reads
def placement(session: Session) -> Placement:
    options = (selectinload(Placement.tasks), selectinload(Placement.steps))
    return session.scalars(select(Placement).options(*options)).one()


@reads
def firm(session: Session) -> tuple[Firm, FirmTask, HeadCount, Citizen]:
    return (
        session.scalars(select(Firm)).one(),
        session.scalars(select(FirmTask)).one(),
        session.scalars(select(HeadCount)).one(),
        session.scalars(select(Citizen)).one(),
    )


@reads
def life(session: Session) -> tuple[str, dict[str, str], list[int]]:
    return (
        session.scalars(select(PlacementEvent.reason)).one(),
        session.scalars(select(PaperFill.values)).one(),
        journal.verify(session),
    )


def test_the_second_version_opens_with_everything_in_it(vault: Vault) -> None:
    kept = vault.database.read(placement)
    reason, words, broken = vault.database.read(life)
    version = schema.version_of(vault.database.engine)
    vault.close()
    assert version == schema.SCHEMA_VERSION
    assert [task.task for task in kept.tasks] == ["Modtage varer", "Sætte på plads"]
    assert [(step.from_week, step.hours) for step in kept.steps] == [(3, 15.0)]
    assert kept.opening_id is None
    assert (reason, words, broken) == ("Ferie", {"answers.tone": "kontant"}, [])


def test_its_firms_and_citizens_have_room_for_what_is_new(vault: Vault) -> None:
    workplace, task, count, citizen = vault.database.read(firm)
    vault.close()
    assert (workplace.name, workplace.relation, workplace.visit_grid) == ("Lunde VVS", "new", [])
    assert (workplace.directory_values, workplace.forecast_panel) == ({}, False)
    assert (task.task, task.months, task.hours) == ("Tælle op om fredagen", [], None)
    assert count.full_time == 9.0
    assert (citizen.needs, citizen.earliest_start, citizen.ready_on) == ([], None, None)
