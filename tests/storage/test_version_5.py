"""A vault in the file's fifth shape opens in this one, and nothing in it is lost."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.models import (
    Agreement,
    AgreementPoint,
    AnonymousFigure,
    EventGuest,
    Network,
    NetworkEvent,
    PersonAround,
    Recruitment,
    Row,
    Target,
)
from mentor_desk.storage import journal, schema
from mentor_desk.storage.use_case import reads
from mentor_desk.storage.vault import Vault

from .vaults import PHRASE, clock

_FIFTH = Path(__file__).parent / "data" / "version_5"


@reads
def kept(session: Session) -> tuple[Agreement, NetworkEvent, EventGuest, PersonAround]:
    return (
        session.scalars(select(Agreement)).one(),
        session.scalars(select(NetworkEvent)).one(),
        session.scalars(select(EventGuest)).one(),
        session.scalars(select(PersonAround)).one(),
    )


@reads
def promised(session: Session) -> list[tuple[int, str]]:
    query = select(AgreementPoint).where(AgreementPoint.chosen).order_by(AgreementPoint.number)
    return [(point.number, point.firm_status) for point in session.scalars(query)]


@reads
def count(session: Session, *, model: type[Row]) -> int:
    return session.scalars(select(func.count()).select_from(model)).one()


@reads
def tampered(session: Session) -> list[int]:
    return journal.verify(session)


def test_the_fifth_version_opens_with_everything_in_it(tmp_path: Path) -> None:
    place = Path(shutil.copytree(_FIFTH, tmp_path / "vault"))
    vault = Vault.unlock(place, PHRASE, clock=clock)
    agreement, event, guest, around = vault.database.read(kept)
    points = vault.database.read(promised)
    new = [vault.database.read(count, model=model) for model in (Network, Recruitment, Target)]
    figures = vault.database.read(count, model=AnonymousFigure)
    broken = vault.database.read(tampered)
    version = schema.version_of(vault.database.engine)
    vault.close()
    assert version == schema.SCHEMA_VERSION
    assert (agreement.places, agreement.renew_on, agreement.follows_id) == (3, date(2027, 1, 5), None)
    assert points == [(1, "open"), (4, "open")]
    assert (event.network, event.agenda, event.network_id) == ("Håndværkerne", [], None)
    assert (guest.came, guest.follow_up, guest.answer) == (True, "Ring om plads", "")
    assert (around.role, around.since) == ("caseworker", None)
    assert (new, figures, broken) == ([0, 0, 0], 1, [])
