"""The sample, for the tests that ask for a database that is filled."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from mentor_desk.services.sample import SampleCounts
from mentor_desk.storage.database import Database
from mentor_desk.storage.vault import Vault
from tests.conftest import PASSPHRASE, TUESDAY, SampleOf, SampleVault


@pytest.fixture
def database(request: pytest.FixtureRequest) -> Database:
    """The database of the sample where a test asks for one that is filled, else an empty one."""
    filled = "filled" in request.fixturenames
    vault: Vault = request.getfixturevalue("sampled" if filled else "vault")
    return vault.database


@pytest.fixture
def filled(sample_vault: SampleVault) -> SampleCounts:
    """What the sample in the database of the test holds."""
    return sample_vault.counts


@pytest.fixture(
    params=[
        date(2026, 11, 23), TUESDAY, date(2026, 12, 31), date(2027, 3, 27), date(2027, 6, 20)
    ],
    ids=str,
)  # fmt: skip
def day(request: pytest.FixtureRequest) -> date:
    """Days on which a sample may be made: plain ones, before a holiday, within one, in a summer."""
    chosen: date = request.param
    return chosen


@pytest.fixture
def on_the_day(day: date, sample_of: SampleOf, tmp_path: Path) -> Iterator[Database]:
    """The database with the sample as of ``day``."""
    folder = shutil.copytree(sample_of(day).folder, tmp_path / "on_the_day")
    opened = Vault.unlock(Path(folder), PASSPHRASE)
    yield opened.database
    opened.close()
