"""A vault in the file's sixth shape opens in this one, and nothing in it is lost."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.models import (
    AgreementPlaces,
    DataSetVersion,
    FormWording,
    Network,
    NetworkMember,
    Recruitment,
    Setting,
    Target,
)
from mentor_desk.storage import journal, schema
from mentor_desk.storage.use_case import reads
from mentor_desk.storage.vault import Vault

from .vaults import PHRASE, clock

_SIXTH = Path(__file__).parent / "data" / "version_6"


@reads
def kept(session: Session) -> tuple[object, ...]:
    network = session.scalars(select(Network)).one()
    member = session.scalars(select(NetworkMember)).one()
    recruitment = session.scalars(select(Recruitment)).one()
    target = session.scalars(select(Target)).one()
    return (
        session.scalars(select(AgreementPlaces.places)).one(),
        (network.agenda, member.network_id == network.id),
        (recruitment.title, recruitment.due_on, recruitment.channels),
        (target.measure, target.goal),
        session.scalars(select(Setting.key)).one(),
        session.scalars(select(FormWording.wording)).one(),
    )


@reads
def tampered(session: Session) -> list[int]:
    return journal.verify(session)


@reads
def editions(session: Session) -> int:
    return session.scalars(select(func.count()).select_from(DataSetVersion)).one()


def test_the_sixth_version_opens_with_everything_in_it(tmp_path: Path) -> None:
    place = Path(shutil.copytree(_SIXTH, tmp_path / "vault"))
    vault = Vault.unlock(place, PHRASE, clock=clock)
    found = vault.database.read(kept)
    broken = vault.database.read(tampered)
    own = vault.database.read(editions)
    version = schema.version_of(vault.database.engine)
    vault.close()
    assert version == schema.SCHEMA_VERSION
    assert found == (
        2,
        (["Velkomst"], True),
        ("Lagermedarbejder", date(2026, 11, 15), ["jobnet"]),
        ("placements", 30),
        "rates",
        "Velkommen til os",
    )
    assert (broken, own) == ([], 0)
