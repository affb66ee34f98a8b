"""The ways into an open vault: changing them, each by one rename of the key file.

The reachable backups follow. Copies of the folder that lie elsewhere open as before.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from mentor_desk.errors import StorageError, UserError, WrongPassphraseError
from mentor_desk.storage import backup, disk, header, keys, keystore, vault_folder
from mentor_desk.storage.header import Header
from mentor_desk.storage.recovery_key import RecoveryKey
from mentor_desk.texts import text


def demand_passphrase(passphrase: str) -> None:
    """:class:`UserError` for a passphrase that is none."""
    if not passphrase.strip():
        raise UserError(text("errors", "Choose a passphrase; it cannot be empty."), "passphrase")


def demand_secret(current: Header, secret: str) -> None:
    """:class:`WrongPassphraseError` unless ``secret`` is the passphrase or the recovery key."""
    try:
        recovery = RecoveryKey.parse(secret)
        keys.wipe(keys.unwrap_with_recovery_key(current.slot(keys.RECOVERY), recovery, current.binding))
    except UserError:
        # What is no recovery key, or another vault's, may still be a passphrase of that shape.
        slot = current.slot(keys.PHRASE)
        keys.wipe(keys.unwrap_with_passphrase(slot, secret, current.binding))


def demand_other(current: Header, passphrase: str) -> None:
    """:class:`UserError` if ``passphrase`` is the one that may have leaked."""
    try:
        slot = current.slot(keys.PHRASE)
        keys.wipe(keys.unwrap_with_passphrase(slot, passphrase, current.binding))
    except WrongPassphraseError:
        return
    raise UserError(
        text(
            "errors",
            "That is the passphrase of now. Go back and choose another, as it may have leaked.",
        ),
        "passphrase",
    )


def change_passphrase(folder: Path, key: bytearray, secret: str, new: str) -> None:
    """Let ``new`` open the vault instead of its passphrase.

    ``secret`` is the passphrase until now, or the recovery key when that is forgotten.
    """
    demand_passphrase(new)
    current = header.read(folder)
    demand_secret(current, secret)
    cost = keys.cost_of(current.slot(keys.PHRASE))
    fresh = keys.wrap_with_passphrase(key, new, cost, current.binding)
    _put(folder, key, current.with_slot(fresh))


def renew_recovery_key(folder: Path, key: bytearray, secret: str, new: RecoveryKey) -> None:
    """Let ``new`` open the vault instead of its recovery key; ``secret`` as above."""
    current = header.read(folder)
    demand_secret(current, secret)
    fresh = keys.wrap_with_recovery_key(key, new, current.binding)
    _put(folder, key, current.with_slot(fresh))


def use_key_store(folder: Path, key: bytearray, secret: str) -> None:
    """Let this computer's key store open the vault too; ``secret`` as above."""
    current = header.read(folder)
    demand_secret(current, secret)
    under = keystore.put(current.vault_id)
    slot = keys.wrap_with_key(key, under, keys.KEY_STORE, current.binding)
    _put(folder, key, current.with_slot(slot))


def leave_key_store(folder: Path, key: bytearray) -> None:
    """Let the key store open the vault no more: the slot goes first, it is what opens."""
    current = header.read(folder)
    _put(folder, key, current.without(keys.KEY_STORE))
    with suppress(StorageError):
        keystore.forget(current.vault_id)


def key_from_store(folder: Path) -> bytearray:
    """The data key of the closed vault in ``folder``, by this computer's key store."""
    current = header.read(folder)
    if not current.has(keys.KEY_STORE):
        raise WrongPassphraseError(
            text("errors", "This caseload does not open with the computer’s key store.")
        )
    under = keystore.get(current.vault_id)
    return keys.unwrap_with_key(current.slot(keys.KEY_STORE), under, current.binding)


@contextmanager
def as_before_if_it_fails(folder: Path, key: bytearray) -> Iterator[None]:
    """The key file of now comes back if what is done meanwhile raises: on a full disk, for one.

    It lies ready beside the new one, for a rename needs no room. The backups follow back as far as
    there is room; with any of them the recovery key or the passphrase of before still opens.
    """
    before = header.read(folder)
    try:
        aside = header.put_aside(folder)
    except OSError as trouble:
        raise vault_folder.read_only(folder) from trouble
    try:
        yield
    except BaseException:
        with suppress(OSError):
            disk.rename(aside, folder / header.NAME)
            backup.renew_headers(folder, before.without(keys.FORMER), key)
        raise
    with suppress(OSError):
        aside.unlink()


def _put(folder: Path, key: bytearray, renewed: Header) -> None:
    try:
        header.write(folder, renewed)
        backup.renew_headers(folder, renewed.without(keys.FORMER), key)
    except OSError as trouble:
        raise vault_folder.read_only(folder) from trouble
