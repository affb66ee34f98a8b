"""A vault in the file's third shape opens in this one, and nothing in it is lost."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import MatchDecision, Mentor, Note, Opening, Placement, Promise, Visit
from mentor_desk.storage import journal, schema
from mentor_desk.storage.use_case import reads
from mentor_desk.storage.vault import Vault

from .vaults import PHRASE, clock

_THIRD = Path(__file__).parent / "data" / "version_3"


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    """A copy of the vault, as it lay on the laptop, unlocked by this version."""
    place = tmp_path / "vault"
    shutil.copytree(_THIRD, place)
    return Vault.unlock(place, PHRASE, clock=clock)


@reads
def kept(session: Session) -> tuple[Placement, list[Visit], Promise, Mentor]:
    return (
        session.scalars(select(Placement)).one(),
        list(session.scalars(select(Visit).order_by(Visit.day))),
        session.scalars(select(Promise)).one(),
        session.scalars(select(Mentor)).one(),
    )


@reads
def about(session: Session) -> tuple[str, str, str, list[int]]:
    return (
        session.scalars(select(Opening.title)).one(),
        session.scalars(select(MatchDecision.decision)).one(),
        session.scalars(select(Note.journal_status)).one(),
        journal.verify(session),
    )


def test_the_third_version_opens_with_everything_in_it(vault: Vault) -> None:
    placement, visits, promise, _ = vault.database.read(kept)
    found = vault.database.read(about)
    version = schema.version_of(vault.database.engine)
    vault.close()
    assert version == schema.SCHEMA_VERSION
    assert found == ("Lagerhjælp", "proposed", "to_be_journaled", [])
    assert placement.ends_on == date(2026, 12, 11)
    assert [(visit.day.day, visit.status) for visit in visits] == [(17, "done"), (26, "planned")]
    assert promise.text == "Sende aftalen"


def test_its_week_has_room_for_what_is_new(vault: Vault) -> None:
    placement, visits, promise, mentor = vault.database.read(kept)
    vault.close()
    assert (placement.rhythm, placement.visit_weekday, placement.visit_at) == ("", None, None)
    assert {(visit.sequence, visit.exported, visit.tries) for visit in visits} == {(0, None, 0)}
    assert (promise.by_whom, promise.visit_id) == ("mentor", None)
    assert (mentor.work_hours, mentor.visit_minutes, mentor.start_postcode) == ([], 45, "")
