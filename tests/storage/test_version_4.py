"""A vault in the file's fourth shape opens in this one, and nothing in it is lost."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.models import Absence, AnonymousFigure, Erasure, Promise, Row, Score, VisitMove
from mentor_desk.storage import journal, schema
from mentor_desk.storage.use_case import reads
from mentor_desk.storage.vault import Vault

from .vaults import PHRASE, clock

_FOURTH = Path(__file__).parent / "data" / "version_4"


@reads
def kept(session: Session) -> tuple[VisitMove, Promise, Score, Absence]:
    return (
        session.scalars(select(VisitMove)).one(),
        session.scalars(select(Promise)).one(),
        session.scalars(select(Score)).one(),
        session.scalars(select(Absence)).one(),
    )


@reads
def count(session: Session, *, model: type[Row]) -> int:
    return session.scalars(select(func.count()).select_from(model)).one()


@reads
def tampered(session: Session) -> list[int]:
    return journal.verify(session)


def test_the_fourth_version_opens_with_everything_in_it(tmp_path: Path) -> None:
    place = Path(shutil.copytree(_FOURTH, tmp_path / "vault"))
    vault = Vault.unlock(place, PHRASE, clock=clock)
    move, promise, score, absence = vault.database.read(kept)
    new = [vault.database.read(count, model=model) for model in (Erasure, AnonymousFigure)]
    broken = vault.database.read(tampered)
    version = schema.version_of(vault.database.engine)
    vault.close()
    assert version == schema.SCHEMA_VERSION
    assert (move.from_day, move.to_day) == (date(2026, 11, 16), date(2026, 11, 17))
    assert (promise.text, promise.by_whom) == ("Sende aftalen", "firm")
    assert (score.area, score.side, score.value) == ("a", "citizen", 3.5)
    assert (absence.starts_on, absence.stand_in_name) == (date(2026, 12, 21), "Bo Prøve")
    assert (new, broken) == ([0, 0], [])
