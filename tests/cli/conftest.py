"""A vault with the sample on disk, as the command line finds it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from mentor_desk.app import clock
from mentor_desk.cli import opening
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import mentor, sample
from mentor_desk.storage.vault import Vault
from mentor_desk.texts import Catalogue
from tests.conftest import CHEAP, PASSPHRASE
from tests.once import once


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sentences are read in the source language."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


@pytest.fixture(scope="session")
def sample_of_today(
    tmp_path_factory: pytest.TempPathFactory, rulebook: Rulebook, danish: Catalogue
) -> Path:
    """A closed vault with the sample as of the real day, to be copied."""

    def fill(folder: Path) -> None:
        vault, _ = Vault.create(folder / "desk", PASSPHRASE, kdf=CHEAP)
        vault.database.write(mentor.save, name="Karen Aagaard", municipality="Silkeborg Kommune")
        vault.database.write(sample.fill, today=clock.today(), rulebook=rulebook, danish=danish)
        vault.close()

    return once(tmp_path_factory, "sample of the real day", fill) / "desk"


@pytest.fixture
def vault_folder(sample_of_today: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A closed vault with the sample; its passphrase is in the environment."""
    monkeypatch.setenv(opening.VARIABLE, PASSPHRASE)
    return Path(shutil.copytree(sample_of_today, tmp_path / "desk"))
