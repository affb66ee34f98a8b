"""The operating system's key store, where it has one: the only place that knows ``keyring``.

A random key lies there under the vault's id; it opens one slot of the key file and nothing else.
Neither the data key nor the passphrase ever goes there.
"""

from __future__ import annotations

import secrets
import uuid
from typing import TYPE_CHECKING, Any, Final

from mentor_desk.errors import StorageError
from mentor_desk.storage.keys import KEY_BYTES
from mentor_desk.texts import text

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_SERVICE: Final = "Mentor Desk"
# What these keep lies readable in a file, or nowhere.
_NO_STORES: Final = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")


def name() -> str:
    """What the system's key store is called, or ``""`` where the program can use none.

    May ask the system and take a while: call it on a worker thread.
    """
    try:
        ring = _ring()
    except StorageError:
        return ""
    return str(ring.name)


def put(vault_id: uuid.UUID) -> bytes:
    """Keep a new random key for the vault and return it; :class:`StorageError` if it is not kept."""
    under = secrets.token_bytes(KEY_BYTES)
    _asked(lambda ring: ring.set_password(_SERVICE, str(vault_id), under.hex()))
    if get(vault_id) != under:
        raise StorageError(_refused())
    return under


def get(vault_id: uuid.UUID) -> bytes:
    """The key kept for the vault; :class:`StorageError` without one."""
    found = _asked(lambda ring: ring.get_password(_SERVICE, str(vault_id)))
    try:
        return bytes.fromhex(found)
    except (TypeError, ValueError):
        raise StorageError(
            text(
                "errors",
                "This computer’s key store does not hold the key of this caseload any more. Use the "
                "passphrase.",
            )
        ) from None


def forget(vault_id: uuid.UUID) -> None:
    """Remove the key of the vault; one that is not there is no trouble."""
    from keyring.errors import PasswordDeleteError

    def remove(ring: KeyringBackend) -> None:
        try:
            ring.delete_password(_SERVICE, str(vault_id))
        except PasswordDeleteError:
            return

    _asked(remove)


def _ring() -> KeyringBackend:
    import keyring

    ring = keyring.get_keyring()
    parts = getattr(ring, "backends", [ring])
    if not any(not type(part).__module__.startswith(_NO_STORES) for part in parts):
        raise StorageError(text("errors", "This computer has no key store the program can use."))
    return ring


def _asked(question: Any) -> Any:
    try:
        return question(_ring())
    except StorageError:
        raise
    except Exception as trouble:
        # Each system's store has errors of its own, and none of them may stop the program.
        raise StorageError(_refused()) from trouble


def _refused() -> Any:
    return text(
        "errors",
        "This computer’s key store did not answer, or said no. Use the passphrase; it always works.",
    )
