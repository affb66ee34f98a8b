"""From what was typed to the data key."""

from __future__ import annotations

import contextlib
from datetime import datetime
from pathlib import Path

from mentor_desk.errors import UserError, WrongPassphraseError
from mentor_desk.storage import attempts, keys, recovery_key
from mentor_desk.storage.header import Header
from mentor_desk.storage.recovery_key import RecoveryKey


def data_key(folder: Path, header: Header, secret: str, now: datetime) -> bytearray:
    """The data key of the vault in ``folder``, by its passphrase or its recovery key.

    Blocks for as long as the derivation takes. ``now`` is real time in UTC, for the delay after wrong
    tries. :class:`WrongPassphraseError` (counted), :class:`TooSoonError` (not tried), or
    :class:`UserError` for a recovery key with a typing mistake.
    """
    recovery: RecoveryKey | None = None
    mistake: UserError | None = None
    try:
        recovery = RecoveryKey.parse(secret)
    except UserError as error:
        mistake = error if recovery_key.looks_like_one(secret) else None
    if recovery is not None:
        try:
            slot = header.slot(keys.RECOVERY)
            return keys.unwrap_with_recovery_key(slot, recovery, header.binding)
        except WrongPassphraseError as error:
            mistake = error
    tried = attempts.read(folder)
    tried.demand_patience(now)
    try:
        return keys.unwrap_with_passphrase(header.slot(keys.PHRASE), secret, header.binding)
    except WrongPassphraseError:
        # What the user is told matters more than the count, should the disk be full.
        with contextlib.suppress(OSError):
            attempts.write(folder, tried.failed(now))
        if mistake is not None:
            raise mistake from None
        raise
