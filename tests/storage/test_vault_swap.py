"""Putting a restored vault in place, broken off before every single step on the disk."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from mentor_desk.services import restoring
from mentor_desk.storage import backup, vault_swap
from mentor_desk.storage.vault import Vault, data_key

from .vaults import CHEAP, PHRASE, add_citizen, clock, make, names

OTHER = "en helt anden sætning"
STEPS = {"os.rename", "os.remove", "os.rmdir"}


class PowerCutError(Exception):
    """Stands for the end of the program."""


class _Cutter:
    """Ends everything at the step on the disk whose turn it is."""

    def __init__(self) -> None:
        self.left: int | None = None
        sys.addaudithook(self._hook)

    @contextmanager
    def after(self, steps: int) -> Iterator[None]:
        self.left = steps
        try:
            yield
        finally:
            self.left = None

    def _hook(self, event: str, _: object) -> None:
        if self.left is None or event not in STEPS:
            return
        if not self.left:
            raise PowerCutError
        self.left -= 1


@pytest.fixture(scope="module")
def cutter() -> _Cutter:
    """Python has no way to take a hook out again, so there is one, mostly asleep."""
    return _Cutter()


@pytest.fixture(scope="module")
def staged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault with Frida and Bo; a backup with Frida alone is ready to take its place."""
    folder = tmp_path_factory.mktemp("staged") / "vault"
    make(folder, "Frida Holm")
    vault = Vault.unlock(folder, PHRASE, clock=clock)
    source = vault.back_up().folder
    vault.database.write(add_citizen, name="Bo Lind")
    restoring.make_ready(vault, source, lambda _database, ids: len(ids))
    vault.close()
    return folder


@pytest.mark.parametrize("aside", ["", "set-aside-20261124T080000Z"])
def test_wherever_it_is_broken_off_the_old_vault_opens_or_the_restored_one(
    staged: Path, tmp_path: Path, cutter: _Cutter, aside: str
) -> None:
    key, found, steps = bytes(data_key(staged, PHRASE)), [], 0
    while not found or found[-1][1]:
        folder = Path(shutil.copytree(staged, tmp_path / str(steps)))
        # The log of a vault that was killed must not be played into the restored file.
        (folder / "vault.db-wal").write_bytes(b"")
        cut = True
        with cutter.after(steps), suppress(PowerCutError):
            vault_swap.put_in_place(folder, aside=aside)
            cut = False
        vault = Vault.unlock_with_key(folder, bytearray(key), clock=clock)
        assert vault.check().sound
        found.append((vault.database.read(names), cut))
        vault.close()
        assert not any((folder / name).exists() for name in (vault_swap.MAKING, vault_swap.READY))
        steps += 1
    turn = next(number for number, (people, _) in enumerate(found) if people == ["Frida Holm"])
    assert [people for people, _ in found[:turn]] == [["Frida Holm", "Bo Lind"]] * turn
    assert all(people == ["Frida Holm"] for people, _ in found[turn:])
    assert len(found) > turn + 4 > 4
    assert (folder / aside / "vault.db").exists()


def test_under_another_key_the_old_secret_opens_the_old_vault_or_the_new_one_the_new(
    tmp_path: Path, cutter: _Cutter
) -> None:
    foreign, folder = tmp_path / "foreign", tmp_path / "vault"
    make(folder, "Frida Holm")
    vault, _ = Vault.create(foreign, OTHER, kdf=CHEAP, clock=clock)
    vault.database.write(add_citizen, name="Line Krogh")
    source = vault.back_up().folder
    vault.close()
    vault = Vault.unlock(folder, PHRASE, clock=clock)
    restoring.make_ready(vault, source, lambda _database, ids: len(ids), secret=OTHER)
    vault.close()
    found: list[str] = []
    steps = 0
    while found.count("Line Krogh") < 8:
        place = Path(shutil.copytree(folder, tmp_path / str(steps)))
        with cutter.after(steps), suppress(PowerCutError):
            vault_swap.put_in_place(place)
        vault_swap.settle(place)
        new = (place / "header.json").read_bytes() == (source / "header.json").read_bytes()
        vault = Vault.unlock(place, OTHER if new else PHRASE, clock=clock)
        found += vault.database.read(names)
        assert found[-1] == ("Line Krogh" if new else "Frida Holm")
        vault.close()
        steps += 1
    assert found[0] == "Frida Holm"


def test_a_backup_is_no_vault_until_it_is_in_place(staged: Path, tmp_path: Path) -> None:
    folder = tmp_path / "new"
    folder.mkdir()
    shutil.copytree(staged / vault_swap.MAKING, folder / vault_swap.MAKING)
    vault_swap.put_in_place(folder)
    assert backup.list_backups(folder) == []
    vault = Vault.unlock(folder, PHRASE, clock=clock)
    assert vault.database.read(names) == ["Frida Holm"]
    vault.close()
