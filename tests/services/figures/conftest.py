"""A vault for a whole module: the figures are only read."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mentor_desk.storage.database import Database
from mentor_desk.storage.vault import Vault
from tests.conftest import PASSPHRASE


@pytest.fixture(scope="module")
def copied_vault(
    blank_vault: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[str], Database]]:
    """The database of a copy of the blank vault."""
    opened: list[Vault] = []

    def copy(name: str) -> Database:
        folder = tmp_path_factory.mktemp(name) / "vault"
        opened.append(Vault.unlock(Path(shutil.copytree(blank_vault, folder)), PASSPHRASE))
        return opened[-1].database

    yield copy
    for each in opened:
        each.close()
