"""A vault made by the first released version opens in this one, and nothing in it is lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from mentor_desk.models import Citizen, Firm, IssuedPaper, Placement
from mentor_desk.storage import journal, schema
from mentor_desk.storage.use_case import reads
from mentor_desk.storage.vault import Vault

from .vaults import PHRASE, clock

_FIRST = Path(__file__).parent / "data" / "version_1"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the vault, as it lay on the laptop."""
    place = tmp_path / "vault"
    shutil.copytree(_FIRST, place)
    return place


@reads
def content(session: Session) -> tuple[list[str], list[str], list[Placement], int, list[int]]:
    placements = select(Placement).options(
        selectinload(Placement.tasks), selectinload(Placement.steps), selectinload(Placement.reasons)
    )
    return (
        list(session.scalars(select(Citizen.name))),
        list(session.scalars(select(Firm.name))),
        list(session.scalars(placements)),
        len(session.scalars(select(IssuedPaper.pdf)).one()),
        journal.verify(session),
    )


def test_the_first_version_opens_with_everything_in_it(folder: Path) -> None:
    vault = Vault.unlock(folder, PHRASE, clock=clock)
    citizens, firms, placements, paper, broken = vault.database.read(content)
    assert schema.version_of(vault.database.engine) == schema.SCHEMA_VERSION
    vault.close()
    assert (citizens, firms) == (["Ahmed Osman"], ["Lunde VVS"])
    [placement] = placements
    assert [task.task for task in placement.tasks] == ["Modtage varer", "Sætte på plads"]
    assert (placement.hours_start, placement.hours) == (12.0, 20.0)
    assert (placement.job_title, placement.vitas_ticks, placement.steps) == ("", [], [])
    assert placement.net_extension is None
    assert paper > 10_000
    assert broken == []


def test_it_is_backed_up_in_its_old_shape_first(folder: Path) -> None:
    Vault.unlock(folder, PHRASE, clock=clock).close()
    assert [path for path in (folder / "backups").rglob("*") if path.is_file()]
