"""A vault with the sample on disk, as the command line finds it."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentor_desk.app import clock
from mentor_desk.cli import opening
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import mentor, sample
from mentor_desk.storage.vault import Vault
from mentor_desk.texts import Catalogue
from tests.conftest import CHEAP, PASSPHRASE


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sentences are read in the source language."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


@pytest.fixture
def vault_folder(
    tmp_path: Path, rulebook: Rulebook, danish: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """A closed vault with the sample; its passphrase is in the environment."""
    monkeypatch.setenv(opening.VARIABLE, PASSPHRASE)
    vault, _ = Vault.create(tmp_path / "desk", PASSPHRASE, kdf=CHEAP)
    vault.database.write(mentor.save, name="Karen Aagaard", municipality="Silkeborg Kommune")
    vault.database.write(
        sample.fill,
        today=clock.today(),
        rulebook=rulebook,
        danish=danish,
    )
    vault.close()
    return tmp_path / "desk"
