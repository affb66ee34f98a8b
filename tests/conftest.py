"""Fixtures that every test may use: the fixed day and a screenless Qt."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from mentor_desk import resources
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.rules.rulebook_file import load as load_rulebook
from mentor_desk.services import mentor
from mentor_desk.storage.database import Database
from mentor_desk.storage.kdf import KdfCost
from mentor_desk.storage.vault import Vault
from mentor_desk.texts import Catalogue

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

TUESDAY = date(2026, 11, 24)


@pytest.fixture
def today() -> date:
    """The day on which every test happens."""
    return TUESDAY


CHEAP = KdfCost(t=1, m=8192, p=1)
PASSPHRASE = "rugbrød cykel mandag paraply"


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """A real, unlocked, encrypted vault with its mentor entered."""
    made, _ = Vault.create(
        tmp_path / "vault",
        PASSPHRASE,
        kdf=CHEAP,
        clock=lambda: datetime(2026, 11, 24, 8, 0, tzinfo=UTC),
    )
    made.database.write(
        mentor.save, name="Karen Aagaard", municipality="Silkeborg Kommune", phone="20123456"
    )
    yield made
    made.close()


@pytest.fixture
def database(vault: Vault) -> Database:
    """The database of :func:`vault`."""
    return vault.database


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    """The rules the program ships with."""
    return load_rulebook(resources.path("rules"))


@pytest.fixture(scope="session")
def danish() -> Catalogue:
    """The Danish words of core sentences."""
    return resources.catalogue("da")
