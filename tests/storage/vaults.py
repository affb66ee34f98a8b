"""Small real vaults for the tests: a cheap key derivation, a fixed moment, a planted marker."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Citizen, Mentor
from mentor_desk.storage.kdf import KdfCost
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.storage.vault import Vault

CHEAP = KdfCost(t=1, m=8192, p=1)
NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
PHRASE = "blåbær cykel mandag paraply"
MARKER = "Zebrafinke Mærkelig"


def clock() -> datetime:
    return NOW


@writes("citizen.created")
def add_citizen(session: Session, *, name: str) -> None:
    session.add(Citizen(name=name, born_on=date(1990, 5, 1)))


@writes("mentor.named")
def add_mentor(session: Session, *, name: str) -> None:
    session.add(Mentor(name=name, municipality="Aarhus"))


@reads
def names(session: Session) -> list[str]:
    return list(session.scalars(select(Citizen.name).order_by(Citizen.id)))


def make(folder: Path, *citizens: str) -> str:
    """A closed vault in ``folder`` with these citizens; returns its recovery key as printed."""
    vault, recovery = Vault.create(folder, PHRASE, kdf=CHEAP, clock=clock)
    for name in citizens:
        vault.database.write(add_citizen, name=name)
    vault.close()
    return str(recovery)


def content(folder: Path) -> dict[str, bytes]:
    """Every file in ``folder`` and its bytes, but for the lock and the count of wrong tries."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in {".lock", "attempts.json"}
    }
