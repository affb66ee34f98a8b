"""The ways into a vault, each in its turn."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from mentor_desk.app.clock import now
from mentor_desk.paths import Paths

if TYPE_CHECKING:
    from mentor_desk.storage.vault import Vault
    from mentor_desk.ui.dialogs.unlock_ways import UnlockWays


def unlock(paths: Paths, turn: threading.Lock, secret: str) -> object:
    """Open the vault with its passphrase or recovery key; one at a time, as ``turn`` says."""
    from mentor_desk.storage.vault import Vault

    with turn:
        return with_own_sets(Vault.unlock(paths.vault, secret, clock=now))


def with_own_sets(vault: Vault) -> Vault:
    """``vault``, with the municipality's own rules and lists in use from the first page on."""
    from mentor_desk.services.data_set_laying import lay

    try:
        vault.database.read(lay)
    except BaseException:
        vault.close()
        raise
    return vault


def in_turn(turn: threading.Lock, work: Callable[[], None]) -> None:
    """Do ``work`` while nobody unlocks."""
    with turn:
        work()


def unlock_ways(paths: Paths, turn: threading.Lock, *, key_store: bool = True) -> UnlockWays:
    """The key store and the way in for who forgot the passphrase; ``turn`` as for unlocking.

    ``key_store`` is whether IT allows it to be used.
    """
    from mentor_desk.ui.dialogs.unlock_ways import UnlockWays

    def in_key_store() -> bool:
        # Read as text: what can read the key file itself is not loaded before the first picture.
        try:
            known = b'"kind": "keystore"' in (paths.vault / "header.json").read_bytes()
        except OSError:
            return False
        return key_store and known

    def by_key_store() -> object:
        from mentor_desk.storage.vault import Vault

        with turn:
            return with_own_sets(Vault.unlock_with_key_store(paths.vault, clock=now))

    def anew(recovery_key: str, passphrase: str) -> object:
        from mentor_desk.storage.vault import Vault

        with turn:
            vault = Vault.unlock(paths.vault, recovery_key, clock=now)
            try:
                vault.ways.change_passphrase(recovery_key, passphrase)
            except BaseException:
                vault.close()
                raise
            return with_own_sets(vault)

    def judge(passphrase: str) -> object:
        from mentor_desk.storage.strength import strength

        return strength(passphrase)

    return UnlockWays(in_key_store, by_key_store, anew, judge)
