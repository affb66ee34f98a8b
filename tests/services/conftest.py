"""The sample, for the tests that ask for a database that is filled."""

from __future__ import annotations

import pytest

from mentor_desk.services.sample import SampleCounts
from mentor_desk.storage.database import Database
from mentor_desk.storage.vault import Vault
from tests.conftest import SampleVault


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
