"""A new caseload, from nothing to open, so that a half-made one is never in the way.

The vault is made in a folder beside its place and moved there in one rename when it is ready. What a
first run that was broken off has left lies in that folder only and is thrown away at the next start.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from mentor_desk.errors import StorageError
from mentor_desk.models.base import utc_now
from mentor_desk.services import mentor
from mentor_desk.storage.database import Clock, Database
from mentor_desk.storage.instance import InstanceLock
from mentor_desk.storage.kdf import KdfCost
from mentor_desk.storage.vault import Vault
from mentor_desk.texts import Text, text

_FILLING = text("services", "Getting the desk ready …")
_TRYING = text("services", "Trying your passphrase …")


class NewVault:
    """The making of the vault in ``place``. Its methods block: call them on a worker thread."""

    def __init__(self, place: Path, *, kdf: KdfCost | None = None, clock: Clock = utc_now) -> None:
        """``kdf`` is for tests; without it the cost is measured on this computer."""
        self._place = place
        self._beside = beside(place)
        self._kdf = kdf
        self._clock = clock
        self._vault: Vault | None = None

    def create(self, passphrase: str) -> str:
        """Make an empty encrypted vault beside the place; returns its recovery key as printed.

        Called again, it throws the earlier one away. Raises :class:`UserError`.
        """
        self.discard()
        self._beside.parent.mkdir(parents=True, exist_ok=True)
        vault, key = Vault.create(self._beside, passphrase, kdf=self._kdf, clock=self._clock)
        self._vault = vault
        return str(key)

    def finish(
        self,
        passphrase: str,
        *,
        name: str,
        municipality: str,
        fill: Callable[[Database], object] | None = None,
        tell: Callable[[int, int, Text], None] = lambda *_: None,
    ) -> Vault:
        """Enter the mentor, fill the vault, move it to its place and open it there.

        Opening it anew proves that the passphrase opens it. Raises :class:`UserError`; then what is
        made so far is kept and ``finish`` can be called again.
        """
        if self._vault is not None:
            tell(0, 2, _FILLING)
            database = self._vault.database
            database.owner_id = database.write(mentor.save, name=name, municipality=municipality)
            database.who = name
            if fill is not None:
                fill(database)
            self._vault.close()
            self._vault = None
        if self._beside.exists():
            self._move()
        tell(1, 2, _TRYING)
        return Vault.unlock(self._place, passphrase, clock=self._clock)

    def discard(self) -> None:
        """Throw away what is made so far."""
        if self._vault is not None:
            self._vault.close()
            self._vault = None
        if self._beside.exists():
            shutil.rmtree(self._beside)

    def _move(self) -> None:
        try:
            if self._place.exists():
                # Only an empty folder goes away here; a folder with anything in it is an error.
                self._place.rmdir()
            self._beside.rename(self._place)
        except OSError as trouble:
            raise StorageError(
                text(
                    "errors",
                    "The new caseload could not be moved to {folder}. It is kept. See that the folder "
                    "is empty and not open elsewhere, and try again.",
                ).fill(folder=str(self._place))
            ) from trouble


def beside(place: Path) -> Path:
    """Where the vault of ``place`` lies while it is made."""
    return place.with_name(f"{place.name}.new")


def sweep(place: Path) -> None:
    """Throw away what a broken-off first run left.

    Raises :class:`StorageError` if another window is in the middle of its first run.
    """
    left = beside(place)
    if left.exists():
        InstanceLock(left).free()
        shutil.rmtree(left)
